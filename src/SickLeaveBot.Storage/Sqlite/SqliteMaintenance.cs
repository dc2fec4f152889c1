namespace SickLeaveBot.Storage.Sqlite;

internal sealed class SqliteMaintenance(string company, Writer writer, Checkpoints checkpoints) : IMaintenance
{
    public Task Start()
    {
        checkpoints.Start();
        return writer.Write(session =>
        {
            SqliteErrands.TakeUpAgain(session, company);
            return SickLeaveIndex.AllDue(session, company);
        });
    }

    public bool EmptyLog() => checkpoints.Empty();
}
