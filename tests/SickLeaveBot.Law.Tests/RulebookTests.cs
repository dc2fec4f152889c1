using System.Text.RegularExpressions;
using SickLeaveBot.Law.WorkingEnvironmentAct;
using SickLeaveBot.Tests.Schemas;
using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests;

public partial class RulebookTests
{
    [Theory]
    [InlineData("2007-03-01", 11)]
    [InlineData("2011-06-30", 11)]
    [InlineData("2011-07-01", 12)]
    [InlineData("2014-06-30", 12)]
    [InlineData("2014-07-01", 11)]
    [InlineData("2026-11-22", 11)]
    public void Each_regime_knows_each_duty_once_and_only_2011_the_report(string day, int duties)
    {
        var kinds = Rulebook.On(Day(day)).Select(duty => duty.Kind).ToList();

        Assert.Equal(duties, kinds.Count);
        Assert.Equal(kinds.Count, kinds.Distinct().Count());
        Assert.Equal(duties == 12, kinds.Contains(DutyKind.ReportToNav));
    }

    [Fact]
    public void Versions_of_a_duty_follow_each_other_without_gap_or_overlap()
    {
        foreach (var versions in Rulebook.Duties)
        {
            Assert.Single(versions.Select(duty => duty.Kind).Distinct());
            foreach (var (earlier, later) in versions.Zip(versions.Skip(1)))
            {
                Assert.Equal(earlier.LastDay.AddDays(1), later.FirstDay);
            }
        }
    }

    [Fact]
    public void Every_duty_and_right_has_its_words_its_source_and_an_example()
    {
        var words = Rulebook.Duties.SelectMany(versions => versions).Select(duty => duty.Words).Concat(Rulebook.Rights.Select(right => right.Words));

        Assert.All(words, wording => Assert.True(wording is { Text.Length: > 40, Source.Length: > 10 } && wording.LastCompared.Year == 2026));
        Assert.All(Rulebook.Rights, right => Assert.EndsWith(".", right.Example(Day("2026-03-02")), StringComparison.Ordinal));
        Assert.All(Rulebook.Rights, right => Assert.True(right.Since <= right.Until && right.Title.Length > 0));
        Assert.All(Rulebook.Duties.SelectMany(versions => versions), duty => Assert.EndsWith(".", duty.Why, StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_told_which_words_were_read_and_when()
    {
        var read = Rulebook.Duties[1][2].Words;
        var notRead = Rulebook.Duties[1][1].Words;
        var atLovdata = Section4_6.ParticipantsWords;

        Assert.Equal((true, Day("2014-07-01"), Day("2026-11-22")), (read.Verbatim, read.InForceSince, read.LastCompared));
        Assert.Equal((false, Day("2026-11-22")), (notRead.Verbatim, notRead.LastCompared));
        Assert.Equal((true, null, Day("2026-11-29")), (atLovdata.Verbatim, atLovdata.InForceSince, atLovdata.LastCompared));
    }

    [Fact]
    public void The_examples_of_the_rights_are_worked_by_the_law_itself()
    {
        var examples = string.Join('\n', Rulebook.Rights.Select(right => right.Example(Day("2026-09-01"))));

        Assert.Contains("egenmelding kan brukes fra 2026-11-01", examples, StringComparison.Ordinal);
        Assert.Contains("Egenmeldt 2026-09-01 og 2026-09-02, syk igjen 2026-09-10: 1 dag igjen, sykmelding fra 2026-09-11", examples, StringComparison.Ordinal);
        Assert.Contains("arbeidsgiver senest 2026-09-15", examples, StringComparison.Ordinal);
        Assert.Contains("til og med 2026-09-16", examples, StringComparison.Ordinal);
        Assert.Contains("vurderes på nytt 2027-03-01", examples, StringComparison.Ordinal);
        Assert.Contains("sykmelder med 2026-09-01: kan ikke innkalles. Sykmelder innkalles når", examples, StringComparison.Ordinal);
        Assert.Contains("for syk til møte nå. Utsatt, ikke avlyst", examples, StringComparison.Ordinal);
        Assert.Contains("hørt senest 2026-08-31", examples, StringComparison.Ordinal);
        Assert.Contains("innkallingen kommer før møtet og sier hvilke plikter de tre har", examples, StringComparison.Ordinal);
        Assert.Contains("hos NAV senest 2026-08-25", examples, StringComparison.Ordinal);
        Assert.Contains("arbeidstakeren sier nei: kan ikke innkalles. Helsepersonell", examples, StringComparison.Ordinal);
    }

    [Fact]
    public void In_2011_the_occupational_health_service_came_unasked()
    {
        var right = Rulebook.Rights.Single(right => right is { Title: "Deltakere i dialogmøte 1", Until: Regime.July2011 });

        Assert.Contains("vil ikke ha den med: skal innkalles. Bedriftshelsetjenesten skulle delta", right.Example(Day("2012-04-10")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Egenmeldingsdager", 2)]
    [InlineData("Dialogmøte 3", 3)]
    [InlineData("Deltakere i dialogmøte 1", 3)]
    [InlineData("Dokumentasjon i virksomheten", 2)]
    [InlineData("NAVs innkalling til dialogmøte", 2)]
    public void A_right_that_changed_has_one_version_for_each_time(string title, int count)
    {
        var versions = Rulebook.Rights.Where(right => right.Title == title).ToList();

        Assert.Equal(count, versions.Count);
        Assert.All(versions.Zip(versions.Skip(1)), pair => Assert.Equal(pair.First.Until + 1, pair.Second.Since));
    }

    [Fact]
    public void Words_read_are_quoted_only_for_times_they_were_in_force_in()
    {
        var quoted = Rulebook.Duties.SelectMany(versions => versions).Select(duty => (Of: $"{duty.Kind}", duty.Words, duty.Since))
            .Concat(Rulebook.Rights.Select(right => (Of: right.Title, right.Words, right.Since)));

        Assert.All(quoted.Where(quotation => quotation.Words.Verbatim), quotation =>
            Assert.False(quotation.Words.InForceSince > Regimes.LastDay(quotation.Since), quotation.Of));
    }

    [Fact]
    public void Each_reason_reads_as_a_sentence_of_its_own()
    {
        var sentences = Enum.GetValues<Reasons>().Where(reason => reason is not Reasons.None).Select(Why.InNorwegian).ToList();

        Assert.Equal(17, sentences.Count);
        Assert.Equal(sentences.Count, sentences.Distinct().Count());
        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.Equal("", Why.InNorwegian(Reasons.None));
    }

    [Fact]
    public void Why_is_the_rule_and_then_each_reason()
    {
        var duty = Timeline.Of([], Day("2026-03-01")).Of(DutyKind.FollowUpPlan);

        Assert.Equal($"{duty.Duty.Why} {Why.InNorwegian(Reasons.NoAbsence)}", duty.Why);
    }

    [Fact]
    public void The_first_of_the_reasons_is_told_too() =>
        Assert.EndsWith(
            Why.InNorwegian(Reasons.EndsBeforeDue),
            Timeline.Of([Note("2026-03-02", "2026-03-06")], Day("2026-03-02")).Of(DutyKind.FollowUpPlan).Why,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(Regime.Before2011, DutyKind.FirstContact, "2026-02-15", "arbeidsmiljøloven § 4-6 tredje ledd")]
    [InlineData(Regime.Before2011, DutyKind.FollowUpPlan, "2026-02-15", "arbeidsmiljøloven § 4-6 tredje ledd")]
    [InlineData(Regime.Before2011, DutyKind.PlanToIssuer, "2026-02-15", "arbeidsmiljøloven § 4-6 tredje ledd")]
    [InlineData(Regime.Before2011, DutyKind.DialogueMeeting1, "2026-03-29", "arbeidsmiljøloven § 4-6 fjerde ledd")]
    [InlineData(Regime.Before2011, DutyKind.PlanToNav, "2026-06-03", "arbeidsmiljøloven § 4-6 tredje ledd")]
    [InlineData(Regime.July2011, DutyKind.FirstContact, "2026-02-01", "arbeidsmiljøloven § 4-6 tredje ledd")]
    [InlineData(Regime.July2011, DutyKind.FollowUpPlan, "2026-02-01", "arbeidsmiljøloven § 4-6 tredje ledd")]
    [InlineData(Regime.July2011, DutyKind.PlanToIssuer, "2026-02-01", "arbeidsmiljøloven § 4-6 tredje ledd")]
    [InlineData(Regime.July2011, DutyKind.DialogueMeeting1, "2026-02-22", "arbeidsmiljøloven § 4-6 fjerde ledd")]
    [InlineData(Regime.July2011, DutyKind.PlanToNav, "2026-06-03", "arbeidsmiljøloven § 4-6 tredje ledd")]
    [InlineData(Regime.Current, DutyKind.FirstContact, "2026-02-01", "arbeidsmiljøloven § 4-6 tredje ledd")]
    [InlineData(Regime.Current, DutyKind.FollowUpPlan, "2026-02-01", "arbeidsmiljøloven § 4-6 tredje ledd")]
    [InlineData(Regime.Current, DutyKind.PlanToIssuer, "2026-02-01", "arbeidsmiljøloven § 4-6 tredje ledd")]
    [InlineData(Regime.Current, DutyKind.DialogueMeeting1, "2026-02-22", "arbeidsmiljøloven § 4-6 fjerde ledd")]
    [InlineData(Regime.Current, DutyKind.PlanToNav, "2026-06-03", "arbeidsmiljøloven § 4-6 tredje ledd")]
    [InlineData(Regime.July2011, DutyKind.ReportToNav, "2026-03-08", "arbeidsmiljøloven § 4-6 fjerde ledd")]
    [InlineData(Regime.Current, DutyKind.ActivityRequirement, "2026-03-01", "folketrygdloven § 8-8 andre ledd")]
    [InlineData(Regime.Current, DutyKind.DialogueMeeting2, "2026-07-05", "folketrygdloven § 8-7 a andre ledd")]
    [InlineData(Regime.Current, DutyKind.Nav39WeekLetter, "2026-10-04", "folketrygdloven § 8-7 a")]
    [InlineData(Regime.Current, DutyKind.Before52Weeks, "2027-01-03", "folketrygdloven § 8-7 a fjerde ledd")]
    [InlineData(Regime.Current, DutyKind.MaxSicknessBenefit, "2027-01-01", "folketrygdloven § 8-12")]
    public void Each_duty_has_its_day_and_is_cited(Regime regime, DutyKind kind, string due, string basis)
    {
        var timeline = Timeline.Of([Note("2026-01-05", "2027-02-01")], Day("2026-03-01"), navMeeting: Day("2026-06-10"), regime: regime);

        Assert.Equal((Day(due), basis), (timeline.Of(kind).Due!.Value, timeline.Of(kind).Duty.Basis.ToString()));
    }

    [Fact]
    public void The_sections_without_a_day_are_cited() => Assert.Equal(
        [
            "folketrygdloven § 8-24", "folketrygdloven § 8-24", "folketrygdloven § 8-24", "folketrygdloven § 8-24", "folketrygdloven § 8-18",
            "folketrygdloven § 8-27", "folketrygdloven § 8-19", "arbeidsmiljøloven § 4-6 fjerde ledd", "arbeidsmiljøloven § 4-6 fjerde ledd",
            "arbeidsmiljøloven § 4-6 fjerde ledd", "arbeidsmiljøloven § 4-6 fjerde ledd", "arbeidsmiljøloven § 4-6 fjerde ledd",
            "arbeidsmiljøloven § 4-6 andre ledd", "arbeidsmiljøloven § 4-6 femte ledd", "arbeidsmiljøloven § 4-6 femte ledd",
            "folketrygdloven § 8-7 a andre ledd", "folketrygdloven § 8-7 a andre ledd", "folketrygdloven § 8-7 a tredje ledd",
            "folketrygdloven § 8-7 a tredje ledd", "folketrygdloven § 8-7 a tredje ledd", "folketrygdloven § 9-5 tredje ledd",
            "folketrygdloven § 9-6", "folketrygdloven § 9-7 tredje ledd",
            "folketrygdloven § 9-8 første ledd", "folketrygdloven § 8-7 a",
        ],
        Rulebook.Rights.Select(right => right.Basis.ToString()));

    [Fact]
    public void Words_said_to_be_read_in_a_source_document_stand_there()
    {
        var sources = string.Join(' ', Directory.GetFiles(Shared.File("seeds")!).Select(File.ReadAllText).Select(InOneLine));
        var read = VerbatimWords(words => words.Source != Wording.Lovdata && !words.Source.Contains("lagret kopi", StringComparison.Ordinal));

        Assert.NotEmpty(read);
        Assert.All(read, words => Assert.All(Sentences(words.Text), sentence => Assert.Contains(sentence, sources, StringComparison.Ordinal)));
    }

    [Fact]
    public void Words_said_to_be_lovdatas_stand_in_the_law_in_force()
    {
        var law = InOneLine(File.ReadAllText(Shared.File("law/current.md")!));
        var read = VerbatimWords(words => words.Source == Wording.Lovdata);

        Assert.True(read.Count >= 6, $"{read.Count}");
        Assert.All(read, words => Assert.Contains(InOneLine(words.Text), law, StringComparison.Ordinal));
    }

    private static List<Wording> VerbatimWords(Func<Wording, bool> of) =>
        Rulebook.Duties.SelectMany(versions => versions).Select(duty => duty.Words).Concat(Rulebook.Rights.Select(right => right.Words))
            .Where(words => words.Verbatim && of(words)).Distinct().ToList();

    private static IEnumerable<string> Sentences(string text) =>
        InOneLine(text).Split(['.', '–'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Trim('(', ')')).Where(part => part.Length > 0);

    private static string InOneLine(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
