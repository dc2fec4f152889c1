using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Reads what somebody wrote to the bot: what is wanted, which days, how much, and which words tell of illness.
/// What is not understood is <c>None</c>; it is never guessed.
/// </summary>
public static class Reader
{
    /// <summary>Nobody writes the bot a longer message; what comes after is only searched for words about illness.</summary>
    private const int LongestMessage = 2000;

    private const int LongestWeekdayGap = 14;

    // Teams carries no message of more than 100 KB in UTF-16; what is longer is no person's, and nothing of it is kept.
    private const int LongestInTeams = 50_000;

    private static readonly HashSet<Intent> Absences =
        [Intent.ReportSick, Intent.ExtendAbsence, Intent.BackToWork, Intent.RegisterSickNote, Intent.ChildSick];

    public static Understood Read(Utterance message, DateOnly today, Speaker speaker)
    {
        var text = message.Text;
        var words = message.Words(LongestMessage);
        var marks = Phrasebook.Instance.MarksIn(words);
        var dateText = new DateText(words, marks, today);
        var said = DateGrammar.Read(dateText);
        var health = HealthWords.In(text.Length > LongestInTeams ? text[..LongestInTeams] : message, Strictness.OwnText);
        var grade = Grades.Read(dateText);
        var days = AbsenceDates.Read(dateText, said, returns: false);

        var weighed = LanguageOfText.IsForeign(words) || marks.Exists(mark => mark.Concept == "order")
            ? []
            : IntentRules.Weigh(Meanings(text, words, marks, said, days, grade, health, speaker));
        var intent = weighed is [{ Sureness: >= IntentRules.Sure } best, ..] ? best.Intent : Intent.None;
        if (intent == Intent.BackToWork)
        {
            days = AbsenceDates.Read(dateText, said, returns: true);
        }

        var away = Absences.Contains(intent);
        return new Understood(
            intent,
            away ? days.From : null,
            away ? days.To : null,
            away ? days.BackOn : null,
            away ? grade : null,
            DatesOf(intent, dateText, said),
            health,
            LanguageOfText.Of(words),
            [.. weighed.Select(one => one.Intent).Concat([Intent.ReportSick, Intent.AskTimeline, Intent.Help]).Distinct().Take(3)]);
    }

    private static HashSet<string> Meanings(
        string text, List<Word> words, List<Mark> marks, List<SaidDate> said, AbsenceDates days, int? grade,
        IReadOnlyList<string> health, Speaker speaker)
    {
        var meanings = marks.Select(mark => mark.Concept).ToHashSet();
        Note("any", words.Count > 0);
        Note("short", words.Count is > 0 and <= 3);
        Note("asks", text.Contains('?'));
        Note("day", said.Count > 0);
        Note("days", said.Count > 1);
        Note("health", health.Count > 0);
        Note("grade", grade is not null);
        Note("sick-thing", marks.Exists(mark => mark.Concept == "sick" && mark.End == mark.Start + 1 && IsOfThing(words, marks, mark.End)));
        Note("from-said", days.From is not null);
        Note("to-said", days.To is not null);
        Note("back-said", days.BackOn is not null);
        Note(speaker == Speaker.Manager ? "manager" : "employee", true);
        return meanings;

        void Note(string meaning, bool holds)
        {
            if (holds)
            {
                meanings.Add(meaning);
            }
        }
    }

    // "syk utsikt": what is sick is no person, for the word behind is known for nothing.
    private static bool IsOfThing(List<Word> words, List<Mark> marks, int next) =>
        next < words.Count && words[next].Is(Shape.Letters) && words[next].Before == Pause.None
        && !CommonWords.Known.Contains(words[next].Text) && !marks.Exists(mark => mark.Start <= next && next < mark.End);

    private static List<DateOnly> DatesOf(Intent intent, DateText text, List<SaidDate> said)
    {
        if (intent != Intent.BookMeeting && !IsOnlyDates(text, said))
        {
            return [];
        }

        var days = new List<DateOnly>();
        foreach (var date in said.Where(date => date.Sort != DateSort.Length))
        {
            days.Add(InOrder(days, date));
            if (!date.Coming.IsOneDay)
            {
                days.Add(date.Coming.Last);
            }
        }

        return days;
    }

    // "fra mandag til onsdag", said on a Monday: the Wednesday after that Monday
    private static DateOnly InOrder(List<DateOnly> days, SaidDate date) =>
        days.Count > 0 && date.HasTwoReadings && date.Coming.First < days[^1]
        && date.Coming.First.DayNumber - date.Gone.First.DayNumber <= LongestWeekdayGap
            ? date.Coming.First.AddDays(Almanac.DaysInWeek)
            : date.Coming.First;

    private static bool IsOnlyDates(DateText text, List<SaidDate> said)
    {
        for (var at = 0; at < text.Words.Count;)
        {
            var date = said.Find(date => date.Start == at);
            var next = date?.End ?? (text.Words[at].Text == "-" ? at + 1 : text.Skip(text.Skip(at, "filler"), "until"));
            if (next == at)
            {
                return false;
            }

            at = next;
        }

        return said.Count > 0;
    }
}
