using System.Collections.Concurrent;
using Mono.Cecil;

namespace SickLeaveBot.Architecture.Tests;

/// <summary>Which folder of a project uses which. A folder is a namespace; the project's own folder is one too, and so is Program.cs.</summary>
internal sealed class FolderGraph
{
    private static readonly ConcurrentDictionary<string, FolderGraph> Graphs = new();

    private readonly string project;
    private readonly SortedDictionary<string, SortedDictionary<string, SortedSet<string>>> uses = new(StringComparer.Ordinal);

    private FolderGraph(string project) => this.project = project;

    public IEnumerable<string> Folders => uses.Keys;

    public static FolderGraph Of(string project) => Graphs.GetOrAdd(project, Read);

    /// <summary>The other folders of the project that one uses.</summary>
    public IEnumerable<string> UsedBy(string folder) => uses[folder].Keys;

    /// <summary>Which types make one folder use another.</summary>
    public string Why(string from, string to) => string.Join(", ", uses[from][to]);

    /// <summary>The groups of folders of which each uses, over others, all of its group.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Circles() =>
        [.. Groups().Where(group => group.Count > 1).OrderBy(group => group[0], StringComparer.Ordinal)];

    /// <summary>The folders from below: each uses only what stands in a layer above its own line. Those of a circle stand in one.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Layers()
    {
        var groupOf = Groups().SelectMany(group => group, (group, folder) => (group, folder)).ToDictionary(one => one.folder, one => one.group);
        var heights = new Dictionary<IReadOnlyList<string>, int>();
        return [.. Folders.GroupBy(folder => HeightOf(groupOf[folder])).OrderBy(layer => layer.Key).Select(layer => layer.ToList())];

        int HeightOf(IReadOnlyList<string> group)
        {
            if (!heights.TryGetValue(group, out var height))
            {
                var below = group.SelectMany(UsedBy).Select(folder => groupOf[folder]).Where(other => other != group).Distinct();
                heights[group] = height = below.Select(other => HeightOf(other) + 1).DefaultIfEmpty(0).Max();
            }
            return height;
        }
    }

    /// <summary>Prints the graph of every project; the exit code says whether one has a circle.</summary>
    public static int PrintAll(TextWriter to)
    {
        foreach (var project in Projects.All) Of(project).Print(to);
        return Projects.All.Any(project => Of(project).Circles().Count > 0) ? 1 : 0;
    }

    private static FolderGraph Read(string project)
    {
        var graph = new FolderGraph(project);
        foreach (var type in Projects.Module(project).GetTypes())
        {
            if (graph.FolderOf(type) is { } folder) graph.Add(folder, type);
        }
        return graph;
    }

    private void Print(TextWriter to)
    {
        to.WriteLine($"SickLeaveBot.{project}");
        foreach (var (layer, folders) in Layers().Index())
        {
            foreach (var folder in folders)
            {
                to.WriteLine($"  {layer}  {folder}{(UsedBy(folder).Any() ? " -> " : "")}{string.Join(", ", UsedBy(folder))}");
            }
        }
        foreach (var circle in Circles())
        {
            to.WriteLine($"  CIRCLE of {string.Join(", ", circle)}");
            foreach (var (from, other) in circle.SelectMany(from => UsedBy(from).Intersect(circle), (from, other) => (from, other)))
            {
                to.WriteLine($"    {from} -> {other}: {Why(from, other)}");
            }
        }
        if (Circles().Count == 0) to.WriteLine("  no circle");
        to.WriteLine();
    }

    private void Add(string folder, TypeDefinition type)
    {
        var used = Of(uses, folder);
        foreach (var other in Uses.TypesIn(type).Select(Uses.Outermost))
        {
            if (FolderOf(other) is { } of && of != folder) Of(used, of).Add($"{Uses.Outermost(type).Name} uses {other.Name}");
        }
    }

    /// <summary>Null for what is of another project, and for what the compiler has made.</summary>
    private string? FolderOf(TypeReference type)
    {
        var outer = Uses.Outermost(type);
        var root = $"SickLeaveBot.{project}";
        return outer.Namespace switch
        {
            "" => outer.Name is "Program" && outer.Scope is ModuleDefinition ? "Program" : null,
            var own when own == root => project,
            var below when below.StartsWith(root + ".", StringComparison.Ordinal) => below[(root.Length + 1)..],
            _ => null,
        };
    }

    /// <summary>Folders that reach one another, together; the others one by one.</summary>
    private IReadOnlyList<IReadOnlyList<string>> Groups()
    {
        var reached = Folders.ToDictionary(folder => folder, Reached);
        return [.. Folders
            .Select(folder => string.Join('|', Folders.Where(other => other == folder || (reached[folder].Contains(other) && reached[other].Contains(folder)))))
            .Distinct()
            .Select(group => group.Split('|'))];
    }

    private HashSet<string> Reached(string from)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>(UsedBy(from));
        while (open.TryPop(out var folder))
        {
            if (!seen.Add(folder)) continue;
            foreach (var next in UsedBy(folder)) open.Push(next);
        }
        return seen;
    }

    private static T Of<T>(SortedDictionary<string, T> all, string key)
        where T : new()
    {
        if (!all.TryGetValue(key, out var one)) all[key] = one = new();
        return one;
    }
}
