using System.Text.Json;
using System.Text.Json.Nodes;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories.OldDatabase;

/// <summary>Cards that build fa4483b has drawn stand in chats, and each of their buttons can still be tapped.</summary>
public sealed class OldCardsStory : OldDatabaseStory
{
    // What is said where a card is not known any more.
    private static readonly string[] TooOld = ["Dette kortet er gammelt.", "Dette kortet er gammalt.", "This card is old."];

    public enum Who { Employee, Manager, HumanResources }

    [Theory]
    [InlineData(Who.Employee)]
    [InlineData(Who.Manager)]
    [InlineData(Who.HumanResources)]
    public async Task Every_button_is_answered_with_a_card_whoever_taps_it(Who who)
    {
        foreach (var tap in OldTap.All)
        {
            var actor = await The(who, tap);
            var doing = new Doing.Answered(tap.Verb, JsonSerializer.SerializeToElement(tap.Data), "old card", Automatic: false);
            var shown = await Inbox.Answer(new(NextKey(), actor.Contact, doing), Cancel);

            Assert.True(shown.CardJson is not null, $"{tap.Card}, {tap.Verb}: {shown.Line}");
            Assert.DoesNotContain(Drawn.Lines(JsonNode.Parse(shown.CardJson)!), line => TooOld.Any(line.StartsWith));
        }
        await Deliver();
        Assert.DoesNotContain(Log.All, line => line.Contains("can't be read", StringComparison.Ordinal));
    }

    private async Task<Actor> The(Who who, OldTap tap)
    {
        var leave = tap.Data["leave"] is { } id ? await Find((Guid)id) : null;
        return who switch
        {
            Who.Employee => leave is null ? Named("Kari") : WithId(leave.Employee.Id),
            Who.Manager => leave is null ? Ola : leave.Manager is { } manager ? WithId(manager.Id) : Hanne,
            _ => Hanne,
        };
    }

    private Actor WithId(string id) => Actors.First(actor => actor.Person.Id == id);
}
