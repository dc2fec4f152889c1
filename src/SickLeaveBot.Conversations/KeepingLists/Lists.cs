using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingLists;

namespace SickLeaveBot.Conversations.KeepingLists;

/// <summary>The lists as human resources see them, and the forms that change them. To nobody else anything is shown or done.</summary>
internal static class Lists
{
    public static readonly DataNeed<ListedPeople> Need = new(ListedPeople.None, async (sources, context, cancel) =>
    {
        if (!context.IsHumanResources) return ListedPeople.None;
        var lists = new WorkplaceLists(await sources.Store.Facts(StreamId.OfCompany, cancel));
        var who = context.Company.Who;
        return new(lists.Newest, await People(lists.Reps(RepKind.Union), who.UnionReps), await People(lists.Reps(RepKind.Safety), who.SafetyReps));

        // The settings know ids alone; who has left the directory keeps the name under which they were put on the list.
        async ValueTask<IReadOnlyList<Person>> People(IReadOnlyList<Person>? kept, IReadOnlyList<string> ids)
        {
            var people = new List<Person>();
            foreach (var id in ids)
            {
                people.Add(await sources.People.Find(id, cancel) is Lookup<Profile>.Found { Value.Person: var person } ? person
                    : kept?.FirstOrDefault(one => one.Id == id) ?? new(id, id));
            }
            return people;
        }
    });

    public static Reply Show(Context context) => ForHumanResources(context, () => Overview(context.Get(Need), context.Company));

    public static Reply ShowReps(RepKind kind, Context context, RepsProblem? problem = null) => ForHumanResources(context, () =>
    {
        var reps = Choices(context.Get(Need).Reps(kind));
        return new ChangeReps(kind, reps, reps.Count > 0, reps.Count == 0, problem);
    });

    public static Reply ShowAddresses(Context context) =>
        ForHumanResources(context, () => new ChangeAddresses(context.Company.OccupationalHealthAddress, context.Company.NavAddress, null));

    public static KeptLists Overview(ListedPeople listed, Company company) => new(
        Choices(listed.Union), listed.Union.Count == 0, Choices(listed.Safety), listed.Safety.Count == 0,
        company.OccupationalHealthAddress, company.NavAddress, IsUnopened: false);

    public static Reply ForHumanResources(Context context, Func<Card> card) =>
        new() { Shown = context.IsHumanResources ? card() : new Note(NoteKind.NotYours) };

    private static IReadOnlyList<Choice> Choices(IReadOnlyList<Person> people) => [.. people.Select(person => new Choice(person.Id, person.Name))];
}

/// <summary>Who is on the lists, with their names.</summary>
/// <param name="Newest">The number of the company's newest fact.</param>
internal sealed record ListedPeople(int Newest, IReadOnlyList<Person> Union, IReadOnlyList<Person> Safety)
{
    public static readonly ListedPeople None = new(0, [], []);

    public IReadOnlyList<Person> Reps(RepKind kind) => kind == RepKind.Union ? Union : Safety;

    public ListedPeople With(RepKind kind, IReadOnlyList<Person> reps) => kind == RepKind.Union ? this with { Union = reps } : this with { Safety = reps };
}
