using System.Collections;
using System.Reflection;
using System.Text.Json;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Store;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>How a value is asked for: as it is, in another form (<c>short.from</c>), or only whether it is there (<c>has.from</c>).</summary>
internal enum Form { Plain, Iso, Short, Near, Has, HasNo }

/// <summary>A path bound to the data it looks into: names of a card are checked once, when its layout is read.</summary>
internal sealed class Reference
{
    private readonly Start start;
    private readonly Step[] steps;

    private Reference(string source, Start start, Form form, Step[] steps, Type type)
    {
        (Source, Form, Type) = (source, form, type);
        (this.start, this.steps) = (start, steps);
    }

    private enum Start { Data, Root, Index, Tag }

    public string Source { get; }

    /// <summary>What the path leads to, as far as the compiler knows; JsonElement where only the data can tell.</summary>
    public Type Type { get; }

    public Form Form { get; }

    private readonly record struct Step(PropertyInfo? Property, string? Name, int Index);

    public static Reference Bind(Piece.Reference path, Type root, Type data, bool isCard)
    {
        var names = path.Steps;
        var form = isCard && names.Count > 1 ? FormOf(names[0].Name) : Form.Plain;
        var first = form is Form.Plain ? 0 : 1;
        var (start, type) = names[first].Name switch
        {
            "$data" => (Start.Data, data),
            "$root" => (Start.Root, root),
            "$index" => (Start.Index, typeof(int)),
            "tag" when isCard => (Start.Tag, typeof(CardTag)),
            _ => (Start.Data, (Type?)null),
        };

        var steps = new List<Step>();
        var at = type ?? data;
        foreach (var step in names.Skip(type is null ? first : first + 1))
        {
            var bound = BindStep(path.Source, at, step);
            steps.Add(bound);
            at = bound.Property?.PropertyType ?? ElementOf(at) ?? at;
        }

        return new(path.Source, start, form, [.. steps], form is Form.Has or Form.HasNo ? typeof(bool) : at);
    }

    /// <summary>What the items of a list are; null when the type is no list.</summary>
    public static Type? ElementOf(Type list) =>
        list == typeof(string)
            ? null
            : list.GetInterfaces().Append(list)
                .FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                ?.GetGenericArguments()[0];

    public object? Value(Scope scope)
    {
        var value = start switch
        {
            Start.Root => scope.Root,
            Start.Index => scope.Index ?? Nowhere.Missing,
            Start.Tag => scope.RenderContext.Tag,
            _ => scope.Data,
        };
        foreach (var step in steps)
            value = Take(value, step);
        return Form switch
        {
            Form.Has => IsThere(value),
            Form.HasNo => !IsThere(value),
            _ => value,
        };
    }

    private static Form FormOf(string? name) => name switch
    {
        "iso" => Form.Iso,
        "short" => Form.Short,
        "near" => Form.Near,
        "has" => Form.Has,
        "hasNo" => Form.HasNo,
        _ => Form.Plain,
    };

    private static Step BindStep(string source, Type at, PathStep step)
    {
        if (at == typeof(JsonElement))
            return new(null, step.Name, step.Index);
        if (step.Name is null)
            return ElementOf(at) is null ? throw new TemplateRefusedException(source, $"{at.Name} is no list") : new(null, null, step.Index);
        var plain = Nullable.GetUnderlyingType(at) ?? at;
        var property = plain.GetProperty(step.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
            ?? throw new TemplateRefusedException(source, $"{plain.Name} has no {step.Name}");
        return new(property, step.Name, 0);
    }

    private static object? Take(object? from, Step step) => (from, step) switch
    {
        (null, _) => null,
        (_, { Property: { } property }) => property.GetValue(from),
        (JsonElement json, { Name: { } name }) => Property(json, name),
        (JsonElement json, _) => json.ValueKind is JsonValueKind.Array && step.Index < json.GetArrayLength() ? json[step.Index] : Nowhere.OutOfRange,
        (IList list, { Name: null }) => step.Index < list.Count ? list[step.Index] : Nowhere.OutOfRange,
        (Nowhere, { Name: null }) => from,
        _ => Nowhere.Missing,
    };

    /// <summary>The first property of that name in any letter case, as the original templating language looks it up.</summary>
    private static object Property(JsonElement json, string name)
    {
        if (json.ValueKind is not JsonValueKind.Object)
            return Nowhere.Missing;
        foreach (var property in json.EnumerateObject())
        {
            if (property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return property.Value;
        }

        return Nowhere.Missing;
    }

    private static bool IsThere(object? value) => value switch
    {
        null or false or "" or Nowhere => false,
        ICollection list => list.Count > 0,
        IEnumerable items and not string => items.Cast<object?>().Any(),
        _ => true,
    };
}
