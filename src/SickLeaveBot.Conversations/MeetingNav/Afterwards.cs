using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.NavMeetings;

namespace SickLeaveBot.Conversations.MeetingNav;

/// <summary>NAV calls the meeting off, or it is over and somebody says with one tap whether it was held.</summary>
internal static class Afterwards
{
    public static Reply AskIfOff(Context context, SickLeave leave) => leave.NavMeetings.Ahead(context.Today) is { } ahead
        ? new()
        {
            Leave = leave,
            Shown = new IsNavsMeetingOff(Standing.OfWhom(leave, context.Speaker), ahead.Which, ahead.Day, ahead.At is { } at ? TimeOfDay.Shown(at) : null,
                Standing.Others(leave, context).FirstOrDefault()?.Name),
        }
        : Stands(context, leave);

    public static Reply CallOff(Context context, SickLeave leave) => leave.NavMeetings.Ahead(context.Today) is { } ahead
        ? Told(new NavMeetingCalledOff(ahead.Number, context.Today), NavMeetingNews.CalledOff, isNews: true, context, leave)
        : Stands(context, leave);

    /// <summary>The other sees it where the card stands: who was there knows it already.</summary>
    public static Reply Record(NavMeetingWent answer, Context context, SickLeave leave) => leave.NavMeetings.Open is { } open && open.Day <= context.Today
        ? Told(new NavMeetingRecorded(open.Number, answer.How, context.Today), NavMeetingNews.Recorded, isNews: false, context, leave)
        : Stands(context, leave);

    private static Reply Stands(Context context, SickLeave leave) => new() { Leave = leave, Shown = Standing.To(leave, context) ?? new Note(NoteKind.NoNavMeeting) };

    private static Reply Told(MeetingFact fact, NavMeetingNews news, bool isNews, Context context, SickLeave leave)
    {
        var after = leave.After([fact], context.Speaker.Id, default);
        return new()
        {
            Leave = leave,
            Shown = Standing.To(after, context, news),
            Effects =
            [
                Remember.In(leave, fact),
                .. Standing.Others(leave, context).Select(person =>
                    new Message(person, Standing.Of(after.NavMeetings.Newest!, after, context, person, news, context.Speaker.Name), Standing.Slot, Anew: isNews)),
            ],
        };
    }
}

/// <summary>NAV finds a meeting evidently unnecessary; that is NAV's to say, and is noted here after a second tap.</summary>
internal static class HoldingNone
{
    public static Reply Ask(Context context, SickLeave leave) => new()
    {
        Leave = leave,
        Shown = new NavHoldsNoMeeting(Standing.OfWhom(leave, context.Speaker), Standing.Others(leave, context).FirstOrDefault()?.Name,
            IsAsked: leave.NavMeetings.Unnecessary is null, leave.NavMeetings.Unnecessary?.On),
    };

    public static Reply Take(Context context, SickLeave leave)
    {
        if (leave.NavMeetings.Unnecessary is not null) return Ask(context, leave);
        MeetingFact[] facts =
        [
            .. leave.NavMeetings.Ahead(context.Today) is { } ahead ? new[] { new NavMeetingCalledOff(ahead.Number, context.Today) } : [],
            new NavMeetingFoundUnnecessary(context.Today),
        ];
        return new()
        {
            Leave = leave,
            Shown = new NavHoldsNoMeeting(Standing.OfWhom(leave, context.Speaker), null, IsAsked: false, context.Today),
            Effects =
            [
                Remember.In(leave, facts),
                .. Standing.Others(leave, context).Select(person =>
                    new Message(person, new NavHoldsNoMeeting(Standing.OfWhom(leave, person), null, IsAsked: false, context.Today), Standing.Slot, Anew: true)),
            ],
        };
    }
}
