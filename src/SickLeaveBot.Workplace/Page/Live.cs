using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace SickLeaveBot.Workplace.Page;

/// <summary>Tells every open page what happens, the moment it happens.</summary>
public sealed class Live
{
    private readonly ConcurrentDictionary<Channel<SseItem<JsonObject>>, bool> pages = new();

    public void Tell(string what, JsonObject news)
    {
        foreach (var page in pages.Keys)
        {
            page.Writer.TryWrite(new(news, what));
        }
    }

    public async IAsyncEnumerable<SseItem<JsonObject>> Listen([EnumeratorCancellation] CancellationToken cancel)
    {
        var page = Channel.CreateUnbounded<SseItem<JsonObject>>();
        pages[page] = true;
        try
        {
            yield return new([], "hello");
            while (await Next(page.Reader, cancel))
            {
                while (page.Reader.TryRead(out var news))
                {
                    yield return news;
                }
            }
        }
        finally
        {
            pages.TryRemove(page, out _);
        }
    }

    /// <summary>A page that is closed is no error.</summary>
    private static async Task<bool> Next(ChannelReader<SseItem<JsonObject>> reader, CancellationToken cancel)
    {
        try
        {
            return await reader.WaitToReadAsync(cancel);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
