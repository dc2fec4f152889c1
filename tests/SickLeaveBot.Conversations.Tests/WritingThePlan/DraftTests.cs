using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.Conversations.Tests.WritingThePlan;

/// <summary>What is kept unsent comes back as it was left, and does not write over what the other has sent meanwhile.</summary>
public sealed class DraftTests
{
    [Fact]
    public void A_draft_is_for_its_writer_alone()
    {
        var draft = Kept(new FilledIn.Tasks(0, "telefon", null, null), Given.Kari, Given.Away);

        var kari = Assert.IsType<EmployeesPart>(PlanCards.To(Given.Away, Given.ContextOf(Given.Kari, Given.Away).Kept(draft)));
        var ola = Assert.IsType<ManagersPart>(PlanCards.To(Given.Away, Given.ContextOf(Given.Ola, Given.Away).Kept(draft)));

        Assert.Equal(("telefon", true), (kari.FilledIn.AsUsual, kari.IsKept));
        Assert.Equal((false, false), (ola.HasTasks, ola.IsKept));
    }

    [Fact]
    public void What_the_other_sent_while_the_draft_lay_is_not_written_over()
    {
        var leave = Given.Away.With(PlanContent.Empty with { FollowUp = "Hver uke" }, PlanSide.Manager);
        var draft = Kept(Form(followUp: "Hver dag"), Given.Kari, leave);
        var later = leave.With(leave.Plan.Content with { FollowUp = "Hver fredag", ToIssuer = "Hei" }, PlanSide.Manager);
        var context = Given.ContextOf(Given.Kari, later).Kept(draft);

        var shown = Forms.ManagersPart(later, context).FilledIn;
        var sent = Writing.Send(shown, context, later);

        Assert.Equal(("Hver dag", "Hei"), (shown.FollowUp, shown.ToIssuer));
        Assert.Equal(("Hver fredag\nHver dag", "Hei"), (later.After(sent).Plan.Content.FollowUp, later.After(sent).Plan.Content.ToIssuer));
        Assert.Equal(PlanField.FollowUp, later.After(sent).Plan.ByBoth);
    }

    [Fact]
    public void Sending_throws_the_draft_away_and_leaves_what_is_kept_of_the_other_form()
    {
        var tasks = Kept(new FilledIn.Tasks(0, "telefon", null, null), Given.Kari, Given.Away);
        var both = tasks.With(Form(followUp: "Hver dag"));

        var sent = Writing.Send(new FilledIn.Tasks(0, "telefon", null, null), Given.ContextOf(Given.Kari, Given.Away).Kept(both), Given.Away);

        Assert.Equal([both with { Tasks = null }], sent.Drafts());
    }

    [Fact]
    public void A_draft_that_was_begun_earlier_remembers_when()
    {
        var draft = Kept(Form(followUp: "Hver dag"), Given.Kari, Given.Away);
        var later = Given.Away.With(PlanContent.Empty with { FollowUp = "Hver fredag" }, PlanSide.Manager);

        var again = Writing.Keep(Form(followUp: "Hver dag, kl. 9"), Given.ContextOf(Given.Kari, later).Kept(draft), later);

        Assert.Equal(Given.Away.Version, Assert.Single(again.Drafts()).Adaptation?.OpenedAt);
    }

    [Fact]
    public void A_field_that_tells_of_illness_is_not_kept_and_the_rest_is()
    {
        var kept = Writing.Keep(new FilledIn.Tasks(0, "telefon", null, "løfte, jeg har prolaps"), Given.ContextOf(Given.Kari, Given.Away), Given.Away);

        Assert.Equal(("telefon", null), (Assert.Single(kept.Drafts()).Tasks?.AsUsual, kept.Drafts()[0].Tasks?.NotNow));
        Assert.True(Assert.IsType<EmployeesPart>(kept.Shown).ToldOfIllness);
    }

    private static PlanDraft Kept(FilledIn form, Person writer, SickLeave leave) => Assert.Single(Writing.Keep(form, Given.ContextOf(writer, leave), leave).Drafts());

    private static FilledIn.Adaptation Form(string followUp) =>
        new(0, null, null, null, null, null, null, null, false, followUp, null, null, null, null);
}
