using System.Collections.Concurrent;
using SickLeaveBot.App.Teams.Outbound;
using SickLeaveBot.Conversations.Messaging;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>Tells a group or a channel, once in a while, that the bot talks in private; nothing else is said or noted there.</summary>
internal sealed class InPrivate(Connector connector, Lines lines, TimeProvider clock, ILogger<InPrivate> log)
{
    private const int Most = 10_000;
    private static readonly TimeSpan While = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> told = new(StringComparer.Ordinal);

    public void Tell(Contact speaker)
    {
        if (speaker is not { Conversation: { } conversation, ServiceUrl: { } service } || !IsDue(RootOf(conversation)))
            return;
        var line = lines.WriteInPrivate(speaker.Locale);
        _ = Say(new Letter(line, CardJson: null, line), service, conversation);
    }

    private async Task Say(Letter letter, string service, string conversation)
    {
        try
        {
            var delivery = await connector.Say(letter, service, conversation, CancellationToken.None);
            log.ToldGroup(delivery.GetType().Name);
        }
        // Nobody waits for this one, and the group may ask again in a while.
        catch (Exception failure)
        {
            log.CouldNotTellGroup(failure);
        }
    }

    private bool IsDue(string conversation)
    {
        var now = clock.GetUtcNow();
        if (told.TryGetValue(conversation, out var last))
            return now - last >= While && told.TryUpdate(conversation, now, last);
        if (told.Count >= Most)
            told.Clear();
        return told.TryAdd(conversation, now);
    }

    /// <summary>A thread in a channel is the channel's id with the thread's first message after it.</summary>
    private static string RootOf(string conversation) => conversation.Split(';', 2)[0];
}
