using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace SickLeaveBot.Architecture.Tests;

/// <summary>Five names that read as one sentence: Law, FollowUp, Conversations, Storage, App. Each knows those before it, and none after.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["Law"] = [],
        ["FollowUp"] = ["Law"],
        ["Conversations"] = ["Law", "FollowUp"],
        ["Storage"] = ["Law", "FollowUp", "Conversations"],
        ["App"] = ["Law", "FollowUp", "Conversations", "Storage"],
        ["Workplace"] = ["Law", "FollowUp", "Conversations", "Storage", "App"],
    };

    public static TheoryData<string> All => [.. Projects.All];

    public static TheoryData<string> Pure => [.. Projects.Pure];

    [Fact]
    public void Every_folder_under_src_is_a_project_that_is_read_here() =>
        Assert.Equal(
            Projects.All.Order(),
            new DirectoryInfo(Path.Combine(Projects.Repository.FullName, "src")).GetDirectories().Select(folder => folder.Name["SickLeaveBot.".Length..]).Order());

    [Theory, MemberData(nameof(All))]
    public void A_project_references_only_those_before_it(string project)
    {
        Assert.Empty(Projects.AsksFor(project, "ProjectReference").Except(Known[project]));
        Assert.Empty(Named(project).Where(IsOurs).Except(Known[project].Select(known => Projects.Module(known).Assembly.Name.Name)));
    }

    [Theory, MemberData(nameof(Pure))]
    public void A_pure_project_asks_for_nothing_but_projects(string project)
    {
        string[] kinds = ["PackageReference", "FrameworkReference", "Reference"];

        Assert.Empty(kinds.SelectMany(kind => Projects.AsksFor(project, kind)));
    }

    [Theory, MemberData(nameof(Pure))]
    public void A_pure_project_names_no_assembly_but_the_framework_and_ours(string project)
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        Assert.DoesNotContain(Named(project), name => !IsOurs(name) && !File.Exists(Path.Combine(framework, $"{name}.dll")));
    }

    [Fact]
    public void The_app_names_no_database() =>
        Types().That().ResideInAssembly(Projects.Assembly("App"))
            .Should().NotDependOnAny(Types(includeReferenced: true).That()
                .ResideInNamespaceMatching(@"^(Microsoft\.Data\.Sqlite|SQLitePCL|SickLeaveBot\.Storage\.Sqlite)(\.|$)"))
            .Because("another store shall be put behind the same seam")
            .Check(Projects.Types);

    [Fact]
    public void The_sources_of_the_app_have_no_word_of_SQLite() =>
        Assert.DoesNotContain(Projects.Sources("App"), file => File.ReadAllText(file).Contains("sqlite", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Named(string project) => Projects.Module(project).AssemblyReferences.Select(reference => reference.Name);

    private static bool IsOurs(string assembly) => Projects.All.Any(project => Projects.Module(project).Assembly.Name.Name == assembly);
}
