using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>How the delivery of the plan looks now to each of the two; an old card is answered with this.</summary>
public static class DeliveryCards
{
    // NAV counts a sick note as active until so long after its last day.
    private const int DaysAfterSickNote = 16;

    public static Card To(SickLeave leave, Context context) => (leave.Plan.Agreed, context.Is(Roles.Manager)) switch
    {
        (null, _) => PlanCards.To(leave, context),
        ({ } version, true) when IsUntouched(leave, version) => ToSend(leave, version, context),
        (_, true) => Status(leave, context, toManager: true),
        _ => Status(leave, context, toManager: false),
    };

    public static SendThePlan ToSend(SickLeave leave, PlanVersion version, Context context) => new(
        leave.Employee.Name, version.Number, EarlierVersion(leave, version), version.Content.ToIssuer, version.Content.NeedsNav is true,
        leave.Deliveries.ReachedIssuerOn is null ? Due(leave, context.Today) : null,
        context.Get(WayToNav.Known).IsSetUp, !context.Get(WayToNav.Known).IsSetUp, context.Get(WayToNav.Known) is { IsSetUp: true, NumberIsKept: false },
        !HasActiveSickNote(leave, context.Today),
        leave.Deliveries.Newest is { IsUncertain: true } newest && newest.Asked.Version == version.Number);

    public static PlanDelivery Status(SickLeave leave, Context context, bool toManager)
    {
        var (state, version) = Stand(leave, context);
        var newest = state is DeliveryState.NotSent or DeliveryState.Otherwise ? null : leave.Deliveries.Newest;
        var isOpen = state is DeliveryState.NotSent or DeliveryState.Refused or DeliveryState.Uncertain or DeliveryState.NotCarried
            || (state == DeliveryState.ArrivedAtNav && leave.Plan.Agreed is { } agreed && !leave.Deliveries.IsTakenCareOf(agreed.Number));
        return toManager
            ? new(
                state, version, leave.Employee.Name, state == DeliveryState.Refused ? newest?.Refused?.Problem : null,
                newest is { HasArrived: false, Asked: { ToIssuer: true, ToNav: true } }, newest?.Received is { } received ? $"{received.Receipt}" : null,
                DeliveryLines.Of(leave), state is DeliveryState.Refused or DeliveryState.Uncertain ? SendTitle.Again : SendTitle.First,
                CanSend: isOpen && context.Get(WayToNav.Known).IsSetUp,
                CanConfirm: state == DeliveryState.Uncertain,
                CanUseOtherWay: isOpen
                    || state is DeliveryState.TriedAgain or DeliveryState.NoAccess or DeliveryState.WaitsForNumber or DeliveryState.AskedToCarry,
                CanAskNav: state is DeliveryState.Arrived or DeliveryState.ArrivedAtNav or DeliveryState.FoundToHaveArrived or DeliveryState.Otherwise,
                CanCarry: false,
                NeedsCopy: state is DeliveryState.Refused or DeliveryState.AskedToCarry)
            : new(
                ForEmployee(state, newest), version, null, null, ToNav: false, null, DeliveryLines.Outcomes(leave), SendTitle.First,
                CanSend: false, CanConfirm: false, CanUseOtherWay: false, CanAskNav: false,
                CanCarry: isOpen || state is DeliveryState.AskedToCarry or DeliveryState.TriedAgain or DeliveryState.NoAccess,
                NeedsCopy: state is DeliveryState.AskedToCarry);
    }

    // What goes wrong on the way is the manager's to see to.
    private static DeliveryState ForEmployee(DeliveryState state, NavDelivery? newest) => (state, newest?.Refused?.Problem) switch
    {
        (DeliveryState.Refused, DeliveryProblem.NoActiveSentSickNote) => DeliveryState.SickNoteFirst,
        (DeliveryState.OnItsWay or DeliveryState.WaitsForNumber or DeliveryState.TriedAgain or DeliveryState.NoAccess or DeliveryState.AskedAbout
            or DeliveryState.Refused or DeliveryState.Uncertain, _) => DeliveryState.NotThereYet,
        _ => state,
    };

    public static bool HasActiveSickNote(SickLeave leave, DateOnly today) =>
        leave.SickNotes.Any(note => note.From <= today && today <= note.To.AddDays(DaysAfterSickNote));

    /// <summary>When the issuer must have the plan; null where the law sets no day.</summary>
    public static DateOnly? Due(SickLeave leave, DateOnly today) => Timeline.Of(Entries.Ahead(leave, today), today).Duties
        .FirstOrDefault(duty => duty is { Duty.Kind: DutyKind.PlanToIssuer, IsRequired: true })?.Due;

    private static bool IsUntouched(SickLeave leave, PlanVersion version) =>
        leave.Deliveries.Carrying is null && leave.Deliveries.NotCarried?.Version != version.Number
        && !leave.Deliveries.Otherwise.Any(one => one.Version == version.Number)
        && !leave.Deliveries.ThroughNav.Any(one => one.Asked is { ToIssuer: true } asked && asked.Version == version.Number);

    private static int? EarlierVersion(SickLeave leave, PlanVersion version) => leave.Deliveries.Otherwise.Select(one => one.Version)
        .Concat(leave.Deliveries.ThroughNav.Where(one => one.ReachedIssuerOn is not null).Select(one => one.Asked.Version))
        .Where(one => one < version.Number).Select(one => (int?)one).Max();

    private static (DeliveryState State, int Version) Stand(SickLeave leave, Context context)
    {
        var agreed = leave.Plan.Agreed?.Number ?? 0;
        var (newest, deliveries) = (leave.Deliveries.Newest, leave.Deliveries);
        return deliveries switch
        {
            { Carrying: { } carrying } => (DeliveryState.AskedToCarry, carrying.Version),
            { Otherwise: [.., var last] } when last.Version == agreed && newest is not { HasArrived: true } => (DeliveryState.Otherwise, last.Version),
            { NotCarried: { } not } when not.Version == agreed && newest?.Asked.Version != agreed => (DeliveryState.NotCarried, agreed),
            _ when newest is null || newest.Asked.Version < agreed => (DeliveryState.NotSent, agreed),
            _ => (Stand(newest, context), newest.Asked.Version),
        };
    }

    private static DeliveryState Stand(NavDelivery delivery, Context context) => delivery switch
    {
        { Confirmed: not null } => DeliveryState.FoundToHaveArrived,
        { HasArrived: true, Asked.ToIssuer: false } => DeliveryState.ArrivedAtNav,
        { HasArrived: true } => DeliveryState.Arrived,
        { Refused: not null } => DeliveryState.Refused,
        { IsUncertain: true } => DeliveryState.Uncertain,
        { Received: not null } => DeliveryState.AskedAbout,
        _ when !context.Get(WayToNav.Known).NumberIsKept => DeliveryState.WaitsForNumber,
        { Tries: [.., { Status: 401 or 403 }] } => DeliveryState.NoAccess,
        { Tries.Count: > 0 } => DeliveryState.TriedAgain,
        _ => DeliveryState.OnItsWay,
    };
}
