using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.KeepingInTouch;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.Conversations.ReadingThePlan;
using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.Conversations.ReturningToWork;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>Finds out what a message means to the one who wrote it. Its words live no longer than this takes.</summary>
internal sealed class MessageReader(IPeople people, IConversationMemory memory, SpokenAnswers answers, FindArticle find, TimeProvider clock)
{
    /// <param name="what">A new message, or an edit; an edit answers no card, for whoever says yes has seen what the card says.</param>
    public async ValueTask<Heard> Read(string text, HeardWhat what, string person, CancellationToken cancel)
    {
        var message = new Utterance(text);
        if (FixedAnswers.Owed(message, person) is { } owed) return owed;
        var today = Oslo.DayOf(clock.GetUtcNow());
        var reports = await people.ReportsOf(person, cancel) is Lookup<IReadOnlyList<Profile>>.Found { Value: var found } ? found : [];
        var meant = Reader.Read(message, today, reports.Count > 0 ? Speaker.Manager : Speaker.Employee);
        var newest = (await memory.Of(person, cancel)).Cards is [{ Card.TakesWords: true } shown, ..] ? shown : null;
        if (Withdrawal.IsOfNote(message)) meant = meant with { Intent = Intent.Undo };
        else if (newest is not null && meant is { Intent: Intent.None or Intent.Undo, HealthWords.Count: 0, Dates.Count: 0 })
            message = Closed(message, SpokenCard.Of(newest)) ?? message;
        bool? yes = what is HeardWhat.Edit ? null : YesOrNo.Read(message);
        var wished = LanguageWish.Read(text);
        var plan = PlanWishes.Read(text);
        var answer = what is HeardWhat.Edit
            ? null
            : await Answer(message, yes, person, meant, meansMore: wished is not null || plan is not null, cancel)
                ?? OfAMoment(message, meant, reports) ?? Doubting(message, reports) ?? OfFamily(message, meant) ?? Earlier(meant) ?? Reminding(message, meant, reports);
        var corrected = answer is null && yes is null ? meant.Corrected ?? meant.Alone : null;
        var isLost = answer is null && corrected is null && meant.Intent == Intent.None && yes is null && wished is null && plan is null && meant.Dates.Count == 0;
        var wasLost = await WasLostBefore(person, isLost, cancel);
        // "jeg er syk, Nils tar vakta mi": it is the speaker who is away, whoever else is named.
        var named = meant.IsAboutSpeaker ? null : Naming.One(message, reports);
        var told = answer is { ToldOfIllness: true } || meant.HealthWords.Count > 0
            || (named is not null && HealthWords.In(message, Strictness.AboutSomeoneElse).Count > 0);
        if (told) Measures.IllnessKeptOut.Add(1);
        var (from, to, back) = corrected is null ? (meant.From, meant.To, meant.BackOn) : (corrected.From, corrected.To, corrected.BackOn);
        var isPart = answer is null && meant.Intent is Intent.None or Intent.ReportSick && PartOfDay.IsMeant(message);
        // A report of a part of a day is asked about, on a card that says the rule.
        var article = isPart && meant.Intent == Intent.None ? PartOfDay.Article : Article(text, meant);
        var heard = new Heard(person, what, Wanted(meant.Intent, article), from, to, back, meant.Grade, meant.Dates, meant.Language,
            meant.Likeliest, yes, told, article, wished, named, wasLost && isLost)
        {
            IsQuestion = meant.IsQuestion,
            IsAboutSomebodyElse = meant.IsAboutSomebodyElse,
            IsInPart = meant.IsInPart || (isPart && meant is { Intent: Intent.ReportSick, Grade: null }),
            Grades = meant.Grades,
            SeparateDays = meant.SeparateDays,
            FromReadings = meant.FromReadings,
            LongerBy = meant.LongerBy,
            NoteKind = meant.NoteKind,
            Plan = plan,
            Spoken = answer?.Spoken,
        };
        return corrected is null || newest?.Day != today ? heard : DaysAlone.Answer(heard, newest);
    }

    // Withdrawing is asked for by name; it opens a question and changes nothing.
    private async ValueTask<(Spoken Spoken, bool ToldOfIllness)?> Answer(
        Utterance message, bool? yes, string person, Understood meant, bool meansMore, CancellationToken cancel) =>
        await answers.Hear(message, yes, person, meant, meansMore, cancel)
            ?? await Unfolding(message, person, cancel)
            ?? (Withdrawal.IsMeant(message) ? (new(nameof(WithdrawalWanted), null, 0, new Dictionary<string, string>()), ToldOfIllness: false) : null);

    // The last thing that was said can be closed, and nothing more follows from closing it.
    private static Utterance? Closed(Utterance message, SpokenCard newest) => newest.Buttons.Any(button => button is { Means: false, Verb: nameof(FormClosed) })
        ? Closing.Plain(message, isBegun: !newest.Buttons.Any(button => button.Verb is nameof(UndoConfirmed) or nameof(WithdrawalConfirmed)))
        : null;

    // What a moment reads by itself, about the one who is named.
    private static (Spoken Spoken, bool ToldOfIllness)? OfAMoment(Utterance message, Understood meant, IReadOnlyList<Profile> reports)
    {
        if (Dialogue.Moments.Select(moment => moment.Reads(message, meant)).FirstOrDefault(read => read is not null) is not { } spoken) return null;
        var about = Naming.One(message, reports) is { } named ? new Dictionary<string, string>(spoken.Values) { ["employee"] = named } : spoken.Values;
        return (spoken with { Values = about }, meant.HealthWords.Count > 0);
    }

    // That a first day is wrong opens the card where it can be said, and tells nobody.
    private static (Spoken Spoken, bool ToldOfIllness)? Doubting(Utterance message, IReadOnlyList<Profile> reports) =>
        FirstDayDoubt.IsMeant(message, reports.Count > 0 ? Speaker.Manager : Speaker.Employee)
            ? (new(nameof(FirstDayDoubted), null, 0, Naming.One(message, reports) is { } named ? new Dictionary<string, string> { ["employee"] = named } : []), false)
            : null;

    // A reminder to oneself, where a card that could take it was not named.
    private static (Spoken Spoken, bool ToldOfIllness)? Reminding(Utterance message, Understood meant, IReadOnlyList<Profile> reports)
    {
        var named = Naming.One(message, reports);
        if (meant.Intent is not (Intent.None or Intent.SetWishes or Intent.BookMeeting) || ReminderWish.IsOfCall(message, named is not null) is not { } isCall) return null;
        var said = new Dictionary<string, string> { ["isCall"] = isCall ? "true" : "false" };
        if (named is not null) said["employee"] = named;
        if (meant.Day is { } day) said["on"] = Days.Iso(day);
        return (new(nameof(ReminderAsked), null, 0, said), meant.HealthWords.Count > 0);
    }

    // A tap on «Fortell mer» unfolds the card where it stands; in words it is drawn anew, unfolded.
    private async ValueTask<(Spoken Spoken, bool ToldOfIllness)?> Unfolding(Utterance message, string person, CancellationToken cancel) =>
        MoreWish.IsMeant(message) && (await memory.Of(person, cancel)).Cards.FirstOrDefault(card => card.Card is ConfirmAbsence) is { } folded
            ? (new(nameof(MoreWanted), folded.Tag.Leave, folded.Tag.Version, folded.FilledIn), ToldOfIllness: false)
            : null;

    // Somebody in the family is ill, and no child: it is no sick leave of the one who writes.
    private static (Spoken Spoken, bool ToldOfIllness)? OfFamily(Utterance message, Understood meant) =>
        (meant.Intent == Intent.None || (meant.Intent == Intent.ReportSick && meant.IsAboutSomebodyElse)) && FamilyIllness.IsMeant(message)
            ? (new(nameof(FamilyMemberIsIll), null, 0, new Dictionary<string, string>()), meant.HealthWords.Count > 0)
            : null;

    // «kommer tilbake før sykmeldinga er ute»: on which day is asked.
    private static (Spoken Spoken, bool ToldOfIllness)? Earlier(Understood meant) =>
        meant is { LeavesReturnOpen: true, IsAboutSomebodyElse: false }
            ? (new(nameof(ReturnWanted), null, 0, new Dictionary<string, string>()), meant.HealthWords.Count > 0)
            : null;

    // Twice in a row is told apart from once; the third time counts as the first again.
    private async ValueTask<bool> WasLostBefore(string person, bool isLost, CancellationToken cancel)
    {
        var before = (await memory.Of(person, cancel)).WasLost;
        if (before || isLost) await memory.Change(person, chat => chat with { WasLost = isLost && !before }, cancel);
        return before;
    }

    // "når må jeg si fra at jeg er syk?" has an answer that no overview of a sick leave gives.
    private static Intent Wanted(Intent intent, string? article) =>
        intent == Intent.AskTimeline && article is not null && !Articles.TellsOwnDates(article) ? Intent.AskRule : intent;

    // A question about the rules, or one that goes with what is reported; what is asked for by name («hvem har sett saken min?») has no article.
    private string? Article(string text, Understood meant) => meant switch
    {
        { Intent: Intent.AskRule or Intent.AskTimeline } => find(meant.Question ?? text)?.Id,
        { Question: { } question, Intent: Intent.None or Intent.ReportSick or Intent.ExtendAbsence or Intent.BackToWork or Intent.RegisterSickNote or Intent.ChildSick } =>
            find(question)?.Id ?? (meant.Intent != Intent.None && BesideReport.Asks(text, question) ? Answering.NoneFound : null),
        _ => null,
    };
}
