namespace SickLeaveBot.Storage;

/// <summary>
/// Something that is kept can't be read by this program: its kind or its version is unknown, or its body is broken. It holds up its own
/// case and no other. The text names what and where, and nothing of what stands in it.
/// </summary>
public sealed class UnreadableException(string kind, int version, string place, string why)
    : Exception($"{kind}, version {version}, in {place} can't be read by this program: {why}.")
{
    public string Kind { get; } = kind;

    public int Version { get; } = version;

    /// <summary>The stream, the errand, the noted message or the draft.</summary>
    public string Place { get; } = place;
}
