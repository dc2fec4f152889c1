using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Absences;

/// <summary>Which absences count together with an earlier one, and which of them the speaker may part. Nobody decides their own case.</summary>
public static class Joining
{
    private const int MostLines = 50;

    /// <summary>Ongoing sick leaves beside others of the same employee; only for human resources.</summary>
    public static readonly DataNeed<IReadOnlyList<SickLeave>> Beside = new([], async (sources, context, cancel) =>
        context.IsHumanResources ? await sources.SickLeaves.OngoingBesideOthers(cancel) : [])
    {
        Employees = leaves => leaves.Select(leave => leave.Employee.Id),
    };

    public static Reply List(Context context, PartingProblem? problem = null, string? chosen = null) =>
        new() { Shown = context.IsHumanResources ? Card(context, problem, chosen) : new Note(NoteKind.NotYours) };

    /// <summary>Those that the speaker may part and has not, by name.</summary>
    public static IReadOnlyList<JoinedLine> Lines(Context context) =>
    [
        .. from leave in Partable(context).OrderBy(leave => leave.Employee.Name, StringComparer.Ordinal)
           where leave.Apart is null
           select Line(leave, context),
    ];

    /// <summary>Those that the speaker decides: they count together with another, or were parted.</summary>
    public static IEnumerable<SickLeave> Partable(Context context) => context.Get(Beside)
        .Where(leave => MayPart(leave, context) && (leave.Apart is not null || context.Counted(leave).CountsFrom is not null));

    /// <summary>Not their own case, nor one that they have reported.</summary>
    public static bool MayPart(SickLeave leave, Context context) => context.IsHumanResources && MayPart(context.Speaker, leave, context);

    /// <summary>By when the law wants a plan and a meeting; null where it doesn't.</summary>
    public static (DateOnly? Plan, DateOnly? Meeting) Dates(Counted counted)
    {
        var required = counted.Timeline.Duties.Where(duty => duty.IsRequired).ToList();
        return (required.Find(duty => duty.Duty.Kind == DutyKind.FollowUpPlan)?.Due, required.Find(duty => duty.Duty.Kind == DutyKind.DialogueMeeting1)?.Due);
    }

    /// <summary>Who in human resources is told that it counts together: each who may part it.</summary>
    public static IEnumerable<Person> Readers(SickLeave leave, Context context) =>
        context.Company.Who.HumanResources.Where(person => MayPart(person, leave, context));

    private static bool MayPart(Person person, SickLeave leave, Context context) =>
        leave.Stage == Stage.Ongoing && context.Company.Who.Decides(person.Id, leave, context.Today);

    private static JoinedLine Line(SickLeave leave, Context context) =>
        new($"{leave.Id}", leave.Employee.Name, leave.Away.From, context.Counted(leave).FirstDay);

    private static JoinedAbsences Card(Context context, PartingProblem? problem, string? chosen)
    {
        var all = Partable(context).OrderByDescending(leave => $"{leave.Id}" == chosen).ThenBy(leave => leave.Employee.Name, StringComparer.Ordinal).Take(MostLines);
        var mine = all.OrderBy(leave => leave.Employee.Name, StringComparer.Ordinal).ToList();
        return new(
            [.. from leave in mine where leave.Apart is null select Line(leave, context)],
            [.. from leave in mine where leave.Apart is not null select new ApartLine($"{leave.Id}", leave.Employee.Name, leave.Away.From)],
            chosen, mine.Count > 0, mine.Count == 0, IsUnopened: false, problem);
    }
}
