using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>
/// Somebody opens a version of the plan. It counts as opened when the links are handed out, for then the person has asked: previews
/// and forwarded links can't be told from reading, and telling once too often is the better mistake.
/// </summary>
public static class Opening
{
    /// <summary>«Åpne planen», in words: one's own, or that of somebody one follows up.</summary>
    public static Reply Hear(Heard heard, Desk desk)
    {
        if (Overseeing.IsMeant(desk)) return Overseeing.List(desk);
        var led = desk.Team.Where(HasVersion).Where(leave => heard.Named is null || leave.Employee.Id == heard.Named).DistinctBy(leave => leave.Employee.Id).ToList();
        if (heard.Named is null && desk.Own.FirstOrDefault(HasVersion) is { } own) return Open(new(null), desk with { Leave = own }, own);
        return led switch
        {
            [] => new() { Shown = new Note(NoteKind.NoPlanToOpen) },
            [var only] => Open(new(null), desk with { Leave = only }, only),
            _ => new() { Shown = new WhosePlan([.. led.Select(leave => new Choice($"{leave.Id}", leave.Employee.Name))]) },
        };
    }

    /// <summary>The manager has chosen whose plan; which sick leaves those are is asked of the desk, never of the card.</summary>
    public static Reply Choose(WhoseChosen answer, Desk desk) =>
        desk.Team.FirstOrDefault(leave => $"{leave.Id}" == answer.Whose && HasVersion(leave)) is { } leave
            ? Open(new(null), desk with { Leave = leave }, leave)
            : Hear(Heard.Only(desk.Speaker.Id, HeardWhat.Message), desk);

    public static Reply Open(OpenWanted answer, Desk desk, SickLeave leave)
    {
        var shared = leave.Readers.SharedWith(desk.Speaker.Id, desk.Today);
        var newest = desk.Standing == Standing.Nobody ? shared?.Version : leave.Plan.Agreed?.Number;
        var version = leave.Plan.Versions.FirstOrDefault(one => one.Number == (answer.Number ?? newest));
        return (version, As(version, desk, leave)) switch
        {
            (_, PlanReader.HumanResources) => Overseeing.List(desk),
            ({ } found, { } reader) => Opened(found, reader, desk, leave),
            _ when desk.Standing != Standing.Nobody => new() { Leave = leave, Shown = new Note(NoteKind.NoPlanToOpen) },
            _ when desk.IsHumanResources => Overseeing.List(desk),
            _ => Sharing.NotShared(desk, leave),
        };
    }

    /// <summary>The card after the same tap once more: links are not handed out twice.</summary>
    public static Card Again(SickLeave leave, Desk desk) => desk switch
    {
        { Standing: not Standing.Nobody } => WritingThePlan.Showing.To(leave, desk),
        { IsHumanResources: true } => Overseeing.List(desk).Shown!,
        _ => Sharing.NotShared(desk, leave).Shown!,
    };

    /// <summary>Hands out the version and writes down who has opened it.</summary>
    internal static Reply Opened(PlanVersion version, PlanReader reader, Desk desk, SickLeave leave, ReadingReason? why = null, string? reason = null) => new()
    {
        Leave = leave,
        Facts = [new PlanOpened(desk.Speaker, reader, version.Number, reason, desk.Today) { Why = why }],
        Shown = desk.Company.Documents is { } host
            ? Links(version, reader, host, desk, leave)
            : PlanPapers.ForCard(PlanPapers.Of(leave, version, desk.Company)),
        Ticket = desk.Company.Documents is null ? null : new(desk.NewTicket, leave.Id, desk.Speaker.Id, version.Number, desk.Language),
    };

    private static PlanIsOpen Links(PlanVersion version, PlanReader reader, DocumentHost host, Desk desk, SickLeave leave)
    {
        var isOneOfTheTwo = reader is PlanReader.Employee or PlanReader.Manager;
        var versions = isOneOfTheTwo ? leave.Plan.Versions : [version];
        return new(
            leave.Employee.Name, version.Number, version.AgreedOn,
            host.DrawsPdf ? Address(host, desk.NewTicket, "pdf") : null, Address(host, desk.NewTicket, "html"), Ticket.Minutes,
            [.. versions.Select(one => new VersionLine(one.Number, one.AgreedOn))], versions.Count > 1,
            reader == PlanReader.Employee, isOneOfTheTwo);
    }

    private static Uri Address(DocumentHost host, string ticket, string kind) =>
        new($"{host.Address.AbsoluteUri.TrimEnd('/')}/documents/{ticket}.{kind}");

    private static PlanReader? As(PlanVersion? version, Desk desk, SickLeave leave) =>
        version is null ? null : Access.As(desk.Speaker.Id, leave, version.Number, desk.Company, desk.Today);

    private static bool HasVersion(SickLeave leave) => leave.Plan.Agreed is not null;
}
