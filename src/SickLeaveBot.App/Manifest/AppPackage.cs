using System.IO.Compression;
using System.Text;
using SickLeaveBot.Conversations.Plans;

namespace SickLeaveBot.App.Manifest;

/// <summary>The zip that an administrator uploads to Teams: the manifest for this workplace's bot, its texts in three languages and its icons.</summary>
/// <param name="AppId">The bot's application id in Microsoft Entra.</param>
/// <param name="Host">The name under which the bot is reached, without https:// and path.</param>
/// <param name="Version">Teams takes a new upload as an update only when this is higher.</param>
internal sealed record AppPackage(Guid AppId, string Host, string Version)
{
    private const string Folder = "manifest/";

    // The oldest moment a zip can tell: the same answers give the same file, byte for byte.
    private static readonly DateTimeOffset Unmoved = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public byte[] Zip()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in Files())
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = Unmoved;
                using var content = entry.Open();
                content.Write(name is "manifest.json" ? FilledIn(Content(name)) : Content(name));
            }
        }

        return zip.ToArray();
    }

    private static IEnumerable<string> Files() => typeof(AppPackage).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..])
        .Order(StringComparer.Ordinal);

    private static byte[] Content(string name)
    {
        using var file = typeof(AppPackage).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new FileNotFoundException($"manifest/{name} is missing.");
        using var content = new MemoryStream();
        file.CopyTo(content);
        return content.ToArray();
    }

    private byte[] FilledIn(byte[] manifest) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(manifest)
        .Replace("${appId}", AppId.ToString(), StringComparison.Ordinal)
        .Replace("${host}", Host, StringComparison.Ordinal)
        .Replace("${version}", Version, StringComparison.Ordinal));
}
