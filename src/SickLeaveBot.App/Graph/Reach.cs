using Microsoft.Kiota.Abstractions.Serialization;

namespace SickLeaveBot.App.Graph;

/// <summary>How somebody is reached, as the directory has it.</summary>
internal sealed class Reach : IParsable
{
    public static readonly string[] Fields = ["mail", "businessPhones", "mobilePhone"];

    public string? Mail { get; private set; }
    public IReadOnlyList<string?> BusinessPhones { get; private set; } = [];
    public string? MobilePhone { get; private set; }

    public static Reach From(IParseNode node) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        ["mail"] = node => Mail = node.GetStringValue(),
        ["businessPhones"] = node => BusinessPhones = [.. node.GetCollectionOfPrimitiveValues<string?>()],
        ["mobilePhone"] = node => MobilePhone = node.GetStringValue(),
    };

    public void Serialize(ISerializationWriter writer) => throw new NotSupportedException("The directory is only read.");
}
