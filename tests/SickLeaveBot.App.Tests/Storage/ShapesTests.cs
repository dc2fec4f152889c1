using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Storage.Codec;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>
/// The shape of every body that was ever kept stands in Shapes.approved.txt, each version of it. A shape that changes needs a new version,
/// a step to it in StoredKinds.cs, and a place in the file beside the old one; what stands there is never changed.
/// </summary>
public sealed class ShapesTests
{
    public static TheoryData<string> Names => [.. StoredKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_shape_is_the_approved_one_of_its_version(string name)
    {
        var kind = StoredKinds.Named(name)!;

        var shape = Shape(kind);

        Assert.True(Approved.TryGetValue((name, kind.Version), out var approved), $"{name} {kind.Version} is not in Shapes.approved.txt:\n\n{shape}\n");
        Assert.Equal(approved, shape);
    }

    [Fact]
    public void Everything_that_was_ever_kept_can_still_be_read()
    {
        Assert.All(Approved.Keys.GroupBy(one => one.Name), versions =>
            Assert.Equal(Enumerable.Range(1, StoredKinds.Named(versions.Key)?.Version ?? 0), versions.Select(one => one.Version).Order()));
    }

    [Fact]
    public void Each_written_name_is_there_once() => Assert.Equal(StoredKinds.All.Count, StoredKinds.All.DistinctBy(kind => kind.Name).Count());

    private static Dictionary<(string Name, int Version), string> Approved { get; } = File.ReadAllText(ApprovedFile).ReplaceLineEndings("\n")
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => block.TrimEnd('\n')).ToDictionary(NameOf);

    private static (string, int) NameOf(string block)
    {
        var words = block.Split('\n')[0].Split(' ');
        return (words[0], int.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Shape(StoredKind kind)
    {
        var shape = new StringBuilder($"{kind.Name} {kind.Version}");
        Add(shape, kind.Shape, "\n    ");
        return $"{shape}";
    }

    private static void Add(StringBuilder shape, JsonTypeInfo type, string line)
    {
        // What follows from the rest is not written.
        foreach (var property in type.Properties.Where(one => one.Set is not null || one.AssociatedParameter is not null))
        {
            shape.Append($"{line}{property.Name}{(property.IsGetNullable ? "?" : "")}: {Word(property.PropertyType)}".TrimEnd(' '));
            foreach (var inner in Inner(property.PropertyType)) Add(shape, inner, $"{line}    ");
        }
    }

    private static string Word(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { IsEnum: true } one => string.Join(" | ", Enum.GetNames(one)),
        { Name: nameof(Letter) } => "letter (Summary: text; Card: json? or Text: text?; Suggests: list of text?)",
        var one when one == typeof(string) => "text",
        var one when one == typeof(bool) => "yes or no",
        var one when one == typeof(int) => "whole number",
        var one when one == typeof(DateOnly) => "day",
        var one when one == typeof(DateTimeOffset) => "moment",
        var one when one == typeof(TimeOnly) => "time",
        var one when one == typeof(Guid) => "id",
        var one when TypeInfo(one) is { Kind: JsonTypeInfoKind.Dictionary, ElementType: { } element } => $"each name: {Word(element)}",
        var one when TypeInfo(one) is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } => $"list of {Word(element)}",
        var one when TypeInfo(one) is { Kind: JsonTypeInfoKind.Object } => "",
        var one => throw new InvalidOperationException($"Say in ShapesTests.cs what a {one.Name} is."),
    };

    private static IEnumerable<JsonTypeInfo> Inner(Type type) => TypeInfo(Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { Kind: JsonTypeInfoKind.Object } one => [one],
        { Kind: JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary, ElementType: { } element } => Inner(element),
        _ => [],
    };

    private static JsonTypeInfo TypeInfo(Type type) => Shapes.Default.GetTypeInfo(type) ?? throw new InvalidOperationException($"{type.Name} has no shape.");

    private static string ApprovedFile => Path.Combine(Shared.Repository.FullName, "tests", "SickLeaveBot.App.Tests", "Storage", "Shapes.approved.txt");
}
