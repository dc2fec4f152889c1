namespace SickLeaveBot.Law.Tests;

/// <summary>
/// The folder beside the repository with the contract's cases and the source documents. Without it such tests are skipped
/// with a message; where CI is set they fail, so that nothing passes unseen.
/// </summary>
internal static class Shared
{
    public static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SickLeaveBot.sln")))
            {
                var found = Path.Combine(folder.FullName, "..", "shared", path);
                return Path.Exists(found) ? found : null;
            }
        }

        return null;
    }

    public static void SkipOrFailWithout(string? found, string path)
    {
        Assert.False(found is null && Environment.GetEnvironmentVariable("CI") is { Length: > 0 }, $"../shared/{path} is missing.");
        Assert.SkipWhen(found is null, $"../shared/{path} is not there; nothing was compared with it.");
    }
}
