using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.Storage.Sqlite;

internal sealed class SqliteMaintenance(
    string company, Writer writer, Checkpoints checkpoints, SickLeaveCache sickLeaves, ContactCache people) : IMaintenance
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

    public void Forget()
    {
        sickLeaves.ForgetAll();
        people.ForgetAll();
    }
}
