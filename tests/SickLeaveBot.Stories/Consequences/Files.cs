using System.Runtime.CompilerServices;

namespace SickLeaveBot.Stories.Consequences;

/// <summary>The files that sentences are made of: lines of <c>kind: words</c>, and the sources of the bot's own words.</summary>
internal static class Files
{
    public static IEnumerable<string> Lines(string name) => File.ReadLines(Beside(name)).Where(line => line.Length > 0 && line[0] != '#');

    public static IEnumerable<(string Kind, string Words)> Pairs(IEnumerable<string> lines) =>
        from line in lines
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        where colon > 0
        select (line[..colon], line[(colon + 1)..].Trim());

    /// <summary>A file of the repository, by its path from the top.</summary>
    public static string InRepository(string path) => Path.GetFullPath(Path.Combine(Beside(""), "..", "..", "..", path));

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
