using System.Globalization;
using System.Text.RegularExpressions;

namespace SickLeaveBot.Architecture.Tests;

/// <summary>The formatter holds braces; how long a line may be it does not know.</summary>
public sealed partial class LineTests
{
    [Fact]
    public void No_line_is_longer_than_the_editor_config_says()
    {
        var longest = int.Parse(
            MaxLineLength().Match(File.ReadAllText(Path.Combine(Projects.Repository.FullName, ".editorconfig"))).Groups[1].Value, CultureInfo.InvariantCulture);

        var tooLong = from file in Sources()
                      from line in File.ReadLines(file).Index()
                      where line.Item.Length > longest
                      select $"{Path.GetRelativePath(Projects.Repository.FullName, file)}:{line.Index + 1} has {line.Item.Length} characters";

        Assert.Empty(tooLong);
    }

    private static IEnumerable<string> Sources() => ((string[])["src", "tests"])
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Projects.Repository.FullName, folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}node_modules{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"^max_line_length = (\d+)", RegexOptions.Multiline)]
    private static partial Regex MaxLineLength();
}
