using LiteDB;

namespace SickLeaveBot.Workplace.Kept;

/// <summary>
/// What the workplace keeps over a restart: one file in its folder, or nothing. The file is held by one workplace at a time, for a second
/// one would make what the first has written vanish.
/// </summary>
public sealed class Archive : IDisposable
{
    private readonly FileStream? hold;
    private readonly LiteDatabase? file;

    /// <param name="folder">Where the file is, made when it is missing; null to keep nothing.</param>
    /// <exception cref="FolderInUseException">Another workplace holds the folder.</exception>
    public Archive(string? folder)
    {
        if (folder is null) return;
        Directory.CreateDirectory(folder);
        hold = Hold(folder);
        file = new(new ConnectionString { Filename = Path.Combine(folder, "workplace.db"), Connection = ConnectionType.Direct });
    }

    /// <summary>Things of one kind, each under a key of its own.</summary>
    public Shelf<T> Shelf<T>(string name)
        where T : class => new(file?.GetCollection(name));

    public void Dispose()
    {
        file?.Dispose();
        hold?.Dispose();
    }

    // The system lets go of it when the process ends, however it ends.
    private static FileStream Hold(string folder)
    {
        try
        {
            return new(Path.Combine(folder, "workplace.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new FolderInUseException(folder);
        }
    }
}

/// <summary>Another workplace is running on the folder.</summary>
public sealed class FolderInUseException(string folder) : Exception($"Another workplace is running on {folder}. Stop it, or give this one a folder of its own with --data.");
