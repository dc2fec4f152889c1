using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>A token whose signature and claims were found good, with what it binds its activities to.</summary>
internal sealed record VerifiedToken(ServiceAddress Service, FrozenSet<string> Endorsements, DateTimeOffset Until);

/// <summary>The keys that Teams signs with, and the tokens already found good under them: new keys forget the old tokens.</summary>
internal sealed class KeySet
{
    private const int Most = 1000;

    private readonly FrozenDictionary<string, JsonWebKey> keys;
    private readonly ConcurrentDictionary<string, VerifiedToken> verified = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, VerifiedToken>.AlternateLookup<ReadOnlySpan<char>> verifiedBySpan;

    public KeySet(IEnumerable<JsonWebKey> keys)
    {
        this.keys = keys.Where(key => key is { KeyId.Length: > 0, Kty: "RSA", Use: null or "" or "sig" })
            .DistinctBy(key => key.KeyId)
            .ToFrozenDictionary(key => key.KeyId, StringComparer.Ordinal);
        verifiedBySpan = verified.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool IsEmpty => keys.Count == 0;

    public JsonWebKey? Find(string id) => keys.GetValueOrDefault(id);

    public VerifiedToken? Recall(ReadOnlySpan<char> token, DateTimeOffset now) =>
        verifiedBySpan.TryGetValue(token, out var known) && now < known.Until ? known : null;

    public void Remember(string token, VerifiedToken good, DateTimeOffset now)
    {
        if (verified.Count >= Most)
            MakeRoom(now);
        verified[token] = good;
    }

    /// <summary>What a key may sign for ("msteams"), an extension of the Bot Framework to the JSON Web Key.</summary>
    public static FrozenSet<string> EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!).ToFrozenSet()
            : [];

    private void MakeRoom(DateTimeOffset now)
    {
        foreach (var (token, good) in verified)
        {
            if (now >= good.Until)
                verified.TryRemove(token, out _);
        }
        if (verified.Count >= Most)
            verified.Clear();
    }
}
