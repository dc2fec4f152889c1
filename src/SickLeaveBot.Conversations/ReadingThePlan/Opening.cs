using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Plans;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>
/// Somebody opens a version of the plan. It counts as opened when the links are handed out, for then the person has asked: previews
/// and forwarded links can't be told from reading, and telling once too often is the better mistake.
/// </summary>
public static class Opening
{
    /// <summary>«Åpne planen», in words: one's own, that of somebody one follows up, or one that is shared with the speaker.</summary>
    public static Reply Hear(Heard heard, Context context)
    {
        var shared = context.Get(Sharing.WithMe);
        if (shared.Count == 0 && Overseeing.IsMeant(context)) return Overseeing.List(context);
        var led = context.Team.Where(HasVersion).Where(leave => heard.Named is null || leave.Employee.Id == heard.Named).DistinctBy(leave => leave.Employee.Id).ToList();
        if (heard.Named is null && context.Own.FirstOrDefault(HasVersion) is { } own) return Open(new(null), context with { Leave = own }, own);
        return OneOf([.. led.Concat(shared).DistinctBy(leave => leave.Id)], NoteKind.NoPlanToOpen, context);
    }

    /// <summary>What others have shared with the speaker, and nothing else.</summary>
    public static Reply Shared(Context context) => OneOf(context.Get(Sharing.WithMe), NoteKind.NoPlanShared, context);

    private static Reply OneOf(IReadOnlyList<SickLeave> leaves, NoteKind none, Context context) => leaves switch
    {
        [] => new() { Shown = new Note(none) },
        [var only] => Open(new(null), context with { Leave = only }, only),
        _ => new() { Shown = new WhosePlanToOpen([.. leaves.Select(leave => new Choice($"{leave.Id}", leave.Employee.Name))]) },
    };

    /// <summary>The manager or the rep has chosen whose plan; which sick leaves those are is asked of the context, never of the card.</summary>
    public static Reply Choose(WhoseChosen answer, Context context) =>
        context.Team.Where(HasVersion).Concat(context.Get(Sharing.WithMe)).FirstOrDefault(leave => $"{leave.Id}" == answer.Whose) is { } leave
            ? Open(new(null), context with { Leave = leave }, leave)
            : Hear(Heard.Only(context.Speaker.Id, HeardWhat.Message), context);

    public static Reply Open(OpenWanted answer, Context context, SickLeave leave)
    {
        var shared = leave.PlanReaders.SharedWith(context.Speaker.Id, context.Today);
        var newest = context.Roles == Roles.None ? shared?.Version : leave.Plan.Agreed?.Number;
        var version = leave.Plan.Versions.FirstOrDefault(one => one.Number == (answer.Number ?? newest));
        return (version, As(version, context, leave)) switch
        {
            (_, PlanReader.HumanResources) => Overseeing.List(context),
            ({ } found, { } reader) => Opened(found, reader, context, leave),
            _ when context.Roles != Roles.None => new() { Leave = leave, Shown = new Note(NoteKind.NoPlanToOpen) },
            _ when context.IsHumanResources => Overseeing.List(context),
            _ => Sharing.NotShared(context, leave),
        };
    }

    /// <summary>The card after the same tap once more: links are not handed out twice.</summary>
    public static Card Again(SickLeave leave, Context context) => context switch
    {
        { Roles: not Roles.None } => PlanCards.To(leave, context),
        { IsHumanResources: true } => Overseeing.List(context).Shown!,
        _ => Sharing.NotShared(context, leave).Shown!,
    };

    /// <summary>Hands out the version and writes down who has opened it.</summary>
    internal static Reply Opened(PlanVersion version, PlanReader reader, Context context, SickLeave leave, ReadingReason? why = null, string? reason = null) => new()
    {
        Leave = leave,
        Shown = context.Company.Documents is { } host
            ? Links(version, reader, host, context, leave)
            : PlanPapers.ForCard(PlanPapers.Of(leave, version, context.Company)),
        Effects =
        [
            Remember.In(leave, new PlanOpened(context.Speaker, reader, version.Number, reason, context.Today) { Why = why }),
            .. context.Company.Documents is null
                ? Array.Empty<Effect>()
                : [new HandOut(new(context.Get(Ticket.NewId), leave.Id, context.Speaker.Id, version.Number, context.Language))],
        ],
    };

    private static PlanIsOpen Links(PlanVersion version, PlanReader reader, DocumentHost host, Context context, SickLeave leave)
    {
        var isOneOfTheTwo = reader is PlanReader.Employee or PlanReader.Manager;
        var versions = isOneOfTheTwo ? leave.Plan.Versions : [version];
        return new(
            leave.Employee.Name, version.Number, version.AgreedOn,
            host.DrawsPdf ? Address(host, context.Get(Ticket.NewId), "pdf") : null, Address(host, context.Get(Ticket.NewId), "html"), Ticket.Minutes,
            [.. versions.Select(one => new VersionLine(one.Number, one.AgreedOn))], versions.Count > 1,
            reader == PlanReader.Employee, isOneOfTheTwo);
    }

    private static Uri Address(DocumentHost host, string ticket, string kind) =>
        new($"{host.Address.AbsoluteUri.TrimEnd('/')}/documents/{ticket}.{kind}");

    private static PlanReader? As(PlanVersion? version, Context context, SickLeave leave) =>
        version is null ? null : Access.As(context.Speaker.Id, leave, version.Number, context.Company, context.Today);

    private static bool HasVersion(SickLeave leave) => leave.Plan.Agreed is not null;
}
