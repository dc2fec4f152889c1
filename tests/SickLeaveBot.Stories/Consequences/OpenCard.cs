using System.Collections.Concurrent;
using System.Text.Json;
using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Storage.Articles;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories.Consequences;

/// <summary>A chat with a card open in it, in one language; whatever is said to it is forgotten again.</summary>
internal sealed class OpenCard : Story
{
    private static readonly PlanContent Plan = PlanContent.Empty with
    {
        Tasks = [new("Svare på e-post", TaskState.AsUsual)],
        FollowUp = "En prat hver fredag",
        EvaluateOn = new(2027, 1, 8),
        NeedsNav = false,
    };

    private static readonly ArticleSearch Rules = new(Articles.All);

    // The same sentences are thrown at every card.
    private static readonly ConcurrentDictionary<string, Article?> Found = [];

    private static readonly Person TheHr = new("hr", "Hege Rud");
    private static readonly Dictionary<Language, string> Locales = new() { [Language.Nb] = "nb-NO", [Language.Nn] = "nn-NO", [Language.En] = "en-GB" };

    private readonly Dictionary<string, Outcome> outcomes = [];
    private MessageReader? reader;
    private Notebook.Page? before;
    private ChatMemory remembered = ChatMemory.Nothing;

    private OpenCard(Language language)
        : base(sendsToNav: true, decided: company => company with { Who = new() { HumanResources = [TheHr], UnionReps = ["rep"] } })
    {
        var locale = Locales[language];
        (Hr, Boss) = (Plays(TheHr.Id, TheHr.Name, locale, null), Plays("boss", "Berit Boe", locale, null));
        (Emp, Other) = (Plays("emp", "Tone Lie", locale, Boss), Plays("other", "Nils Dal", locale, Boss));
        Plays("rep", "Roar Ek", locale, null);
        Speaker = Emp;
    }

    public Actor Emp { get; }
    public Actor Other { get; }
    public Actor Boss { get; }
    public Actor Hr { get; }

    /// <summary>Who has the card open.</summary>
    public Actor Speaker { get; private set; }

    /// <summary>The card that was shown last.</summary>
    public string Shown => remembered.Cards is [var card, ..] ? card.Card.GetType().Name : "nothing";

    public static async Task<OpenCard> In(Language language, Func<OpenCard, Task> situation)
    {
        var card = new OpenCard(language);
        await situation(card);
        card.before = card.Book.Open();
        card.remembered = await card.Memory.Of(card.Speaker.Person.Id, CancellationToken.None);
        card.before.PutBack();
        // Nothing that is said changes how things stand, so it is looked up once.
        var context = await card.Secretary.ContextOf(card.Speaker.Person.Id, CancellationToken.None);
        List<IReadOnlyList<ShownCard>> open = [.. OpenCards.For(context)];
        card.reader = new(card.People, card.Memory, new(card.Memory, (_, _) => new(context), _ => open, card), text => Found.GetOrAdd(text, Rules.Best), card);
        return card;
    }

    /// <summary>What comes of a sentence: the facts, whom it is told to besides the speaker, and the card that is shown in answer.</summary>
    public async Task<Outcome> Hears(string sentence)
    {
        var heard = await reader!.Read(sentence, HeardWhat.Message, Speaker.Person.Id, CancellationToken.None);
        var outcome = await OutcomeOf(heard);
        await Memory.Change(Speaker.Person.Id, _ => remembered, CancellationToken.None);
        return outcome;
    }

    // What comes of a sentence follows from what was meant by it, and many mean the same.
    private async Task<Outcome> OutcomeOf(Heard heard)
    {
        var meant = JsonSerializer.Serialize(heard);
        if (outcomes.TryGetValue(meant, out var known)) return known;
        await Secretary.Work((await Book.Note(NextKey(), heard, CancellationToken.None))!, CancellationToken.None);
        var facts = before!.WrittenSince().ToList();
        var others = Book.Letters.Where(letter => letter.Person != Speaker.Person.Id).Select(letter => letter.Person).ToList();
        var shown = (await Memory.Of(Speaker.Person.Id, CancellationToken.None)).Cards is [var card, ..] ? card.Card.GetType().Name : "nothing";
        before.PutBack();
        return outcomes[meant] = new(facts, others, shown);
    }

    public void Speaks(Actor speaker) => Speaker = speaker;

    public async Task Reported()
    {
        await Emp.Writes("syk i dag, tilbake torsdag");
        await Emp.Taps("AbsenceConfirmed");
    }

    public async Task HasANote()
    {
        await Reported();
        await Emp.Taps("SickNoteWanted");
        await Emp.Taps("SickNoteGiven", new { from = "2026-11-24", to = "2027-01-22", grade = "100" });
    }

    public async Task HasANoteAtWork()
    {
        await Emp.Writes("sykmelding med behandlingsdager fra 24. november til 18. desember");
        await Emp.Taps("SickNoteGiven");
    }

    public async Task WaitsForHr()
    {
        await Emp.Writes("har vært syk siden 9. november");
        await Emp.Taps("AbsenceConfirmed");
    }

    public async Task PlanIsWritten()
    {
        await HasANote();
        Given(new PlanWritten(PlanSide.Employee, Plan, PlanField.None, Today), new PlanWritten(PlanSide.Manager, Plan, PlanField.None, Today));
    }

    public async Task PlanIsAgreed()
    {
        await PlanIsWritten();
        Given(new PlanApproved(PlanSide.Employee, Today), new PlanApproved(PlanSide.Manager, Today));
    }

    public Task ItIs(DateOnly day) => On(day);
}

/// <summary>What came of a sentence.</summary>
internal sealed record Outcome(IReadOnlyList<Fact> Facts, IReadOnlyList<string> Told, string Shown);
