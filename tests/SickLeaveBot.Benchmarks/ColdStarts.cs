using System.Diagnostics;
using System.Text.Json.Nodes;
using SickLeaveBot.Processes;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Chats;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.Benchmarks;

/// <summary>
/// From the start of the process to the first activity that was taken, the floor's beside the bot's. The bot fetches the keys of Teams on the way.
/// </summary>
internal static class ColdStarts
{
    private const int Times = 7;

    public static async Task Measure(PretendMicrosoft microsoft, IReadOnlyDictionary<string, string?> settings)
    {
        var kari = microsoft.Staff.Find(Fjordlys.Kari)!;
        await Say("first activity taken", microsoft, settings, () => microsoft.Activities.Installation(kari, added: true));
        await Say("first tap with a card", microsoft, settings,
            () => microsoft.Activities.Execute(kari, "1", "HelpWanted", new() { ["version"] = 0 }, automatic: false));
    }

    private static async Task Say(string what, PretendMicrosoft microsoft, IReadOnlyDictionary<string, string?> settings, Func<JsonObject> activity)
    {
        List<double> floor = [], bot = [];
        for (var time = 0; time < Times; time++)
        {
            floor.Add(await Once(microsoft, () => Floor.Start(settings), activity()));
            bot.Add(await Once(microsoft, () => BotProcess.Start("sickleavebot", settings), activity()));
        }
        Print($"cold start of the floor, {what}", floor);
        Print($"cold start, {what}", bot);
        Measured.PrintTimes("floor", Middle(bot) / Middle(floor), bot.Zip(floor, (one, other) => one / other));
    }

    private static void Print(string what, List<double> times) =>
        Console.WriteLine($"{what}: {times.Min():0} ms at best, {Middle(times):0} ms in the middle, {times.Max():0} ms at worst");

    private static double Middle(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static async Task<double> Once(PretendMicrosoft microsoft, Func<Task<BotProcess>> start, JsonObject activity)
    {
        var began = Stopwatch.GetTimestamp();
        using var process = await start();
        microsoft.Line.Bot = new(process.Address, "/api/messages");
        var answer = await microsoft.Line.Send(activity, CancellationToken.None);
        var took = Stopwatch.GetElapsedTime(began);
        if (answer is not BotAnswer.Came { Took: true }) throw new InvalidOperationException($"Not taken: {answer}");
        return took.TotalMilliseconds;
    }
}
