using System.Text.RegularExpressions;
using SickLeaveBot.App.Hosting;
using SickLeaveBot.App.Teams;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Tests.Schemas;
using static SickLeaveBot.App.Tests.Storage.TestStore;
using static SickLeaveBot.App.Tests.Storage.Writes;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>Everything that is kept belongs to a company, and nothing reads across.</summary>
public sealed partial class CompanyTests : IDisposable
{
    private const string OtherCompany = "22222222-2222-4222-8222-222222222222";

    private static readonly Contact Chat = new("kari", "tenant", "29:1", "a:1", "https://teams.example", "nb-NO");
    private static readonly Heard AFile = Heard.Only("kari", HeardWhat.File);
    private static readonly DateOnly Monday = new(2026, 11, 30);

    private readonly TestStore store = new();
    private readonly TestStore other;

    public CompanyTests() => other = new(store.Folder, company: OtherCompany);

    [Fact]
    public async Task Nothing_of_another_company_is_seen()
    {
        await FillEveryTable(other);

        Assert.Null(await store.SickLeaves.Find(Leave, Cancel));
        Assert.Empty(await store.SickLeaves.Of("kari", Cancel));
        Assert.Empty(await store.SickLeaves.LedBy("ola", Cancel));
        Assert.Empty(await store.SickLeaves.WithHumanResources(Cancel));
        Assert.Empty(await store.SickLeaves.Ongoing(Cancel));
        Assert.Empty(await store.SickLeaves.Due(DateOnly.MaxValue, Cancel));
        Assert.Null(await store.SickLeaves.NextDue(DateOnly.MinValue, Cancel));
        Assert.Empty(await store.Store.Facts(StreamId.OfSickLeave(Leave), Cancel));
        Assert.Empty(await store.Store.Drafts(Leave, "kari", Cancel));
        Assert.False(await store.Store.HasPersonalNumber("kari", Cancel));
        Assert.Null(store.Numbers.Of("kari"));
        Assert.Null(await store.Store.Knows("kari", Cancel));
        Assert.Empty(await store.Store.LeftOver(Cancel));
        Assert.Empty(store.Due);
        Assert.Empty(store.Errands.Due(typeof(PlanToNav), inOrder: false, DateTimeOffset.MaxValue));
        Assert.Null(store.Errands.NextTry(typeof(LetterErrand), DateTimeOffset.MinValue));
        Assert.Empty(await store.Errands.TakeOver(typeof(PlanToNav)));
        Assert.NotNull(await store.Store.Note("chat/1", AFile, Cancel));
    }

    [Fact]
    public async Task The_same_may_happen_in_two_companies_and_neither_changes_anything_of_the_other()
    {
        await FillEveryTable(other);
        var before = RowsOf(OtherCompany);

        await FillEveryTable(store);
        await store.Maintenance.Start();
        foreach (var number in other.Strings($"SELECT number FROM errand WHERE company = '{OtherCompany}'").Select(long.Parse))
        {
            Assert.Null(await store.Errands.Open(number));
            Assert.False(await store.Errands.Begin(number));
            await store.Errands.TryAgain(number, DateTimeOffset.MinValue);
            await store.Errands.Postpone(number, DateTimeOffset.MinValue);
            await store.Errands.SetAside(number, "no");
            await store.Letters.Refused(number, "no");
            Assert.Equal(Written.SettledBefore, await store.Write(new() { After = ErrandAfter.Gone(number) }));
        }
        foreach (var number in other.Strings($"SELECT number FROM inbox WHERE company = '{OtherCompany}'").Select(long.Parse))
            Assert.Equal(Written.SettledBefore, await store.Write(new() { Done = number }));
        await store.Write(new() { Void = [new(Leave, [])], Wakes = [new(typeof(PlanToNav), "kari"), new(typeof(LetterErrand), "kari")] });
        await store.Letters.IsUnreachable(Chat, "no", store.Letters.HeardFrom(Chat.Person));
        await store.Store.Meet(Chat with { Name = "Kari" }, Cancel);
        await store.Store.Part(Chat, Cancel);

        Assert.Equal(before, RowsOf(OtherCompany));
    }

    /// <summary>Each name of a table in a statement has the company beside it: in its condition, or in the key that it writes.</summary>
    [Fact]
    public void Every_statement_names_the_company()
    {
        var statements = Directory.GetFiles(Path.Combine(Shared.Repository.FullName, "src", "SickLeaveBot.Storage", "Sqlite"), "*.cs")
            .SelectMany(file => Literals().Matches(File.ReadAllText(file)).Select(match => match.Groups["sql"].Value))
            .Where(text => Begins().IsMatch(text)).ToList();

        Assert.True(statements.Count > 30, $"Only {statements.Count} statements were found.");
        Assert.All(statements, sql =>
        {
            var (tables, named) = (Tables().Count(sql), Named().Count(sql));
            Assert.True(tables > 0 && named >= tables, $"{tables} tables and {named} times the company: {sql}");
        });
    }

    [Fact]
    public void Every_table_has_a_company_and_every_key_but_a_rows_own_number_begins_with_it()
    {
        Assert.All(store.Tables, table =>
        {
            Assert.Contains("company", store.Strings($"SELECT name FROM pragma_table_info('{table}')"));
            Assert.All(store.Strings($"SELECT name FROM pragma_index_list('{table}')"), index =>
                Assert.Equal("company", store.Strings($"SELECT name FROM pragma_index_info('{index}') ORDER BY seqno")[0]));
        });
    }

    private static async Task FillEveryTable(TestStore store)
    {
        await store.Store.Meet(Chat, Cancel);
        await store.Store.Note("chat/1", AFile, Cancel);
        await store.Numbers.Keep("kari", "05908399546");
        await store.Write(First(Ongoing(Leave), Monday) with
        {
            Settles = "chat/2",
            Errands = [To(Kari, "1", "x/Receipt"), new PlanToNav(Leave, 1, "kari"), new PlanToNav(Leave, 2, "kari")],
            Drafts = [new PlanDraft(Leave, "kari", new(3, "telefon", null, "kasse"), null)],
        });
        await store.Write(First(Begun(Guid.NewGuid(), new BackdatingReferred(Ola, Away, CapacityForWork.Unknown))));
        await store.Letters.Arrived(store.Due[0], Chat, new("a:1", "m1"));
        await store.Post(To(Kari, "2", "x/Receipt"));
        await store.Errands.Begin(store.Errands.Due(typeof(PlanToNav), inOrder: false, DateTimeOffset.MaxValue)[0].Number);
        Assert.All(store.Tables, table => Assert.NotEqual(0, store.Count(table)));
    }

    private List<string> RowsOf(string company) =>
        [.. store.Tables.SelectMany(table => store.Strings($"SELECT * FROM {table} WHERE company = '{company}'").Prepend(table))];

    [GeneratedRegex("\"\"\"(?<sql>.*?)\"\"\"|\"(?<sql>[^\"\\n]*)\"", RegexOptions.Singleline)]
    private static partial Regex Literals();

    [GeneratedRegex(@"^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\s")]
    private static partial Regex Begins();

    [GeneratedRegex(@"\b(FROM|JOIN|INTO|UPDATE)\s+(?!SET\b|json_each\b)[a-z]")]
    private static partial Regex Tables();

    [GeneratedRegex(@"\bcompany\s*=\s*\$1|\(company,|\bnumber, company,")]
    private static partial Regex Named();

    public void Dispose()
    {
        other.Dispose();
        store.Dispose();
    }
}
