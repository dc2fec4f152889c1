namespace SickLeaveBot.Conversations.Understanding;

/// <summary>The commonest words of each language, from the lists beside this file.</summary>
internal static class CommonWords
{
    public static IReadOnlySet<string> Nb { get; } = From("nb");

    public static IReadOnlySet<string> Nn { get; } = From("nn");

    public static IReadOnlySet<string> En { get; } = From("en");

    public static IReadOnlySet<string> Shared { get; } = From("shared");

    public static IReadOnlySet<string> Others { get; } = From("others");

    public static IReadOnlySet<string> Known { get; } = new HashSet<string>([.. Nb, .. Nn, .. En, .. Shared, .. Others]);

    /// <summary>Words after which a sentence still begins: "hei, kan jeg …", "men må jeg …".</summary>
    public static IReadOnlySet<string> Openers { get; } = From("openers");

    /// <summary>The words of one of the lists.</summary>
    public static HashSet<string> From(string name) =>
        [.. PhraseFiles.Lines($"Languages/{name}.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
