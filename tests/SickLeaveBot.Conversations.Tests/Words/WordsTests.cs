using System.Text.RegularExpressions;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Tests.Templates;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Tests.Words;

/// <summary>What every text of the bot keeps to, in the three languages.</summary>
public sealed partial class WordsTests
{
    private const int AllChoices = 30;

    [Fact]
    public void One_thing_has_one_word() =>
        AreNone(from term in DataLines.Of("terms.txt", " | ")
                let banned = new Regex($@"\b({term[1]})\b", term[1].Any(char.IsUpper) ? RegexOptions.None : RegexOptions.IgnoreCase)
                from said in SaidText.All
                where said.Language.ToString().Equals(term[0], StringComparison.OrdinalIgnoreCase) && banned.IsMatch(said.Read)
                select $"{said}\n    write: {term[2]}");

    [Fact]
    public void Nothing_is_promised_that_is_not_built() =>
        AreNone(from line in DataLines.Of("unbuilt.txt", " = ")
                let banned = new Regex($@"\b({line[0]})", RegexOptions.IgnoreCase)
                from said in SaidText.All
                where banned.IsMatch(said.Read)
                select $"{said}\n    {line[1]}");

    [Fact]
    public void The_app_is_called_as_people_find_it_in_Teams()
    {
        var names = SaidText.All.Where(said => said.Name is "name.short").ToDictionary(said => said.Language, said => said.Text);

        AreNone(SaidText.All.Where(said => ProjectName().IsMatch(said.Text)));
        AreNone(SaidText.All.Where(said => ToTheApp().Match(said.Text) is { Success: true } to && to.Groups[1].Value != names[said.Language]));
    }

    [Fact]
    public void No_mark_of_our_own_papers_is_shown() => AreNone(SaidText.All.Where(said => OwnMark().IsMatch(Bold().Replace(said.Read, ""))));

    [Fact]
    public void No_answer_begins_with_yes_or_no() =>
        AreNone(SaidText.All.Where(said => said.Name is "answer" && YesOrNoFirst().IsMatch(said.Text)));

    [Fact]
    public void A_clause_put_in_between_ends_with_a_comma() =>
        AreNone(SaidText.All.Where(said => said.Language is not Language.En && ClauseWithoutEnd().IsMatch(said.Read)));

    [Fact]
    public void In_nynorsk_a_thing_is_called_by_its_name_beside_a_person() =>
        AreNone(SaidText.All.Where(said => said.Language is Language.Nn && ThingAsPerson().IsMatch(said.Text)));

    [Fact]
    public void Signs_are_set_as_the_language_sets_them() =>
        AreNone(SaidText.All.Where(said => (said.Language is Language.En ? NotEnglish() : NotNorwegian()).IsMatch(said.Read)));

    [Fact]
    public void A_choice_is_called_the_same_on_every_card_in_English() =>
        AreNone(SaidText.All.Where(said => said.Language is Language.En && Choice().IsMatch(said.Name))
            .GroupBy(said => said.Name).Where(choice => choice.Select(said => said.Text).Distinct().Count() > 1).SelectMany(choice => choice));

    [Fact]
    public void A_section_that_is_filled_in_is_pointed_to_in_English() =>
        AreNone(SaidText.All.Where(said => said.Language is Language.En && SectionNotPointedTo().IsMatch(said.Text)));

    [Fact]
    public void Spaces_are_single_and_a_section_sign_has_one_ordinary_after_it() =>
        AreNone(SaidText.All.Where(said => WrongSpace().IsMatch(said.Read)));

    [Fact]
    public void A_question_is_set_as_one() =>
        AreNone(SaidText.All.Where(said => said.Language is Language.Nb && (SmallAfterColon().IsMatch(said.Read) || QuestionWithoutMark().IsMatch(said.Read))));

    [Fact]
    public void A_measure_has_one_name_wherever_it_is_chosen_or_read() =>
        AreNone(from said in SaidText.All
                where said.Language is Language.Nb && said.Name.StartsWith("MeasureKind.", StringComparison.Ordinal)
                group said.Text by said.Name into names
                where names.Distinct().Count() > 1
                select $"{names.Key}: {string.Join(" / ", names.Distinct())}");

    [Fact]
    public void No_sentence_ends_twice() =>
        AreNone(from type in AllCards.Types
                from card in Sample.Of(type, "Nora Vik", AllChoices)
                from language in Enum.GetValues<Language>()
                from line in CardTemplate.Render(card, new(Guid.Empty, 7), language, new(2026, 3, 3)).Text!.Split('\n')
                where EndsTwice().IsMatch(line)
                select $"{type.Name} ({language}): {line}");

    private static void AreNone<T>(IEnumerable<T> wrong) => Assert.True(!wrong.Any(), string.Join('\n', wrong));

    [GeneratedRegex("Sick ?Leave ?Bot|Sykefraværsbot", RegexOptions.IgnoreCase)]
    private static partial Regex ProjectName();

    [GeneratedRegex(@"\b(?:til|to) (\p{L}+(?: \p{Ll}+)?) (?:i|in) Teams\b")]
    private static partial Regex ToTheApp();

    // Line numbers, files, the names of our own papers, the short names of NAV's programs, left-over mark-up.
    [GeneratedRegex(@"\bl\.\d|\b(aml|ftrl)\b|\.md\b|\.json\b|read word for word|regulus|helse-spleis|isoppf|isaktiv|Partssammensatt|\b19\d\d-\d\d"
        + @"|\(\d\)|\*\*|<[a-z/]|\bTODO\b", RegexOptions.IgnoreCase)]
    private static partial Regex OwnMark();

    [GeneratedRegex(@"\*\*(?=[^*]+\*\*)|(?<=\*\*[^*]+)\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"^(Ja|Nei|Jo|Yes|No)\b")]
    private static partial Regex YesOrNoFirst();

    [GeneratedRegex(@"^(DutyKind|ExemptionGround|MeasureKind|PlanProblem|PlanReader|ReadingReason)\.")]
    private static partial Regex Choice();

    // "Deadline: Sunday 17 January, Working Environment Act (arbeidsmiljøloven) section 4-6" reads as if the Act were part of the day.
    [GeneratedRegex(@"(?<!see the )\$\{basis\}")]
    private static partial Regex SectionNotPointedTo();

    // «Dagen du er tilbake må …», «Det du skrev om tiltaket kan …», «Den som sykmelder deg kalles …»
    [GeneratedRegex(@"\b(Dagen|Datoen|Det|Den|Dei|De|Alle|Planen|Meldingen|Meldinga|Teksten|Dagane|Dagene) (du|dere|de|jeg|eg|vi|lederen|leiaren|som)"
        + @" (?!ikke\b|ikkje\b|aldri\b)\w+ ?[^,.:;?!–]*? ?\b(må|kan|skal|bør|blir|vil|kalles|er|har|får)\b(?! som)")]
    private static partial Regex ClauseWithoutEnd();

    // «Ola spør om du vil ta han med», «Ola har sett ho», and buttons: «Eg har levert han». «Han eller ho» is a person.
    [GeneratedRegex(@"\$\{(employee|manager|other|asked|name|seenBy)\}[^.:;!?]*\b(han|ho)\b|^Han |^[^.:;!?]* (han|ho)$")]
    private static partial Regex ThingAsPerson();

    // «Oppfølgingsplan: hva er mulig nå?»
    [GeneratedRegex(@": \p{Ll}[^.:!?]*\?")]
    private static partial Regex SmallAfterColon();

    // «Hvem vil du dele med»
    [GeneratedRegex("^(Hvem|Hva|Hvor|Når|Hvorfor|Hvordan) (vil|har|skal|kan|er|gjelder) [^?.!:…]*$")]
    private static partial Regex QuestionWithoutMark();

    [GeneratedRegex(@"[!?.]\.(?!\.)")]
    private static partial Regex EndsTwice();

    [GeneratedRegex("""[«»"']|§|\.\.\.|(?<=\w) - (?=\w)|\w %""")]
    private static partial Regex NotEnglish();

    [GeneratedRegex("""[“”"'‘]|\.\.\.|(?<=\w) - (?=\w)|\bsection \d""")]
    private static partial Regex NotNorwegian();

    [GeneratedRegex(@" {2}|^ | $|[\u00A0\u202F]|§§? ?(?![ §\d])|§(?=\d)|§  | [.,;:!?](?!\w)|\w ,")]
    private static partial Regex WrongSpace();
}
