using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>The morning's round goes on where one case fails.</summary>
public class RoundStory : Story
{
    private readonly List<Guid> failed = [];

    [Fact]
    public async Task Where_the_manager_of_one_can_not_be_looked_up_the_others_get_their_new_manager_and_their_reminders()
    {
        await IsAway(Kari, 1);
        await IsAway(Emily, 2);
        await IsAway(Torbjorg, 3);
        await Happens(Of(Torbjorg), new ReturnAnnounced(1.December));
        People.GiveManager(Emily.Person, Hanne.Person);
        People.Failing.Add(Kari.Person.Id);

        await On(1.December);

        Assert.Equal(Hanne.Person, Of(Emily).Manager);
        Assert.Contains(Torbjorg.Cards, card => card.ToJsonString().Contains("BackToday", StringComparison.Ordinal));
        Assert.Equal(Of(Kari).Id, Assert.Single(failed.Distinct()));
    }

    protected override void CouldNotBeTaken(Guid leave, Exception failure) => failed.Add(leave);

    private SickLeave Of(Actor actor) => Book.All.Single(leave => leave.Employee.Id == actor.Person.Id);
}
