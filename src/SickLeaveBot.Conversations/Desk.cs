using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Conversations;

/// <summary>Everything that lies on the secretary's desk when something is decided; nothing else can be looked at.</summary>
public sealed record Desk
{
    public required Person Speaker { get; init; }
    public required Language Language { get; init; }
    public required DateOnly Today { get; init; }
    public required Company Company { get; init; }

    /// <summary>The id that a sick leave gets if one is begun now.</summary>
    public required Guid NewId { get; init; }

    /// <summary>The ticket that opens a document if one is handed out now; nobody can guess it.</summary>
    public string NewTicket { get; init; } = "";

    /// <summary>The sick leave that the answered card is about.</summary>
    public SickLeave? Leave { get; init; }

    /// <summary>How many facts that sick leave had when the card was made.</summary>
    public int CardVersion { get; init; }

    /// <summary>The speaker's own sick leaves, newest first.</summary>
    public IReadOnlyList<SickLeave> Own { get; init; } = [];

    /// <summary>The speaker's nearest manager.</summary>
    public Looked<Profile> Manager { get; init; } = new Looked<Profile>.NotThere();

    /// <summary>When the speaker began to work here, when the directory says it.</summary>
    public DateOnly? HiredOn { get; init; }

    /// <summary>Sick leaves that the speaker follows up as manager.</summary>
    public IReadOnlyList<SickLeave> Team { get; init; } = [];

    /// <summary>Sick leaves that wait for human resources or have nobody else, where the speaker decides for human resources.</summary>
    public IReadOnlyList<SickLeave> Waiting { get; init; } = [];

    /// <summary>Those the speaker leads.</summary>
    public IReadOnlyList<Profile> Reports { get; init; } = [];

    /// <summary>What has been written in plans and not sent: the speaker's own, and what those have kept who are told of this turn.</summary>
    public IReadOnlyList<WritingThePlan.PlanDraft> PlanDrafts { get; init; } = [];

    /// <summary>Every ongoing sick leave; only for human resources.</summary>
    public IReadOnlyList<SickLeave> Cases { get; init; } = [];

    /// <summary>The union reps and safety reps, when the speaker is to choose one.</summary>
    public IReadOnlyList<Rep> Reps { get; init; } = [];

    /// <summary>What is known of the way to NAV.</summary>
    public DeliveringThePlan.WayToNav Nav { get; init; } = DeliveringThePlan.WayToNav.NotSetUp;

    public bool IsHumanResources => Company.HumanResources?.Id == Speaker.Id;

    public SickLeave? Draft => Own.FirstOrDefault(leave => leave.Stage == Stage.Draft && !leave.OnBehalf);

    public SickLeave? Current => Own.FirstOrDefault(leave => leave.Stage is Stage.Ongoing or Stage.WithHumanResources);

    public Person? NearestManager => Manager is Looked<Profile>.Found { Value.Person: var person } ? person : null;

    /// <summary>What the speaker is in the sick leave that the card is about; decided by who they are, never by the card.</summary>
    public Standing Standing => Leave switch
    {
        null => Standing.Nobody,
        { } leave when leave.Employee.Id == Speaker.Id => Standing.Employee,
        { Manager: { } manager } when manager.Id == Speaker.Id => Standing.Manager,
        { Manager: null } when Company.HumanResources?.Id == Speaker.Id && Leave.Counts => Standing.Manager,
        { Stage: Stage.WithHumanResources } when Company.HumanResources?.Id == Speaker.Id => Standing.HumanResources,
        _ => Standing.Nobody,
    };
}

public enum Standing { Nobody, Employee, Manager, HumanResources }

/// <summary>A union rep or safety rep of this workplace.</summary>
public sealed record Rep(Person Person, PlanReader As);
