using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Words;

/// <summary>A list that lies beside the tests, one row a line.</summary>
internal static class DataLines
{
    public static IEnumerable<string[]> Of(string file, string between) =>
        File.ReadLines(Shared.InRepository($"tests/SickLeaveBot.Conversations.Tests/Words/{file}"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(between));
}
