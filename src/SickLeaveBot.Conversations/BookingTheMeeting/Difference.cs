using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.BookingTheMeeting;

/// <summary>What somebody has changed in a calendar, and whom it is news to.</summary>
internal static class Difference
{
    /// <summary>Another time, or a guest nobody asked for, is news to both; a no or another proposal is the manager's to see to.</summary>
    public static Func<PlanSide, bool> IsNews(EventInCalendar before, EventInCalendar now, Meeting meeting)
    {
        var moved = (before.From, before.To) != (now.From, now.To);
        var strangers = now.Guests.Any(guest => !meeting.Invited.Any(one => one.Address == guest.Address) && !before.Guests.Any(one => one.Address == guest.Address));
        var turnedDown = now.Guests.Any(guest => Refuses(guest) && !before.Guests.Any(one => one.Address == guest.Address && Refuses(one) && one.Proposes == guest.Proposes));
        return side => moved || strangers || (turnedDown && side == PlanSide.Manager);
    }

    private static bool Refuses(GuestInCalendar guest) => guest.Reply == GuestReply.Declined || guest.Proposes is not null;
}
