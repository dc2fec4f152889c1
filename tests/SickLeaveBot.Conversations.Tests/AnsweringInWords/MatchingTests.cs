using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.Conversations.ReturningToWork;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Tests.AnsweringInWords;

/// <summary>What words say to a card, and what they don't.</summary>
public sealed class MatchingTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly AbsenceNotice Notice = new(
        AbsenceState.Ongoing, "Kari Nordmann", Today, null, null, [], false, false, null, false, false, false, null,
        new(2026, 11, 24), CountsFrom: null, CountsApart: false, ReportedOn: null, CanConfirmFirstDay: false,
        CanAcknowledge: true, IsOngoing: true, HasPlan: false, AbsenceNews.Away);

    private static readonly ConfirmAbsence Report = new(
        Today, new(2026, 11, 26), "Ola Hansen", null, null, null, null, false, null, null, default, null, false, false, null, false);
    private static readonly RegisterSickNote Note = new(Today, null, 100, null, null, false);

    [Theory]
    [InlineData("Jeg har sett det")]
    [InlineData("JEG HAR SETT DET!!! 👍")]
    [InlineData("sett")]
    [InlineData("«Jeg har sett det»")]
    [InlineData("Kari: sett")]
    [InlineData("jeg har sett det med Kari", false)]
    [InlineData("sett, takk")]
    [InlineData("sett Kari Nordmann")]
    [InlineData("sett Per", false)]
    [InlineData("jeg har sett en film", false)]
    [InlineData("har du sett det?", false)]
    [InlineData("sett\nminn meg", false)]
    [InlineData("sett\nhei på deg", false)]
    [InlineData("", false)]
    [InlineData(":::", false)]
    public void The_manager_has_seen_it(string words, bool hasSeen = true) =>
        Assert.Equal(hasSeen ? "NoticeSeen" : null, Said(words, Notice, about: "Kari Nordmann")?.Button?.Verb);

    [Theory]
    [InlineData("minn meg i morgen", "2026-11-24")]
    [InlineData("Minn meg på torsdag", "2026-11-26")]
    [InlineData("jeg vil gjerne bli mint", null)]
    [InlineData("vennligst minn meg på å ringe Kari 1.12", "2026-12-01")]
    [InlineData("minn meg på å ringje 2026-12-01", "2026-12-01")]
    [InlineData("minn meg om to uker", "2026-12-07")]
    [InlineData("dato: 1.12.2026\nminn meg", "2026-12-01")]
    [InlineData("minn meg på å kjøpe melk", null)]
    [InlineData("minn meg torsdag og fredag", null)]
    public void A_day_in_the_same_line_is_the_day_of_the_card(string words, string? day) =>
        Assert.Equal(day, Said(words, Notice, about: "Kari Nordmann")?.Said.GetValueOrDefault("callOn"));

    [Fact]
    public void Without_a_day_the_card_keeps_its_own()
    {
        var (card, match) = (Drawn(Notice), Said("minn meg", Notice)!);

        Assert.Equal("2026-11-24", card.Carried(match.Button!, match.Said)["callOn"]);
    }

    [Theory]
    [InlineData("Registrr", "SickNoteGiven")]
    [InlineData("Regisrter", "SickNoteGiven")]
    [InlineData("Regs", null)]
    [InlineData("Registrert", "SickNoteGiven")]
    public void A_slip_of_the_finger_is_let_by_in_a_long_word(string words, string? verb) => Assert.Equal(verb, Said(words, Note)?.Button?.Verb);

    [Theory]
    [InlineData("Kan gjøre noe: ja", "someWork", "true")]
    [InlineData("Kan du gjøre noe av jobben? Nei: nei", "someWork", null)]
    [InlineData("kan du gjøre noe av jobben (frivillig): Nei", "someWork", "false")]
    [InlineData("Sammenheng: vil heller snakke", "connection", "RatherTalk")]
    [InlineData("SAMMENHENG MED JOBBEN : nei takk", "connection", "No")]
    [InlineData("Sammenheng: kanskje", "connection", "?")]
    [InlineData("Tilbake: 3. desember", "backOn", "2026-12-03")]
    [InlineData("Tilbake: vet ikke", "backOn", "")]
    [InlineData("Tilbake:", "backOn", "")]
    [InlineData("Tilbake: når migrenen gir seg", "backOn", "?")]
    [InlineData("Oppgaver: kan svare på e-post: ja", "tasks", "kan svare på e-post: ja")]
    [InlineData("Oppgaver: telefon\n- ikke løft\n- ikke kjøre", "tasks", "telefon\n- ikke løft\n- ikke kjøre")]
    [InlineData("Noe annet: ja", "tasks", null)]
    public void An_input_is_filled_in_by_name(string words, string input, string? value) =>
        Assert.Equal(value, Said(words, Report)?.Said.GetValueOrDefault(input));

    [Theory]
    [InlineData("Grad: 60 %", "60")]
    [InlineData("Grad: seksti", "?")]
    [InlineData("Grad: 50 eller 60", "?")]
    public void A_number_is_read_out_of_what_stands_around_it(string words, string value) => Assert.Equal(value, Said(words, Note)?.Said["grade"]);

    [Fact]
    public void A_text_that_tells_of_illness_is_not_among_what_was_said()
    {
        var match = Said("Oppgaver: har migrene\nMeld fra", Report)!;

        Assert.True(match.ToldOfIllness);
        Assert.DoesNotContain("tasks", match.Said.Keys);
    }

    [Fact]
    public void A_text_about_somebody_else_is_guarded_more_strictly()
    {
        const string text = "Oppgaver: er sliten og trenger ro";

        Assert.False(Said(text, Report)!.ToldOfIllness);
        Assert.True(Said(text, Report, about: "Kari Nordmann")!.ToldOfIllness);
    }

    [Theory]
    [InlineData("ja", true, "BackToday")]
    [InlineData("ja takk", true, "BackToday")]
    [InlineData("👍", true, "BackToday")]
    [InlineData("nei", true, "ChangeWanted")]
    [InlineData("ja, men ikke i dag", true, null)]
    [InlineData("greit vær i dag", true, null)]
    [InlineData("ja", false, null)]
    [InlineData("Ja, tilbake i dag", false, "BackToday")]
    public void A_plain_yes_or_no_answers_the_last_question_only(string words, bool isLast, string? verb) =>
        Assert.Equal(verb, Matching.Read(words, Drawn(new AreYouBack(Today)), new(Today, null, Strictness.OwnText, isLast))?.Button?.Verb);

    [Fact]
    public void A_hostile_message_is_put_aside_at_once()
    {
        string[] messages = [new(':', 4000), new('\n', 4000), string.Join('\n', Enumerable.Repeat("Oppgaver: x", 300)), new('a', 100_000), "\uD83E:\uD83E\nja"];

        Assert.All(messages, message => Assert.Null(Said(message, Report)));
    }

    private static SpokenCard Drawn(Card card) => SpokenCard.Of(new(card, new(Guid.Empty, 2), Language.Nb, Today, About: null));

    private static Match? Said(string words, Card card, string? about = null) =>
        Matching.Read(words, Drawn(card), new(Today, about, about is null ? Strictness.OwnText : Strictness.AboutSomeoneElse, TakesYesOrNo: true));
}
