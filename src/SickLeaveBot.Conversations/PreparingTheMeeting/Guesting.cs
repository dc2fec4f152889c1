using SickLeaveBot.Conversations.Meetings;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingLists;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;
using SickLeaveBot.Law.WorkingEnvironmentAct;

namespace SickLeaveBot.Conversations.PreparingTheMeeting;

/// <summary>The manager says who else shall come; of those whom the employee has a say in, the employee is asked first.</summary>
internal static class Guesting
{
    private static readonly Guest[] Choosable = [Guest.Issuer, Guest.OccupationalHealthService, Guest.Nav, Guest.Other];

    public static Reply Open(Context context, SickLeave leave) => new() { Leave = leave, Shown = Form(Said.Before(leave)) with { Employee = leave.Employee.Name } };

    public static Reply Choose(GuestsChosen answer, Context context, SickLeave leave)
    {
        var (service, toldOfService) = HealthGuard.Of(Empty(answer.OccupationalHealthName), Strictness.AboutSomeoneElse);
        var (other, toldOfOther) = HealthGuard.Of(Empty(answer.OtherName), Strictness.AboutSomeoneElse);
        var said = new Said(answer.Doctor, answer.OccupationalHealth, service, answer.Nav, other, Empty(answer.OtherAddress));
        var problem = said.OtherAddress is { } address && !EmailAddress.IsOne(address) ? WishesProblem.NoAddress : (WishesProblem?)null;
        if (problem is not null || toldOfService || toldOfOther)
            return new() { Leave = leave, Shown = Form(said, problem, toldOfService || toldOfOther) with { Employee = leave.Employee.Name } };

        IReadOnlyList<Fact> facts = [.. Choosable.Select(guest => Changed(guest, said, leave, context.Today)).OfType<Fact>()];
        if (facts.Count == 0) return new() { Leave = leave, Shown = MeetingCards.To(leave, context) };
        var after = leave.After(facts, context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = MeetingCards.To(after, context),
            Effects =
            [
                Remember.In(leave, facts),
                .. facts.OfType<GuestWanted>().Where(fact => after.Meetings.Guests.AwaitingTheEmployee.Any(one => one.Guest == fact.Guest))
                    .Select(fact => Question(after.Meetings.Guests.Of(fact.Guest), leave, context)),
                .. leave.Meetings.Current is null ? [] : MeetingCards.ToBoth(after, context, _ => facts.OfType<GuestWanted>().Any(fact => fact.Guest == Guest.Nav)),
            ],
        };
    }

    /// <summary>The employee's word on a guest: it is kept, and counts where the law gives it weight.</summary>
    public static Reply Speak(GuestSpokenOf answer, Context context, SickLeave leave)
    {
        var before = leave.Meetings.Guests.Of(answer.Guest);
        if (!before.ManagerWants || (answer.Guest == Guest.Issuer && answer.Word == EmployeesWord.SomebodyElse))
            return new() { Leave = leave, Shown = MeetingCards.To(leave, context) };
        if (before.Word == answer.Word) return new() { Leave = leave, Shown = Card(before, leave, context) };
        var spoken = new GuestAnswered(answer.Guest, answer.Word, context.Today);
        var after = leave.After([spoken], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = Card(after.Meetings.Guests.Of(answer.Guest) with { Name = before.Name }, leave, context),
            Effects = [Remember.In(leave, spoken), .. MeetingCards.ToBoth(after, context, _ => true)],
        };
    }

    private static Message Question(Wanted guest, SickLeave leave, Context context)
    {
        var card = Card(guest, leave, context);
        return new(leave.Employee, card, card.KeptAs, Anew: true);
    }

    private static AboutAGuest Card(Wanted guest, SickLeave leave, Context context) =>
        new(guest.Guest, guest.Name, PlanSides.Name(PlanSide.Manager, leave, context), guest.Word, Section4_6.ParticipantsBasis);

    private static Fact? Changed(Guest guest, Said said, SickLeave leave, DateOnly today)
    {
        var (before, (isWanted, name, address)) = (leave.Meetings.Guests.Of(guest), said.Of(guest));
        return (before.ManagerWants, isWanted) switch
        {
            (true, false) => new GuestNotWanted(PlanSide.Manager, guest, today),
            (_, true) when !before.ManagerWants || (name ?? before.Name, address ?? before.Address) != (before.Name, before.Address) =>
                new GuestWanted(PlanSide.Manager, guest, name, address?.ToLowerInvariant(), today),
            _ => null,
        };
    }

    private static GuestsForMeeting Form(Said said, WishesProblem? problem = null, bool told = false) => new(
        "", said.Doctor, said.Service, said.ServiceName, said.Nav, said.OtherName, said.OtherAddress, problem, Section4_6.ParticipantsBasis, told);

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private sealed record Said(bool Doctor, bool Service, string? ServiceName, bool Nav, string? OtherName, string? OtherAddress)
    {
        public static Said Before(SickLeave leave)
        {
            var guests = leave.Meetings.Guests;
            var (service, other) = (guests.Of(Guest.OccupationalHealthService), guests.Of(Guest.Other));
            return new(guests.Of(Guest.Issuer).ManagerWants, service.ManagerWants, service.Name, guests.Of(Guest.Nav).ManagerWants,
                other.ManagerWants ? other.Name : null, other.ManagerWants ? other.Address : null);
        }

        public (bool IsWanted, string? Name, string? Address) Of(Guest guest) => guest switch
        {
            Guest.Issuer => (Doctor, null, null),
            Guest.OccupationalHealthService => (Service, ServiceName, null),
            Guest.Nav => (Nav, null, null),
            _ => (OtherName is not null || OtherAddress is not null, OtherName, OtherAddress),
        };
    }
}
