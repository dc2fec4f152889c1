using System.Reflection;
using System.Text.RegularExpressions;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.xUnitV3;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace SickLeaveBot.Architecture.Tests;

/// <summary>A moment answers for itself: it knows what lies below all moments, and the engine alone knows the moments.</summary>
public sealed partial class ConversationTests
{
    private const string Root = "SickLeaveBot.Conversations.";

    /// <summary>What several moments share, each about one thing.</summary>
    private static readonly string[] Rooms = ["Notes", "Absences", "Plans", "Meetings"];

    /// <summary>From below. A folder knows the layers below its own; within one layer only the parts of Understanding know each other.</summary>
    private static readonly string[][] Layers =
    [
        [.. FolderGraph.Of("Conversations").Folders.Where(folder => folder.Split('.')[0] == "Understanding")],
        ["Messaging"],
        ["People"],
        ["Calendars"],
        ["Store"],
        ["Moments"],
        ["Templates"],
        .. Rooms.Select(room => new[] { room }),
        [.. FoldersOfMoments()],
        ["AnsweringInWords"],
        ["Engine"],
    ];

    public static TheoryData<string> Moments => [.. FoldersOfMoments()];

    public static TheoryData<string> Folders => [.. FolderGraph.Of("Conversations").Folders];

    [Fact]
    public void Card_templates_know_no_moment_and_no_room() =>
        Types().That().ResideInNamespace(Root + "Templates")
            .Should().NotDependOnAny(InFolders([.. FoldersOfMoments(), .. Rooms]))
            .Because("a card is filled alike whatever it is about")
            .Check(Projects.Types);

    [Theory, MemberData(nameof(Moments))]
    public void A_moment_knows_no_other_moment(string moment) =>
        Types().That().ResideInNamespace(Root + moment)
            .Should().NotDependOnAny(InFolders(FoldersOfMoments().Where(other => other != moment)))
            .Because("what two moments share lies below both, and the engine brings them together")
            .Check(Projects.Types);

    [Theory, MemberData(nameof(Folders))]
    public void A_folder_knows_only_what_lies_below_it(string folder)
    {
        var graph = FolderGraph.Of("Conversations");

        var above = graph.UsedBy(folder).Where(used => LayerOf(used) >= LayerOf(folder) && !BothUnderstand(folder, used));

        Assert.Empty(above.Select(used => $"{folder} -> {used}: {graph.Why(folder, used)}"));
    }

    /// <summary>Compiled code keeps no trace of a constant, nor of a using that nothing needs.</summary>
    [Fact]
    public void No_using_points_upwards()
    {
        var usings = from file in Projects.Sources("Conversations")
                     from line in File.ReadLines(file)
                     let used = Used().Match(line).Groups[1].Value
                     where used.Length > 0
                     select (Folder: Path.GetRelativePath(Projects.Folder("Conversations"), Path.GetDirectoryName(file)!).Replace('/', '.'), Used: used);

        Assert.DoesNotContain(usings, one => one.Used != one.Folder && LayerOf(one.Used) >= LayerOf(one.Folder) && !BothUnderstand(one.Folder, one.Used));
    }

    [Fact]
    public void Only_the_engine_names_moments()
    {
        var graph = FolderGraph.Of("Conversations");

        var naming = graph.Folders.Where(folder => graph.UsedBy(folder).Intersect(FoldersOfMoments()).Any());

        Assert.Equal(["Engine"], naming);
    }

    [Fact]
    public void Every_moment_is_in_the_table_of_contents() =>
        Assert.Equal(
            DeclaredMoments().Select(field => field.DeclaringType!.Name).Order(),
            DeclaredMoments().Where(field => Dialogue.Moments.Contains((Moment)field.GetValue(null)!)).Select(field => field.DeclaringType!.Name).Order());

    [Fact]
    public void The_table_of_contents_holds_each_moment_once_and_nothing_else()
    {
        Assert.Equal(DeclaredMoments().Count(), Dialogue.Moments.Count);
        Assert.Equal(Dialogue.Moments.Count, Dialogue.Moments.Distinct().Count());
    }

    [Fact]
    public void Every_answer_is_taken_by_exactly_one_moment()
    {
        var answers = typeof(Answer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Answer)) && !type.IsAbstract);

        var takers = answers.Select(answer => (answer.Name, Count: Dialogue.Moments.Count(moment => moment.Answers.Any(row => row.Answer == answer))));

        Assert.DoesNotContain(takers, taker => taker.Count != 1);
    }

    private static int LayerOf(string folder) => Array.FindIndex(Layers, layer => layer.Contains(folder)) is >= 0 and var layer
        ? layer
        : throw new InvalidOperationException($"{folder} holds no moment and has no layer: say in {nameof(ConversationTests)} what it lies above.");

    private static bool BothUnderstand(string folder, string other) => LayerOf(folder) == 0 && LayerOf(other) == 0;

    private static GivenTypesConjunction InFolders(IEnumerable<string> folders) =>
        Types().That().ResideInNamespaceMatching($@"^{Root.Replace(".", @"\.", StringComparison.Ordinal)}({string.Join('|', folders)})(\.|$)");

    private static IEnumerable<string> FoldersOfMoments() => DeclaredMoments().Select(field => field.DeclaringType!.Namespace![Root.Length..]).Distinct().Order();

    private static IEnumerable<FieldInfo> DeclaredMoments() => typeof(Moment).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(Moment));

    [GeneratedRegex(@"^using (?:static )?SickLeaveBot\.Conversations\.([\w.]+);")]
    private static partial Regex Used();
}
