namespace SickLeaveBot.Benchmarks;

/// <summary>How many people and turns are measured, and which part alone: <c>--people</c>, <c>--turns</c>, <c>--only</c>.</summary>
internal sealed record Options(int People, int Turns, Part? Only)
{
    public static Options Read(string[] given) => new(
        int.Parse(Of(given, "--people") ?? "1000"),
        int.Parse(Of(given, "--turns") ?? "8000"),
        Of(given, "--only") is { } part ? Enum.Parse<Part>(part, ignoreCase: true) : null);

    public bool Want(Part part) => Only is null || Only == part;

    private static string? Of(string[] given, string name) => Array.IndexOf(given, name) is >= 0 and var at ? given[at + 1] : null;
}

/// <summary>What can be measured alone.</summary>
internal enum Part
{
    Messages,
    Taps,

    /// <summary>Taps that write to nobody.</summary>
    Silent,
    Cold,
}
