using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>News of a delivery: what NAV said, or that nobody knows. Both hear the truth when it begins to fail, and when it is there.</summary>
public static class Arriving
{
    // So many tries are facts each; after that one an hour is proof enough.
    private const int TriesTold = 3;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromHours(1);

    public static Reply Came(NavNews news, SickLeave leave, Desk desk) => (news, leave.Deliveries.Number(news.Delivery)) switch
    {
        (_, null or { IsUnderWay: false }) => new() { Leave = leave },
        (NavNews.NotNow it, { } delivery) => Tried(it, delivery, leave, desk),
        (NavNews.Taken it, { } delivery) => Taken(it, delivery, leave, desk),
        (NavNews.Refused it, _) => Refused(it, leave, desk),
        _ => Told(leave, new DeliveryUncertain(news.Delivery, Oslo.DayOf(news.At)), desk),
    };

    private static Reply Tried(NavNews.NotNow news, NavDelivery delivery, SickLeave leave, Desk desk)
    {
        var tried = new DeliveryTried(news.Delivery, news.Status, Oslo.DayOf(news.At));
        if (delivery.Tries is not [.., var last] || IsNoAccess(last) != IsNoAccess(tried)) return Told(leave, tried, desk);
        var isFact = delivery.Tries.Count < TriesTold || LastTried(leave, news.Delivery) <= news.At - BetweenTries;
        return new() { Leave = leave, Facts = isFact ? [tried] : [] };
    }

    private static Reply Taken(NavNews.Taken news, NavDelivery delivery, SickLeave leave, Desk desk)
    {
        var received = new DeliveryReceived(news.Delivery, news.Receipt, news.IssuerGot, news.NavGot, Oslo.DayOf(news.At));
        if (delivery.Received is { } before && before with { On = received.On } == received) return new() { Leave = leave };
        var isThere = leave.After([received], desk.Speaker.Id, default).Deliveries.Number(news.Delivery) is { HasArrived: true };
        return Told(leave, received, desk, anew: isThere);
    }

    // A number that NAV does not know is entered anew.
    private static Reply Refused(NavNews.Refused news, SickLeave leave, Desk desk)
    {
        var told = Told(leave, new DeliveryRefused(news.Delivery, news.Problem, Oslo.DayOf(news.At)), desk);
        return news.Problem == DeliveryProblem.EmployeeNotFound && desk.Company.HumanResources is { } person
            ? told with { Messages = [.. told.Messages, new(person, Numbers.Question(leave), Slot.PersonalNumber, Anew: true)] }
            : told;
    }

    private static Reply Told(SickLeave leave, PlanFact fact, Desk desk, bool anew = true) => new()
    {
        Leave = leave,
        Facts = [fact],
        Messages = [.. Sending.ToBoth(leave.After([fact], desk.Speaker.Id, default), desk, anew)],
    };

    private static bool IsNoAccess(DeliveryTried tried) => tried.Status is 401 or 403;

    private static DateTimeOffset LastTried(SickLeave leave, int delivery) =>
        leave.History.Last(fact => fact.What is DeliveryTried tried && tried.Delivery == delivery).At;
}
