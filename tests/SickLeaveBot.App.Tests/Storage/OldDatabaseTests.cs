using System.Globalization;
using System.Text.RegularExpressions;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.Storage;
using SickLeaveBot.Storage.Codec;
using SickLeaveBot.Tests.Schemas;
using static SickLeaveBot.App.Tests.Storage.TestStore;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>A database that build fa4483b wrote opens, all of it is read, and what was on its way goes on. Its README says what it holds.</summary>
public sealed partial class OldDatabaseTests : IDisposable
{
    private const string FjordlysTenant = "7c2f4b1e-53d8-4c0a-9a57-1e6f0c9d2b34";
    private static readonly DateTimeOffset LastActivity = new(2027, 1, 12, 7, 44, 27, TimeSpan.Zero);
    private static readonly string Fixture = Path.Combine(Shared.Repository.FullName, "tests", "fixtures", "fa4483b");
    private static readonly string Readme = File.ReadAllText(Path.Combine(Fixture, "README.md"));

    private readonly string folder = Directory.CreateTempSubdirectory("old").FullName;
    private readonly TestStore store;

    public OldDatabaseTests()
    {
        File.Copy(Path.Combine(Fixture, "bot.db"), Path.Combine(folder, "bot.db"));
        store = new(folder, company: FjordlysTenant);
        store.Clock.Advance(LastActivity - store.Clock.GetUtcNow());
    }

    [Fact]
    public void Every_row_is_there_and_belongs_to_the_company()
    {
        var then = Counts(Line("`fact` 472"), Coded());

        Assert.Equal(10, then.Count);
        Assert.All(store.Tables, table => Assert.Equal(
            table == "errand" ? then["outbox"] + then["dispatch"] : then[table], store.Ask($"SELECT count(*) FROM {table} WHERE company = '{FjordlysTenant}'")));
    }

    [Fact]
    public async Task Every_fact_of_every_kind_is_read()
    {
        var facts = (await All()).SelectMany(leave => leave.History).Select(fact => fact.What).ToList();

        Assert.Equal(Counts(Line("- **fact**"), Plain()), facts.CountBy(fact => StoredKinds.Of(fact.GetType()).Name).ToDictionary(one => one.Key, one => (long)one.Value));
        Assert.Equal(Counts(Line("- **Nudged**"), Coded(), Today), Count(facts.OfType<Nudged>().Select(one => (one.Nudge, one.To))));
        Assert.Equal(Counts(Line("- **NudgePassedBy**"), Coded(), Today), Count(facts.OfType<NudgePassedBy>().Select(one => (one.Nudge, one.To))));
        Assert.All(facts.OfType<Nudged>(), one => Assert.Equal(one.To is null, one.About is null));
        Assert.Empty(LeftOut);
    }

    [Fact]
    public async Task Every_sick_leave_has_the_stage_it_had()
    {
        var stages = Rows().Matches(Readme).ToDictionary(row => Guid.Parse(row.Groups["id"].Value), row => Enum.Parse<Stage>(row.Groups["stage"].Value));

        Assert.Equal(stages, (await All()).ToDictionary(leave => leave.Id, leave => leave.Stage));
        Assert.Equal(stages.Values.Count(stage => stage == Stage.Ongoing), (await store.SickLeaves.Ongoing(Cancel)).Count);
        Assert.Equal(stages.Values.Count(stage => stage == Stage.Ongoing), (await store.SickLeaves.Due(DateOnly.MinValue, Cancel)).Count);
    }

    [Fact]
    public async Task Every_noted_message_draft_and_personal_number_is_read()
    {
        Assert.Equal(41, (await store.Store.LeftOver(Cancel)).Count);
        foreach (var person in store.Strings("SELECT person FROM draft")) Assert.NotEmpty(await store.Store.Drafts(null, person, Cancel));
        Assert.All(store.Strings("SELECT person FROM personal_number"), person => Assert.NotNull(store.Numbers.Of(person)));
        Assert.All(store.Strings("SELECT person FROM contact"), person => Assert.NotNull(store.Store.Knows(person, Cancel).AsTask().Result));
        Assert.Empty(LeftOut);
    }

    [Fact]
    public async Task Every_letter_goes_on_its_way_in_its_order()
    {
        var arrived = await Drain();
        store.Clock.Advance(TimeSpan.FromHours(1));
        arrived.AddRange(await Drain());

        Assert.Equal(15, arrived.Count);
        Assert.All(arrived, letter => Assert.NotEqual("", letter.Letter().Summary));
        Assert.All(arrived, letter => Assert.NotEqual(letter.Letter().CardJson is null, letter.Letter().Text is null));
        Assert.Equal(6 - 1 + 3, arrived.Count(letter => letter.Replaces() is not null));
        Assert.Equal([3, 7], arrived.Select(letter => letter.Tries).Where(tries => tries > 0).Order());
        Assert.Equal("MessageSizeTooBig", store.Ask("SELECT refused FROM errand WHERE refused IS NOT NULL"));
        Assert.Empty(LeftOut);
    }

    [Fact]
    public async Task Letters_to_somebody_unreachable_wait_until_they_are_heard_from()
    {
        foreach (var person in store.Strings("SELECT person FROM contact WHERE unreachable IS NOT NULL"))
            await store.Store.Meet((await store.Store.Knows(person, Cancel))!.Contact, Cancel);
        store.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(15 + 3, (await Drain()).Count);
    }

    [Fact]
    public async Task Plans_to_NAV_go_on_and_the_one_that_was_being_sent_is_never_sent_again_by_itself()
    {
        store.Clock.Advance(TimeSpan.FromHours(7));

        var begun = Assert.Single(await store.Errands.TakeOver(typeof(PlanToNav)));
        var others = store.Errands.Due(typeof(PlanToNav), inOrder: false, store.Clock.GetUtcNow()).Select(due => store.Errands.Open(due.Number).AsTask().Result!).ToList();

        Assert.Equal(new PlanToNav(new("01a24f52-7e41-7146-b516-3982ca2aa89d"), 1, "bdfc0e6d-aebb-49b2-ae5d-7dcde1e74123"), (await store.Errands.Open(begun))!.What);
        Assert.Equal([(ErrandState.Waiting, 0), (ErrandState.Waiting, 2), (ErrandState.Checking, 1)], others.Select(errand => (errand.State, errand.Tries)).Order());
        foreach (var plan in others.Select(errand => (PlanToNav)errand.What))
            Assert.True((await store.SickLeaves.Find(plan.Leave, Cancel))!.Deliveries.Number(plan.Delivery)!.IsUnderWay);
    }

    private async Task<List<WaitingErrand>> Drain()
    {
        var arrived = new List<WaitingErrand>();
        while (store.Due is [var letter, ..])
        {
            await store.Letters.Arrived(letter, new(letter.What.Person, FjordlysTenant, null, "a:1", null, null), new("a:1", $"new-{letter.Number}"));
            arrived.Add(letter);
        }
        return arrived;
    }

    private async Task<List<SickLeave>> All()
    {
        var all = new List<SickLeave>();
        foreach (var id in store.Strings("SELECT id FROM sick_leave")) all.Add((await store.SickLeaves.Find(Guid.Parse(id), Cancel))!);
        return all;
    }

    private IEnumerable<string> LeftOut => store.Log.Lines.Where(line => line.Contains("Left out", StringComparison.Ordinal));

    private static string Line(string beginning) => Readme.Split('\n').First(line => line.StartsWith(beginning, StringComparison.Ordinal));

    private static Dictionary<string, long> Counts(string line, Regex entry, Func<string, string>? name = null) => entry.Matches(line).ToDictionary(
        one => (name ?? (same => same))(one.Groups["name"].Value), one => long.Parse(one.Groups["count"].Value, CultureInfo.InvariantCulture));

    private static Dictionary<string, long> Count(IEnumerable<(string Nudge, string? To)> nudges) =>
        nudges.CountBy(one => $"{one.To}/{one.Nudge}").ToDictionary(one => one.Key, one => (long)one.Value);

    // "plan-employee/DayLeft" was one name; today "plan-day-left" was said to the "employee".
    private static string Today(string name) => name.Split('/') is [var reader, var moment]
        ? $"{reader["plan-".Length..]}/plan{Capital().Replace(moment, letter => $"-{letter.Value.ToLowerInvariant()}")}"
        : $"/{name}";

    [GeneratedRegex(@"`(?<name>[^`]+)` (?<count>\d+)")]
    private static partial Regex Coded();

    [GeneratedRegex(@"(?<name>[A-Z][A-Za-z]+) (?<count>\d+)")]
    private static partial Regex Plain();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"^\| `(?<id>[0-9a-f-]{36})` \| \S+ \| (?<stage>Draft|Ongoing|Ended|Dropped|WithHumanResources) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    public void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
