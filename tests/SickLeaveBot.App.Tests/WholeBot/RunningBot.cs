using System.Text.Json.Nodes;
using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Processes;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Chats;

namespace SickLeaveBot.App.Tests.WholeBot;

/// <summary>The real program in a process of its own, and around it the people, their Teams and the directory.</summary>
public sealed class RunningBot : IAsyncLifetime
{
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly string folder = Directory.CreateTempSubdirectory("running").FullName;
    private readonly HashSet<string> read = [];

    public PretendMicrosoft PretendMicrosoft { get; private set; } = null!;

    internal BotProcess Bot { get; private set; } = null!;

    /// <summary>Whether the bot is the release instead of the one of this build.</summary>
    internal bool OfTheRelease { get; init; }

    public async ValueTask InitializeAsync()
    {
        PretendMicrosoft = await PretendMicrosoft.Start(new() { Folder = folder });
        await StartBot();
    }

    public async Task StartBot()
    {
        Bot?.Dispose();
        Bot = await (OfTheRelease ? BotProcess.StartRelease(PretendMicrosoft.Settings) : BotProcess.Start("sickleavebot", PretendMicrosoft.Settings));
        PretendMicrosoft.Line.Bot = new(Bot.Address, "/api/messages");
    }

    /// <summary>The person writes, and reads the answer that carries this button.</summary>
    public async Task<ChatMessage> Ask(string person, string text, string verb, Func<JsonObject, bool>? like = null)
    {
        var sent = await PretendMicrosoft.Teams.Write(person, text);
        Assert.Equal(SendOutcome.Taken, sent.Delivery);
        return await Next(person, verb, like);
    }

    /// <summary>The next message of the bot that has not been read yet and has this button.</summary>
    public async Task<ChatMessage> Next(string person, string verb, Func<JsonObject, bool>? like = null)
    {
        var message = await PretendMicrosoft.Chats.WaitFor(person, one =>
        {
            lock (read)
                return one.FromBot && !read.Contains(one.Id) && CardActions.Find(one.Card, verb) is { } action && like?.Invoke(action) != false;
        }, Longest);
        lock (read) read.Add(message.Id);
        return message;
    }

    /// <summary>What a tap on the button sends, with all inputs as they stand on the card.</summary>
    public JsonObject Tap(string person, string message, JsonObject card, string verb, params (string Input, string Value)[] filled)
    {
        var data = CardActions.Find(card, verb)!["data"]?.DeepClone().AsObject() ?? [];
        foreach (var input in Inputs(card)) data[(string)input["id"]!] = input["value"]?.DeepClone() ?? "";
        foreach (var (input, value) in filled) data[input] = value;
        return PretendMicrosoft.Activities.Execute(PretendMicrosoft.Staff.Find(person)!, message, verb, data, automatic: false);
    }

    public async Task<TapResult> Send(JsonObject activity) =>
        TapResult.Of(await PretendMicrosoft.Line.Send(activity, TestContext.Current.CancellationToken));

    /// <summary>What is on disk, seen from beside.</summary>
    internal Storage.TestStore Store()
    {
        var file = PretendMicrosoft.Settings["Storage:File"]!;
        return new(Path.GetDirectoryName(file), Path.GetFileName(file), company: PretendMicrosoft.Settings["Teams:TenantId"]!);
    }

    /// <summary>All sick leaves of a person as they are on disk.</summary>
    public async Task<IReadOnlyList<SickLeave>> On(string person)
    {
        using var store = Store();
        return await store.SickLeaves.Of(person, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await PretendMicrosoft.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<JsonObject> Inputs(JsonNode? part) => part switch
    {
        JsonObject element when ((string?)element["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true => [element],
        JsonObject element => element.SelectMany(property => Inputs(property.Value)),
        JsonArray list => list.SelectMany(Inputs),
        _ => [],
    };
}
