using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Storage;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories.OldDatabase;

/// <summary>A database written by build fa4483b opens, and what was on its way to NAV goes on from where it was.</summary>
public sealed class OldDeliveriesStory : OldDatabaseStory
{
    [Fact]
    public async Task NAV_had_the_plan_of_Henrik_and_says_that_his_doctor_has_it_too()
    {
        At(new(2027, 1, 12, 9, 0, 0, TimeSpan.Zero));
        await TheQueueIsEmptied();
        var errand = await Waiting("Henrik");
        var receipt = (await The("Henrik")).Deliveries.Newest!.Received!.Receipt;
        Assert.Equal((ErrandState.Checking, 1), (errand.State, errand.Tries));

        await Tell("Henrik", new NavNews.Taken(1, receipt, IssuerGot: true, NavGot: true, GetUtcNow()), errand.Number);

        Assert.Equal(12.January, (await The("Henrik")).Deliveries.ReachedIssuerOn);
        Assert.DoesNotContain($"{errand.Number}", Numbers("Henrik"));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_plan_of_Gro_was_being_sent_when_the_old_build_stopped_so_nobody_knows_and_her_manager_is_told()
    {
        await TheQueueIsEmptied();
        Assert.DoesNotContain("Gro", await Due());

        var number = Assert.Single(await Errands.TakeOver(typeof(PlanToNav)));
        Assert.Equal(new PlanToNav(LeaveOf("Gro"), 1, Named("Gro").Person.Id), (await Errands.Open(number))!.What);
        await Tell("Gro", new NavNews.NobodyKnows(1, GetUtcNow()), number);

        Assert.True((await The("Gro")).Deliveries.Newest!.IsUncertain);
        Assert.Empty(Numbers("Gro"));
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_plan_of_Frode_waits_for_its_third_try_and_can_be_sent()
    {
        await TheQueueIsEmptied();
        At(new(2027, 1, 12, 8, 9, 0, TimeSpan.Zero));
        Assert.DoesNotContain("Frode", await Due());
        At(new(2027, 1, 12, 9, 0, 0, TimeSpan.Zero));
        var errand = await Waiting("Frode");
        Assert.Equal((ErrandState.Waiting, 2), (errand.State, errand.Tries));

        Assert.True(await Errands.Begin(errand.Number));
        await Tell("Frode", new NavNews.Taken(1, Guid.CreateVersion7(), IssuerGot: true, NavGot: false, GetUtcNow()), errand.Number);

        Assert.Equal(12.January, (await The("Frode")).Deliveries.ReachedIssuerOn);
        Assert.Equal(2, (await The("Frode")).Deliveries.Newest!.Tries.Count);
        Assert.Matches("^[0-9]{11}$", PersonalNumbers.Of(Named("Frode").Person.Id)!);
    }

    [Fact]
    public async Task The_plan_of_Jonas_waits_for_his_personal_number_and_goes_when_Hanne_has_entered_it_on_the_old_card()
    {
        await TheQueueIsEmptied();
        Assert.Null(PersonalNumbers.Of(Named("Jonas").Person.Id));
        Assert.DoesNotContain("Jonas", await Due());

        await Hanne.Taps(OldTap.Of("PersonalNumberNeeded", "PersonalNumberGiven"));

        Assert.Equal("11898811087", PersonalNumbers.Of(Named("Jonas").Person.Id));
        Assert.Contains("Jonas", await Due());
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task The_plan_of_Unni_was_refused_and_she_carries_it_herself()
    {
        await TheQueueIsEmptied();

        await Named("Unni").Taps(OldTap.Of("CarryThePlan", "CarriedToIssuer"));

        Assert.Equal(8.January, (await The("Unni")).Deliveries.ReachedIssuerOn);
    }

    private async Task Tell(string firstName, NavNews news, long errand)
    {
        await Secretary.Tell(news, LeaveOf(firstName), ErrandAfter.Gone(errand), Cancel);
        await Deliver();
    }

    private async Task<WaitingErrand> Waiting(string firstName)
    {
        var due = Errands.Due(typeof(PlanToNav), inOrder: false, GetUtcNow()).Single(one => one.Person == Named(firstName).Person.Id);
        var errand = (await Errands.Open(due.Number))!;
        Assert.Equal(new PlanToNav(LeaveOf(firstName), 1, Named(firstName).Person.Id), errand.What);
        return errand;
    }

    private async Task<IReadOnlyList<string>> Due()
    {
        var first = new List<string>();
        foreach (var due in Errands.Due(typeof(PlanToNav), inOrder: false, GetUtcNow()))
            first.Add((await Find(((PlanToNav)(await Errands.Open(due.Number))!.What).Leave)).Employee.Name.Split(' ')[0]);
        return first;
    }

    private IReadOnlyList<string> Numbers(string firstName) => Ask($"SELECT number FROM errand WHERE kind = 'PlanToNav' AND person = '{Named(firstName).Person.Id}'");
}
