using SickLeaveBot.App.Tests.Teams.PretendTeams;
using SickLeaveBot.Conversations.Messaging;

namespace SickLeaveBot.App.Tests.Teams;

/// <summary>A bot that sends letters, and Teams on the other side of the wire.</summary>
public abstract class ConnectorTestBase : BotBesideTeams
{
    private protected static readonly Letter Text = new("Kari er syk i dag", CardJson: null, "Hei «Ola» 😀");

    private protected Contact Ola => new("ola", Bot.Tenant, "29:ola", "a:ola/1", $"{Other.Address}/teams/", "nb-NO");

    private protected Task<Delivery> Deliver(Letter letter, Contact? to = null, string? inPlaceOf = null) =>
        Bot.Messenger.Deliver(letter, to ?? Ola, inPlaceOf, TestContext.Current.CancellationToken);
}
