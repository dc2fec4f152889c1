using System.Xml.Linq;
using ArchUnitNET.Loader;
using Mono.Cecil;
using Loaded = ArchUnitNET.Domain.Architecture;

// What is compiled is read bit by bit as it is asked for, which two tests can't do at once.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace SickLeaveBot.Architecture.Tests;

/// <summary>The projects under src, as they are written and as they were compiled.</summary>
internal static class Projects
{
    public static readonly IReadOnlyList<string> All = ["Law", "FollowUp", "Conversations", "Storage", "App", "Workplace"];

    /// <summary>Those in which everything is decided from what is given: no clock, no socket, no disk.</summary>
    public static readonly IReadOnlyList<string> Pure = ["Law", "FollowUp", "Conversations"];

    /// <summary>As ArchUnitNET reads them.</summary>
    public static Loaded Types { get; } = new ArchLoader().LoadAssemblies([.. All.Select(Assembly)]).Build();

    private static readonly Dictionary<string, ModuleDefinition> Modules = All.ToDictionary(name => name, name => ModuleDefinition.ReadModule(Library(name)));

    public static DirectoryInfo Repository { get; } = FindRepository(new(AppContext.BaseDirectory));

    public static System.Reflection.Assembly Assembly(string project) => System.Reflection.Assembly.LoadFrom(Library(project));

    /// <summary>What was compiled, for those who read it instruction by instruction.</summary>
    public static ModuleDefinition Module(string project) => Modules[project];

    /// <summary>What a project file asks for: ProjectReference, PackageReference, FrameworkReference, Reference.</summary>
    public static IEnumerable<string> AsksFor(string project, string kind) => XDocument.Load(ProjectFile(project)).Descendants(kind)
        .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value).Replace("SickLeaveBot.", "", StringComparison.Ordinal));

    /// <summary>The project file and the C# files of a project.</summary>
    public static IEnumerable<string> Sources(string project) =>
        Directory.EnumerateFiles(Folder(project), "*.cs", SearchOption.AllDirectories).Append(ProjectFile(project));

    public static string Folder(string project) => Path.Combine(Repository.FullName, "src", $"SickLeaveBot.{project}");

    private static string ProjectFile(string project) => Path.Combine(Folder(project), $"SickLeaveBot.{project}.csproj");

    private static string Library(string project) => Path.Combine(AppContext.BaseDirectory, project switch
    {
        "App" => "sickleavebot.dll",
        "Workplace" => "workplace.dll",
        _ => $"SickLeaveBot.{project}.dll",
    });

    private static DirectoryInfo FindRepository(DirectoryInfo from) =>
        File.Exists(Path.Combine(from.FullName, "SickLeaveBot.sln")) ? from : FindRepository(from.Parent!);
}
