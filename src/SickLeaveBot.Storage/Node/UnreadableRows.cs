using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SickLeaveBot.Storage.Node;

/// <summary>Says of what can't be read that it is left out, once for each place in a run of the program.</summary>
internal sealed partial class UnreadableRows(ILogger<UnreadableRows> log)
{
    private readonly ConcurrentDictionary<string, bool> said = [];

    /// <summary>What is read; null when it can't be, which is said.</summary>
    public T? Read<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (UnreadableException unreadable)
        {
            LeftOut(unreadable);
            return null;
        }
    }

    public void LeftOut(UnreadableException unreadable)
    {
        if (said.TryAdd(unreadable.Place, true)) Say(unreadable.Kind, unreadable.Version, unreadable.Place);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Left out: {Kind}, version {Version}, in {Place} can't be read by this program")]
    private partial void Say(string kind, int version, string place);
}
