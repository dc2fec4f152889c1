using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace SickLeaveBot.Storage.Codec;

/// <summary>Something that is kept: its written name and version, and the type it is read as today.</summary>
internal sealed class StoredKind
{
    /// <param name="name">Stands in the rows; never changed, whatever the type is called.</param>
    /// <param name="version">One more whenever the shape changes, with the step from the version before.</param>
    /// <param name="upcasts">From version 1 to 2, from 2 to 3 …</param>
    public StoredKind(string name, int version, Type type, params Func<JsonObject, JsonObject>[] upcasts)
    {
        if (upcasts.Length != version - 1) throw new ArgumentException($"{name} has version {version} and {upcasts.Length} steps to it; see StoredKinds.cs.");
        (Name, Version, Type, Upcasts) = (name, version, type, upcasts);
    }

    public string Name { get; }

    public int Version { get; }

    public Type Type { get; }

    public IReadOnlyList<Func<JsonObject, JsonObject>> Upcasts { get; }

    public JsonTypeInfo Shape => field ??= Shapes.Default.GetTypeInfo(Type)
        ?? throw new InvalidOperationException($"{Type.Name} is not among the shapes; see Shapes.cs.");
}
