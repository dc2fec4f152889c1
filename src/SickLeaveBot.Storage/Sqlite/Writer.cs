using System.Collections.Concurrent;
using SickLeaveBot.Conversations.Templates;

namespace SickLeaveBot.Storage.Sqlite;

/// <summary>
/// The only one who writes. Everything that waits goes to disk in one commit (group commit), so that many turns share
/// one flush; each piece still succeeds or fails alone, and nobody hears "done" before it is on disk.
/// </summary>
internal sealed class Writer : IDisposable
{
    private const int MostInOneCommit = 256;
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(1);

    private readonly ConcurrentQueue<Piece> waiting = [];
    private readonly AutoResetEvent wake = new(false);
    private readonly Thread thread;
    private readonly Commits commits;
    private volatile bool stopped;
    private bool flushes = true;

    public Writer(Database database, Commits commits)
    {
        this.commits = commits;
        thread = new(() => Work(new(database.Open()))) { IsBackground = true, Name = "writer" };
        thread.Start();
    }

    /// <summary>Runs a piece of writing; what it returns comes back once it is durable. A piece that throws leaves no trace.</summary>
    /// <param name="mayBeRepeated">
    /// It survives that the program is killed, but a power cut may take back the last of them: for what would only be done once more.
    /// </param>
    public Task<T> Write<T>(Func<Session, T> write, bool mayBeRepeated = false)
    {
        var piece = new Piece<T>(write) { MayBeRepeated = mayBeRepeated };
        ObjectDisposedException.ThrowIf(stopped, this);
        waiting.Enqueue(piece);
        wake.Set();
        return piece.Durable;
    }

    // An event, because waiting for a channel spins first, and between two commits there is always a wait.
    private void Work(Session session)
    {
        using (session)
        {
            var batch = new List<Piece>();
            while (Next(batch))
            {
                var busy = batch.Count > 1;
                Commit(session, batch);
                batch.Clear();
                // Where several came at once the next are close behind: a moment's wait lets more of them share the next flush.
                if (busy) Thread.Sleep(Gathering);
            }
        }
    }

    private bool Next(List<Piece> batch)
    {
        while (true)
        {
            while (batch.Count < MostInOneCommit && waiting.TryDequeue(out var piece)) batch.Add(piece);
            if (batch.Count > 0) return true;
            if (stopped) return false;
            wake.WaitOne();
        }
    }

    private void Commit(Session session, List<Piece> batch)
    {
        try
        {
            while (!TryCommit(session, batch)) session.RollBack();
        }
        catch (Exception failure)
        {
            foreach (var piece in batch) piece.Failed(failure);
            session.RollBack();
        }
        Tell(batch);
    }

    // Whoever waited goes on in a thread of the pool, each by itself: one that blocks there holds up nobody else.
    private static void Tell(List<Piece> batch)
    {
        foreach (var piece in batch) piece.Tell();
    }

    // Seldom does a piece fail. Then all begins again without it: that is cheaper than a savepoint around every piece.
    private bool TryCommit(Session session, List<Piece> batch)
    {
        Flush(session, batch.Exists(piece => !piece.MayBeRepeated));
        session.Begin();
        if (batch.Find(piece => !piece.Run(session)) is { } failed)
        {
            batch.Remove(failed);
            Tell([failed]);
            return false;
        }
        session.Commit();
        commits.Add();
        return true;
    }

    // A flush is the dearest part of a commit, and a letter's arrival is a commit of its own.
    private void Flush(Session session, bool isNeeded)
    {
        if (flushes == isNeeded) return;
        session.Execute(isNeeded ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
        flushes = isNeeded;
    }

    public void Dispose()
    {
        stopped = true;
        wake.Set();
        thread.Join();
        wake.Dispose();
    }

    private abstract class Piece
    {
        public bool MayBeRepeated { get; init; }

        /// <summary>False when it failed; what it had written by then has to be undone.</summary>
        public abstract bool Run(Session session);
        public abstract void Failed(Exception failure);
        public abstract void Tell();
    }

    private sealed class Piece<T>(Func<Session, T> write) : Piece
    {
        private readonly TaskCompletionSource<T> durable = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T result = default!;
        private Exception? failure;

        public Task<T> Durable => durable.Task;

        public override bool Run(Session session)
        {
            try
            {
                result = write(session);
            }
            catch (Exception exception)
            {
                failure = exception;
            }
            return failure is null;
        }

        public override void Tell()
        {
            if (failure is null) durable.SetResult(result);
            else durable.SetException(failure);
        }

        public override void Failed(Exception exception) => failure = exception;
    }
}
