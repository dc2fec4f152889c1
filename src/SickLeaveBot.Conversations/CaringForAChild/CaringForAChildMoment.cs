using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.CaringForAChild;

/// <summary>A child is ill and the employee stays at home with it: no sick leave, but care days of their own.</summary>
internal static class CaringForAChildMoment
{
    public static readonly Moment Instance = new()
    {
        // The right is the employee's own, and so is the report: whoever writes of somebody else is told so.
        Hear = (heard, context) => heard switch
        {
            { Intent: Intent.ChildSick, Named: not null } or { Intent: Intent.ChildSick, IsAboutSomebodyElse: true } => new() { Shown = new Note(NoteKind.ChildSick) },
            { Intent: Intent.ChildSick } => Caring.Hear(heard, context),
            _ => null,
        },
        NeedsToHear = heard => heard.Intent == Intent.ChildSick ? [CareDays.Need] : [],
        Answers =
        [
            Handling.Outside<ChildSickConfirmed>(Caring.Confirm),
            Handling.Outside<ChildrenChangeWanted>(Caring.ChangeChildren),
            Handling.Outside<ChildSickCancelled>((_, _) => new() { Shown = new Note(NoteKind.ReportDropped) }),
            Handling.Outside<CareDaysTakenBack>(Caring.TakeBack),
        ],
    };
}
