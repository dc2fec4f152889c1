namespace SickLeaveBot.Conversations.Understanding;

/// <summary>What is kept of something a person wrote or did until it is worked on: what was meant, never the words.</summary>
/// <param name="Named">One of those the speaker leads, when the words named exactly one.</param>
/// <param name="LostBefore">The message before this one was not understood either.</param>
/// <param name="ToldOfIllness">The words told what the illness is; they were dropped, and the person is told so.</param>
public sealed record Heard(
    string Person, HeardWhat What, Intent Intent, DateOnly? From, DateOnly? To, DateOnly? BackOn, int? Grade,
    IReadOnlyList<DateOnly> Dates, Language? Language, IReadOnlyList<Intent> Likeliest,
    bool? Yes, bool ToldOfIllness, string? Article, Language? Wished, string? Named, bool LostBefore)
{
    /// <summary>What the person wants to do with a plan that is there.</summary>
    public PlanWish? Plan { get; init; }

    /// <summary>The words named a button of a card, or filled one in; then nothing else was meant.</summary>
    public Spoken? Spoken { get; init; }

    /// <summary>A picture or a file stood beside the words; it was not looked at.</summary>
    public bool HasFile { get; init; }

    public static Heard Only(string person, HeardWhat what) =>
        new(person, what, Intent.None, null, null, null, null, [], null, [], null, false, null, null, null, false);
}

/// <summary>What came: words, a file without words, the app, words in place of earlier ones, another's words alone, or more words than are read.</summary>
public enum HeardWhat { Message, File, Arrival, Edit, OnlyQuoted, TooLong }
