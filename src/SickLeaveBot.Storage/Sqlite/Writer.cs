using System.Collections.Concurrent;

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
    private volatile bool stopped;

    private readonly Commits commits;

    public Writer(Database database, Commits commits)
    {
        this.commits = commits;
        thread = new(() => Work(new(database.Open()))) { IsBackground = true, Name = "writer" };
        thread.Start();
    }

    /// <summary>Runs a piece of writing; what it returns comes back once it is durable. A piece that throws leaves no trace.</summary>
    public Task<T> Write<T>(Func<Session, T> write) => Write(new Piece<T>(write, mayBeLost: false));

    /// <summary>
    /// The same for what may be done again after a power cut: it survives that the program is killed, and is durable with the next piece that
    /// must be, or within a quarter of a second. A flush costs six times as much as all the rest of a small commit.
    /// </summary>
    public Task<T> WriteSoon<T>(Func<Session, T> write) => Write(new Piece<T>(write, mayBeLost: true));

    private Task<T> Write<T>(Piece<T> piece)
    {
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
        session.Flushes(!batch.TrueForAll(piece => piece.MayBeLost));
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

    public void Dispose()
    {
        stopped = true;
        wake.Set();
        thread.Join();
        wake.Dispose();
    }

    private abstract class Piece(bool mayBeLost)
    {
        public bool MayBeLost => mayBeLost;

        /// <summary>False when it failed; what it had written by then has to be undone.</summary>
        public abstract bool Run(Session session);
        public abstract void Failed(Exception failure);
        public abstract void Tell();
    }

    private sealed class Piece<T>(Func<Session, T> write, bool mayBeLost) : Piece(mayBeLost)
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
