using System.Text.RegularExpressions;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;

namespace SickLeaveBot.Stories.Play;

/// <summary>
/// A story that goes on in a copy of the database that build fa4483b wrote, with those who worked there, on Tuesday 12 January 2027 at a
/// quarter to nine. Who and what there is, the fixture's README says.
/// </summary>
public abstract partial class OldDatabaseStory() : StoredStory(new(2027, 1, 12, 7, 45, 0, TimeSpan.Zero), Path.Combine(Folder, "bot.db"))
{
    private static readonly IReadOnlyList<string> Readme = File.ReadAllLines(Path.Combine(Folder, "README.md"));

    private readonly Dictionary<string, Actor> byFirstName = [];

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "fa4483b");

    protected Actor Ola => Named("Ola");
    protected Actor Per => Named("Per");
    protected Actor Ingrid => Named("Ingrid");
    protected Actor Hanne => Named("Hanne");

    public override async ValueTask InitializeAsync()
    {
        var rows = Readme.Select(line => APerson().Match(line)).Where(match => match.Success).ToList();
        foreach (var row in rows) byFirstName[FirstName(row)] = Plays(row.Groups["id"].Value, row.Groups["name"].Value, "nb-NO", manager: null);
        foreach (var row in rows.Where(row => row.Groups["manager"].Length > 0))
            People.GiveManager(Named(FirstName(row)).Person, Named(row.Groups["manager"].Value).Person);
        foreach (var actor in Actors)
            if (await Store.Knows(actor.Person.Id, Cancel) is { Contact.TeamsUser: not null } met) actor.Contact = met.Contact;
        Start(new("Fjordlys AS", new WhoIsWho
        {
            HumanResources = [Hanne.Person],
            UnionReps = [Named("Ahmed").Person.Id],
            SafetyReps = [Named("Siri").Person.Id],
        }, SelfCertificationPolicy.Statutory, BackdatingDays: 3)
        {
            Documents = new(new("http://localhost:3978"), DrawsPdf: true),
            SendsToNav = true,
            HumanResourcesReadPlans = "HR leser en plan bare når den ansatte ber om det, eller når lederen trenger hjelp.",
        });
    }

    protected Actor Named(string firstName) => byFirstName[firstName];

    /// <summary>The open sick leave of this employee.</summary>
    protected static Guid LeaveOf(string firstName) => new(Readme.Select(line => AnOpenLeave().Match(line))
        .First(match => match.Success && match.Groups["name"].Value == firstName).Groups["id"].Value);

    protected Task<SickLeave> The(string firstName) => Find(LeaveOf(firstName));

    /// <summary>What waited in the queue has gone, and what was said so far is told in another story.</summary>
    protected async Task TheQueueIsEmptied()
    {
        await Deliver();
        TheStoryBegins();
    }

    private static string FirstName(Match row) => row.Groups["name"].Value.Split(' ')[0];

    [GeneratedRegex(@"^\| `(?<id>[0-9a-f-]{36})` \| (?<name>\w+ \w+) \| (?<manager>\w*) ?\| ")]
    private static partial Regex APerson();

    [GeneratedRegex(@"^\| `(?<id>[0-9a-f-]{36})` \| (?<name>\w+) \| (Draft|Ongoing|WithHumanResources) \|")]
    private static partial Regex AnOpenLeave();
}
