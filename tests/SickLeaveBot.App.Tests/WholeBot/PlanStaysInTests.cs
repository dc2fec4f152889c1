using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.App.Tests.Documents;
using SickLeaveBot.App.Tests.Storage;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Workplace.Chats;
using static SickLeaveBot.Workplace.Company.Fjordlys;

namespace SickLeaveBot.App.Tests.WholeBot;

/// <summary>A plan is opened, listed and shared; a word that stands in it is found in its fact and on its page, and nowhere else.</summary>
public sealed partial class PlanStaysInTests(RunningBot running) : IClassFixture<RunningBot>
{
    private const string Planted = "kvernhusrotasjon";

    [Fact]
    public async Task The_words_of_a_plan_are_in_its_fact_and_nowhere_else()
    {
        await KariHasAPlan();

        var links = await running.Ask(Kari, "åpne planen", "SharingWanted");
        var page = await Fetch(Link(links, "html"));
        var pdf = await Fetch(Link(links, "pdf"));
        await running.Ask(Ola, "åpne planen", "BackToPlan");
        await running.Ask(Hanne, "planer", "PlansWanted");
        var sharing = await running.Ask(Kari, "del planen", "RepChosen");
        await running.Send(running.Tap(Kari, sharing.Id, sharing.Card!, "RepChosen", ("rep", Ahmed)));
        var shared = await running.Next(Ahmed, "OpenWanted");
        await running.Send(running.Tap(Ahmed, shared.Id, shared.Card!, "OpenWanted"));
        var seen = await running.Ask(Kari, "hvem har sett saken min?", "AbsenceWanted");

        Assert.Contains(Planted, page, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Contains("Ahmed Khan", seen.Activity.ToJsonString(), StringComparison.Ordinal);
        await Stop();
        Assert.Contains(Planted, Rows("fact"), StringComparison.OrdinalIgnoreCase);
        Assert.All(Tables().Where(table => table != "fact"), table => Assert.DoesNotContain(Planted, Rows(table), StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Planted, running.Bot.Said, StringComparison.OrdinalIgnoreCase);
        Assert.All(new[] { Kari, Ola, Hanne, Ahmed }, person => Assert.DoesNotContain(Planted, Chat(person), StringComparison.OrdinalIgnoreCase));
        // The log knows neither who was asked about nor the ticket.
        Assert.DoesNotContain("Nordmann", running.Bot.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(new Uri(Link(links, "pdf")).Segments[^1], running.Bot.Said, StringComparison.Ordinal);
    }

    private async Task KariHasAPlan()
    {
        var confirming = await running.Ask(Kari, "syk fra i dag", "AbsenceConfirmed");
        await running.Send(running.Tap(Kari, confirming.Id, confirming.Card!, "AbsenceConfirmed"));
        await running.Next(Ola, "NoticeSeen");
        await Stop();
        var leave = Assert.Single(await running.On(Kari));
        var plan = Plans.Ordinary with { Tasks = [new($"Daglig {Planted}", TaskState.AsUsual)] };
        Fact[] facts =
        [
            new PlanWritten(PlanSide.Employee, plan, PlanField.None, Plans.AgreedOn), new PlanWritten(PlanSide.Manager, plan, PlanField.None, Plans.AgreedOn),
            new PlanApproved(PlanSide.Manager, Plans.AgreedOn), new PlanApproved(PlanSide.Employee, Plans.AgreedOn),
        ];
        using (var store = running.Store()) await store.Happens(leave, facts);
        await running.StartBot();
    }

    private string File => running.PretendMicrosoft.Settings["Storage:File"]!;

    private async Task Stop() => Assert.Equal(0, await running.Bot.Stop());

    // The links lead to the address the bot was told; in a running of two processes it listens elsewhere.
    private async Task<string> Fetch(string link)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri(running.Bot.Address, new Uri(link).AbsolutePath), TestStore.Cancel);
    }

    private static string Link(ChatMessage links, string kind) =>
        Links().Matches(links.Activity.ToJsonString()).Select(match => match.Value).First(link => link.EndsWith($".{kind}", StringComparison.Ordinal));

    private string Chat(string person) =>
        string.Join('\n', running.PretendMicrosoft.Chats.Of(person).Where(one => one.FromBot).Select(one => one.Activity.ToJsonString()));

    private List<string> Tables() => Ask("SELECT name FROM sqlite_master WHERE type = 'table'", row => row.GetString(0));

    private string Rows(string table) => string.Join('\n', Ask($"SELECT * FROM {table}", row =>
        string.Join('|', Enumerable.Range(0, row.FieldCount).Select(row.GetValue))));

    private List<string> Ask(string sql, Func<SqliteDataReader, string> read)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    [GeneratedRegex(@"http://[a-z0-9.:]+/documents/[A-Za-z0-9_-]{43}\.(pdf|html)")]
    private static partial Regex Links();
}
