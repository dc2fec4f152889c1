using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Storage;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories.OldDatabase;

/// <summary>A fact of a kind that this program does not know, as after a step back to an older build, holds up its own case and no other.</summary>
public sealed class UnreadableCaseStory : OldDatabaseStory
{
    [Fact]
    public async Task The_round_goes_on_for_all_others_and_what_is_logged_names_the_kind()
    {
        await Deliver();
        await FromALaterBuild("Petter");

        await On(13.January);

        Assert.Contains("Du ville bli minnet på å ringe Siri Dahl", SummariesTo(Ola));
        Assert.Contains("Planen venter på at du godkjenner – Ahmed Khan", SummariesTo(Per));
        Assert.Equal([LeaveOf("Petter")], NotTaken.Select(one => one.Leave));
        Assert.Equal("PlanShouted", Assert.IsType<UnreadableException>(NotTaken[0].Why).Kind);
    }

    [Fact]
    public async Task Where_one_of_several_that_one_manager_is_told_of_can_not_be_read_the_others_are_said()
    {
        await Deliver();
        foreach (var day in new[] { 13.January, 14.January }) await On(day);
        var came = Came.Count;
        await FromALaterBuild("Eva");

        await On(15.January);

        Assert.Equal(["Planen venter på at du godkjenner – Ahmed Khan", "Oppfølgingsplan: Vil du begynne? – Torbjørg Tveit"],
            SummariesTo(Per, came).Where(summary => summary.Contains("plan", StringComparison.OrdinalIgnoreCase)));
        Assert.Equal([LeaveOf("Eva")], NotTaken.Select(one => one.Leave));
    }

    [Fact]
    public async Task The_list_of_the_manager_shows_the_others_and_says_in_the_log_what_is_left_out()
    {
        At(new(2027, 1, 12, 9, 0, 0, TimeSpan.Zero));
        await TheQueueIsEmptied();
        await FromALaterBuild("Petter");

        await Ingrid.Writes("mine oppfølginger");

        var list = string.Join('\n', Drawn.Lines(Ingrid.Newest));
        Assert.Contains("Henrik Vik", list, StringComparison.Ordinal);
        Assert.Contains("Ida Bø", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Petter", list, StringComparison.Ordinal);
        Assert.Equal([$"Left out: PlanShouted, version 1, in SickLeave {LeaveOf("Petter"):N}, number 99 can't be read by this program"], LeftOut);
    }

    [Fact]
    public async Task The_list_of_human_resources_shows_the_others()
    {
        At(new(2027, 1, 12, 9, 0, 0, TimeSpan.Zero));
        await TheQueueIsEmptied();
        await FromALaterBuild("Petter");

        await Hanne.Writes("planer");

        Assert.Contains("Henrik Vik", string.Join('\n', Drawn.Lines(Hanne.Newest)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_inbox_goes_on_with_what_others_have_written_and_the_queue_with_its_letters()
    {
        await FromALaterBuild("Petter");
        var (done, failures) = (new TaskCompletionSource(), new List<Exception>());
        Store.After = step =>
        {
            if (step.Done is not null && Store.Done.Count(one => one.Done is not null) == 40) done.TrySetResult();
        };
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        await Inbox.TakeUp(Cancel);
        var work = Inbox.Work(failures.Add, stop.Token);
        await done.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancel);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
        At(new(2027, 1, 12, 9, 0, 0, TimeSpan.Zero));
        await Deliver();

        Assert.Equal("PlanShouted", Assert.IsType<UnreadableException>(Assert.Single(failures)).Kind);
        Assert.Equal("NoticeSeen", Assert.Single(await Store.LeftOver(Cancel)).Heard.Spoken!.Verb);
        Assert.Contains("Petter Dale er borte", SummariesTo(Ingrid));
        Assert.Empty(Errands.Due(typeof(LetterErrand), inOrder: true, GetUtcNow()));
    }

    private IEnumerable<string> LeftOut => Log.All.Where(line => line.StartsWith("Left out", StringComparison.Ordinal));

    private async Task FromALaterBuild(string firstName)
    {
        Ask($"""
            INSERT INTO fact (company, stream_kind, stream, number, at, by, kind, version, body)
            SELECT company, stream_kind, stream, 99, at, by, 'PlanShouted', 1, body FROM fact WHERE stream = '{LeaveOf(firstName):N}' AND number = 1
            """);
        await TheProgramStartsAgain();
    }
}
