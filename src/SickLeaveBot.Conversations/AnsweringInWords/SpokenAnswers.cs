using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.AnsweringInWords;

/// <summary>
/// Finds out whether a message names a button of a card that the person has before them, or fills one in. A title or a phrase as it stands
/// goes before what the message would mean by itself; anything looser only counts where it means nothing by itself. What has consequences
/// is asked here, in one place: see <see cref="HarmlessAttribute"/>.
/// </summary>
/// <param name="contextOf">All that somebody who writes is answered from.</param>
/// <param name="open">The cards that can be answered because of how things stand, in groups.</param>
internal sealed class SpokenAnswers(
    IConversationMemory memory, Func<string, CancellationToken, ValueTask<Context>> contextOf,
    Func<Context, IEnumerable<IReadOnlyList<ShownCard>>> open, TimeProvider clock)
{
    private const int MostAsked = 20;
    private const int LongestLookedThrough = 1000;

    /// <summary>What was meant; null when the message is no answer to any card. Whether it told of illness is known of what was filled in.</summary>
    /// <param name="meansMore">The words mean something by themselves that is not in <paramref name="meant"/>.</param>
    public async ValueTask<(Spoken Spoken, bool ToldOfIllness)?> Hear(
        Utterance text, bool? yes, string person, Understood meant, bool meansMore, CancellationToken cancel)
    {
        var message = new Message(text, yes is not null, person, meant.Language, meant.Intent is not Intent.None || meansMore, Oslo.DayOf(clock.GetUtcNow()))
        {
            IsAsked = meant.Intent is Intent.AskTimeline or Intent.AskRule or Intent.MyCases,
        };
        var chat = await memory.Of(person, cancel);
        if (chat.Asked.Count > 0) await memory.Change(person, now => now with { Asked = [] }, cancel);
        var found = Answered(message, chat.Asked) ?? (InSight(message, chat.Cards) ?? await AmongOpen(message, cancel))?.Meant;
        found ??= message.IsYesOrNo ? await Unasked(message, chat, cancel) : null;
        if (found is null) return null;
        await memory.Change(person, now => found switch
        {
            { Spoken.Among.Count: > 0, Others: var others } => now with { Asked = others },
            { Values.Count: > 0 } or { Spoken.Verb: null } => now.FillingIn(found.Card with { Day = message.Today, IsNewMessage = true }, found.Values),
            _ => now,
        }, cancel);
        return (found.Spoken, found.ToldOfIllness);
    }

    // The person was asked whom they meant, and this is a name.
    private static Meaning? Answered(Message message, IReadOnlyList<AskedAbout> asked) =>
        asked.Where(one => IsName(message.Text, one.Card.About!.Name)).ToList() is [var only]
            ? new(only.Card, only.Spoken, only.Values, only.ToldOfIllness)
            : null;

    private static bool IsName(string text, string name) =>
        (PhraseMatch.Of(text), PhraseMatch.Of(name)) is var (said, whole) && whole.Length > 0
        && (PhraseMatch.IsSame(said, whole) || PhraseMatch.IsSame(said, whole.AsSpan(0, 1)));

    // The newest that fits, unless another of its kind about somebody else fits too.
    private static Fit? InSight(Message message, IReadOnlyList<ShownCard> inSight)
    {
        var cards = inSight.Where(card => card.Tag.Leave is not null || card.Day == message.Today).ToList();
        var newest = cards.Select(card => Fits(card, message, isNewest: card == inSight[0])).FirstOrDefault(fit => fit is not null);
        if (newest is null) return null;
        var others = cards.Where(card => card != newest.Card && newest.Card != inSight[0]).Select(card => Fits(card, message, isNewest: false)).OfType<Fit>();
        return OneOf(Others(newest).Prepend(others.Any(newest.IsMixedUpWith) ? newest.Shown : newest), message);

        IEnumerable<Fit> Others(Fit fit) =>
            cards.Where(other => IsLike(other, fit.Card)).Select(other => Fits(other, message, isNewest: false)).OfType<Fit>();
    }

    // A plain yes or no, and the last thing that was said was no question it could answer: the newest that can be is put again.
    private async ValueTask<Meaning?> Unasked(Message message, ChatMemory chat, CancellationToken cancel)
    {
        var yes = YesOrNo.Read(message.Said);
        return await InGroups(message, chat, cancel) is { } card ? new Fit(card, SpokenCard.Of(card), Match.Nothing).Meant : null;

        async ValueTask<ShownCard?> InGroups(Message message, ChatMemory chat, CancellationToken cancel)
        {
            if (chat.Cards.FirstOrDefault(IsAsked) is { } seen) return seen;
            return open(await contextOf(message.Person, cancel)).SelectMany(group => group).FirstOrDefault(card => card.Tag.Leave is not null && IsAsked(card));
        }

        bool IsAsked(ShownCard card) => card.Card.TakesWords && (card.Tag.Leave is not null || card.Day == message.Today)
            && SpokenCard.Of(card).Buttons.Any(button => button.Means == yes);
    }

    private static bool IsLike(ShownCard other, ShownCard card) => other != card && other.Card.GetType() == card.Card.GetType();

    private async ValueTask<Fit?> AmongOpen(Message message, CancellationToken cancel)
    {
        if (!message.MayMean && !message.IsAsked) return null;
        var context = await contextOf(message.Person, cancel);
        return open(context).Select(group => OneOf(group.Select(card => Fits(card, message, isNewest: false)).OfType<Fit>().Where(Counts), message))
            .FirstOrDefault(fit => fit is not null);

        bool Counts(Fit fit) => message.MayMean || fit.Match.Button is { IsOnlyNamed: true };
    }

    // Several cards about one sick leave are one; about the sick leaves of several, the person is asked.
    private static Fit? OneOf(IEnumerable<Fit> fits, Message message)
    {
        var each = fits.DistinctBy(fit => fit.Card.Tag.Leave).Take(MostAsked).ToList();
        if (each.Count < 2 || !each.TrueForAll(fit => fit.Card.About is { } employee && employee.Id != message.Person)) return each.FirstOrDefault();
        return each[0] with { Among = each };
    }

    // People may write another language than the one they read.
    private static Fit? Fits(ShownCard shown, Message message, bool isNewest) => Fits(shown, shown.Language, message, isNewest)
        ?? (!message.MeansSomething && message.Language != shown.Language ? Fits(shown, message.Language, message, isNewest) : null);

    private static Fit? Fits(ShownCard shown, Language language, Message message, bool isNewest)
    {
        if (!shown.Card.TakesWords || !message.MayName(CardTemplate.FormOf(shown.Card, language).Spoken)) return null;
        var card = SpokenCard.Of(shown, language);
        // A card about no sick leave may be about anybody's.
        var isOwn = shown.About?.Id == message.Person;
        var setting = new Matching.Setting(message.Today, isOwn ? null : shown.About?.Name,
            isOwn ? Strictness.OwnText : Strictness.AboutSomeoneElse, TakesYesOrNo: isNewest && shown.IsNewMessage && shown.Day == message.Today);
        if (Matching.Read(message.Text, card, setting) is not { } match || !message.Allows(match, card, isNewest)) return null;
        var fit = new Fit(shown, card, match);
        return fit.HasConsequences && !match.IsWhole ? fit.Shown : fit;
    }

    private sealed record Message(Utterance Said, bool IsYesOrNo, string Person, Language Language, bool MeansSomething, DateOnly Today)
    {
        private readonly string[] words = PhraseMatch.Of(Said.Text.Length > LongestLookedThrough ? Said.Text[..LongestLookedThrough] : Said);

        public string Text => Said.Text;

        /// <summary>Whether anything in the message can name anything on a card with these phrases; most can't, and no card is drawn for them.</summary>
        public bool MayName(SpokenPhrases card) => IsYesOrNo || (MeansSomething
            ? words is [var first, ..] && card.MayBegin(first)
            : Array.Exists(words, card.MayBeginNear));

        /// <summary>It asks for something that some have a button for and others are told.</summary>
        public bool IsAsked { get; init; }

        /// <summary>It means nothing by itself, or is written the way a form is filled in.</summary>
        public bool MayMean => !MeansSomething || Text.Contains(':');

        /// <summary>What means something by itself is an answer only when it is one as it stands, and fills in the newest card only.</summary>
        public bool Allows(Match match, SpokenCard card, bool isNewest) => !MeansSomething
            || (match.IsPlain && (match.Button is { } button ? !card.OnlyOpens(button) : isNewest));
    }

    private sealed record Fit(ShownCard Card, SpokenCard Drawn, Match Match)
    {
        public bool HasConsequences => Match.Button is { } button && AnswerReader.HasConsequences(button.Verb);

        /// <summary>The card is shown, with what was filled in, and nothing is sent.</summary>
        public Fit Shown => this with { Match = Match with { Button = null } };

        /// <summary>The same words would send another card, and neither is the last that was shown.</summary>
        public bool IsMixedUpWith(Fit other) => HasConsequences && other.HasConsequences
            && (other.Match.Button!.Verb != Match.Button!.Verb || other.Card.Tag.Leave != Card.Tag.Leave)
            && !IsLike(other.Card, Card);

        /// <summary>Those that the words fit equally well, where they are several.</summary>
        public List<Fit> Among { get; init; } = [];

        public Meaning Meant => Among.Count == 0
            ? new(Card, Spoken, Values, Match.ToldOfIllness)
            : new(Card, new(null, null, 0, new Dictionary<string, string>()) { Among = [.. Among.Select(fit => fit.Card.Tag.Leave!.Value)] }, Empty, Match.ToldOfIllness)
            {
                Others = [.. Among.Select(fit => new AskedAbout(fit.Card, fit.Spoken, fit.Values, fit.Match.ToldOfIllness))],
            };

        private static readonly Dictionary<string, string> Empty = [];

        // All that has been filled in by now, save what could not be read.
        private Dictionary<string, string> Values =>
            Said.Where(value => value.Value != FieldValues.Unreadable).ToDictionary();

        private Spoken Spoken => new(Match.Button?.Verb, Card.Tag.Leave, Card.Tag.Version, Match.Button is { } button ? Drawn.Carried(button, Said) : Said);

        private Dictionary<string, string> Said => Card.FilledIn.Concat(Match.Said).GroupBy(value => value.Key, value => value.Value)
            .ToDictionary(values => values.Key, values => values.Last());
    }

    /// <summary>What the words mean, and what the person is asked where they fit several.</summary>
    private sealed record Meaning(ShownCard Card, Spoken Spoken, IReadOnlyDictionary<string, string> Values, bool ToldOfIllness)
    {
        public IReadOnlyList<AskedAbout> Others { get; init; } = [];
    }
}
