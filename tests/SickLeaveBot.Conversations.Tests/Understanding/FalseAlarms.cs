using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Understanding;

/// <summary>More than 3,000 everyday sentences from work, of tasks and of the seeds' own words: hardly any may raise an alarm.</summary>
public class FalseAlarms
{
    private const double MostAlarms = 0.005;
    private const int Sentences = 3000, OftenInSeeds = 6, ShortestWord = 4;

    private static readonly string[] TaskFrames =
    [
        "Jeg kan {0}", "Kari kan ikke {0} denne uka", "Hun kan {0} i halv stilling", "Oppgaven er å {0}", "Vi er enige om at Ola skal {0} fra mandag",
        "Eg kan {0} frå neste veke", "Kan du {0} i dag?", "Tiltak: slippe å {0} i fire uker", "Han må ha hjelp til å {0}", "Evaluering 14. desember: {0} gikk fint",
        "Det går bra å {0}, men ikke hele dagen", "Møtet handlet om å {0}", "I can {0} again from Monday", "Kolleger tar over å {0} til nyttår",
        "Tilrettelegging: {0} bare før lunsj", "Det er vanskelig å {0} alene", "Arbeidsgiver kjøper hjelpemiddel for å {0}", "{0}",
        "Neste steg er å {0} sammen med NAV", "Referat: ansatt ønsker å {0} på sikt", "Avtalt at vi skal {0} fredag kl. 10", "Leder sjekker om noen andre kan {0}",
    ];

    private static readonly string[] WordFrames =
        ["Vi snakket om {0} på møtet", "Referatet nevner {0}", "Oppfølging av {0} i avdelingen", "Spørsmål om {0} tas opp med HR"];

    [Fact]
    public void Hardly_any_sentence_about_tasks_raises_an_alarm() => Judge(OfTasks());

    [Fact]
    public void Hardly_any_sentence_of_the_seeds_own_words_raises_an_alarm() => Judge(OfSeedWords());

    [Fact]
    public void There_are_three_thousand_sentences_and_more() => Assert.True(OfTasks().Count + OfSeedWords().Count >= Sentences);

    private static void Judge(List<string> sentences)
    {
        foreach (var strictness in Enum.GetValues<Strictness>())
        {
            var alarms = sentences.Select(sentence => (sentence, Words: HealthWords.In(sentence, strictness)))
                .Where(one => one.Words.Count > 0).Select(one => $"{one.sentence} -> {string.Join(", ", one.Words)}").ToList();

            Assert.True(alarms.Count <= sentences.Count * MostAlarms,
                $"{alarms.Count} alarms in {sentences.Count} sentences ({strictness}):\n{string.Join('\n', alarms.Take(80))}");
        }
    }

    private static List<string> OfTasks()
    {
        var file = Shared.InRepository("tests/SickLeaveBot.Conversations.Tests/Understanding/work-tasks.txt");
        return [.. from task in File.ReadLines(file)
                   where !task.StartsWith('#')
                   from frame in TaskFrames
                   select frame.Replace("{0}", task, StringComparison.Ordinal)];
    }

    // What the seeds name that is about health is not a false alarm: those words are listed in seed-health-words.txt.
    private static List<string> OfSeedWords()
    {
        var listed = Shared.InRepository("tests/SickLeaveBot.Conversations.Tests/Understanding/seed-health-words.txt");
        var health = File.ReadLines(listed).Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ')).ToHashSet();
        var words = Directory.GetFiles(Shared.File("seeds")).Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).ToLowerInvariant().Split([.. " \r\n\t.,;:()[]«»\"'”•–-/?!*0123456789"], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length >= ShortestWord && word.All(char.IsLetter) && !health.Contains(word))
            .GroupBy(word => word).Where(group => group.Count() >= OftenInSeeds).Select(group => group.Key).Order(StringComparer.Ordinal);
        return [.. from word in words from frame in WordFrames select frame.Replace("{0}", word, StringComparison.Ordinal)];
    }
}
