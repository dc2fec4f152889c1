using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Reads what somebody wrote to the bot: what is wanted, which days, how much, and which words tell of illness.
/// What is not understood is <c>None</c>; it is never guessed.
/// </summary>
public static class Reader
{
    /// <summary>Nobody writes the bot a longer message; what comes after is only searched for words about illness.</summary>
    private const int LongestMessage = 2000;

    // Teams carries no message of more than 100 KB in UTF-16; what is longer is no person's, and nothing of it is kept.
    private const int LongestInTeams = 50_000;

    private const int DaysInWeek = 7, MonthUnit = 30;

    private static readonly HashSet<Intent> Absences =
        [Intent.ReportSick, Intent.ExtendAbsence, Intent.BackToWork, Intent.RegisterSickNote, Intent.ChildSick];

    private static readonly (string Concept, AbsenceKind Kind)[] NoteKinds =
    [
        ("treatment-days", AbsenceKind.TreatmentDays), ("travel-grant", AbsenceKind.TravelGrant), ("deferred-note", AbsenceKind.DeferredSickNote),
    ];

    public static Understood Read(Utterance message, DateOnly today, Speaker speaker)
    {
        var text = message.Text;
        var health = HealthWords.In(text.Length > LongestInTeams ? text[..LongestInTeams] : message, Strictness.OwnText);
        var whole = new Reading(text, message.Words(LongestMessage), health, today, speaker);
        var parts = Parts.Of(text, whole.Words, whole.Marks);
        var read = parts is { Question: not null, Statement: { } statement } && Stated(statement, today, speaker) is { } stated ? stated : whole;
        var understood = Understood(read, health, LanguageOfText.Of(whole.Words)) with { Question = parts.Question };
        return parts.Statement is null && understood is { Intent: Intent.ReportSick or Intent.ExtendAbsence, IsAboutSomebodyElse: true } ? Asked(understood, speaker) : understood;
    }

    // "er Kari syk i dag?": who asks about somebody else has reported nobody; to a manager the list answers.
    private static Understood Asked(Understood asked, Speaker speaker) => new(
        speaker == Speaker.Manager ? Intent.MyCases : Intent.None, null, null, null, null, [], asked.HealthWords, asked.Language, asked.Likeliest)
    {
        IsAboutSomebodyElse = true,
        Question = asked.Question,
    };

    // "syk i dag, og hvor mange dager har jeg igjen?" reports and asks; "når jeg er syk, må jeg ringe?" only asks.
    private static Reading? Stated(string statement, DateOnly today, Speaker speaker)
    {
        var reading = new Reading(statement, new Utterance(statement).Words(), HealthWords.In(statement, Strictness.OwnText), today, speaker);
        return Absences.Contains(reading.Intent) && !reading.Says("hypothetical") && !reading.Says("conditional")
            && (reading.Says("not-coming") || reading.Says("sick") || reading.Days is not { From: null, To: null, BackOn: null }) ? reading : null;
    }

    private static Understood Understood(Reading read, IReadOnlyList<string> health, Language language)
    {
        var isElse = Subject.IsSomebodyElse(read.Text, read.Words, read.Marks, health);
        var understood = new Understood(read.Intent, null, null, null, null, read.Dates, health, language, read.Likeliest)
        {
            IsAboutSomebodyElse = read.Intent == Intent.ChildSick ? OtherChildren.AreMeant(read.Words, read.Marks) : isElse is true,
            IsAboutSpeaker = isElse is false,
            Corrected = read.Intent == Intent.None ? Correcting.Days(read) : null,
            Alone = read.Intent == Intent.None ? Correcting.Alone(read) : null,
            Day = read.Said.FindAll(date => date.Sort == DateSort.Day) is [var only] ? only.Coming.First : null,
        };
        if (!Absences.Contains(read.Intent))
        {
            return understood;
        }

        var (days, longer) = (read.Days, read.Intent == Intent.ExtendAbsence ? LongerBy(read) : null);
        return understood with
        {
            From = days.From,
            To = longer is not null && read.Says("extend") ? null : days.To,
            BackOn = days.BackOn,
            Grade = read.Grade,
            Grades = read.Dated,
            SeparateDays = days.Separate,
            FromReadings = read.Intent == Intent.BackToWork ? [] : days.Readings,
            LongerBy = longer,
            IsInPart = read is { Intent: Intent.BackToWork, Grade: null } && read.Says("in-part")
                || read is { Intent: Intent.RegisterSickNote, Grade: null, Dated: [] } && read.Says("part-note"),
            LeavesReturnOpen = read.Intent == Intent.BackToWork && days is { From: null, BackOn: null } && read.Says("before-note"),
            NoteKind = Array.Find(NoteKinds, kind => read.Says(kind.Concept)) is { Concept: not null } kind ? kind.Kind : null,
        };
    }

    // Counted from the end of what is registered, unless a day was said to count from or to.
    private static Prolonging? LongerBy(Reading read) =>
        read.Days is { From: null, BackOn: null } && read.Said.TrueForAll(date => date.Sort == DateSort.Length)
        && read.Said.Find(date => date.Days > 0 && Cue.ToTheLeft(read.DateText, date.Start, ["past", "extend"], acrossCommas: false) != "past") is { } length
            ? length.Unit switch
            {
                MonthUnit => new(0, length.Days),
                DaysInWeek => new(length.Days * DaysInWeek, 0),
                _ => new(length.Days, 0),
            }
            : null;
}
