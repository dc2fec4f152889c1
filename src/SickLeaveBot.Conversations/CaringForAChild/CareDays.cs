using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.CaringForAChild;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;
using SickLeaveBot.Law.NationalInsuranceAct;

namespace SickLeaveBot.Conversations.CaringForAChild;

/// <summary>How somebody's care days stand, and the cards that show it.</summary>
internal static class CareDays
{
    public static readonly DataNeed<ChildCare> Need = new(ChildCare.None, async (sources, context, cancel) =>
        new(await sources.Store.Facts(StreamId.OfPerson(context.Speaker.Id), cancel)));

    /// <summary>Who is told; null where there is nobody.</summary>
    public static Person? Reader(Context context) => context.Company.Who.LeaderFor(context.Speaker, context.NearestManager, context.Today);

    /// <summary>The card to confirm; it asks about the children when nothing is known for the year.</summary>
    public static ConfirmChildSick Question(DateOnly from, DateOnly to, Context context, PeriodProblem? problem = null)
    {
        var care = context.Get(Need);
        var used = care.UsedIn(from.Year);
        var left = care.DaysIn(from.Year) is { } days ? Math.Max(days - used, 0) : (int?)null;
        var reader = Reader(context);
        return new(from, to, Sections9_5To9_8.CertificateFrom(from, care.Periods), PaidFrom(from, context), from.Year, used, left,
            IsMoreThanLeft: problem is null && left < Sections9_5To9_8.DaysUsed([new(from, to)], from.Year),
            AsksAboutChildren: left is null, Children: null, IsSoleCarer: null, ChronicallyIll: null,
            context.NearestManager is null ? null : reader?.Name, context.NearestManager is null ? reader?.Name : null, TellsNobody: reader is null,
            problem, HasTooManyChronicallyIll: false);
    }

    public static CareReceipt Receipt(int number, ChildCare care)
    {
        var taken = care.Taken(number)!;
        var (year, takenBack) = (taken.From.Year, care.IsTakenBack(number));
        var (used, days) = (care.UsedIn(year), care.DaysIn(year));
        return new(takenBack ? CareState.TakenBack : CareState.Registered, taken.From, taken.To, number,
            takenBack ? null : Sections9_5To9_8.CertificateFrom(taken.From, care.Periods), year, used,
            days is { } known ? Math.Max(known - used, 0) : null, !takenBack && used > days ? used - days : null,
            taken.Told?.Name, ToldNobody: taken.Told is null, CanBeUndone: !takenBack);
    }

    /// <summary>The notice to whoever is told, in a slot of its own: outside a sick leave the name alone says which card it is.</summary>
    public static IReadOnlyList<Message> Notices(int number, ChildCare care, Context context)
    {
        var receipt = Receipt(number, care);
        var notice = new CareNotice(receipt.State, context.Speaker.Name, receipt.From, receipt.To, receipt.CertificateFrom);
        return care.Taken(number)?.Told is { } reader
            ? [new(reader, notice, new($"ChildSick/{context.Speaker.Id}/{number}"), Anew: true)]
            : [];
    }

    // A directory without a first day at work says nothing against the employee; a first day after the absence is a slip in it.
    private static DateOnly? PaidFrom(DateOnly from, Context context) =>
        context.HiredOn is { } hired && hired <= from && Sections9_5To9_8.PaidFrom(hired) is var paid && paid > from ? paid : null;
}
