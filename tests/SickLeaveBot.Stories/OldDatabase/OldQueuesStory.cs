using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories.OldDatabase;

/// <summary>A database written by build fa4483b opens, and what lay in its queues and what was due is done once and in order.</summary>
public sealed class OldQueuesStory : OldDatabaseStory
{
    [Fact]
    public async Task What_the_old_build_has_said_is_not_said_again_though_all_is_looked_at_anew()
    {
        await Deliver();
        await Maintenance.Start();
        Assert.NotEmpty(await SickLeaves.Due(Today, Cancel));
        Store.CountAnew();

        await TheRoundIsMade();

        // The counts of self-certification and the dialogue meeting are new: the old build never told of them.
        Assert.Equal(["En grense er passert", "Er et dialogmøte nyttig?"], Store.Done.SelectMany(step => step.Errands).OfType<LetterErrand>()
            .Select(letter => letter.Letter.Summary)
            .Where(summary => !summary.StartsWith("Dialogmøte", StringComparison.Ordinal)).Distinct());
        Assert.All(Store.Done.SelectMany(step => step.Streams).SelectMany(stream => stream.Added).Where(fact => !IsOfTheMeeting(fact.What)),
            fact => Assert.StartsWith("self-certification-", Assert.IsType<Nudged>(fact.What).Nudge, StringComparison.Ordinal));
        Assert.Equal(13.January, await SickLeaves.NextDue(Today, Cancel));
    }

    [Fact]
    public async Task The_next_morning_says_what_is_due_and_nothing_that_was_said_before()
    {
        await Deliver();
        At(new(2027, 1, 12, 9, 0, 0, TimeSpan.Zero));
        await Deliver();
        await Maintenance.Start();
        TheStoryBegins();

        await On(13.January);

        await TheTranscriptIsApproved();
    }

    [Fact]
    public async Task Letters_that_waited_come_in_order_and_what_was_refused_stays()
    {
        await Deliver();

        Assert.Equal(["Kvittering for fraværet ditt", "Det nyeste kortet står lenger ned."], SummariesTo(Named("Petter")));
        Assert.Equal(["Stemmer dette? Bekreft fraværet ditt.", "Kvittering for fraværet ditt"], SummariesTo(Named("Vidar")));
        Assert.Equal(["Kvittering for fråværet ditt", "Det nyaste kortet står lenger ned."], SummariesTo(Named("Siri")));
        Assert.Equal(["Vidar Kvam er borte", "Noe mangler. Fyll ut feltet og prøv igjen.", "Wenche Ruud er borte"], SummariesTo(Per));
        Assert.Equal([$"{LeaveOf("Siri"):N}/Notice"], Came.Where(letter => letter.Earlier is not null).Select(letter => ((LetterErrand)letter.What).Slot));
        Assert.Empty(SummariesTo(Ingrid));

        At(new(2027, 1, 12, 9, 0, 0, TimeSpan.Zero));
        await Deliver();

        Assert.Equal(["Kine Ås er borte", "Petter Dale er borte"], SummariesTo(Ingrid));
        Assert.Equal(["Nils Aas er borte"], SummariesTo(Hanne));
        Assert.Equal(
            [$"{Named("Rolf").Person.Id} ", $"{Named("Rolf").Person.Id} ", $"{Named("Åse").Person.Id} ", $"{Named("Chen").Person.Id} MessageSizeTooBig"],
            Ask("SELECT person || ' ' || coalesce(refused, '') FROM errand WHERE kind = 'Letter' ORDER BY number"));
    }

    [Fact]
    public async Task Messages_that_were_noted_are_worked_on_once_and_each_persons_in_order()
    {
        await Deliver();
        Assert.Equal(41, (await Store.LeftOver(Cancel)).Count);

        await TheInboxIsWorkedOff();

        Assert.Empty(await Store.LeftOver(Cancel));
        Assert.Equal(
            (Stage.Draft, Stage.Draft, Stage.Ongoing, Stage.Draft),
            ((await The("Leif")).Stage, (await The("Marit")).Stage, (await The("Jarle")).Stage, (await The("Liv")).Stage));
        Assert.Equal("kan svare på e-post\nhjemmefra", (await The("Jarle")).Capacity.Tasks);
        Assert.Equal(14.January, (await The("Torbjørg")).CallOn);
        Assert.Equal((null, null), ((await The("Zara")).AnnouncedBack, (await The("Ragnhild")).InPart));
        Assert.Empty((await The("Sven")).SickNotes);
        Assert.DoesNotContain((await The("Tuva")).History, fact => fact.What is Undone);
        Assert.Equal((Language.Nn, Language.En), ((await Store.Knows(Named("Jonas").Person.Id, Cancel))!.Chosen, (await Store.Knows(Named("Gro").Person.Id, Cancel))!.Chosen));
        Assert.Equal(
            [
                "Dette kan jeg", "Dette kan jeg", "Hjemme med sykt", "Du kan snakke", "Her er det", "Du bestemmer om", "Sykmelderen blir med",
                "Skriv «mitt fravær»,", "Ønsker for kontakt", "Det forstod jeg", "Jeg forstår fortsatt",
            ],
            Named("Amir").Cards.Select(card => string.Join(' ', Drawn.Lines(card).First().Split(' ').Take(3))));

        var came = Came.Count;
        await TheInboxIsWorkedOff();
        Assert.Equal(came, Came.Count);
    }

    private async Task TheInboxIsWorkedOff()
    {
        await Inbox.TakeUp(Cancel);
        await Inbox.Finish(Cancel);
        await Deliver();
    }

    private static bool IsOfTheMeeting(Fact fact) => fact is Nudged { Nudge: var said } && said.StartsWith("meeting-", StringComparison.Ordinal)
        || fact is NudgePassedBy { Nudge: var passed } && passed.StartsWith("meeting-", StringComparison.Ordinal);
}
