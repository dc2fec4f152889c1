using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.Conversations.Tests.Templates;

/// <summary>The filler against cases made with the original engine: those that use our subset, told by a rule, come out the same; the others are refused.</summary>
public sealed partial class FillerConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public void Templates_of_the_subset_are_filled_as_the_original_engine_fills_them()
    {
        var inside = Cases().Where(one => IsInSubset(one.Template)).ToList();

        var wrong = inside.Where(one => !IsFilledRight(one)).Select(one => $"{one.Id}: {Outcome(one)}").ToList();

        output.WriteLine($"{inside.Count} cases in the subset, {inside.Count - wrong.Count} as the original engine fills them");
        Assert.Empty(wrong);
        Assert.True(inside.Count >= 80, $"Only {inside.Count} cases were found to be in the subset.");
    }

    [Fact]
    public void Templates_outside_the_subset_are_refused_with_the_expression_named()
    {
        var outside = Cases().Where(one => !IsInSubset(one.Template)).ToList();

        var taken = outside.Where(one => Record.Exception(() => Expand(one)) is not TemplateRefusedException { Expression.Length: > 0 }).ToList();

        output.WriteLine($"{outside.Count} cases outside the subset, {outside.Count - taken.Count} refused");
        Assert.Empty(taken.Select(one => one.Id));
    }

    private static List<Case> Cases()
    {
        using var file = File.OpenRead(Shared.File("schemas/templating-conformance.json"));
        var all = JsonDocument.Parse(file).RootElement;
        return
        [
            .. all.GetProperty("cases").EnumerateArray().Select(one => new Case(
                one.GetProperty("id").GetString()!,
                one.GetProperty("template"),
                one.TryGetProperty("data", out var own) ? own : all.GetProperty("data"),
                one.GetProperty("ok").GetBoolean() ? one.GetProperty("output") : null)),
        ];
    }

    private static bool IsFilledRight(Case one)
    {
        var failure = Record.Exception(() => Expand(one));
        return one.Output is { } expected
            ? failure is null && JsonNode.DeepEquals(JsonNode.Parse(Expand(one)), JsonNode.Parse(expected.GetRawText()))
            : failure is not null;
    }

    private static string Outcome(Case one) => Record.Exception(() => Expand(one))?.Message ?? Expand(one);

    private static string Expand(Case one) => Filler.Expand(one.Template, one.Data);

    /// <summary>
    /// The rule: every placeholder is a path of ASCII names and places in lists that begins with a name, $data, $root or $index and is no constant;
    /// $when is one such placeholder; $data is one such placeholder or has none.
    /// </summary>
    private static bool IsInSubset(JsonElement template, string? name = null) => template.ValueKind switch
    {
        JsonValueKind.Object => template.EnumerateObject().All(property => IsInSubset(property.Value, property.Name)),
        _ when name is "$when" => IsOnePath(template),
        _ when name is "$data" => IsOnePath(template) || !template.GetRawText().Contains("${", StringComparison.Ordinal),
        JsonValueKind.Array => template.EnumerateArray().All(item => IsInSubset(item)),
        JsonValueKind.String => !AnyPath().Replace(template.GetString()!.Replace("\\$", ""), "").Contains("${", StringComparison.Ordinal),
        _ => true,
    };

    private static bool IsOnePath(JsonElement text) =>
        text.ValueKind is JsonValueKind.String && AnyPath().Match(text.GetString()!).Length == text.GetString()!.Length && text.GetString() is not "";

    [GeneratedRegex(@"\$\{ *(?!(?:true|false|null|undefined) *\})(?:\$data|\$root|\$index|[A-Za-z_][A-Za-z0-9_]*)(?:\.[A-Za-z_][A-Za-z0-9_]*|\[[0-9]+\])* *\}")]
    private static partial Regex AnyPath();

    private sealed record Case(string Id, JsonElement Template, JsonElement Data, JsonElement? Output);
}
