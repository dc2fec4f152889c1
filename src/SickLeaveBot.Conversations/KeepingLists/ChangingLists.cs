using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingLists;

namespace SickLeaveBot.Conversations.KeepingLists;

/// <summary>
/// Human resources change a list. Nobody puts themselves on it, and being on it opens no case: a rep sees what an employee shares, while they
/// are on the list.
/// </summary>
internal static class ChangingLists
{
    private const int Most = 50;

    /// <summary>A list that is already so is shown as it stands: a second tap changes nothing and tells nobody.</summary>
    public static Reply Take(RepsChanged answer, Context context)
    {
        var (listed, picked) = (context.Get(Lists.Need), context.Get(answer.Picked));
        var before = listed.Reps(answer.Which);
        var after = before.Where(rep => !answer.Remove.Contains(rep.Id)).Concat(picked).DistinctBy(rep => rep.Id).ToList();
        RepsProblem? problem = answer switch
        {
            { Add: [], Remove: [] } => RepsProblem.NobodyChosen,
            _ when picked.Any(one => one.Id == context.Speaker.Id && !before.Contains(one)) => RepsProblem.Oneself,
            _ when picked.Count < answer.Add.Distinct().Count() => RepsProblem.NotFound,
            _ when after.Count > Most => RepsProblem.TooMany,
            _ => null,
        };
        if (!context.IsHumanResources || problem is not null) return Lists.ShowReps(answer.Which, context, problem);
        return new()
        {
            Shown = Lists.Overview(listed.With(answer.Which, after), context.Company),
            Effects = Ids(before).SetEquals(Ids(after)) ? [] :
            [
                new Remember(StreamId.OfCompany, listed.Newest, [new RepsNamed(answer.Which, after)]),
                .. after.Where(rep => !Ids(before).Contains(rep.Id)).Select(rep => Notice(rep, answer.Which, isListed: true, context)),
                .. before.Where(rep => !Ids(after).Contains(rep.Id)).Select(rep => Notice(rep, answer.Which, isListed: false, context)),
            ],
        };
    }

    public static Reply Take(AddressesChanged answer, Context context)
    {
        if (!context.IsHumanResources) return Lists.ShowAddresses(context);
        AddressProblem? problem = answer switch
        {
            { OccupationalHealth: { } wrong } when !EmailAddress.IsOne(wrong) => AddressProblem.OccupationalHealth,
            { Nav: { } wrong } when !EmailAddress.IsOne(wrong) => AddressProblem.Nav,
            _ => null,
        };
        if (problem is not null) return new() { Shown = new ChangeAddresses(answer.OccupationalHealth, answer.Nav, problem) };
        var (listed, company) = (context.Get(Lists.Need), context.Company);
        var isKnown = (answer.OccupationalHealth, answer.Nav) == (company.OccupationalHealthAddress, company.NavAddress);
        return new()
        {
            Shown = Lists.Overview(listed, company with { OccupationalHealthAddress = answer.OccupationalHealth, NavAddress = answer.Nav }),
            Effects = isKnown ? [] : [new Remember(StreamId.OfCompany, listed.Newest, [new AddressesGiven(answer.OccupationalHealth, answer.Nav)])],
        };
    }

    // Outside a sick leave the slot's name alone says which card it is.
    private static Message Notice(Person rep, RepKind kind, bool isListed, Context context) =>
        new(rep, new YouAreListed(kind, context.Speaker.Name, isListed), new($"Listed/{kind}"), Anew: true);

    private static HashSet<string> Ids(IEnumerable<Person> people) => [.. people.Select(person => person.Id)];
}
