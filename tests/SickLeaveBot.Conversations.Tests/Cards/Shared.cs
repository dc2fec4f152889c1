namespace SickLeaveBot.Conversations.Tests.Cards;

/// <summary>The folder with the schemas and cases that come from outside, beside the repository.</summary>
internal static class Shared
{
    public static DirectoryInfo Repository { get; } = FindRepository(new(AppContext.BaseDirectory));

    /// <summary>The path of a file there. Where it is missing the test is skipped and says so; on CI it fails.</summary>
    public static string File(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Repository.FullName, "..", "shared", name));
        var message = $"{path} is not there, so this cannot be checked.";
        if (!System.IO.File.Exists(path) && Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
            Assert.Fail(message);
        Assert.SkipUnless(System.IO.File.Exists(path), message);
        return path;
    }

    private static DirectoryInfo FindRepository(DirectoryInfo from) =>
        System.IO.File.Exists(Path.Combine(from.FullName, "SickLeaveBot.sln")) ? from : FindRepository(from.Parent!);
}
