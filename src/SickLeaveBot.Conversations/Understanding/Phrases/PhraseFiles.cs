namespace SickLeaveBot.Conversations.Understanding;

/// <summary>Reads the data files beside the code: <c>concept: phrase, phrase</c> a line, <c>#</c> for a remark.</summary>
internal static class PhraseFiles
{
    private const string Folder = "Understanding/";

    private static readonly string[] Files = ["Phrases/nb.txt", "Phrases/nn.txt", "Phrases/en.txt", "Dates/words.txt"];

    public static IEnumerable<(string Concept, string Phrase)> All() =>
        from file in Files
        from line in Lines(file)
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        from phrase in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select (line[..colon], phrase);

    public static List<string> Lines(string file)
    {
        using var stream = typeof(PhraseFiles).Assembly.GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"The data file {file} is not embedded; see SickLeaveBot.Conversations.csproj.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
