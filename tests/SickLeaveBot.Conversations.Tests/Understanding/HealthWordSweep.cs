using System.Text.Json;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Understanding;

/// <summary>Every term of ICPC-2 and 2,000 of ICD-10 inside twenty sentences; the terms lie in <c>diagnosis-terms.json</c>.</summary>
public class HealthWordSweep
{
    private const int SampledTerms = 2000;
    private const double Enough = 0.99;

    private static readonly string[] Frames =
    [
        "{0}", "Jeg har {0}", "er hjemme med {0} i dag", "Legen sier at jeg har {0}.", "fått {0}, blir borte ut uka", "Sykmeldt pga {0} fra i dag",
        "eg har {0} og kjem ikkje på jobb", "Det er {0}, dessverre", "Kari er borte på grunn av {0}", "mistanke om {0}", "har slitt med {0} lenge",
        "diagnosen er {0}", "{0} igjen, kommer ikke i dag", "I have {0}, staying home", "Han fikk {0} i går", "sliter med {0} og er borte til fredag",
        "venter på svar etter {0}", "Møtet må utsettes fordi jeg har {0}", "({0})", "har vært hos legen – {0} – og trenger ro",
    ];

    [Fact]
    public void Nearly_every_term_of_ICPC_2_is_caught_in_every_sentence() => Sweep(Terms("icpc"));

    [Fact]
    public void Nearly_every_sampled_term_of_ICD_10_is_caught_in_every_sentence()
    {
        var terms = Terms("icd");
        new Random(20261122).Shuffle(terms);

        Sweep(terms[..SampledTerms]);
    }

    private static void Sweep(string[] terms)
    {
        var missed = (from term in terms
                      from frame in Frames
                      let sentence = frame.Replace("{0}", term, StringComparison.Ordinal)
                      where HealthWords.In(sentence, Strictness.OwnText).Count == 0
                      select term).ToList();
        var tried = terms.Length * Frames.Length;

        Assert.True(missed.Count <= tried * (1 - Enough),
            $"{missed.Count} of {tried} missed: {string.Join(" | ", missed.Distinct().Take(60))}");
    }

    private static string[] Terms(string system)
    {
        var file = Shared.InRepository("tests/SickLeaveBot.Conversations.Tests/Understanding/diagnosis-terms.json");
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.GetProperty(system).EnumerateArray().Select(term => term.GetString()!)];
    }
}
