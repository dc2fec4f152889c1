namespace SickLeaveBot.Tests.Schemas;

/// <summary>The folder with the schemas and cases that come from outside, beside the repository.</summary>
internal static class Shared
{
    public static DirectoryInfo Repository { get; } = FindRepository(new(AppContext.BaseDirectory));

    public static string File(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Repository.FullName, "..", "shared", name));
        Needs(System.IO.File.Exists(path), $"{path} is not there, so this cannot be checked.");
        return path;
    }

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
