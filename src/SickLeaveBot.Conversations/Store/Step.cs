using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Store;

/// <summary>One step: what it settles, the facts it adds to one or several streams (or to none), and the errands that follow.</summary>
public sealed record Step
{
    /// <summary>The activity's key, when the step answers a card at once.</summary>
    public string? Settles { get; init; }

    /// <summary>The noted message that is worked on with this step.</summary>
    public long? Done { get; init; }

    /// <summary>The facts. When any stream has got others meanwhile, nothing of the step is kept.</summary>
    public IReadOnlyList<StreamWrite> Streams { get; init; } = [];

    public IReadOnlyList<Errand> Errands { get; init; } = [];

    /// <summary>What is kept unsent, and what is thrown away (an empty one) because it was sent.</summary>
    public IReadOnlyList<Draft> Drafts { get; init; } = [];

    /// <summary>The drafts that nobody will send any more.</summary>
    public IReadOnlyList<VoidDrafts> Void { get; init; } = [];

    /// <summary>The person whose language, or whose welcome, is written down with the step.</summary>
    public Acquaintance? Person { get; init; }

    /// <summary>A personal number, to be sealed and kept; it goes into no fact and no letter.</summary>
    public PersonalNumberOf? Number { get; init; }

    /// <summary>What becomes of the errand that the step brings news of.</summary>
    public ErrandAfter? After { get; init; }

    /// <summary>Errands about these persons need not wait any longer.</summary>
    public IReadOnlyList<Wake> Wakes { get; init; } = [];
}

/// <summary>Facts that are added to a stream after so many earlier ones.</summary>
/// <param name="Before">The newest number when the stream was read: the optimistic lock.</param>
public sealed record StreamWrite(StreamId Stream, int Before, IReadOnlyList<Recorded> Added)
{
    /// <summary>The sick leave before and after, where the stream is one: the lists follow from it.</summary>
    public SickLeave? CaseBefore { get; init; }

    /// <summary>As above.</summary>
    public SickLeave? Case { get; init; }

    /// <summary>The next day on which the bot has something to say in it; null when there is none.</summary>
    public DateOnly? Due { get; init; }
}

/// <summary>What somebody has written and not sent: theirs alone, and no fact. There is one for each person in a sick leave.</summary>
public abstract record Draft(Guid Leave, string Person)
{
    public abstract bool IsEmpty { get; }
}

/// <summary>All drafts in a sick leave go, but those of these persons.</summary>
public sealed record VoidDrafts(Guid Leave, IReadOnlyList<string> Except);

/// <summary>A personal number on its way to be sealed.</summary>
public sealed record PersonalNumberOf(string Employee, string Value)
{
    public override string ToString() => nameof(PersonalNumberOf);
}
