namespace SickLeaveBot.Conversations.Understanding;

/// <summary>
/// Whose illness, absence or return a sentence is about: a word before it names the one who writes («jeg er syk»), or somebody else by
/// a name, known or not («Torbjørg er syk»), by what they are («kollegaen min») or by a pronoun.
/// </summary>
internal static class Subject
{
    private const int Farthest = 10, MostStates = 8, MostOfPhrase = 4;

    private static readonly HashSet<string> States = ["sick", "poorly", "not-coming", "well", "returning", "ill", "away-word"];

    private static readonly HashSet<string> Own =
        ["jeg", "eg", "æ", "æg", "jæ", "jei", "ej", "meg", "mæ", "vi", "i'm", "im", "i've", "ive", "i'll", "i'd", "me", "myself", "we", "we're"];

    private static readonly HashSet<string> AfterI =
        ["am", "have", "had", "will", "won't", "was", "can", "can't", "cannot", "feel", "got", "need", "still", "woke", "just", "think", "called", "might", "could"];

    private static readonly HashSet<string> Prepositions =
        ["med", "hos", "fra", "frå", "til", "av", "for", "på", "i", "with", "from", "to", "by", "in", "hei", "hi", "hello", "hallo", "kjære", "dear"];

    private static readonly HashSet<string> Articles = ["the", "our", "den", "vår", "våre"];

    private static readonly HashSet<string> OfPersons = ["syk", "sjuk", "sykmeldt", "sykemeldt", "sjukmeld", "sjukmeldt", "sick", "ill", "frisk", "friskmeldt", "friskmeld"];

    private static readonly HashSet<string> Some =
        ["en", "ein", "ei", "noen", "nokon", "ingen", "flere", "fleire", "begge", "one", "none", "several", "both"];

    private static readonly HashSet<string> OfSome = ["på", "av", "i", "hos", "of", "on", "in", "from", "to", "er", "are"];

    private static readonly HashSet<string> Others = CommonWords.From("others-who");

    /// <summary>"Jeg og Per", "mannen min og jeg", "me and my wife": whoever is named there is named together with the one who writes.</summary>
    public static bool IsBesideSpeaker(List<Word> words, int start, int end)
    {
        var before = start > 0 && words[start - 1].Text is "my" or "min" or "mi" ? start - 1 : start;
        var after = end < words.Count && words[end].Text is "min" or "mi" or "mitt" or "mine" ? end + 1 : end;
        return (before > 1 && IsAnd(words[before - 1]) && IsSpeaker(words, before - 2)) || (after + 1 < words.Count && IsAnd(words[after]) && IsSpeaker(words, after + 1));
    }

    private static bool IsAnd(Word word) => word.Text is "og" or "and";

    // "my husband and I": the verb behind it or the "and" beside it tells an English "I" from a Norwegian "i".
    private static bool IsSpeaker(List<Word> words, int at) => Own.Contains(words[at].Text)
        || (words[at].Text is "i" && ((at + 1 < words.Count && AfterI.Contains(words[at + 1].Text)) || (at > 0 && words[at - 1].Text is "and")
            || (at + 1 < words.Count && words[at + 1].Text is "and")));

    /// <param name="health">The words that tell of illness: «feberen er tilbake» is about nobody.</param>
    /// <returns>True where it is somebody else, false where it is the one who writes, null where nothing tells.</returns>
    public static bool? IsSomebodyElse(string text, List<Word> words, List<Mark> marks, IReadOnlyList<string> health)
    {
        // "Per og jeg er syke begge to"
        var isTogether = Enumerable.Range(1, Math.Max(0, words.Count - 2)).Any(at => IsAnd(words[at]) && (IsSpeaker(words, at - 1) || IsSpeaker(words, at + 1)));
        var meaningful = new bool[words.Count];
        foreach (var mark in marks)
        {
            meaningful.AsSpan(mark.Start, mark.End - mark.Start).Fill(true);
        }

        return marks.Where(mark => States.Contains(mark.Concept)).OrderBy(mark => mark.Start).Take(MostStates)
            .Select(mark => IsElse(mark)).FirstOrDefault(isElse => isElse is not null)
            ?? (OpensWithAnother() ? true : null);

        // "Aleksandra ringte, kommer ikke i dag", "Magdalena har feber": who opens the message does it all, where the writer is nowhere in it.
        bool OpensWithAnother() =>
            words.Count > 1 && Names.IsVerb(words, 1) && !words.Exists(word => Own.Contains(word.Text)) && (IsOther(0) || IsName(0, new("", 0, 0)));

        bool? IsElse(Mark state)
        {
            var last = Math.Max(0, state.Start - Farthest);
            for (var at = state.Start; at >= last && at < words.Count; at--)
            {
                if (at < state.Start && words[at + 1].Before >= Pause.Comma)
                {
                    return null;
                }

                if (IsSpeaker(words, at))
                {
                    // "jeg har en syk ansatt"
                    return state.End < words.Count && words[state.End].Before == Pause.None && IsOther(state.End);
                }

                if (at < state.Start && !IsBehindPreposition(at) && (IsOther(at) || IsName(at, state) || IsSomeone(at, state)))
                {
                    return !IsBesideSpeaker(words, at, at + 1);
                }
            }

            return OpensWithVerb(last) ? false : null;
        }

        // "er sjuk i dag, Nils tar møtet": who leaves the subject out at the very beginning speaks of themselves.
        bool OpensWithVerb(int first) => first == 0 && words[0].Text is "er" or "e" or "am" or "blir" or "ble" or "blei" or "vart";

        bool IsBehindPreposition(int at) => at > 0 && words[at].Before == Pause.None && Prepositions.Contains(words[at - 1].Text);

        // "the new apprentice in the shop called in sick": who is spoken of by what they are, and does what only a person does
        bool IsSomeone(int at, Mark state) =>
            Articles.Contains(words[at].Text) && OfPersonsSaid(state) && at + 1 < words.Count && (!meaningful[at + 1] || words[at + 1].Text is "nye" or "new")
            && Enumerable.Range(at + 2, MostOfPhrase).Any(verb => verb < state.Start + 1 && Names.IsVerb(words, verb));

        bool OfPersonsSaid(Mark state) => words.Skip(state.Start).Take(state.End - state.Start).Any(word => OfPersons.Contains(word.Text));

        // "er ansatt i 50 %" tells of a position.
        bool IsOther(int at) => (Others.Contains(words[at].Text) && !IsPosition(at)) || (words[at].Text is "de" && Names.IsVerb(words, at + 1)) || IsOneOf(at);

        bool IsPosition(int at) => at + 1 < words.Count && words[at].Text is "ansatt" or "tilsett" && words[at + 1].Text is "i" or "på";

        // "en på teamet mitt er syk"
        bool IsOneOf(int at) =>
            Some.Contains(words[at].Text) && !(at > 1 && Own.Contains(words[at - 2].Text)) && at + 1 < words.Count
            && (words[at].Text is "begge" or "both" ? !isTogether : OfSome.Contains(words[at + 1].Text));

        bool IsName(int at, Mark state)
        {
            var name = words[at].Text.EndsWith("'s", StringComparison.Ordinal) ? words[at].Text[..^2] : words[at].Text;
            if (!words[at].Is(Shape.Letters))
            {
                return false;
            }

            var follows = Names.IsVerb(words, at + 1) || name.Length < words[at].Text.Length;
            return Names.IsOrdinary(name) ? Names.StandsAsName(text, words, at)
                : Names.IsCommon(name) ? follows || at + 1 == state.Start || Names.IsCapitalInside(text, words, at)
                : IsUnknown(at, name) && (Names.IsCapitalInside(text, words, at) || (follows && Names.IsOpening(words, at) && !MayBeThing(name, state)));
        }

        bool IsUnknown(int at, string name) =>
            name.Length > 1 && !meaningful[at] && !CommonWords.Known.Contains(name)
            && !health.Any(told => told.Contains(name, StringComparison.OrdinalIgnoreCase));

        // "formen er dårlig": a thing ends so; nothing but a person is "syk"
        bool MayBeThing(string name, Mark state) =>
            ((name.EndsWith("en", StringComparison.Ordinal) && !name.EndsWith("ein", StringComparison.Ordinal))
                || name.EndsWith("et", StringComparison.Ordinal) || name.EndsWith('a') || name.EndsWith("ene", StringComparison.Ordinal))
            && !OfPersonsSaid(state);
    }
}
