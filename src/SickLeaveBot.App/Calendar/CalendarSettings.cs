using System.Net.Mail;
using SickLeaveBot.App.Teams;

namespace SickLeaveBot.App.Calendar;

/// <summary>Which of the workplace's calendars and mail the bot may use.</summary>
/// <param name="Use">Whether calendars are read and written at all.</param>
/// <param name="MailFrom">The mailbox that invitations go out from where no calendar can be used; null: no mail is sent.</param>
/// <param name="NoticesUrl">The bot's public address for Graph's notices of changes; null: the bot only looks by itself.</param>
public sealed record CalendarSettings(bool Use, string? MailFrom, Uri? NoticesUrl)
{
    /// <summary>Throws with the name of every setting that is wrong.</summary>
    public static CalendarSettings From(IConfiguration configuration, IHostEnvironment environment, TeamsSettings teams)
    {
        var reader = new SettingsReader(configuration, environment.IsDevelopment());
        var logsIn = teams is { AppId: not null, Credential: not null };
        var use = reader.Text("Calendar:Use") is null ? logsIn : reader.Yes("Calendar:Use");
        if (use && !logsIn) reader.Complain("Calendar:Use", "must not be true without a way to log in to Graph (Teams:AppId and a credential)");
        var from = reader.Text("Mail:From");
        if (from is not null && !IsAddress(from)) reader.Complain("Mail:From", "must be one e-mail address");
        if (from is not null && !logsIn) reader.Complain("Mail:From", "needs a way to log in to Graph (Teams:AppId and a credential)");
        var settings = new CalendarSettings(use, from, reader.Address("Calendar:NoticesUrl"));
        reader.Finish();
        return settings;
    }

    private static bool IsAddress(string text) => MailAddress.TryCreate(text, out var address) && address.Address == text;
}
