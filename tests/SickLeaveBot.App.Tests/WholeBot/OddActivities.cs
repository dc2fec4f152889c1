using System.Text.Json.Nodes;

namespace SickLeaveBot.App.Tests.WholeBot;

/// <summary>Activities as they were recorded, and each of them spoilt in every way in every place: taken away, null, another type, huge.</summary>
internal static class OddActivities
{
    private static readonly string[] Messages =
    [
        """{"text":"hjelp","textFormat":"plain","attachments":[{"contentType":"text/html","content":"<p>hjelp</p>"}]}""",
        """{"text":"hjelp","attachments":[{"contentType":"image/*","contentUrl":"https://x/1","name":"a"},{"contentType":"text/html","content":"<p>hjelp</p><img>"}]}""",
        """{"text":"<at>Bot</at> hjelp","entities":[{"type":"mention","text":"<at>Bot</at>","mentioned":{"id":"28:bot"}},{"type":"clientInfo"}]}""",
        """{"text":"x","attachments":[{"contentType":"text/html","content":"<blockquote itemtype=\"http://schema.skype.com/Forward\"><p>syk</p></blockquote><p>hjelp</p>"}]}""",
        """{"text":"<quoted messageId=\"1\"/>hjelp","entities":[{"type":"quotedReply","quotedReply":{"messageId":"1","preview":"syk"}}]}""",
        """{"text":"hjelp","attachments":[{"id":"1","contentType":"forwardedMessageReference","content":"{\"messagePreview\":\"syk\"}"}]}""",
        """{"text":"hjelp","attachments":[{"contentType":"application/vnd.microsoft.card.fluidEmbedCard","content":{"componentUrl":"https://x"}}]}""",
        """{"value":{"verb":"HelpWanted","leave":null,"version":0},"replyToId":"1"}""",
    ];

    private static readonly (string Type, string More)[] Others =
    [
        ("messageUpdate", """{"text":"hjelp","channelData":{"eventType":"editMessage"}}"""),
        ("messageUpdate", """{"text":"hjelp","channelData":{"eventType":"undeleteMessage"}}"""),
        ("messageDelete", """{"channelData":{"eventType":"softDeleteMessage"}}"""),
        ("messageReaction", """{"reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"heart"}],"replyToId":"1"}"""),
        ("conversationUpdate", """{"membersAdded":[{"id":"28:x"},{"id":"29:y","aadObjectId":"z"}],"membersRemoved":[{"id":"29:z"}]}"""),
        ("installationUpdate", """{"action":"add-upgrade","channelData":{"source":{"name":"message"},"settings":{"selectedChannel":{"id":"x"}}}}"""),
        ("event", """{"name":"application/vnd.microsoft.readReceipt","value":{"lastReadMessageId":"1"}}"""),
        ("typing", "{}"),
        ("invoke", """{"name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"HelpWanted","data":{"leave":null,"version":0}},"trigger":"manual"}}"""),
        ("invoke", """{"name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"LanguageChosen","data":{"version":0,"language":"Nb"}}}}"""),
        ("invoke", """{"name":"composeExtension/query","value":{"commandId":"x","parameters":[{"name":"q","value":"y"}]}}"""),
        ("somethingFromTheFuture", """{"value":[{"a":[null]}]}"""),
    ];

    /// <param name="basis">An activity with all that Teams always sends, and a new id each time.</param>
    public static IEnumerable<IReadOnlyList<JsonObject>> All(Func<string, JsonObject> basis) =>
        Messages.Select(rest => ("message", rest)).Concat(Others)
            .Select(sample => Spoilt(() => Filled(basis(sample.Item1), sample.Item2)).ToList());

    private static JsonObject Filled(JsonObject activity, string rest)
    {
        foreach (var (name, value) in JsonNode.Parse(rest)!.AsObject())
        {
            if (value is not JsonObject more || activity[name] is not JsonObject known) activity[name] = value?.DeepClone();
            else foreach (var (inner, one) in more) known[inner] = one?.DeepClone();
        }
        return activity;
    }

    private static IEnumerable<JsonObject> Spoilt(Func<JsonObject> activity)
    {
        yield return activity();
        foreach (var (path, spoil) in Paths(activity(), []).ToList().SelectMany(path => Ways, (path, spoil) => (path, spoil)))
        {
            var one = activity();
            spoil(path[..^1].Aggregate((JsonNode)one, Step), path[^1]);
            yield return one;
        }
    }

    private static readonly Action<JsonNode, object>[] Ways =
    [
        Remove,
        (parent, at) => Put(parent, at, null),
        (parent, at) => Put(parent, at, "editMessage"),
        (parent, at) => Put(parent, at, ""),
        (parent, at) => Put(parent, at, 7),
        (parent, at) => Put(parent, at, true),
        (parent, at) => Put(parent, at, new JsonObject { ["id"] = null }),
        (parent, at) => Put(parent, at, new JsonArray(null, new JsonArray(), 1, "x")),
        (parent, at) => Put(parent, at, new string('x', 100_000)),
    ];

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] to) => node switch
    {
        JsonObject parent => parent.SelectMany(child => Paths(child.Value, [.. to, child.Key]).Prepend([.. to, child.Key])),
        JsonArray items => items.SelectMany((item, at) => Paths(item, [.. to, at]).Prepend([.. to, at])),
        _ => [],
    };

    private static JsonNode Step(JsonNode node, object step) => step is string name ? node[name]! : node[(int)step]!;

    private static void Put(JsonNode parent, object at, JsonNode? value)
    {
        if (at is string name) parent[name] = value;
        else parent[(int)at] = value;
    }

    private static void Remove(JsonNode parent, object at)
    {
        if (at is string name) parent.AsObject().Remove(name);
        else parent.AsArray().RemoveAt((int)at);
    }
}
