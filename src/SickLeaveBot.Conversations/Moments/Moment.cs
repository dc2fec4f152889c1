using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.Conversations.Moments;

/// <summary>
/// One moment of the follow-up, as the engine knows it: what it makes of words, answers, mornings and news. A moment that is added is
/// one folder with one of these, and one line in the list of moments.
/// </summary>
public sealed record Moment
{
    /// <summary>
    /// An answer of its own that something written means, one that only opens something; null: none. It goes before what the words mean to all,
    /// and behind the cards that the person has before them. Whom the words name is put into it as <c>employee</c>.
    /// </summary>
    public Func<Utterance, Understood, Spoken?> Reads { get; init; } = (_, _) => null;

    /// <summary>What follows from something that was written; null when it is for another moment. Those earlier in the list are asked first.</summary>
    public Func<Heard, Context, Reply?> Hear { get; init; } = (_, _) => null;

    /// <summary>What must be looked up before something that was written is put to this moment.</summary>
    public Func<Heard, IReadOnlyList<DataNeed>> NeedsToHear { get; init; } = _ => [];

    /// <summary>The answers it takes: from whom, and while the sick leave is in which stages.</summary>
    public IReadOnlyList<Handling> Answers { get; init; } = [];

    /// <summary>Whether this answer may be given here: by this speaker, in this sick leave, as far as it has come.</summary>
    public bool Takes(Type answer, Context context) => Answers.Any(row => row.Answer == answer && row.Fits(context));

    /// <summary>The card that takes the place of an outdated one; null: the absence as it stands.</summary>
    public Func<Answer, SickLeave, Context, Card?> Fresh { get; init; } = (_, _, _) => null;

    /// <summary>All that the bot would say in a sick leave of its own accord, each on its day; what has been said is still among them.</summary>
    public Func<SickLeave, Context, IEnumerable<Nudge>> Nudges { get; init; } = (_, _) => [];

    /// <summary>What must be looked up before it is asked for nudges, for news, or for what follows from facts.</summary>
    public IReadOnlyList<DataNeed> Needs { get; init; } = [];

    /// <summary>What follows from news; null when it is for another moment.</summary>
    public Func<News, SickLeave, Context, Reply?> Tell { get; init; } = (_, _, _) => null;

    /// <summary>What follows from facts, whichever moment has added them.</summary>
    public Func<Change, IEnumerable<Effect>> Follows { get; init; } = _ => [];

    /// <summary>The cards on which a person can answer because of how a sick leave stands, whatever they were shown last.</summary>
    public Func<SickLeave, Context, IEnumerable<Card>> OpenIn { get; init; } = (_, _) => [];

    /// <summary>The cards that can be answered at any time, outside any sick leave.</summary>
    public Func<Context, IEnumerable<Card>> AlwaysOpen { get; init; } = _ => [];
}
