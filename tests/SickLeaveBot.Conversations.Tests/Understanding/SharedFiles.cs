namespace SickLeaveBot.Conversations.Tests.Understanding;

/// <summary>Finds the trial's data beside the repository, and the repository itself.</summary>
internal static class SharedFiles
{
    public static string Repository { get; } = Upwards("SickLeaveBot.sln")
        ?? throw new InvalidOperationException("SickLeaveBot.sln was not found above the tests.");

    /// <summary>A file of ../shared; where it is missing the test is skipped with a reason, and fails in CI.</summary>
    public static string Require(string name)
    {
        var path = Path.Combine(Repository, "..", "shared", name);
        if (!Path.Exists(path))
        {
            var reason = $"shared/{name} does not lie beside the repository";
            Assert.True(Environment.GetEnvironmentVariable("CI") is null, reason);
            Assert.Skip(reason);
        }

        return path;
    }

    private static string? Upwards(string file)
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, file)))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
