using System.Text.Json;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>A part of a template, read once and written for every card.</summary>
internal abstract class Node
{
    public abstract void Write(Utf8JsonWriter json, Scope scope);

    /// <summary>Inside a list, nothing is left out and lists are laid flat.</summary>
    public virtual void WriteItems(Utf8JsonWriter json, Scope scope) => Write(json, scope);

    public virtual void WriteProperty(Utf8JsonWriter json, JsonEncodedText name, Scope scope)
    {
        json.WritePropertyName(name);
        Write(json, scope);
    }
}

/// <summary>A part without any placeholder, kept as it goes over the wire.</summary>
internal sealed class ConstantNode(byte[] utf8) : Node
{
    private readonly bool isNull = utf8.AsSpan().SequenceEqual("null"u8);

    public override void Write(Utf8JsonWriter json, Scope scope) => json.WriteRawValue(utf8, skipInputValidation: true);

    public override void WriteItems(Utf8JsonWriter json, Scope scope)
    {
        if (!isNull)
            Write(json, scope);
    }
}

/// <summary>A list in the template.</summary>
internal sealed class ListNode(Node[] items) : Node
{
    public IReadOnlyList<Node> Items => items;

    public override void Write(Utf8JsonWriter json, Scope scope)
    {
        json.WriteStartArray();
        WriteItems(json, scope);
        json.WriteEndArray();
    }

    public override void WriteItems(Utf8JsonWriter json, Scope scope)
    {
        foreach (var item in items)
            item.WriteItems(json, scope);
    }
}

/// <summary>An object in the template: written once, or for each item of its <c>$data</c>, and only where <c>$when</c> is true.</summary>
internal sealed class ObjectNode(
    Func<Scope, IEnumerable<Scope>>? repeat, Reference? when, (JsonEncodedText Name, Node Value)[] properties) : Node
{
    public override void Write(Utf8JsonWriter json, Scope scope)
    {
        if (repeat is null && when is null)
        {
            WriteOne(json, scope);
            return;
        }

        var kept = Kept(scope).ToArray();
        if (kept is [])
            json.WriteNullValue();
        if (kept.Length > 1)
            json.WriteStartArray();
        foreach (var one in kept)
            WriteOne(json, one);
        if (kept.Length > 1)
            json.WriteEndArray();
    }

    public override void WriteItems(Utf8JsonWriter json, Scope scope)
    {
        if (repeat is null)
        {
            if (IsKept(scope))
                WriteOne(json, scope);
            return;
        }

        foreach (var one in Kept(scope))
            WriteOne(json, one);
    }

    public IEnumerable<Scope> Kept(Scope scope) => (repeat?.Invoke(scope) ?? [scope]).Where(IsKept);

    public Node? Find(string name) => properties.FirstOrDefault(property => property.Name.Value == name).Value;

    private bool IsKept(Scope scope) => when is null || when.Value(scope) is true or JsonElement { ValueKind: JsonValueKind.True };

    private void WriteOne(Utf8JsonWriter json, Scope scope)
    {
        json.WriteStartObject();
        foreach (var (name, value) in properties)
            value.WriteProperty(json, name, scope);
        json.WriteEndObject();
    }
}
