using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Who writes: the one who is away, or the nearest manager (nærmeste leder).</summary>
public enum Speaker { Employee, Manager }

/// <summary>The three languages the bot reads and answers in: bokmål, nynorsk, English.</summary>
public enum Language { Nb, Nn, En }

/// <summary>
/// What somebody meant, as far as it was said. Dates and grade are null when they were not said;
/// <c>Likeliest</c> holds the three best guesses, to be offered as buttons and never acted upon.
/// </summary>
public sealed record Understood(
    Intent Intent,
    DateOnly? From,
    DateOnly? To,
    DateOnly? BackOn,
    int? Grade,
    IReadOnlyList<DateOnly> Dates,
    IReadOnlyList<string> HealthWords,
    Language Language,
    IReadOnlyList<Intent> Likeliest)
{
    /// <summary>Something is asked, outright or not («lurer på om …»), whatever else is said.</summary>
    public bool IsQuestion => Question is not null;

    /// <summary>The one who is ill, away or back is not the one who writes. Who it is is not kept here.</summary>
    public bool IsAboutSomebodyElse { get; init; }

    /// <summary>It says outright that the one who writes is ill, away or back («jeg er syk, Nils tar vakta mi»).</summary>
    public bool IsAboutSpeaker { get; init; }

    /// <summary>Back in part, or signed off in part, and how much was not said («delvis tilbake fra mandag», «delvis sykmeldt»).</summary>
    public bool IsInPart { get; init; }

    /// <summary>Back before the sick note ends, and the day was not said.</summary>
    public bool LeavesReturnOpen { get; init; }

    /// <summary>The days that something said before is corrected to («nei, det blir nok fredag»), where nothing else is meant.</summary>
    public CorrectedDays? Corrected { get; init; }

    /// <summary>What a message that names days and nothing else says of them («til fredag», «fredag»), where nothing tells what they are for.</summary>
    public CorrectedDays? Alone { get; init; }

    /// <summary>The day that is named, where one is, whatever it is for.</summary>
    public DateOnly? Day { get; init; }

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

    /// <summary>The part of the message that asks, in its own words; null when nothing is asked. It is never stored.</summary>
    public string? Question { get; init; }
}
