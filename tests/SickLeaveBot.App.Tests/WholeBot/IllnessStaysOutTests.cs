using System.Text;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Chats;
using static SickLeaveBot.Workplace.Company.Fjordlys;

namespace SickLeaveBot.App.Tests.WholeBot;

/// <summary>A day on which everybody tells what ails them, in more than 500 messages and on cards; nothing of it is found afterwards.</summary>
public sealed class IllnessStaysOutTests(RunningBot running, ITestOutputHelper output) : IClassFixture<RunningBot>
{
    private const int Rounds = 56;

    private static readonly string[] People = [Kari, Siri, Emily, Ahmed, Torbjørg, Jonas, Ola, Per, Hanne];

    private static readonly string[] Ailments =
    [
        "influensa", "migrene", "omgangssyke", "lungebetennelse", "depresjon", "angst", "prolaps", "isjias", "halsbetennelse", "bihulebetennelse",
        "feber", "diaré", "brystkreft", "hjerneslag", "diabetes", "astma", "epilepsi", "leddgikt", "hjernerystelse", "blindtarmbetennelse",
        "nyrestein", "utbrent", "spontanabort", "cellegift", "antidepressiva", "F32.1", "P76", "food poisoning", "tonsillitis", "burnout",
    ];

    private static readonly string[] Frames =
    [
        "syk i dag, har {0}", "Har fått {0} og blir hjemme i dag", "eg har {0} og er sjuk i dag", "off sick today, I have {0}",
        "legen sier det er {0}, sykmeldt 50 % ut uka", "det er {0} igjen, fortsatt syk", "mener du jeg må si at det er {0}?", "{0}",
        "Oppgaver: {0}, så ikke løft", "Tilbake: når {0} er over\nMeld fra", "Oppgaver: ingen skjerm\npå grunn av {0}\nMeld fra", "Tasks: no lifting, {0}\nReport",
    ];

    [Fact]
    public async Task No_word_on_illness_is_in_the_files_the_log_or_anything_the_bot_has_sent()
    {
        await Task.WhenAll(People.Select(Tell));
        running.Bot.Kill();
        await running.Bot.Ended();

        var places = Places().ToList();
        output.WriteLine($"{Rounds * People.Length} messages, {places.Sum(place => place.Text.Length)} characters searched in {places.Count} places");
        Assert.Contains(places, place => place.Name.EndsWith(".db", StringComparison.Ordinal) && place.Text.Contains("ReportBegun", StringComparison.Ordinal));
        Assert.Contains(places, place => place.Name.EndsWith("-wal", StringComparison.Ordinal) && place.Text.Length > 0);
        Assert.Empty(places.SelectMany(place => Ailments.Where(word => place.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
            .Select(word => $"{word} in {place.Name}")));
    }

    private async Task Tell(string person)
    {
        var seen = new HashSet<string>();
        for (var round = 0; round < Rounds; round++)
        {
            var ailment = Ailments[(round * People.Length + Array.IndexOf(People, person)) % Ailments.Length];
            await running.PretendMicrosoft.Teams.Write(person, string.Format(null, Frames[round % Frames.Length], ailment));
            var answer = await Next(person, seen);
            if (CardActions.Find(answer.Card, "AbsenceConfirmed") is null) continue;
            await running.Send(running.Tap(person, answer.Id, answer.Card!, "AbsenceConfirmed", ("tasks", $"{ailment} gjør at jeg ikke kan løfte")));
            if (round % 2 == 0) continue;
            await running.PretendMicrosoft.Teams.Write(person, "angre");
            await Next(person, seen);
        }
    }

    private Task<ChatMessage> Next(string person, HashSet<string> seen) =>
        running.PretendMicrosoft.Chats.WaitFor(person, one => one.FromBot && seen.Add(one.Id), RunningBot.Longest);

    private IEnumerable<(string Name, string Text)> Places()
    {
        var file = running.PretendMicrosoft.Settings["Storage:File"]!;
        foreach (var name in Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + "*"))
            yield return (name, Encoding.UTF8.GetString(File.ReadAllBytes(name)));
        yield return ("the log", running.Bot.Said);
        foreach (var person in People)
        {
            var heard = running.PretendMicrosoft.Chats.Of(person).Where(one => one.FromBot).Select(one => one.Activity.ToJsonString());
            yield return ($"the chat of {person}", string.Join('\n', heard));
        }
    }
}
