namespace SickLeaveBot.App.Tests.Teams.PretendTeams;

/// <summary>A bot of each test's own, and Teams, its keys and Graph on the other side of the wire.</summary>
public abstract class BotBesideTeams : IAsyncLifetime
{
    private protected static readonly SigningKey Good = new("good", "msteams");

    private protected OtherSide Other { get; private set; } = null!;

    private protected Bot Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Other = await OtherSide.Start();
        Other.Keys.Add(Good);
        Bot = await Bot.Start(Other);
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Other.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
