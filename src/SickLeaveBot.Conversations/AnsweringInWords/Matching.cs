using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.AnsweringInWords;

/// <summary>What a message says to one card.</summary>
/// <param name="Button">The button that was named; null when inputs were filled in and nothing was sent.</param>
/// <param name="Said">The inputs that were filled in, by their ids; texts that told of illness are not among them.</param>
/// <param name="IsPlain">The words are a title or a phrase as it stands, or fill in inputs by name: they mean nothing else.</param>
/// <param name="IsWhole">The button was named whole and nothing else, be it with a courtesy or a name, or was a plain yes or no; no question was put.</param>
/// <param name="Named">They said whom it is about.</param>
internal sealed record Match(Button? Button, IReadOnlyDictionary<string, string> Said, bool IsPlain, bool IsWhole, bool Named, bool ToldOfIllness)
{
    public static readonly Match Nothing = new(null, new Dictionary<string, string>(), IsPlain: true, IsWhole: true, Named: false, ToldOfIllness: false);
}

/// <summary>
/// Reads a message as an answer to a card: each line names a button («Minn meg torsdag»), fills in an input («Oppgaver: telefon»), or goes
/// on with the text above it. One line that is none of it, and the message is no answer to this card.
/// </summary>
internal sealed class Matching(SpokenCard card, Matching.Setting setting)
{
    private const int LongestMessage = 4000;
    private const int MostLines = 40;
    private const int LongestLabel = 200;

    private readonly Dictionary<Field, string> raw = [];
    private readonly HashSet<Button> buttons = [];
    private Field? openText;
    private bool isPlain = true, isWhole = true, named;

    /// <param name="About">Whose sick leave the card is about, when somebody else answers: they may be named.</param>
    /// <param name="Guard">How strictly texts are guarded.</param>
    /// <param name="TakesYesOrNo">The card is the last thing that was said, and so a plain yes or no is meant for it.</param>
    internal readonly record struct Setting(DateOnly Today, string? About, Strictness Guard, bool TakesYesOrNo);

    public static Match? Read(string text, SpokenCard card, Setting setting)
    {
        if (text.Length > LongestMessage || (card.Buttons.Count == 0 && card.Fields.Count == 0)) return null;
        var lines = text.ReplaceLineEndings("\n").Split('\n', MostLines + 1, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length is 0 or > MostLines) return null;
        var matching = new Matching(card, setting);
        return Array.TrueForAll(lines, matching.Takes) ? matching.Found() : null;
    }

    private Match? Found()
    {
        if (buttons.Count > 1 || (buttons.Count == 0 && raw.Count == 0)) return null;
        var said = new Dictionary<string, string>();
        var told = false;
        foreach (var (field, text) in raw)
        {
            var (kept, tells) = HealthGuard.Of(text, setting.Guard);
            told |= tells;
            if (field.Kind is not FieldKind.Text || kept is not null) said[field.Id] = FieldValues.Read(field, text, card.Phrases, setting.Today);
        }
        return new(buttons.SingleOrDefault(), said, isPlain, isWhole, named, told);
    }

    private bool Takes(string line) => NamesButton(line) || FillsIn(line) || SaysYesOrNo(line) || NamesButtonWithMore(line) || GoesOn(line);

    private bool NamesButton(string line) => Only(button => button.IsCalled(PhraseMatch.Of(line))) is { } button && Press(button, line);

    private bool SaysYesOrNo(string line) =>
        setting.TakesYesOrNo
        && YesOrNo.Read(line) is { } yes
        && Only(button => button.Means == yes) is { } button
        && Press(button, line);

    // A label may have a colon in it, so a whole name goes before the beginning of one.
    private bool FillsIn(string line)
    {
        var colons = new List<int>();
        for (var colon = line.IndexOf(':'); colon is > 0 and <= LongestLabel; colon = line.IndexOf(':', colon + 1)) colons.Add(colon);
        return FillsIn(line, colons, (field, name) => field.IsCalled(name)) || FillsIn(line, colons, (field, name) => field.MayBeCalled(name));
    }

    private bool FillsIn(string line, List<int> colons, Func<Field, string[], bool> fits)
    {
        foreach (var colon in colons)
        {
            var name = PhraseMatch.Of(line[..colon]);
            if (card.Fields.Where(field => fits(field, name)).ToList() is not [var only] || Only(button => button.IsCalled(name)) is not null) continue;
            (raw[only], openText) = (line[(colon + 1)..].Trim(), only.Kind is FieldKind.Text ? only : null);
            return true;
        }
        return false;
    }

    // Said with politeness, a name, a slip of the finger, or with the day in the same breath.
    private bool NamesButtonWithMore(string line)
    {
        var said = new Phrase(line, card.Phrases.Polite, setting.About);
        if (Only(button => button.IsCalled(said.Words)) is { } whole) return PressLoosely(whole, said, line, whole: true);
        if (Only(button => button.Names.Any(name => PhraseMatch.IsNear(said.Words, name))) is { } near) return PressLoosely(near, said, line, whole: false);
        var begun = card.Buttons.SelectMany(button => button.Names, (button, name) => (Button: button, Length: name.Length, Name: name))
            .Where(one => one.Length > 0 && one.Length < said.Words.Length && PhraseMatch.IsNear(said.Words.AsSpan(0, one.Length), one.Name))
            .ToList();
        var longest = begun.Where(one => one.Length == begun.Max(other => other.Length)).DistinctBy(one => one.Button.Verb).ToList();
        return longest is [var only] && TakesRest(only.Button, said, only.Length) && PressLoosely(only.Button, said, line, whole: false);
    }

    private bool TakesRest(Button button, Phrase said, int from)
    {
        var fields = card.FieldsOf(button).ToList();
        if (fields.Where(field => field.Kind is FieldKind.Day).ToList() is [var day] && FieldValues.DayIn(said.From(from), setting.Today) is not null)
            return Fill(day, said.From(from));
        return said.PausesBefore(from) && fields.Where(field => field.Kind is FieldKind.Text).ToList() is [var text] && Fill(text, said.From(from));
    }

    private bool GoesOn(string line)
    {
        if (openText is null) return false;
        raw[openText] += $"\n{line}";
        return true;
    }

    private bool Fill(Field field, string text)
    {
        raw[field] = text;
        return true;
    }

    // A title may be a question itself; else a question is no answer.
    private bool Press(Button button, string line)
    {
        openText = null;
        isWhole &= !line.Contains('?') || button.Title.Contains('?');
        buttons.Add(button);
        return true;
    }

    private bool PressLoosely(Button button, Phrase said, string line, bool whole)
    {
        (isPlain, isWhole, named) = (false, isWhole && whole, named || said.Named);
        return Press(button, line);
    }

    // Two buttons that do the same are one, as long as neither carries anything that tells them apart.
    private Button? Only(Func<Button, bool> fits) =>
        card.Buttons.Where(fits).ToList() is [var first, .. var others]
        && others.TrueForAll(one => one.Verb == first.Verb && one.Data.Count == 0 && first.Data.Count == 0) ? first : null;
}
