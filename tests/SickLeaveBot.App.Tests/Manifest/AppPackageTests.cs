using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using SickLeaveBot.App.Manifest;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.App.Tests.Manifest;

/// <summary>The zip as an administrator uploads it: what is in it, and that Teams takes it.</summary>
public sealed class AppPackageTests
{
    private static readonly Guid AppId = new("8f14e45f-ceea-467a-9d2c-0c5a7c1f3b21");
    private static readonly string[] Languages = ["nb", "nn", "en"];

    [Fact]
    public void The_manifest_is_valid_for_Teams() =>
        Assert.Empty(Schema.Violations(Shared.File("schemas/teams-manifest-1.30.schema.json"), [("manifest.json", Text("manifest.json"))]));

    [Fact]
    public void The_texts_in_three_languages_are_valid_for_Teams() =>
        Assert.Empty(Schema.Violations(
            Shared.File("schemas/teams-localization-1.30.schema.json"),
            Languages.Select(language => ($"{language}.json", Text($"{language}.json")))));

    [Fact]
    public void The_zip_has_the_manifest_and_every_file_it_names_at_its_root()
    {
        var manifest = Manifest();
        var named = Languages.Select(language => $"{language}.json")
            .Append(manifest["icons"]!["color"]!.GetValue<string>())
            .Append(manifest["icons"]!["outline"]!.GetValue<string>());

        Assert.Equal(named.Append("manifest.json").Order(StringComparer.Ordinal), Archive().Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void The_manifest_is_filled_in()
    {
        var manifest = Manifest();

        Assert.Equal(AppId.ToString(), manifest["id"]!.GetValue<string>());
        Assert.Equal(AppId.ToString(), manifest["bots"]![0]!["botId"]!.GetValue<string>());
        Assert.Equal("2.3.4", manifest["version"]!.GetValue<string>());
        Assert.Equal("bot.example.no", manifest["validDomains"]![0]!.GetValue<string>());
        Assert.DoesNotContain("${", manifest.ToJsonString());
    }

    [Fact]
    public void Bokmal_says_the_same_as_the_manifest()
    {
        var manifest = Manifest();
        var texts = Texts("nb").Where(text => text.Key is not "$schema").ToDictionary();

        Assert.All(texts, text => Assert.Equal((text.Key, At(manifest, text.Key)), (text.Key, text.Value!.GetValue<string>())));
    }

    [Fact]
    public void Every_language_says_all_that_bokmal_says() =>
        Assert.All(Languages, language => Assert.Equal(Texts("nb").Select(text => text.Key), Texts(language).Select(text => text.Key)));

    [Fact]
    public void Every_command_of_the_manifest_is_said_in_the_language_files()
    {
        var commands = Manifest()["bots"]![0]!["commandLists"]!.AsArray()
            .SelectMany((list, at) => list!["commands"]!.AsArray().Select((_, command) => $"bots[0].commandLists[{at}].commands[{command}].title"));

        Assert.Empty(commands.Except(Texts("en").Select(text => text.Key)));
    }

    [Fact]
    public void Commands_have_no_slash_and_none_comes_twice_in_a_list() =>
        Assert.All(Languages, language =>
        {
            var titles = Texts(language).Where(text => text.Key.Contains("commandLists[0]") && text.Key.EndsWith(".title", StringComparison.Ordinal))
                .Select(text => text.Value!.GetValue<string>())
                .ToList();
            Assert.DoesNotContain(titles, title => title.StartsWith('/'));
            Assert.Distinct(titles);
        });

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void The_icons_have_the_size_that_Teams_asks_for(string name, int size)
    {
        var png = Bytes(name);

        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
    }

    [Fact]
    public void The_outline_is_white_on_nothing() => Assert.All(Pixels("outline.png", 32), pixel => Assert.Equal(0xFFFFFF, pixel.Color));

    [Fact]
    public void The_outline_can_be_seen() => Assert.InRange(Pixels("outline.png", 32).Count(pixel => pixel.Alpha is 255), 100, 700);

    [Fact]
    public void The_same_answers_make_the_same_file() =>
        Assert.Equal(new AppPackage(AppId, "bot.example.no", "2.3.4").Zip(), new AppPackage(AppId, "bot.example.no", "2.3.4").Zip());

    private static ZipArchive Archive() => new(new MemoryStream(new AppPackage(AppId, "bot.example.no", "2.3.4").Zip()));

    private static byte[] Bytes(string name)
    {
        using var entry = Archive().GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name));

    private static JsonNode Manifest() => JsonNode.Parse(Text("manifest.json"))!;

    private static JsonObject Texts(string language) => JsonNode.Parse(Text($"{language}.json"))!.AsObject();

    private static string At(JsonNode manifest, string path) =>
        path.Replace("]", "").Split('.', '[').Aggregate(manifest, (node, step) => int.TryParse(step, out var at) ? node[at]! : node[step]!).GetValue<string>();

    /// <summary>The pixels of a PNG without filters, as the script in /manifest writes them.</summary>
    private static IEnumerable<(int Color, byte Alpha)> Pixels(string name, int size)
    {
        var png = Bytes(name);
        using var rows = new ZLibStream(new MemoryStream(png, 41, png.Length - 41), CompressionMode.Decompress);
        var row = new byte[(size * 4) + 1];
        for (var at = 0; at < size; at++)
        {
            rows.ReadExactly(row);
            Assert.Equal(0, row[0]);
            for (var pixel = 1; pixel < row.Length; pixel += 4)
                yield return ((row[pixel] << 16) | (row[pixel + 1] << 8) | row[pixel + 2], row[pixel + 3]);
        }
    }
}
