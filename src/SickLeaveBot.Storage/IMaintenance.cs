namespace SickLeaveBot.Storage;

/// <summary>What the host does with the store beside the work: at start, and once an hour.</summary>
public interface IMaintenance
{
    /// <summary>
    /// At start: every ongoing sick leave is looked at once in the next round, whatever has changed in settings or rules, and what could not
    /// be read by an earlier build is tried again.
    /// </summary>
    Task Start();

    /// <summary>Checkpoints the write-ahead log and empties it: what was deleted lies there still. False when somebody is reading; try later.</summary>
    bool EmptyLog();
}
