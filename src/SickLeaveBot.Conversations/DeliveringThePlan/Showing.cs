using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.FollowUp.WritingThePlan;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.DeliveringThePlan;

/// <summary>How the delivery of the plan looks now to each of the two; an old card is answered with this.</summary>
public static class Showing
{
    // NAV counts a sick note as active until so long after its last day.
    private const int DaysAfterSickNote = 16;

    public static Card To(SickLeave leave, Desk desk) => (leave.Plan.Agreed, desk.Standing) switch
    {
        (null, _) => WritingThePlan.Showing.To(leave, desk),
        ({ } version, Standing.Manager) when IsUntouched(leave, version) => ToSend(leave, version, desk),
        (_, Standing.Manager) => Status(leave, desk, toManager: true),
        _ => Status(leave, desk, toManager: false),
    };

    public static SendThePlan ToSend(SickLeave leave, PlanVersion version, Desk desk) => new(
        leave.Employee.Name, version.Number, EarlierVersion(leave, version), version.Content.ToIssuer, version.Content.NeedsNav is true,
        leave.Deliveries.ReachedIssuerOn is null ? Due(leave, desk.Today) : null,
        desk.Nav.IsSetUp, !desk.Nav.IsSetUp, desk.Nav is { IsSetUp: true, NumberIsKept: false }, !HasActiveSickNote(leave, desk.Today),
        leave.Deliveries.Newest is { IsUncertain: true } newest && newest.Asked.Version == version.Number);

    public static PlanDelivery Status(SickLeave leave, Desk desk, bool toManager)
    {
        var (state, version) = Stand(leave, desk);
        var newest = state is DeliveryState.NotSent or DeliveryState.Otherwise ? null : leave.Deliveries.Newest;
        var isOpen = state is DeliveryState.NotSent or DeliveryState.Refused or DeliveryState.Uncertain or DeliveryState.NotCarried
            || (state == DeliveryState.ArrivedAtNav && leave.Plan.Agreed is { } agreed && !leave.Deliveries.IsTakenCareOf(agreed.Number));
        return new(
            state, version, toManager ? leave.Employee.Name : null, state == DeliveryState.Refused ? newest?.Refused?.Problem : null,
            newest is { HasArrived: false, Asked: { ToIssuer: true, ToNav: true } }, newest?.Received is { } received ? $"{received.Receipt}" : null, DeliveryLines.Of(leave),
            state is DeliveryState.Refused or DeliveryState.Uncertain ? SendTitle.Again : SendTitle.First,
            CanSend: toManager && isOpen && desk.Nav.IsSetUp,
            CanConfirm: toManager && state == DeliveryState.Uncertain,
            CanUseOtherWay: toManager && (isOpen
                || state is DeliveryState.TriedAgain or DeliveryState.NoAccess or DeliveryState.WaitsForNumber or DeliveryState.AskedToCarry),
            CanAskNav: toManager && state is DeliveryState.Arrived or DeliveryState.ArrivedAtNav or DeliveryState.FoundToHaveArrived or DeliveryState.Otherwise,
            CanCarry: !toManager && (isOpen || state is DeliveryState.AskedToCarry or DeliveryState.TriedAgain or DeliveryState.NoAccess),
            NeedsCopy: state is DeliveryState.Refused or DeliveryState.AskedToCarry);
    }

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

    private static (DeliveryState State, int Version) Stand(SickLeave leave, Desk desk)
    {
        var agreed = leave.Plan.Agreed?.Number ?? 0;
        var (newest, deliveries) = (leave.Deliveries.Newest, leave.Deliveries);
        return deliveries switch
        {
            { Carrying: { } carrying } => (DeliveryState.AskedToCarry, carrying.Version),
            { Otherwise: [.., var last] } when last.Version == agreed && newest is not { HasArrived: true } => (DeliveryState.Otherwise, last.Version),
            { NotCarried: { } not } when not.Version == agreed && newest?.Asked.Version != agreed => (DeliveryState.NotCarried, agreed),
            _ when newest is null || newest.Asked.Version < agreed => (DeliveryState.NotSent, agreed),
            _ => (Stand(newest, desk), newest.Asked.Version),
        };
    }

    private static DeliveryState Stand(NavDelivery delivery, Desk desk) => delivery switch
    {
        { Confirmed: not null } => DeliveryState.FoundToHaveArrived,
        { HasArrived: true, Asked.ToIssuer: false } => DeliveryState.ArrivedAtNav,
        { HasArrived: true } => DeliveryState.Arrived,
        { Refused: not null } => DeliveryState.Refused,
        { IsUncertain: true } => DeliveryState.Uncertain,
        { Received: not null } => DeliveryState.AskedAbout,
        _ when !desk.Nav.NumberIsKept => DeliveryState.WaitsForNumber,
        { Tries: [.., { Status: 401 or 403 }] } => DeliveryState.NoAccess,
        { Tries.Count: > 0 } => DeliveryState.TriedAgain,
        _ => DeliveryState.OnItsWay,
    };
}
