using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>
/// Fetches the keys Teams signs with: when first needed, daily, and when a token names a key not seen before, though never more often
/// than every five minutes, or forged tokens would make the bot a source of requests. A fetch that fails changes nothing.
/// </summary>
internal sealed class ChannelKeys(TeamsSettings settings, HttpClient http, TimeProvider clock, ILogger<ChannelKeys> log)
{
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PauseWithoutKeys = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private readonly HttpDocumentRetriever documents =
        new(http) { RequireHttps = settings.OpenIdMetadata.Scheme == Uri.UriSchemeHttps };
    private Task flight = Task.CompletedTask;
    private DateTimeOffset lastTry = DateTimeOffset.MinValue;
    private DateTimeOffset fetched;

    public KeySet? Current { get; private set; }

    /// <summary>The keys, with the named one among them if Teams has it; null while they have never been to be had.</summary>
    public async ValueTask<KeySet?> With(string keyId, CancellationToken cancel)
    {
        if (Current?.Find(keyId) is null)
            await Refresh().WaitAsync(cancel);
        else if (clock.GetUtcNow() - fetched >= Daily)
            _ = Refresh();
        return Current;
    }

    private Task Refresh()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (!flight.IsCompleted || now - lastTry < (Current is null ? PauseWithoutKeys : Pause))
                return flight;
            lastTry = now;
            return flight = Fetch(now);
        }
    }

    private async Task Fetch(DateTimeOffset now)
    {
        try
        {
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(
                settings.OpenIdMetadata.AbsoluteUri, documents, CancellationToken.None);
            var keys = new KeySet(configuration.JsonWebKeySet?.Keys ?? []);
            if (keys.IsEmpty)
                throw new InvalidOperationException("The metadata names no key to sign with.");
            Current = keys;
            fetched = now;
        }
        // Whatever keeps the keys away, the old ones go on, and the next try comes by itself.
        catch (Exception failure)
        {
            log.KeysOutOfReach(failure);
        }
    }
}
