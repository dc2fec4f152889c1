using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>
/// News of a delivery: what NAV said, or that nobody knows. The manager's card tells the truth at once, and anew when there is something to
/// do; the employee hears when it is there.
/// </summary>
public static class Arriving
{
    // So many tries are facts each; after that one an hour is proof enough.
    private const int TriesTold = 3;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromHours(1);

    public static Reply Came(NavNews news, SickLeave leave, Context context) => (news, leave.Deliveries.Number(news.Delivery)) switch
    {
        (_, null or { IsUnderWay: false }) => new() { Leave = leave },
        (NavNews.NotNow it, { } delivery) => Tried(it, delivery, leave, context),
        (NavNews.Taken it, { } delivery) => Taken(it, delivery, leave, context),
        (NavNews.Refused it, _) => Refused(it, leave, context),
        _ => Told(leave, new DeliveryUncertain(news.Delivery, Oslo.DayOf(news.At)), context),
    };

    private static Reply Tried(NavNews.NotNow news, NavDelivery delivery, SickLeave leave, Context context)
    {
        var tried = new DeliveryTried(news.Delivery, news.Status, Oslo.DayOf(news.At));
        if (delivery.Tries is not [.., var last] || IsNoAccess(last) != IsNoAccess(tried)) return Told(leave, tried, context, anew: IsDue(leave, context.Today));
        var isFact = delivery.Tries.Count < TriesTold || LastTried(leave, news.Delivery) <= news.At - BetweenTries;
        return new() { Leave = leave, Effects = [Remember.In(leave, isFact ? [tried] : [])] };
    }

    private static Reply Taken(NavNews.Taken news, NavDelivery delivery, SickLeave leave, Context context)
    {
        var received = new DeliveryReceived(news.Delivery, news.Receipt, news.IssuerGot, news.NavGot, Oslo.DayOf(news.At));
        if (delivery.Received is { } before && before with { On = received.On } == received) return new() { Leave = leave };
        var isThere = leave.After([received], context.Speaker.Id, default).Deliveries.Number(news.Delivery) is { HasArrived: true };
        return Told(leave, received, context, anew: isThere);
    }

    // A number that NAV does not know is entered anew.
    private static Reply Refused(NavNews.Refused news, SickLeave leave, Context context)
    {
        var told = Told(leave, new DeliveryRefused(news.Delivery, news.Problem, Oslo.DayOf(news.At)), context);
        return news.Problem == DeliveryProblem.EmployeeNotFound && context.Company.Who.HumanResourcesFor(leave.Employee) is { } person
            ? told with { Effects = [.. told.Effects, new Message(person, Numbers.Question(leave), Slot.PersonalNumber, Anew: true)] }
            : told;
    }

    private static Reply Told(SickLeave leave, PlanFact fact, Context context, bool anew = true) => new()
    {
        Leave = leave,
        Effects =
        [
            Remember.In(leave, fact),
            .. Sending.ToBoth(leave.After([fact], context.Speaker.Id, default), context, [fact], anew),
        ],
    };

    // It is tried again by itself; once the day has come the manager may want another way.
    private static bool IsDue(SickLeave leave, DateOnly today) => DeliveryCards.Due(leave, today) is { } due && due <= today;

    private static bool IsNoAccess(DeliveryTried tried) => tried.Status is 401 or 403;

    private static DateTimeOffset LastTried(SickLeave leave, int delivery) =>
        leave.History.Last(fact => fact.What is DeliveryTried tried && tried.Delivery == delivery).At;
}
