using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using SickLeaveBot.App.Hosting;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>
/// Fetches the keys Teams signs with: when first needed, daily, and when a token names a key not seen before, though never more often
/// than every five minutes, or forged tokens would make the bot a source of requests. A fetch that fails changes nothing.
/// </summary>
internal sealed class ChannelKeys
{
    private const string Keys = "keys";
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PauseWithoutKeys = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private readonly TimeProvider clock;
    private readonly FetchCache<KeySet?> keys;
    private Task<KeySet?> newest = Task.FromResult<KeySet?>(null);
    private DateTimeOffset lastTry = DateTimeOffset.MinValue;
    private DateTimeOffset fetched;

    public ChannelKeys(TeamsSettings settings, HttpClient http, TimeProvider clock, ILogger<ChannelKeys> log)
    {
        this.clock = clock;
        var documents = new HttpDocumentRetriever(http) { RequireHttps = settings.OpenIdMetadata.Scheme == Uri.UriSchemeHttps };
        keys = new((_, held) => Fetch(held, settings, documents, log), clock);
    }

    public KeySet? Current { get; private set; }

    /// <summary>The keys, with the named one among them if Teams has it; null while they have never been to be had.</summary>
    public async ValueTask<KeySet?> With(string keyId, CancellationToken cancel)
    {
        if (Current?.Find(keyId) is null) await Renew().WaitAsync(cancel);
        else if (clock.GetUtcNow() - fetched >= Daily) _ = Renew();
        return Current;
    }

    private Task<KeySet?> Renew()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (!newest.IsCompleted || now - lastTry < (Current is null ? PauseWithoutKeys : Pause)) return newest;
            lastTry = now;
            return newest = keys.Renew(Keys);
        }
    }

    private async Task<Fetched<KeySet?>> Fetch(Fetched<KeySet?>? held, TeamsSettings settings, HttpDocumentRetriever documents, ILogger log)
    {
        try
        {
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(settings.OpenIdMetadata.AbsoluteUri, documents, CancellationToken.None);
            var found = new KeySet(configuration.JsonWebKeySet?.Keys ?? []);
            if (found.IsEmpty) throw new InvalidOperationException("The metadata names no key to sign with.");
            (Current, fetched) = (found, lastTry);
            return new(found, lastTry + Daily, DateTimeOffset.MaxValue);
        }
        // Whatever keeps the keys away, the old ones go on, and the next try comes by itself.
        catch (Exception failure)
        {
            log.KeysOutOfReach(failure);
            return held ?? new(null, lastTry, lastTry);
        }
    }
}
