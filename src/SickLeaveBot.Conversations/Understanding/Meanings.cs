namespace SickLeaveBot.Conversations.Understanding;

/// <summary>What the lines of <c>intents.txt</c> ask for: the meanings of the phrases, and those that follow from the dates and the writer.</summary>
internal static class Meanings
{
    public static HashSet<string> Of(Reading read, IReadOnlyList<string> health, Speaker speaker)
    {
        var (words, marks, days) = (read.Words, read.Marks, read.Days);
        var meanings = marks.Where(mark => !IsTogether(words, marks, mark)).Select(mark => mark.Concept).ToHashSet();
        Note("any", words.Count > 0);
        Note("short", words.Count is > 0 and <= 3);
        Note("asks", read.Text.Contains('?'));
        Note("day", read.Said.Count > 0);
        Note("days", read.Said.Count > 1);
        Note("health", health.Count > 0);
        Note("grade", read.Grade is not null || read.Dated.Count > 0);
        Note("dated-grades", read.Dated.Count > 0);
        Note("grade-of-work", read.Grade is not null && read.IsGradeOfWork);
        Note("away-said", marks.Exists(mark => mark.Concept == "sick") && (days.From is not null || days.To is not null));
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

    // "kona mi og jeg er syke": the other stands beside the one who writes, and it is of that one's illness that it tells.
    private static bool IsTogether(List<Word> words, List<Mark> marks, Mark mark) => mark.Concept is "other-person" or "child" or "child-sick"
        && marks.Where(other => other.Concept == mark.Concept && other.Start == mark.Start).Max(other => other.End) is var end
        && Subject.IsBesideSpeaker(words, mark.Start, end);

    // "syk utsikt": what is sick is no person, for the word behind is known for nothing.
    private static bool IsOfThing(List<Word> words, List<Mark> marks, int next) =>
        next < words.Count && words[next].Is(Shape.Letters) && words[next].Before == Pause.None
        && !CommonWords.Known.Contains(words[next].Text) && !marks.Exists(mark => mark.Start <= next && next < mark.End);
}
