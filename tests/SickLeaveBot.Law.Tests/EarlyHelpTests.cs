using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests;

public class EarlyHelpTests
{
    private static readonly EarlyHelpRequest Complete =
        new(Day("2026-05-04"), "Hev-senk-pult og kortere vakter", "Vi finner ikke flere oppgaver", "Fremskyndet dialogmøte 2");

    [Fact]
    public void A_complete_request_lacks_nothing() => Assert.Empty(EarlyHelp.MissingFrom(Complete));

    [Fact]
    public void Each_missing_part_is_named()
    {
        Assert.Equal([EarlyHelpPart.UpdatedPlan], EarlyHelp.MissingFrom(Complete with { PlanUpdatedOn = null }));
        Assert.Equal([EarlyHelpPart.WhatHasBeenTried], EarlyHelp.MissingFrom(Complete with { Tried = " " }));
        Assert.Equal([EarlyHelpPart.WhyHelpIsNeeded], EarlyHelp.MissingFrom(Complete with { Reason = null }));
        Assert.Equal([EarlyHelpPart.WhichHelp], EarlyHelp.MissingFrom(Complete with { Help = "" }));
        Assert.Equal(4, EarlyHelp.MissingFrom(new(null, null, null, null)).Count);
    }
}
