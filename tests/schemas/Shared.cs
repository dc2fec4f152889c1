namespace SickLeaveBot.Tests.Schemas;

/// <summary>The folder with the schemas and cases that come from outside, beside the repository.</summary>
internal static class Shared
{
    public static DirectoryInfo Repository { get; } = FindRepository(new(AppContext.BaseDirectory));

    /// <summary>A file or folder of ../shared; where it is missing the test is skipped and says so.</summary>
    public static string File(string name)
    {
        Needs(Find(name) is not null, $"../shared/{name} is not there, so this cannot be checked.");
        return Find(name)!;
    }

    /// <summary>As above, for lists of cases: null where it is missing.</summary>
    public static string? Find(string name) =>
        Path.GetFullPath(Path.Combine(Repository.FullName, "..", "shared", name)) is var path && Path.Exists(path) ? path : null;

    /// <summary>All files of ../shared whose names fit a pattern, none where it is missing.</summary>
    public static IEnumerable<string> FindAll(string pattern) =>
        Find("") is { } folder ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal) : [];

    /// <summary>A file or folder of the repository itself.</summary>
    public static string InRepository(string name) => Path.Combine(Repository.FullName, name);

    /// <summary>Where something that a test needs is missing, it is skipped and says so; on CI it fails.</summary>
    public static void Needs(bool isThere, string message)
    {
        if (!isThere && Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
            Assert.Fail(message);
        Assert.SkipUnless(isThere, message);
    }

    private static DirectoryInfo FindRepository(DirectoryInfo from) =>
        System.IO.File.Exists(Path.Combine(from.FullName, "SickLeaveBot.sln")) ? from : FindRepository(from.Parent!);
}
