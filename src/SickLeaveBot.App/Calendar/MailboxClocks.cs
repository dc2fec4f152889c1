using Microsoft.Kiota.Abstractions;
using SickLeaveBot.App.Hosting;

namespace SickLeaveBot.App.Calendar;

/// <summary>Each mailbox's own working hours and time zone, remembered for an hour.</summary>
internal sealed class MailboxClocks
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly MailboxSettings Unknown = new(null, null);
    private readonly FetchCache<MailboxSettings> known;

    public MailboxClocks(CalendarCalls calls, TimeProvider clock) => known = new(async (id, _) =>
    {
        var call = new GraphCall("read working hours", Method.GET, $"{GraphCall.User(id)}/mailboxSettings?$select=timeZone,workingHours");
        var said = await calls.Ask(call, CalendarJson.Default.MailboxSettings, Patience, CancellationToken.None);
        var until = clock.GetUtcNow() + (said.Value is null ? TimeSpan.FromMinutes(1) : TimeSpan.FromHours(1));
        return new(said.Value ?? Unknown, until, until);
    }, clock);

    /// <summary>Empty where it can't be known, which leaves a guess.</summary>
    public ValueTask<MailboxSettings> Of(string id, CancellationToken cancel) => known.Get(id, cancel);
}
