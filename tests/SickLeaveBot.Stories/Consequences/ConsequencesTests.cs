using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Stories.Consequences;

/// <summary>
/// One rule for consequences: what changes a registered absence, tells somebody else or ends something is shown first and confirmed.
/// Twenty thousand sentences are thrown at every card; by hand as many as SENTENCES says.
/// </summary>
public partial class ConsequencesTests
{
    private const int Seed = 11;

    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("SENTENCES") ?? "20000", CultureInfo.InvariantCulture);

    private static readonly string[] Thrown = [.. Enumerable.Repeat(new Sentences(Seed), Count).Select(sentences => sentences.Next()).Distinct()];

    public static TheoryData<string> Cards => [.. Situations.All.Keys];

    [Theory, MemberData(nameof(Cards))]
    public async Task No_sentence_has_consequences_but_a_confirmation(string card)
    {
        var faults = new ConcurrentBag<string>();

        await Parallel.ForEachAsync(Enum.GetValues<Language>(), async (language, _) =>
        {
            var open = await OpenCard.In(language, Situations.All[card]);
            foreach (var sentence in Thrown.Where((_, at) => at % 3 == (int)language))
            {
                if (Confirmations.IsOne(sentence)) continue;
                var outcome = await open.Hears(sentence);
                if (outcome.Told.Count > 0 || !outcome.Facts.All(fact => IsHarmless(fact) && !IsOfAnother(sentence, fact, open)))
                    faults.Add($"{language} «{sentence}»: {string.Join(", ", outcome.Facts.Select(fact => fact.GetType().Name))} → {string.Join(", ", outcome.Told)}");
            }
        });

        Assert.Empty(faults);
    }

    [Fact]
    public async Task The_cards_are_the_ones_they_are_called()
    {
        foreach (var (name, situation) in Situations.All)
        {
            foreach (var language in Enum.GetValues<Language>())
                Assert.Equal((language, name.Split(',')[0]), (language, (await OpenCard.In(language, situation)).Shown));
        }
    }

    [Fact]
    public void Most_of_what_is_thrown_is_no_confirmation() =>
        Assert.InRange(Thrown.Count(Confirmations.IsOne), 1, Thrown.Length / 10);

    [Fact]
    public async Task What_is_plainly_asked_for_leads_to_its_question_and_does_nothing_yet()
    {
        var asks = Files.Lines("asks.txt").Select(line => line.Split(" | ")).ToList();
        var faults = new List<string>();
        foreach (var where in asks.GroupBy(ask => ask[0]))
        {
            var open = await OpenCard.In(Language.Nb, Situations.Asking[where.Key]);
            foreach (var ask in where)
            {
                var outcome = await open.Hears(ask[2]);
                if (outcome.Shown != ask[1] || outcome.Told.Count > 0 || !outcome.Facts.All(IsHarmless)) faults.Add($"{ask[0]} «{ask[2]}»: {outcome.Shown}, not {ask[1]}");
            }
        }

        if (faults.Count > 0) Assert.Fail(string.Join("\n", faults));
        Assert.InRange(asks.Count, 300, 1000);
    }

    // "Nils er syk", "Torbjørg er syk": never a report of the one who says it, whether they know them, lead them, or neither.
    private static bool IsOfAnother(string sentence, Fact fact, OpenCard open) =>
        fact is ReportBegun begun && begun.Employee == open.Speaker.Person && SaysThatAnotherIsSick().IsMatch(sentence);

    [GeneratedRegex("^(Nils|Nils Dal|Tone|Berit|Torbjørg|Anne-Lise) (er|is) (syk|sjuk|sick) ")]
    private static partial Regex SaysThatAnotherIsSick();

    // A draft that nobody has seen, a reminder to oneself, and the note of who has opened a plan, which only the employee can ask for.
    private static bool IsHarmless(Fact fact) => fact is ReportBegun or CallPlanned or PlanOpened;
}
