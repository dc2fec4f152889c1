using System.IO.Compression;
using SickLeaveBot.App.Commands;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.Manifest;

public sealed class PackageCommandTests : IDisposable
{
    private const string AppId = "8f14e45f-ceea-467a-9d2c-0c5a7c1f3b21";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("package");

    private string File => Path.Combine(folder.FullName, "bot.zip");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_package_is_written_for_the_workplace()
    {
        var (code, said, wrong) = Run("--app-id", AppId, "--host", "Bot.Example.no", "--out", File);

        Assert.Equal((0, ""), (code, wrong));
        Assert.Contains(File, said);
        using var zip = ZipFile.OpenRead(File);
        using var manifest = new StreamReader(zip.GetEntry("manifest.json")!.Open());
        Assert.Contains("\"https://bot.example.no/\"", manifest.ReadToEnd());
    }

    [Theory]
    [InlineData("--app-id", "")]
    [InlineData("--app-id", "bot")]
    [InlineData("--app-id", "{8f14e45f-ceea-467a-9d2c-0c5a7c1f3b21}")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000")]
    [InlineData("--host", "")]
    [InlineData("--host", "https://bot.example.no")]
    [InlineData("--host", "bot.example.no/")]
    [InlineData("--host", "bot.example.no:443")]
    [InlineData("--host", "localhost")]
    [InlineData("--host", "10.0.0.1")]
    [InlineData("--host", "bot..no")]
    [InlineData("--host", "-bot.example.no")]
    [InlineData("--host", "bot.example.no\n")]
    [InlineData("--host", "bot.example.no\",\"x")]
    [InlineData("--host", "sjøfart.no")]
    [InlineData("--version", "1.0")]
    [InlineData("--version", "01.0.0")]
    [InlineData("--version", "1.0.0\"")]
    [InlineData("--out", "/there/is/no/such/folder/bot.zip")]
    public void What_cannot_be_used_is_refused_with_the_option_named(string option, string value)
    {
        var given = new Dictionary<string, string> { ["--app-id"] = AppId, ["--host"] = "bot.example.no", ["--out"] = File, [option] = value };

        var (code, _, wrong) = Run([.. given.SelectMany(one => new[] { one.Key, one.Value })]);

        Assert.Equal(2, code);
        Assert.StartsWith($"{option}: ", wrong);
        Assert.False(System.IO.File.Exists(File));
    }

    [Theory]
    [InlineData("--app-id")]
    [InlineData("--host")]
    [InlineData("--out")]
    public void What_is_left_out_is_asked_for(string option)
    {
        var given = new Dictionary<string, string> { ["--app-id"] = AppId, ["--host"] = "bot.example.no", ["--out"] = File };
        given.Remove(option);

        var (code, _, wrong) = Run([.. given.SelectMany(one => new[] { one.Key, one.Value })]);

        Assert.Equal(2, code);
        Assert.StartsWith($"{option}: ", wrong);
    }

    private static (int Code, string Said, string Wrong) Run(params string[] args)
    {
        using var said = new StringWriter();
        using var wrong = new StringWriter();
        var code = PackageCommand.Create().Parse(args).Invoke(new() { Output = said, Error = wrong });
        return (code, said.ToString(), wrong.ToString());
    }
}
