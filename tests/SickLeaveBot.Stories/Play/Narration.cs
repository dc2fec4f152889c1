using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;
using SickLeaveBot.Storage.Articles;

namespace SickLeaveBot.Stories.Play;

/// <summary>What all stories have, wherever they are kept: actors, a clock and the bot. Everything said and shown is written down in a transcript.</summary>
public abstract class Narration(DateTimeOffset begins) : TimeProvider
{
    private readonly StringBuilder transcript = new();
    private readonly Dictionary<string, Actor> actors = [];
    private DateTimeOffset now = begins;
    private int keys;

    protected Cast People { get; } = new();
    protected PretendNav Nav { get; } = new();
    protected Secretary Secretary { get; private set; } = null!;
    protected Inbox Inbox { get; private set; } = null!;
    protected Round Round { get; private set; } = null!;

    /// <summary>The sick leave that a story is about when it is about one.</summary>
    internal virtual SickLeave TheLeave => throw new InvalidOperationException("There are several sick leaves here.");

    protected IEnumerable<Actor> Actors => actors.Values;

    protected Actor Plays(string id, string name, string locale, Actor? manager, DateOnly? hiredOn = null)
    {
        var actor = new Actor(this, new(id, name), locale);
        People.Add(actor.Person, locale, manager?.Person, hiredOn);
        return actors[id] = actor;
    }

    /// <summary>The program is started: it knows what is kept and nothing else.</summary>
    protected void Start(Sources sources, Company company, IConversationMemory memory, ITickets tickets, IOneAtATime turns)
    {
        Secretary = new(sources, company, memory, tickets, turns, this);
        Inbox = new(Secretary, sources, memory, new ArticleSearch(Articles.All).Best, this);
        Round = new(sources, Secretary);
    }

    /// <summary>It is this day, at twenty to eight in Oslo; the morning round is made.</summary>
    protected async Task On(DateOnly day)
    {
        OnWithoutRound(day);
        await TheRoundIsMade();
    }

    protected async Task TheRoundIsMade()
    {
        await Round.Make(CouldNotBeTaken, CancellationToken.None);
        await Deliver();
    }

    /// <summary>It is this day, and nobody makes the morning round: the server is down.</summary>
    protected void OnWithoutRound(DateOnly day) => now = new(day, new(6, 40), TimeSpan.Zero);

    protected void At(DateTimeOffset moment) => now = moment;

    protected DateOnly Today => Oslo.DayOf(now);

    /// <summary>A sick leave could not be taken in the round; few stories are about that.</summary>
    protected virtual void CouldNotBeTaken(Guid leave, Exception failure) => throw new InvalidOperationException($"{leave}", failure);

    /// <summary>What has been said so far is told in another story; the transcript begins here.</summary>
    protected void TheStoryBegins() => transcript.Clear();

    public string NextKey() => $"activity {++keys}";

    public void Say(string line) => transcript.AppendLine(CultureInfo.InvariantCulture, $"{Oslo.DayOf(now):yyyy-MM-dd}  {line}");

    internal async Task Tell(Incoming incoming)
    {
        if (!await Inbox.Note(incoming, CancellationToken.None)) Say("(settled before: nothing happens)");
        await Inbox.Finish(CancellationToken.None);
        await Deliver();
    }

    internal async Task Answer(Actor actor, Incoming incoming)
    {
        var shown = await Inbox.Answer(incoming, CancellationToken.None);
        Show(actor, shown.CardJson, shown.Line, []);
        await Deliver(alreadyShownTo: actor);
    }

    /// <summary>Compares the transcript with the approved one beside the story; writes a .received file when they differ.</summary>
    protected async Task TheTranscriptIsApproved([CallerFilePath] string story = "", [CallerMemberName] string scene = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(story)!, "Transcripts", $"{scene}.txt");
        var said = transcript.ToString().ReplaceLineEndings("\n");
        if (File.Exists(approved) && await File.ReadAllTextAsync(approved) == said) return;
        await File.WriteAllTextAsync(approved.Replace(".txt", ".received.txt", StringComparison.Ordinal), said);
        Assert.Fail($"The transcript differs from {approved}.");
    }

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>The letters that have come, in the order they came.</summary>
    protected abstract ValueTask<IReadOnlyList<LetterErrand>> TakeLetters();

    protected virtual async Task Deliver(Actor? alreadyShownTo = null)
    {
        foreach (var letter in await TakeLetters())
        {
            if (letter.TakesAway) Say($"  (an earlier card to {actors[letter.Person].Person.Name} is taken away)");
            else if (letter.InPlaceOf is null || letter.Person != alreadyShownTo?.Person.Id)
                Show(actors[letter.Person], letter.Letter.CardJson, letter.Letter.Text, letter.Letter.Suggests);
        }
    }

    private void Show(Actor actor, string? card, string? line, IReadOnlyList<string> suggested)
    {
        actor.Suggested = suggested;
        if (card is null)
        {
            Say($"  to {actor.Person.Name}: {line}");
            return;
        }
        var drawn = JsonNode.Parse(card)!;
        actor.Sees(drawn);
        Say($"  to {actor.Person.Name}:");
        foreach (var text in Drawn.Lines(drawn)) transcript.AppendLine(CultureInfo.InvariantCulture, $"              | {text}");
    }
}
