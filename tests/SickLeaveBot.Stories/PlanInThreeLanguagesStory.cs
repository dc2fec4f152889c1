using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Each writes and reads the plan in the language of their own.</summary>
public class PlanInThreeLanguagesStory : Story
{
    [Fact]
    public async Task Emily_starts_her_plan_in_English_and_Ola_reads_bokmaal()
    {
        await Emily.Writes("sick note 100 percent from 23 November to 8 January");
        await Emily.Writes("yes");
        await On(1.December);
        await Emily.Writes("make a plan");
        await Emily.Taps("EmployeesPartWritten", new { asUsual = "answering e-mail", notNow = "driving" });
        await Ola.Taps("PlanWanted");
        await Ola.Taps("ManagersPartWritten", new { plannedAdaptation = "Ingen kjøreoppdrag" });
        await Emily.Taps("PlanAgreedTo");
        await Ola.Taps("PlanAgreedTo");

        Assert.NotNull(TheOnly.Plan.Agreed);
        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Torbjorg_makes_her_part_in_nynorsk()
    {
        await Torbjorg.Writes("sjukmelding 50 prosent frå 23. november til 8. januar");
        await Torbjorg.Writes("ja");
        await On(1.December);
        await Torbjorg.Taps("PlanWantedBeside");
        await Torbjorg.Taps("EmployeesPartKept", new { asUsual = "svare på e-post" });
        await Torbjorg.Taps("EmployeesPartWritten", new { notNow = "køyre truck" });

        await TheTranscriptIsApproved();
    }
}
