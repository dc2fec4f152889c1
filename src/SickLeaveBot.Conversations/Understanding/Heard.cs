using System.Text.Json.Serialization;
using SickLeaveBot.Law;

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
    /// <summary>Something is asked, outright or not («lurer på om …»), whatever else is said.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The one who is ill, away or back is not the one who writes. Who it is is not kept here.</summary>
    public bool IsAboutSomebodyElse { get; init; }

    /// <summary>A part, and it was not said how much («delvis tilbake fra mandag», «delvis syk i dag»): whoever is told of it asks.</summary>
    public bool IsInPart { get; init; }

    /// <summary>The grades of one sick note where there are several, in the order of their days; else none.</summary>
    public IReadOnlyList<DatedGrade> Grades { get; init; } = [];

    /// <summary>The days that were named where days lie between them («mandag, onsdag og fredag»); then the last day is open.</summary>
    public IReadOnlyList<DateOnly> SeparateDays { get; init; } = [];

    /// <summary>Both ways to read the first day where either is as likely, the earlier one first; else none.</summary>
    public IReadOnlyList<FromReading> FromReadings { get; init; } = [];

    /// <summary>How much longer, where it was said as a length («to uker til»).</summary>
    public Prolonging? LongerBy { get; init; }

    /// <summary>The kind of sick note, where it is none that says how much somebody is away.</summary>
    public AbsenceKind? NoteKind { get; init; }

    /// <summary>What the person wants to do with a plan that is there.</summary>
    public PlanWish? Plan { get; init; }

    /// <summary>The words named a button of a card, or filled one in; then nothing else was meant.</summary>
    public Spoken? Spoken { get; init; }

    /// <summary>A picture or a file stood beside the words; it was not looked at.</summary>
    public bool HasFile { get; init; }

    /// <summary>What was said besides, where a fixed answer is owed. It is never written down: nobody shall read on disk what the answer was to.</summary>
    [JsonIgnore]
    public SmallTalk? SmallTalk { get; init; }

    /// <summary>The words told of danger to somebody's life. As above, it is never written down.</summary>
    [JsonIgnore]
    public bool IsCrisis { get; init; }

    /// <summary>A fixed answer is owed, and nothing else is meant.</summary>
    public static Heard Fixed(string person, Language language) => Only(person, HeardWhat.FixedAnswer) with { Language = language };

    public static Heard Only(string person, HeardWhat what) =>
        new(person, what, Intent.None, null, null, null, null, [], null, [], null, false, null, null, null, false);
}

/// <summary>
/// What came: words, a file without words, the app, words in place of earlier ones,
/// another's words alone, more words than are read, or words that a fixed answer is owed to.
/// </summary>
public enum HeardWhat { Message, File, Arrival, Edit, OnlyQuoted, TooLong, FixedAnswer }
