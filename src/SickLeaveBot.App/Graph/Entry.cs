using Microsoft.Kiota.Abstractions.Serialization;

namespace SickLeaveBot.App.Graph;

/// <summary>What the directory is asked of somebody, and nothing else: the library's own User reads a hundred and forty fields, and costs by that.</summary>
internal sealed class Entry : IParsable
{
    public static readonly string[] Fields = ["id", "displayName", "givenName", "preferredLanguage", "employeeHireDate", "accountEnabled", "userPrincipalName"];

    /// <summary>What kind of entry it is; not told where only one kind can come.</summary>
    public string? Type { get; private set; }
    public string? Id { get; private set; }
    public string? DisplayName { get; private set; }
    public string? GivenName { get; private set; }
    public string? PreferredLanguage { get; private set; }
    public DateTimeOffset? EmployeeHireDate { get; private set; }
    public bool? AccountEnabled { get; private set; }
    public string? UserPrincipalName { get; private set; }

    public bool IsUser => Type is null or "#microsoft.graph.user";

    public static Entry From(IParseNode node) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        ["@odata.type"] = node => Type = node.GetStringValue(),
        ["id"] = node => Id = node.GetStringValue(),
        ["displayName"] = node => DisplayName = node.GetStringValue(),
        ["givenName"] = node => GivenName = node.GetStringValue(),
        ["preferredLanguage"] = node => PreferredLanguage = node.GetStringValue(),
        ["employeeHireDate"] = node => EmployeeHireDate = node.GetDateTimeOffsetValue(),
        ["accountEnabled"] = node => AccountEnabled = node.GetBoolValue(),
        ["userPrincipalName"] = node => UserPrincipalName = node.GetStringValue(),
    };

    public void Serialize(ISerializationWriter writer) => throw new NotSupportedException("The directory is only read.");
}

/// <summary>Some of those who were asked for, and where the rest of them are.</summary>
internal sealed class EntryPage : IParsable
{
    public IReadOnlyList<Entry> Entries { get; private set; } = [];
    public string? Next { get; private set; }

    public static EntryPage From(IParseNode node) => new();

    public IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        ["value"] = node => Entries = [.. node.GetCollectionOfObjectValues(Entry.From)],
        ["@odata.nextLink"] = node => Next = node.GetStringValue(),
    };

    public void Serialize(ISerializationWriter writer) => throw new NotSupportedException("The directory is only read.");
}
