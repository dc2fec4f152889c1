using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;

namespace SickLeaveBot.Conversations.Moments;

/// <summary>Something the bot may say to one person of its own accord, on a day or as soon after it as there is a round.</summary>
/// <param name="Kind">As it is written on disk, so that it is given once: it is never changed.</param>
/// <param name="Day">From when on it may be said.</param>
/// <param name="Message">What is said; made when it is.</param>
public sealed record Nudge(string Kind, Person To, DateOnly Day, Func<Message> Message)
{
    /// <summary>As what the person is told, where it makes a difference; as it is written on disk.</summary>
    public string? Reader { get; init; }

    /// <summary>The day or the fact it is about: a deadline that moves is said anew. Null: it is about the day on which it is due.</summary>
    public string? About { get; init; }

    /// <summary>The day it is written down for; the day itself where nothing else is said.</summary>
    public DateOnly? WrittenFor { get; init; }

    /// <summary>Of nudges on one topic a reader is told one a morning, the most urgent.</summary>
    public NudgeTopic? Topic { get; init; }

    public int Urgency { get; init; }

    /// <summary>It is a step towards something: of several that were missed only the newest is said, and the others are passed by.</summary>
    public bool IsStep { get; init; }

    /// <summary>False: the reader knows it already, and it is passed by.</summary>
    public bool IsNews { get; init; } = true;

    /// <summary>What is said has to be found out first: what must be looked up for it, and what follows.</summary>
    public Inquiry? FindsOut { get; init; }

    /// <summary>The fact that it was said.</summary>
    public Nudged Given => new(Kind, Reader, About, WrittenFor ?? Day);

    /// <summary>The fact that it was passed by, which proves to nobody that they were told.</summary>
    public NudgePassedBy Passed => new(Kind, Reader, About, WrittenFor ?? Day);

    /// <summary>Whether it was said, or passed by, before.</summary>
    public bool IsSettledIn(SickLeave leave) => leave.History.Any(fact => fact.What switch
    {
        Nudged it => IsSame(it.Nudge, it.To, it.About, it.Day),
        NudgePassedBy it => IsSame(it.Nudge, it.To, it.About, it.Day),
        _ => false,
    });

    private bool IsSame(string kind, string? reader, string? about, DateOnly day) =>
        kind == Kind && reader == Reader && about == About && (About is not null || day == (WrittenFor ?? Day));
}

/// <summary>Kinds of nudges that belong together.</summary>
public sealed class NudgeTopic(IEnumerable<string> kinds)
{
    private readonly HashSet<string> kinds = [.. kinds];

    public bool Has(Nudged said) => kinds.Contains(said.Nudge);
}

/// <summary>Looks something up and says what follows. It waits for a morning on which nothing else was said in the sick leave.</summary>
public sealed record Inquiry(IReadOnlyList<DataNeed> Needs, Func<SickLeave, Context, Reply> Then);
