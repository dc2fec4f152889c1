namespace SickLeaveBot.Workplace.Exchange;

/// <summary>How a mailbox can be on a bad day. Most have been met by others, and have a number in the list of pitfalls.</summary>
public enum ExchangeMood
{
    /// <summary>1: The meeting is made and the invitations go out, but the answer never comes.</summary>
    TimeoutAfterCreate,

    /// <summary>1: The connection breaks before anything is done.</summary>
    TimeoutBeforeCreate,

    /// <summary>1: The same meeting once more is refused instead of answered with the first.</summary>
    DuplicateRefused,

    /// <summary>3: The link to the meeting goes with one change and comes back with the next.</summary>
    JoinLinkGone,

    /// <summary>4: A changed text takes the online meeting away.</summary>
    TextTakesTheLink,

    /// <summary>5: The meeting is made, but isn't online.</summary>
    NotOnline,

    /// <summary>6: Everybody is mailed also when only the list of the invited has changed.</summary>
    EverybodyMailed,

    /// <summary>7: Three notices for one change.</summary>
    NoticesTripled,

    /// <summary>8: Notices come ten minutes late.</summary>
    NoticesLate,

    /// <summary>8: Notices don't come.</summary>
    NoticesLost,

    /// <summary>7: Of two notices the later comes first.</summary>
    NoticesOutOfOrder,

    /// <summary>9: A deleted meeting can't be read any more.</summary>
    DeletedUnreadable,

    /// <summary>10: Others' questions about when this one is free get an error for an answer.</summary>
    ScheduleError,

    /// <summary>11: No working hours are told.</summary>
    NoWorkingHours,

    /// <summary>12: A question about a period is refused as no period.</summary>
    IntervalRefused,

    /// <summary>12: A question about a period breaks the service.</summary>
    IntervalBreaks,

    /// <summary>13: One digit too many on the day the clocks change.</summary>
    OneDigitTooMany,

    /// <summary>14: The zone's distance from UTC has the wrong sign.</summary>
    BiasTurned,

    /// <summary>15: IANA's names of zones are refused.</summary>
    IanaRefused,

    /// <summary>16: Ids change although they were asked to be immutable.</summary>
    IdsChange,

    /// <summary>17: Somebody else is writing at the same moment.</summary>
    ConcurrentItemSave,

    /// <summary>18: A private meeting is in the list, but can't be read by its id.</summary>
    PrivateUnreadable,

    /// <summary>19: A room that is not among the rooms.</summary>
    RoomNotListed,

    /// <summary>20: An updated invitation by mail is taken, and nothing happens.</summary>
    MailedUpdatesVanish,

    /// <summary>21: Every link in a mail is opened before its reader sees it.</summary>
    LinksVisited,

    /// <summary>22: The owner has left the company; what they called is still in the others' calendars.</summary>
    Left,

    /// <summary>The mailbox has a time zone that was described by hand.</summary>
    CustomizedZone,

    /// <summary>The app has no right to this mailbox.</summary>
    NoAccess,

    /// <summary>There is no mailbox, or it isn't in the cloud.</summary>
    NoMailbox,

    Throttled,
    Unavailable,

    /// <summary>What was asked is done, and answered as not done in time.</summary>
    GatewayTimeout,
    NotFound,
    Unauthorized,

    /// <summary>What has changed since last time is forgotten; one must begin anew.</summary>
    ChangesForgotten,
}
