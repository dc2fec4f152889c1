using SickLeaveBot.Conversations.AnsweringInWords;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>Takes a message as Teams sends it: words, words in place of earlier ones, a file, another's words, or far too many words.</summary>
internal sealed class MessageIntake(MessageReader reader, IConversationMemory memory)
{
    /// <summary>As many signs as are read; nobody reports an absence in more.</summary>
    public const int Longest = 4000;

    public async ValueTask<Heard> Hear(Doing.Wrote wrote, string key, string person, CancellationToken cancel) => wrote switch
    {
        { Text: "", HasFile: true } => Heard.Only(person, HeardWhat.File),
        { Text: "", Quotes: true } => Heard.Only(person, HeardWhat.OnlyQuoted),
        { EditOf: { } message } => await Edited(wrote, message, person, cancel),
        _ => await New(wrote, key, person, cancel),
    };

    private async ValueTask<Heard> New(Doing.Wrote wrote, string key, string person, CancellationToken cancel)
    {
        await memory.Change(person, chat => chat.Reading(key), cancel);
        return await Read(wrote, HeardWhat.Message, person, cancel);
    }

    private async ValueTask<Heard> Edited(Doing.Wrote wrote, string message, string person, CancellationToken cancel)
    {
        var heard = await Read(wrote, HeardWhat.Edit, person, cancel);
        return heard.What is HeardWhat.FixedAnswer || !(await memory.Of(person, cancel)).IsSettled(message) ? heard : Heard.Only(person, HeardWhat.Edit);
    }

    // What has a fixed answer is answered by it alone, however much stands beside it; of the rest of far too many words nothing is guessed.
    private async ValueTask<Heard> Read(Doing.Wrote wrote, HeardWhat what, string person, CancellationToken cancel)
    {
        var heard = await reader.Read(wrote.Text, what, person, cancel);
        if (heard.What is HeardWhat.FixedAnswer) return heard;
        return (wrote.Text.Length > Longest ? Heard.Only(person, HeardWhat.TooLong) : heard) with { HasFile = wrote.HasFile };
    }
}
