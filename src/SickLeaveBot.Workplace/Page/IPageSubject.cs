using SickLeaveBot.Workplace.Chats;
using SickLeaveBot.Workplace.Clock;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Exchange;
using SickLeaveBot.Workplace.Nav;
using SickLeaveBot.Workplace.WhatIf;

namespace SickLeaveBot.Workplace.Page;

/// <summary>What the page shows and moves: the people, their chats and calendars, the clock, and what may go wrong.</summary>
public interface IPageSubject
{
    MovableClock Clock { get; }
    Staff Staff { get; }
    ChatRooms Chats { get; }
    TeamsClient Teams { get; }
    Activities Activities { get; }
    Faults ConnectorMishaps { get; }
    Faults GraphMishaps { get; }
    NavOffice Nav { get; }
    ExchangeOnline Exchange { get; }
    Notices Notices { get; }
    Func<Task<DateTimeOffset?>> NextEvent { get; }

    void Speak(string person, string locale);
}
