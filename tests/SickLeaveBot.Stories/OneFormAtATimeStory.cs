using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>
/// A form or a choice that a manager or human resources has opened with words is taken out of the chat when it is answered in words, closed, or
/// opened anew; what a tap has made of it stays and is kept true.
/// </summary>
public class OneFormAtATimeStory() : Story(sendsToNav: true)
{
    private const string Outside = "AreYouBack";

    private readonly List<LetterErrand> letters = [];

    [Theory]
    [InlineData("Kari er syk i dag", "ja", true)]
    [InlineData("Kari er syk i dag", "Meld fra", true)]
    [InlineData("Kari er syk i dag", "nei", true)]
    [InlineData("Kari er syk i dag", "avbryt", true)]
    [InlineData("Kari er syk i dag", "mine oppfølginger", false)]
    public async Task The_form_in_which_Ola_reports_for_somebody_is_over_when_it_is_answered_or_closed_in_words(string opens, string words, bool isOver)
    {
        await Ola.Writes(opens);
        Assert.Equal(Outside, Newest(Ola).Slot);

        await Ola.Writes(words);

        Assert.Equal(isOver ? Outside : null, Newest(Ola).Closes);
    }

    [Fact]
    public async Task The_next_form_takes_the_place_of_the_one_before()
    {
        await Ola.Writes("Kari er syk i dag");
        await Ola.Writes("Torbjørg er syk i dag");

        Assert.Equal((Outside, null, true), (Newest(Ola).Slot, Newest(Ola).Closes, Newest(Ola).LeavesBehind is not null));
    }

    [Fact]
    public async Task The_choice_of_whose_plan_is_over_when_it_is_answered_in_words_and_what_a_tap_opens_is_the_plan_from_then_on()
    {
        await IsAway(Kari, 1);
        await IsAway(Emily, 2);
        await Ola.Writes("lag plan");
        Assert.Equal(Outside, Newest(Ola).Slot);

        await Ola.Taps("PlanWanted", new { employee = "kari" });

        Assert.Equal(Slot.Plan.In(LeaveOf(Kari)), Tapped(Ola).Slot);
    }

    [Fact]
    public async Task What_Hanne_opens_from_the_list_of_what_waits_is_the_question_from_then_on()
    {
        await Kari.Writes("syk siden 9. november");
        await Kari.Writes("ja");
        await Hanne.Writes("hva venter på meg");
        Assert.Equal(Outside, Newest(Hanne).Slot);

        await Hanne.Taps("DecisionOpened", new { @case = $"{LeaveOf(Kari)}" });

        Assert.Equal(Slot.HumanResources.In(LeaveOf(Kari)), Tapped(Hanne).Slot);
    }

    [Fact]
    public async Task What_Hanne_has_decided_of_absences_that_count_together_stays_whatever_she_opens_next()
    {
        await IsAwayTwice(Kari);
        await Hanne.Writes("fravær som regnes sammen");
        Assert.Equal(Outside, Newest(Hanne).Slot);
        var joined = Book.All.Single(leave => leave.Stage == Stage.Ongoing).Id;

        await Hanne.Taps("CountedApartChosen", new { leave = $"{joined}", ground = "NavCountsAnew" });

        Assert.Equal(Slot.Counting.In(joined), Tapped(Hanne).Slot);
    }

    [Fact]
    public async Task A_form_of_the_delivery_stands_where_the_delivery_does()
    {
        await IsAway(Kari, 1);
        await Happens(TheOnly, SamplePlan.AgreedOn(Today));
        await Ola.TapsInLeave("DeliveryWanted");

        await Ola.Writes("lever på annen måte");

        Assert.Contains("OtherWayChosen", Newest(Ola).Letter.CardJson, StringComparison.Ordinal);
        Assert.Equal(Slot.Delivery.In(LeaveOf(Kari)), Newest(Ola).Slot);
    }

    protected override async ValueTask<IReadOnlyList<LetterErrand>> TakeLetters()
    {
        var taken = await base.TakeLetters();
        letters.AddRange(taken);
        return taken;
    }

    private Guid LeaveOf(Actor actor) => Book.All.Single(leave => leave.Employee == actor.Person).Id;

    private LetterErrand Newest(Actor actor) => letters.Last(letter => letter.Person == actor.Person.Id && letter.Answers);

    private LetterErrand Tapped(Actor actor) => letters.Last(letter => letter.Person == actor.Person.Id && letter.InPlaceOf is not null);
}
