using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>Reads the activity out of a request, never more than so much and so deep.</summary>
internal static class ActivityBody
{
    public const int Largest = 256 * 1024;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = ActivityJson.Depth };

    public static Refusal Announced(HttpRequest request) =>
        !IsJson(request.ContentType) ? Refusal.NotJson
        : request.ContentLength > Largest ? Refusal.TooLarge
        : Refusal.None;

    public static async ValueTask<(Activity? Activity, Refusal Refusal)> Read(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = Largest;
        var body = http.Request.BodyReader;
        try
        {
            var whole = await Whole(body, http.RequestAborted);
            if (whole.Length > Largest)
                return (null, Refusal.TooLarge);
            var activity = Parse(whole);
            body.AdvanceTo(whole.End);
            return activity is null ? (null, Refusal.Malformed) : (activity, Refusal.None);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, Refusal.TooLarge);
        }
    }

    private static async ValueTask<ReadOnlySequence<byte>> Whole(PipeReader body, CancellationToken cancel)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancel);
            if (read.IsCompleted || read.Buffer.Length > Largest)
                return read.Buffer;
            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static Activity? Parse(ReadOnlySequence<byte> bytes)
    {
        try
        {
            if (!IsText(bytes))
                return null;
            var reader = new Utf8JsonReader(bytes, Options);
            var activity = JsonSerializer.Deserialize(ref reader, ActivityJson.Default.Activity);
            return reader.Read() ? null : activity;
        }
        catch (JsonException)
        {
            return null;
        }
        // Half a surrogate pair can be written in JSON, but is no text.
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether every text in it, also where it is kept as it came, can be read as one.</summary>
    private static bool IsText(ReadOnlySequence<byte> bytes)
    {
        var whole = bytes.IsSingleSegment ? bytes.FirstSpan : bytes.ToArray();
        if (!Utf8.IsValid(whole))
            return false;
        if (whole.IndexOf("\\u"u8) < 0)
            return true;
        var reader = new Utf8JsonReader(whole, Options);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                _ = reader.GetString();
        }
        return true;
    }

    private static bool IsJson(string? contentType) =>
        contentType is not null
        && contentType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase)
        && (contentType.Length == "application/json".Length || contentType["application/json".Length] is ';' or ' ');
}
