using System.Globalization;
using System.Text.Json;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.App.Tests.Explaining;
using SickLeaveBot.App.Tests.Storage;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.KeepingInTouch;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;
using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.App.Tests.CountingTogether;

/// <summary>
/// A thousand people with absences made up at random: every date that the employee, the manager and the round are given in the chat is the one that the
/// law answers when it is asked of all of the person's absences.
/// </summary>
public sealed class ChatSaysWhatExplainSaysTests : IDisposable
{
    private const int People = 1_000;
    private const int InATeam = 20;
    private const int Seed = 20261130;

    private readonly TestStore store = new();

    [Fact]
    public async Task Every_date_in_the_chat_is_the_one_that_explain_answers()
    {
        var random = new Random(Seed);
        var today = Oslo.DayOf(store.Clock.GetUtcNow());
        var managers = Enumerable.Range(0, People / InATeam).Select(at => new Person($"manager-{at}", $"Manager {at}")).ToList();
        var histories = Enumerable.Range(0, People).Select(at => RandomHistory.Of(random, at, managers[at / InATeam], today)).ToList();
        await store.Write(new() { Streams = [.. histories.SelectMany(history => history.AsFacts()).Select(leave => Writes.WriteOf(SickLeave.Empty(leave.Id), leave, today))] });
        var counted = new CountedQuestions(store.SickLeaves);
        var secretary = new Secretary(
            new(counted, new TeamsOfTwenty(histories), store.Store), new("Fjordlys AS", WhoIsWho.Nobody, SelfCertificationPolicy.Statutory, 3),
            new ConversationMemory("fjordlys"), new Tickets("fjordlys", store.Clock), new OneAtATime("fjordlys"), store.Clock);
        var (dates, joined) = (0, 0);

        foreach (var team in histories.Chunk(InATeam))
        {
            counted.Asked = 0;
            var theirs = await secretary.ContextOf(team[0].Manager.Id, TestStore.Cancel);
            Assert.Equal(1, counted.Asked);
            foreach (var history in team)
            {
                var law = Explained.Answer(history.AsQuestion());
                var (upcoming, plan) = (Upcoming(law, today), Plan(law));

                var own = await secretary.ContextOf(history.Employee.Id, TestStore.Cancel);
                var leave = own.Current!;
                var overview = AbsenceOverview.Of(leave, own);
                Assert.Equal(upcoming, Dates(overview));
                Assert.Equal(plan, PlanCards.Plan(PlanSide.Employee, leave, own).Due);

                var led = theirs.Team.Single(one => one.Id == leave.Id);
                Assert.Equal(upcoming, Dates(AbsenceOverview.ForManager(led, theirs)));
                Assert.Equal(plan, theirs.Counted(led).PlanDeadline?.Due);

                var round = await secretary.Contexts.ForTheBot(leave, TestStore.Cancel);
                Assert.Equal(plan, DueDaysIn(leave, round));
                dates += upcoming.Count;
                joined += overview.CountsFrom is null ? 0 : 1;
            }
        }

        // A test in which little was joined, or little was asked for, would show little.
        Assert.True(joined > People / 4, $"{joined} of {People} count with an earlier absence");
        Assert.True(dates > People, $"{dates} dates");
    }

    public void Dispose() => store.Dispose();

    private static DateOnly? DueDaysIn(SickLeave leave, Context round) => Dialogue.Moments.SelectMany(moment => moment.Nudges(leave, round))
        .Where(nudge => nudge.Kind == "plan-due-day").Select(nudge => (DateOnly?)DateOnly.ParseExact(nudge.About!, "yyyy-MM-dd", CultureInfo.InvariantCulture))
        .Distinct().SingleOrDefault();

    private static List<(string Duty, DateOnly Due)> Upcoming(JsonElement answer, DateOnly today) =>
        [.. Duties(answer).Where(duty => duty.Status != "not-required" && duty.Due is { } due && due >= today).Select(duty => (duty.Duty, duty.Due!.Value))];

    private static DateOnly? Plan(JsonElement answer) => Duties(answer)
        .Where(duty => duty is { Duty: "follow-up-plan", IsRequired: true }).Select(duty => duty.Due).SingleOrDefault();

    private static List<(string Duty, DateOnly Due)> Dates(MyAbsence shown) =>
        [.. shown.Later.Prepend(shown.Next).OfType<DutyLine>().Select(line => ($"{Vocabulary.Of(line.Duty)}", line.Due))];

    private static IEnumerable<(string Duty, bool IsRequired, string Status, DateOnly? Due)> Duties(JsonElement answer) =>
        from duty in answer.GetProperty("duties").EnumerateArray()
        let due = duty.GetProperty("due").GetString()
        select (duty.GetProperty("duty").GetString()!, duty.GetProperty("required").GetBoolean(), duty.GetProperty("status").GetString()!,
            due is null ? (DateOnly?)null : DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
