using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiteDB;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace SickLeaveBot.Workplace.Kept;

/// <summary>Things of one kind that are kept, each as the text it would be on the wire. Without a file nothing is.</summary>
public sealed class Shelf<T>
    where T : class
{
    private readonly ILiteCollection<BsonDocument>? things;

    internal Shelf(ILiteCollection<BsonDocument>? things) => this.things = things;

    /// <summary>All there are, in the order of their keys. One that can't be read any more is as good as never kept.</summary>
    public IReadOnlyList<(string Key, T Value)> All => things is null ? [] :
    [
        .. from thing in things.FindAll()
           let value = Read(thing["text"].AsString)
           where value is not null
           select (thing["_id"].AsString, value),
    ];

    public T? Find(string key) => things?.FindById(key) is { } thing ? Read(thing["text"].AsString) : null;

    public void Put(string key, T value) =>
        things?.Upsert(new BsonDocument { ["_id"] = key, ["text"] = JsonSerializer.Serialize(value, AsText.Options) });

    public void Remove(string key) => things?.Delete(key);

    private static T? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, AsText.Options);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}

/// <summary>How things are written.</summary>
internal static class AsText
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };
}
