using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Meetings;

/// <summary>Who comes to the meeting, as each of the two is told it.</summary>
internal static class MeetingLines
{
    /// <param name="reader">A no of the employee's is shown to the manager as «not invited», and nothing more.</param>
    public static IReadOnlyList<GuestLine> Of(SickLeave leave, PlanSide reader, DateOnly today)
    {
        var (meetings, meeting) = (leave.Meetings, leave.Meetings.Current);
        var day = meeting?.Day ?? today;
        var wanted = meetings.Guests.InvitedOn(day);
        return
        [
            .. meeting is null ? [] : meeting.Invited.Where(one => one.As is null && !IsReader(one, reader, leave)).Select(one => Line(one, meeting)),
            .. wanted.Select(one => Line(one, meeting)),
            .. reader == PlanSide.Manager ? meetings.Guests.NotInvitedOn(day).Select(NotInvited) : [],
            .. meeting is null ? [] : meeting.Strangers.Select(one => new GuestLine(Attending.NotAskedFor, one.Address, GuestStand.AddedOutside)),
        ];
    }

    public static Attending As(Guest guest) => guest switch
    {
        Guest.Issuer => Attending.Issuer,
        Guest.OccupationalHealthService => Attending.OccupationalHealthService,
        Guest.Nav => Attending.Nav,
        Guest.UnionRep => Attending.UnionRep,
        Guest.SafetyRep => Attending.SafetyRep,
        Guest.TreatingHealthPersonnel => Attending.TreatingHealthPersonnel,
        _ => Attending.Other,
    };

    private static bool IsReader(InvitedGuest one, PlanSide reader, SickLeave leave) => (one.Name == leave.Employee.Name) == (reader == PlanSide.Employee);

    private static GuestLine Line(InvitedGuest one, Meeting meeting) => new(Attending.Employee, one.Name, Replied(one.Address, meeting));

    private static GuestLine Line(Wanted one, Meeting? meeting)
    {
        var name = one.Person?.Name ?? one.Name;
        if (meeting?.Invited.FirstOrDefault(other => other.As == one.Guest) is { } invited) return new(As(one.Guest), name, Replied(invited.Address, meeting));
        var stand = (one.Guest, meeting?.Doctor is [.., var told] ? told.Way : (InvitationWay?)null) switch
        {
            (Guest.Issuer, InvitationWay.Letter) => GuestStand.ToldByLetter,
            (Guest.Issuer, InvitationWay.Telephone) => GuestStand.ToldByTelephone,
            (Guest.Issuer, InvitationWay.Mail) => GuestStand.ToldByMail,
            _ when one is { Person: null, Address: null } => GuestStand.ToBeToldByHand,
            _ => GuestStand.ToBeInvited,
        };
        return new(As(one.Guest), name, stand);
    }

    private static GuestLine NotInvited(Wanted one) => new(As(one.Guest), one.Name, one.Word switch
    {
        null => GuestStand.EmployeeIsAsked,
        EmployeesWord.SomebodyElse when one.Guest == Guest.OccupationalHealthService => GuestStand.OnlyTheService,
        _ => GuestStand.NotInvited,
    });

    private static GuestStand Replied(string address, Meeting meeting) => meeting.Event?.Guests.FirstOrDefault(one => one.Address == address) switch
    {
        { Proposes: not null } => GuestStand.OtherTime,
        { Reply: GuestReply.Accepted } => GuestStand.Accepted,
        { Reply: GuestReply.Tentative } => GuestStand.Tentative,
        { Reply: GuestReply.Declined } => GuestStand.Declined,
        _ => GuestStand.Invited,
    };
}
