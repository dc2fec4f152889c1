using SickLeaveBot.App.Calendar;
using SickLeaveBot.App.Calendar.Invitations;
using SickLeaveBot.App.Calendar.Notices;
using SickLeaveBot.App.Meetings;
using SickLeaveBot.App.Outgoing;
using SickLeaveBot.Conversations.Calendars;

namespace SickLeaveBot.App;

/// <summary>Puts the way to calendars and mail together. Where it is not set up, conversations find no calendars, and nothing is sent.</summary>
internal static class CalendarRegistration
{
    public static IServiceCollection AddCalendar(this IServiceCollection services, CalendarSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<CalendarCalls>();
        services.AddSingleton<Turns>();
        services.AddSingleton<Addresses>();
        services.AddSingleton<RoomList>();
        services.AddSingleton<MailClient>();
        if (!settings.Use) return services;
        services.AddSingleton<MailboxClocks>();
        services.AddSingleton<CalendarClient>();
        services.AddSingleton<ICalendars, GraphCalendars>();
        services.AddSingleton<EventChanges>();
        services.AddSingleton<Subscriptions>();
        services.AddSingleton<ChangeNotices>();
        services.AddHostedService<EventWatch>();
        return services;
    }

    /// <summary>What puts the meetings of the conversation there, and tells it what happens to them.</summary>
    public static IServiceCollection AddMeetings(this IServiceCollection services, CalendarSettings settings)
    {
        services.AddSingleton<ICarrier, CalendarCarrier>();
        if (settings.MailFrom is not null) services.AddSingleton<MeetingMail>();
        if (settings.Use) services.AddSingleton<IOwnEvents, MeetingsInCalendars>();
        return services;
    }
}
