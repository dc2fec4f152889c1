using SickLeaveBot.App.Hosting;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;
using Person = SickLeaveBot.FollowUp.Facts.Person;

namespace SickLeaveBot.App.Graph;

/// <summary>Who works here and who leads whom, as Microsoft Entra has it, through Microsoft Graph.</summary>
internal sealed class EntraDirectory : IPeople
{
    private static readonly TimeSpan Stale = TimeSpan.FromDays(1);

    private readonly GraphQuestions graph;
    private readonly TimeProvider clock;
    private readonly FetchCache<Lookup<Profile>> people;
    private readonly FetchCache<Lookup<Profile>> managers;
    private readonly FetchCache<Lookup<IReadOnlyList<Profile>>> reports;

    public EntraDirectory(GraphQuestions graph, TimeProvider clock)
    {
        (this.graph, this.clock) = (graph, clock);
        people = Remembering(AskForPerson);
        managers = Remembering(AskForManager);
        reports = Remembering(AskForReports);
    }

    public ValueTask<Lookup<Profile>> Find(string id, CancellationToken cancel) => people.Get(id, cancel);

    public ValueTask<Lookup<Profile>> ManagerOf(string id, CancellationToken cancel) => managers.Get(id, cancel);

    public ValueTask<Lookup<IReadOnlyList<Profile>>> ReportsOf(string id, CancellationToken cancel) => reports.Get(id, cancel);

    // For an hour (five minutes when there was none); while the directory does not answer, the last answer serves for up to a day.
    private FetchCache<Lookup<T>> Remembering<T>(Func<string, Task<Lookup<T>>> ask) => new(async (id, known) =>
    {
        var answer = await ask(id);
        var now = clock.GetUtcNow();
        return answer is Lookup<T>.Unavailable && known is { Value: not Lookup<T>.Unavailable } && now < known.GoodUntil
            ? known with { FreshUntil = now + Keep(answer) }
            : new(answer, now + Keep(answer), now + Stale);
    }, clock);

    private static TimeSpan Keep<T>(Lookup<T> answer) => answer switch
    {
        Lookup<T>.Found => TimeSpan.FromHours(1),
        Lookup<T>.NotFound => TimeSpan.FromMinutes(5),
        _ => TimeSpan.FromSeconds(30),
    };

    private Task<Lookup<Profile>> AskForPerson(string id) => graph.Ask(async (client, cancel) =>
        ProfileOf(await client.Answer(client.Users[id].ToGetRequestInformation(call => call.QueryParameters.Select = Entry.Fields), Entry.From, cancel)));

    private Task<Lookup<Profile>> AskForManager(string id) => graph.Ask(async (client, cancel) =>
        ProfileOf(await client.Answer(client.Users[id].Manager.ToGetRequestInformation(call => call.QueryParameters.Select = Entry.Fields), Entry.From, cancel))
            is { } manager && !manager.Person.Id.Equals(id, StringComparison.OrdinalIgnoreCase)
            ? manager
            : null);

    private Task<Lookup<IReadOnlyList<Profile>>> AskForReports(string id) => graph.Ask<IReadOnlyList<Profile>>(async (client, cancel) =>
    {
        var found = new List<Profile>();
        var question = client.Users[id].DirectReports;
        var page = await client.Answer(question.ToGetRequestInformation(call => call.QueryParameters.Select = Entry.Fields), EntryPage.From, cancel);
        while (page is not null)
        {
            found.AddRange(page.Entries.Select(ProfileOf).OfType<Profile>().Where(report => report.Person.Id != id));
            page = page.Next is { Length: > 0 } next
                ? await client.Answer(question.WithUrl(next).ToGetRequestInformation(), EntryPage.From, cancel)
                : null;
        }
        return found;
    });

    /// <summary>Null for what is no person who works here: a contact of another organisation, an account that is shut.</summary>
    private static Profile? ProfileOf(Entry? entry) => entry is { IsUser: true, Id: { } id, AccountEnabled: not false }
        ? new(new Person(id, entry.DisplayName ?? entry.GivenName ?? ""), entry.PreferredLanguage, DayOf(entry.EmployeeHireDate), entry.UserPrincipalName)
        : null;

    // Entra keeps the day as a moment, either midnight UTC or midnight at home.
    private static DateOnly? DayOf(DateTimeOffset? moment) =>
        moment is { } hired ? Oslo.DayOf(hired) : null;
}
