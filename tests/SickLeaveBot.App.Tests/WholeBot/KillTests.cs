using System.Text.Json.Nodes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Workplace.Chats;
using static SickLeaveBot.Workplace.Company.Fjordlys;

namespace SickLeaveBot.App.Tests.WholeBot;

/// <summary>
/// A thousand turns by nine people and their managers, while the program is killed ten times and started again: five times at
/// any moment, five times at the worst one, when a letter stands in the chat and the program does not know it yet.
/// </summary>
public sealed class KillTests(RunningBot program, ITestOutputHelper output) : IClassFixture<RunningBot>
{
    private const int Rounds = 23;
    private const int Kills = 10;

    private static readonly (string Employee, string Manager)[] People =
    [
        (Kari, Ola), (Siri, Ola), (Emily, Ola), (Ahmed, Per), (Torbjørg, Per), (Jonas, Per), (Ola, Ingrid), (Per, Ingrid), (Hanne, Ingrid),
    ];

    private readonly Lock gate = new();
    private readonly Random random = new(20261122);
    private readonly Dictionary<Guid, List<ChatMessage>> notices = [];
    private readonly Dictionary<(string Person, string Content), int> posts = [];
    private readonly HashSet<string> counted = [];
    private TaskCompletionSource running = Done();
    private int turns;
    private int killed;
    private int killAt = 40;
    private bool waitsForLetter;

    [Fact]
    public async Task Nothing_is_lost_and_next_to_nothing_said_twice_when_the_program_is_killed()
    {
        program.PretendMicrosoft.Chats.Changed += Watch;

        var plays = await Task.WhenAll(People.Select(pair => Play(pair.Employee, pair.Manager)));
        await AllNoticesAreClosed(plays.SelectMany(ids => ids));
        Assert.Equal(0, await program.Bot.Stop());

        var (doubled, leaves) = (Doubled(), 0);
        output.WriteLine($"{turns} turns, {killed} kills, {doubled} letters twice");
        Assert.Equal(Kills, killed);
        Assert.True(turns >= 1000);
        Assert.True(doubled <= killed, $"{doubled} letters twice after {killed} kills");
        foreach (var (employee, _) in People)
        {
            var own = await program.On(employee);
            Assert.Equal(Rounds, own.Count);
            Assert.All(own, IsStoredOnce);
            leaves += own.Count;
        }
        Assert.Equal(leaves, notices.Count);
        Assert.All(notices.Values, shown => Assert.True(shown.Count == 1 || shown.All(one => SaysTheSame(one, shown[0]))));
        await NothingIsLeftInTheQueue();
    }

    private async Task<IReadOnlyList<Guid>> Play(string employee, string manager)
    {
        var ids = new List<Guid>();
        for (var round = 0; round < Rounds; round++)
        {
            var report = await program.Ask(employee, "syk siden i går", "AbsenceConfirmed", action => !ids.Contains(LeaveOf(action)));
            Turn();
            var id = LeaveOf(CardActions.Find(report.Card, "AbsenceConfirmed")!);
            ids.Add(id);
            await Tap(employee, report.Id, report.Card!, "AbsenceConfirmed", "WithdrawalWanted");
            var notice = await program.Next(manager, "NoticeSeen", action => LeaveOf(action) == id);
            await Tap(manager, notice.Id, notice.Card!, "NoticeSeen", null);
            var back = await program.Ask(employee, "tilbake i dag", "ReturnGiven", action => LeaveOf(action) == id);
            Turn();
            var receipt = await Tap(employee, back.Id, back.Card!, "ReturnGiven", "UndoWanted");
            if (round % 3 == 2) await UndoAndReturn(employee, back.Id, receipt);
        }
        return ids;
    }

    private async Task UndoAndReturn(string employee, string message, JsonObject receipt)
    {
        var ongoing = await Tap(employee, message, receipt, "UndoWanted", "ReturnWanted");
        var form = await Tap(employee, message, ongoing, "ReturnWanted", "ReturnGiven");
        await Tap(employee, message, form, "ReturnGiven", "UndoWanted");
    }

    /// <summary>Taps as somebody does whose Teams says that something went wrong: again, when the bot is back.</summary>
    private async Task<JsonObject> Tap(string person, string message, JsonObject card, string verb, string? then)
    {
        while (true)
        {
            await Running;
            if (await program.PretendMicrosoft.Teams.Execute(person, message, verb, DataOf(person, message, card, verb)) is not TapResult.NewCard { Card: var shown }) continue;
            if (then is not null) Assert.NotNull(CardActions.Find(shown, then));
            Turn();
            return shown;
        }
    }

    private JsonObject DataOf(string person, string message, JsonObject card, string verb) =>
        program.Tap(person, message, card, verb)["value"]!["action"]!["data"]!.AsObject();

    private void Turn()
    {
        lock (gate)
        {
            if (++turns < killAt || killed == Kills || !running.Task.IsCompleted) return;
            waitsForLetter = killed % 2 == 1;
            if (!waitsForLetter) Kill();
        }
    }

    private void Watch(ChatMessage message)
    {
        if (!message.FromBot) return;
        lock (gate)
        {
            if (counted.Add(message.Id)) Count(message); // what becomes of it later, as that it is taken away, is no second letter
            foreach (var leave in CardActions.In(message.Card).Where(action => (string?)action["verb"] == "NoticeSeen").Select(LeaveOf))
                if (!Notices(leave).Exists(one => one.Id == message.Id)) Notices(leave).Add(message);
            if (waitsForLetter && message.Shown is null) Kill();
        }
    }

    private void Count(ChatMessage message)
    {
        // What has no button says nothing of which sick leave it is about: the same words of two are not said twice.
        if (!CardActions.In(message.Card).Any()) return;
        var key = (message.Person, message.Activity.ToJsonString());
        posts[key] = posts.GetValueOrDefault(key) + 1;
    }

    private void Kill()
    {
        waitsForLetter = false;
        program.Bot.Kill();
        killed++;
        killAt = turns + random.Next(60, 100);
        running = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = StartAgain(running);
    }

    private async Task StartAgain(TaskCompletionSource started)
    {
        try
        {
            await program.Bot.Ended();
            await program.StartBot();
            started.SetResult();
        }
        catch (Exception failure)
        {
            started.SetException(failure);
        }
    }

    private Task Running
    {
        get
        {
            lock (gate) return running.Task;
        }
    }

    private async Task AllNoticesAreClosed(IEnumerable<Guid> leaves)
    {
        await Running;
        foreach (var leave in leaves)
        {
            var newest = Notices(leave)[^1];
            await program.PretendMicrosoft.Chats.WaitFor(newest.Person, one => one.Id == newest.Id && (one.Deleted || !CardActions.In(one.Card).Any()), RunningBot.Longest);
        }
    }

    private int Doubled()
    {
        lock (gate) return posts.Values.Sum(times => times - 1);
    }

    private List<ChatMessage> Notices(Guid leave)
    {
        lock (gate) return notices.TryGetValue(leave, out var found) ? found : notices[leave] = [];
    }

    private async Task NothingIsLeftInTheQueue()
    {
        using var store = program.Store();
        Assert.Empty(await store.Store.LeftOver(CancellationToken.None));
        Assert.Equal(0, store.Count("errand"));
    }

    private static void IsStoredOnce(SickLeave leave)
    {
        Assert.Equal(Stage.Ended, leave.Stage);
        Assert.Single(leave.History, fact => fact.What is ReportBegun);
        Assert.Single(leave.History, fact => fact.What is AbsenceReported);
        Assert.Single(leave.History, fact => fact.What is NoticeAcknowledged);
        Assert.Equal(leave.History.Count(fact => fact.What is Undone) + 1, leave.History.Count(fact => fact.What is ReturnedToWork));
    }

    private static bool SaysTheSame(ChatMessage one, ChatMessage other) =>
        JsonNode.DeepEquals(one.Activity["attachments"], other.Activity["attachments"]);

    private static Guid LeaveOf(JsonObject action) => (Guid?)action["data"]?["leave"] ?? Guid.Empty;

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }
}
