using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Moments;

/// <summary>Something that shall happen. A conversation says it; carrying it out is the engine's, all of a reply in one transaction.</summary>
public abstract record Effect;

/// <summary>Facts are added to a stream.</summary>
/// <param name="After">The newest number when the stream was read: whoever comes too late decides again.</param>
public sealed record Remember(StreamId Stream, int After, IReadOnlyList<Fact> Facts) : Effect
{
    /// <summary>The sick leave as it was read, where the stream is one.</summary>
    public SickLeave? Leave { get; init; }

    public static Remember In(SickLeave leave, params IReadOnlyList<Fact> facts) => new(StreamId.Of(leave), leave.Version, facts) { Leave = leave };
}

/// <summary>A card to somebody else than the speaker.</summary>
/// <param name="Slot">Which card of the sick leave it is: a later one in the same slot takes the place of the earlier.</param>
/// <param name="Anew">Sent as a new message, so that the person is told: Teams says nothing when a card is changed where it stands.</param>
public sealed record Message(Person To, Card Card, Slot Slot, bool Anew = false) : Effect
{
    /// <summary>The sick leave it is about, where that is another than the reply's.</summary>
    public SickLeave? About { get; init; }
}

/// <summary>What the speaker has written is kept unsent; an empty draft is thrown away.</summary>
public sealed record KeepDraft(Draft Draft) : Effect;

/// <summary>Drafts that nobody will send any more are thrown away.</summary>
public sealed record ThrowAway(VoidDrafts Drafts) : Effect;

/// <summary>Something is done outside, once the rest is on disk.</summary>
public sealed record Order(Errand Errand) : Effect;

/// <summary>Errands that have waited for something may go.</summary>
public sealed record LetGo(Wake Wake) : Effect;

/// <summary>The speaker has asked for this language, from now on.</summary>
public sealed record Speak(Language Language) : Effect;

/// <summary>A personal number that human resources has entered is sealed and kept.</summary>
public sealed record Seal(PersonalNumberOf Number) : Effect;

/// <summary>The speaker may open a document from now on, for a few minutes.</summary>
public sealed record HandOut(Ticket Ticket) : Effect;
