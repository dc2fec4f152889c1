using System.Text.Json;
using System.Text.Json.Nodes;

namespace SickLeaveBot.Storage.Codec;

/// <summary>
/// Writes and reads every body that is kept: facts, noted messages, errands, drafts. Each says its kind and version; an older version is
/// brought to today's before it is read, and its row stays as it was written.
/// </summary>
internal static class BodyCodec
{
    public static Stored Write(object what)
    {
        var kind = StoredKinds.Of(what.GetType());
        return new(kind.Name, kind.Version, JsonSerializer.SerializeToUtf8Bytes(what, kind.Shape));
    }

    /// <exception cref="UnreadableException">The kind or the version is unknown here, or the body is not what they say.</exception>
    public static T Read<T>(string name, int version, ReadOnlySpan<byte> body, Place place)
        where T : class
    {
        if (StoredKinds.Named(name) is not { } kind) throw new UnreadableException(name, version, $"{place}", "the kind is unknown");
        if (version < 1 || version > kind.Version) throw new UnreadableException(name, version, $"{place}", "the version is unknown");
        try
        {
            return (version == kind.Version ? JsonSerializer.Deserialize(body, kind.Shape) : Upcast(kind, version, body)) as T
                ?? throw new JsonException();
        }
        // Of the failure only its name: its text may say what stands in the body.
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new UnreadableException(name, version, $"{place}", $"the body is not as it should be ({failure.GetType().Name})");
        }
    }

    private static object? Upcast(StoredKind kind, int version, ReadOnlySpan<byte> body)
    {
        var json = JsonNode.Parse(body)!.AsObject();
        foreach (var upcast in kind.Upcasts.Skip(version - 1)) json = upcast(json);
        return json.Deserialize(kind.Shape);
    }
}

/// <summary>What is written in a row: the written name of the kind, its version, and the body as JSON in UTF-8.</summary>
internal readonly record struct Stored(string Kind, int Version, byte[] Body);

/// <summary>Where a body lies, to be named when it can't be read.</summary>
internal readonly record struct Place(string Where, string Id, long? Number = null)
{
    public override string ToString() => Number is { } number ? $"{Where} {Id}, number {number}" : $"{Where} {Id}";
}
