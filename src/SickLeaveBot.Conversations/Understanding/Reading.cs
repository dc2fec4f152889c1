namespace SickLeaveBot.Conversations.Understanding;

/// <summary>One text read: its words and their meanings, the dates and percentages in it, and what is wanted.</summary>
internal sealed class Reading
{
    private static readonly HashSet<string> AfterWill =
    [
        "be", "come", "try", "let", "do", "get", "make", "see", "take", "start", "return", "stay", "probably", "not", "never", "keep", "send", "call", "just", "need",
        "talk", "work",
    ];

    private static readonly HashSet<string> BeforeIll =
    [
        "am", "is", "are", "was", "been", "be", "being", "feel", "feeling", "felt", "fell", "i'm", "im", "so", "very", "too", "really", "quite", "still", "got", "off",
        "the", "an", "and", "or", "he's", "she's",
    ];

    private readonly List<(Intent Intent, int Sureness)> weighed;

    public Reading(string text, List<Word> words, IReadOnlyList<string> health, DateOnly today, Speaker speaker)
    {
        (Text, Words, Marks) = (text, words, Unsick(words, Unasked(words, Phrasebook.Instance.MarksIn(words))));
        DateText = new DateText(words, Marks, today);
        Said = DateGrammar.Read(DateText);
        if (Negated.In(DateText, Said) is { Count: > 0 } negated)
        {
            Marks = Marks.FindAll(mark => !negated.Exists(one => mark.Start <= one && one < mark.End));
            DateText = new DateText(words, Marks, today);
            var all = Said;
            Said = all.FindAll(date => !negated.Exists(one => all.Find(other => other.Start > one) == date));
        }

        var grades = Grades.In(DateText, Said);
        Dated = DatedGrades.Read(DateText, Said, grades);
        (Grade, IsGradeOfWork) = Dated.Count == 0 && grades.Find(grade => grade.IsSure) is { IsSure: true } sure ? (sure.Grade, sure.IsOfWork) : ((int?)null, false);
        Days = Dated is [var first, .., var last]
            ? new AbsenceDates(first.From, last.To, null)
            : AbsenceDates.Read(DateText, Said, returns: false);
        weighed = LanguageOfText.IsForeign(words) || Says("order")
            ? []
            : IntentRules.Weigh(Meanings.Of(this, health, speaker));
        Intent = weighed is [{ Sureness: >= IntentRules.Sure } best, ..] ? best.Intent : Intent.None;
        if (Intent == Intent.BackToWork)
        {
            // "begynner så smått, 40 prosent": of one who comes back, what is worked.
            if (Grade is null && grades is [{ IsSure: false, Grade: < 100 and var share }])
            {
                (Grade, IsGradeOfWork) = (100 - share, true);
            }

            Days = AbsenceDates.Read(DateText, Said, returns: true);
        }
    }

    public string Text { get; }

    public List<Word> Words { get; }

    public List<Mark> Marks { get; }

    public DateText DateText { get; }

    public List<SaidDate> Said { get; }

    public IReadOnlyList<DatedGrade> Dated { get; }

    public int? Grade { get; }

    /// <summary>The grade was said as what is worked, not as what is sick.</summary>
    public bool IsGradeOfWork { get; }

    public AbsenceDates Days { get; }

    public Intent Intent { get; }

    /// <summary>The three best guesses, to be offered as buttons.</summary>
    public IReadOnlyList<Intent> Likeliest =>
        [.. weighed.Select(one => one.Intent).Concat([Intent.ReportSick, Intent.AskTimeline, Intent.Help]).Distinct().Take(3)];

    /// <summary>The days of a meeting, or of a message that says nothing else.</summary>
    public IReadOnlyList<DateOnly> Dates => OnlyDates.Of(Intent, DateText, Said);

    public bool Says(string concept) => Marks.Exists(mark => mark.Concept == concept);

    // "vet ikke hvor lenge" asks nothing, though "hvor lenge" does.
    private static List<Mark> Unasked(List<Word> words, List<Mark> marks)
    {
        // "får en uke til": nobody is meant by "en" before what is counted
        marks = marks.FindAll(mark => mark.Concept != "question" || mark.End - mark.Start != 2 || words[mark.Start + 1].Text is not ("en" or "ein" or "a" or "an")
            || !marks.Exists(unit => unit.Start == mark.End && unit.Concept.StartsWith("unit=", StringComparison.Ordinal)));
        var unknowing = marks.FindAll(mark => mark.Concept == "unknowing");
        return unknowing.Count == 0
            ? marks
            : marks.FindAll(mark => mark.Concept is not ("question" or "rule" or "rule-strong" or "rule-sure" or "timeline-when")
                || !unknowing.Exists(one => one.Start <= mark.Start && mark.Start < one.End));
    }

    // "jeg er ikke syk", "redd for å bli syk", "ill be back": the word stands there, and nobody is
    private static List<Mark> Unsick(List<Word> words, List<Mark> marks) => marks.FindAll(mark => mark.Concept is not ("sick" or "away" or "opens-sick" or "ill")
        || !(marks.Exists(one => one.Concept == "not-sick" && one.Start <= mark.Start && mark.End <= one.End) || IsIWill(words, mark)));

    private static bool IsIWill(List<Word> words, Mark mark) =>
        mark.End == mark.Start + 1 && words[mark.Start].Text == "ill" && mark.End < words.Count && words[mark.End].Before == Pause.None
        && AfterWill.Contains(words[mark.End].Text) && (mark.Start == 0 || !BeforeIll.Contains(words[mark.Start - 1].Text));
}
