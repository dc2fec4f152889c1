using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.TakingInMessages;

/// <summary>What came without words of the person's own to go by: a file, what somebody else wrote, or far too much.</summary>
internal static class TakingInMessagesMoment
{
    public static readonly Moment Instance = new() { Hear = Hear };

    private static Reply? Hear(Heard heard, Context context) => heard.What switch
    {
        HeardWhat.File => Only(NoteKind.FileRefused),
        HeardWhat.OnlyQuoted => Only(NoteKind.OnlyQuoted),
        HeardWhat.TooLong => Only(NoteKind.TooLong),
        _ => null,
    };

    private static Reply Only(NoteKind kind) => new() { Shown = new Note(kind) };
}
