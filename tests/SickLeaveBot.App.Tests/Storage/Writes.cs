using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>Builds what tests write down: sick leaves, letters, and the steps that hold them.</summary>
internal static class Writes
{
    public static readonly Person Kari = new("kari", "Kari Nordmann");
    public static readonly Person Ola = new("ola", "Ola Hansen");
    public static readonly Guid Leave = new("01900000-0000-7000-8000-000000000001");
    public static readonly TimeAway Away = new(new(2026, 11, 23), null, null);

    private static readonly DateTimeOffset At = new(2026, 11, 23, 6, 40, 0, TimeSpan.Zero);

    /// <summary>A report that Kari has begun, and what has happened since.</summary>
    public static SickLeave Begun(Guid id, params Fact[] more) =>
        SickLeave.Empty(id).After([new ReportBegun(Kari, Kari, Ola, Away), .. more], Kari.Id, At);

    public static SickLeave Ongoing(Guid id, Person? manager = null) =>
        Begun(id, new AbsenceReported(manager ?? Ola, Away, CapacityForWork.Unknown));

    /// <summary>The whole of a sick leave as its first step.</summary>
    public static Step First(SickLeave leave, DateOnly? due = null) => new() { Streams = [WriteOf(SickLeave.Empty(leave.Id), leave, due)] };

    public static (Step Step, SickLeave After) Happens(SickLeave before, params Fact[] facts)
    {
        var after = before.After(facts, Ola.Id, At.AddHours(before.Version));
        return (new() { Streams = [WriteOf(before, after, null)] }, after);
    }

    public static StreamWrite WriteOf(SickLeave before, SickLeave after, DateOnly? due) =>
        new(StreamId.Of(after), before.Version, [.. after.History.Where(fact => fact.Number > before.Version)])
        {
            CaseBefore = before.Version == 0 ? null : before,
            Case = after,
            Due = due,
        };

    public static LetterErrand To(Person person, string text, string? slot = null, string? inPlaceOf = null, bool renews = false) =>
        new(person.Id, new(text, null, text), slot, inPlaceOf, Answers: false, renews);
}

/// <summary>What tests look at in a waiting letter.</summary>
internal static class WaitingLetters
{
    public static Letter Letter(this SickLeaveBot.Storage.WaitingErrand errand) => ((LetterErrand)errand.What).Letter;

    /// <summary>The message that it would take the place of.</summary>
    public static string? Replaces(this SickLeaveBot.Storage.WaitingErrand errand) => ((LetterErrand)errand.What).InPlaceOf ?? errand.Earlier;
}
