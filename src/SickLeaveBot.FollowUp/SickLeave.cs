using SickLeaveBot.FollowUp.CountingTogether;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.NavMeetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.FollowUp;

/// <summary>One employee's sick leave (sykefravær) as the company follows it up: exactly what its facts say.</summary>
public sealed record SickLeave(Guid Id, IReadOnlyList<Recorded> History)
{
    public Stage Stage { get; private init; } = Stage.Nothing;
    public Person Employee { get; private init; } = Nobody;
    public Person Reporter { get; private init; } = Nobody;
    public Person? Manager { get; private init; }
    public TimeAway Away { get; private init; } = new(DateOnly.MinValue, null, null);
    public CapacityForWork Capacity { get; private init; } = CapacityForWork.Unknown;
    public WorkConnectionTold? Connection { get; private init; }

    /// <summary>The grades of all sick notes, each with its days, the newest note last.</summary>
    public IReadOnlyList<NotedDays> SickNotes { get; private init; } = [];

    /// <summary>The note that leaves the employee at work, where that is what it is about; then there is no absence in it.</summary>
    public NoteAtWorkRegistered? AtWork { get; private init; }
    public ReturnedInPart? InPart { get; private init; }

    /// <summary>The day on which the employee has said to be back; it says more than the sick notes and the first report.</summary>
    public DateOnly? AnnouncedBack { get; private init; }
    public DateOnly? ReturnedOn { get; private init; }
    /// <summary>Reported once and then taken back.</summary>
    public bool IsTakenBack => Stage == Stage.Draft && History.Any(fact => fact.What is AbsenceReported or NoteAtWorkRegistered);

    /// <summary>Human resources has decided that it does not count with the absence before.</summary>
    public CountedApart? Apart { get; private init; }

    /// <summary>The fact that says so, for taking it back.</summary>
    public int? NumberOfApart { get; private init; }

    public bool Acknowledged => AcknowledgedBy is not null;

    /// <summary>Who has seen the notice (an Entra object id); null while nobody who follows up now has.</summary>
    public string? AcknowledgedBy { get; private init; }

    /// <summary>Who follows up has said that the first day, as it is now, is not right.</summary>
    public bool IsFirstDayQuestioned { get; private init; }

    /// <summary>When the first day was said as it is now.</summary>
    public DateTimeOffset FirstDaySaidAt { get; private init; }
    public bool ConfirmedByEmployee { get; private init; }
    public DateOnly? CallOn { get; private init; }

    public FollowUpPlan Plan { get; private init; } = FollowUpPlan.None;
    public Deliveries Deliveries { get; private init; } = Deliveries.None;
    public PlanReaders PlanReaders { get; private init; } = PlanReaders.None;
    public NavMeetings.NavMeetings NavMeetings { get; private init; } = FollowUp.NavMeetings.NavMeetings.None;

    /// <summary>The workplace's own dialogue meetings.</summary>
    public DialogueMeetings Meetings { get; private init; } = DialogueMeetings.None;

    private static readonly Person Nobody = new("", "");

    public static SickLeave Empty(Guid id) => new(id, []);

    /// <summary>Reads a sick leave from its facts, in the order of their numbers.</summary>
    public static SickLeave Read(Guid id, IReadOnlyList<Recorded> history)
    {
        var undone = Undone.In(history);
        return history.Where(fact => !undone.Contains(fact.Number))
            .Aggregate(new SickLeave(id, history), (leave, fact) => leave.With(fact));
    }

    public int Version => History.Count == 0 ? 0 : History[^1].Number;

    public bool OnBehalf => Reporter.Id != Employee.Id;

    public bool Counts => Stage is Stage.Ongoing or Stage.Ended;

    /// <summary>Its days are told to the law: those of an absence that counts, or the days at work of a note.</summary>
    public bool HasDays => Counts || Stage == Stage.AtWork;

    /// <summary>A sick note leaves the employee at work, and is not over on this day.</summary>
    public bool IsAtWorkOn(DateOnly day) => Stage == Stage.AtWork && AtWork!.To >= day;

    /// <summary>When the employee is expected back: as announced or said, or the working day after the last sick note where that is later.</summary>
    public DateOnly? ExpectedBack => AnnouncedBack is { } announced ? announced : SickNotes.Count == 0
        ? Away.BackOn
        : WorkingDays.NextAfter(SickNotes.Max(note => note.To)) is var after && Away.BackOn is { } said && said > after ? said : after;

    /// <summary>The sick leave with more facts; only they are read, unless one of them takes an earlier one back.</summary>
    public SickLeave After(IEnumerable<Fact> facts, string by, DateTimeOffset at)
    {
        Recorded[] added = [.. facts.Select((fact, index) => new Recorded(Version + 1 + index, at, by, fact))];
        if (added.Length == 0) return this;
        Recorded[] history = [.. History, .. added];
        return added.Any(fact => fact.What is Undone)
            ? Read(Id, history)
            : added.Aggregate(this with { History = history }, (leave, fact) => leave.With(fact));
    }

    /// <summary>Whether a card on this matter, made when the sick leave had so many facts, still says what is true.</summary>
    public bool IsUnchangedSince(int version, Matter matter) =>
        version <= Version && (matter == Matter.Nothing || !History.Any(fact => fact.Number > version && fact.What.Changes == matter));

    /// <summary>The sick leave as it was when it had so many facts.</summary>
    public SickLeave At(int version) => version >= Version ? this : Read(Id, [.. History.TakeWhile(fact => fact.Number <= version)]);

    /// <summary>Whether this was said, of this day, without saying as what the reader was told.</summary>
    public bool WasNudged(string nudge, DateOnly day) =>
        History.Any(fact => fact.What is Nudged said && said.Nudge == nudge && said.Day == day);

    /// <summary>The last thing this person did that can be taken back, a taking back included: it never reaches further back than that.</summary>
    public Recorded? UndoableBy(string person)
    {
        var undone = Undone.In(History);
        return History.LastOrDefault(fact => fact.By == person && !undone.Contains(fact.Number)
            && fact.What is AbsenceReported or AbsenceWithdrawn or PeriodChanged or SickNoteRegistered or NoteAtWorkRegistered
                or ReturnAnnounced or ReturnedToWork or ReturnedInPart or Undone);
    }

    /// <summary>Whether somebody else has done anything here since.</summary>
    public bool WasActedOnSince(Recorded fact) => History.Any(later =>
        later.Number > fact.Number && later.By != fact.By && later.What is not (Nudged or NudgePassedBy));

    private SickLeave With(Recorded fact)
    {
        var after = Taking(fact);
        return after.Away.From == Away.From ? after
            // A first day that is moved back must be seen again.
            : after with { FirstDaySaidAt = fact.At, IsFirstDayQuestioned = false, AcknowledgedBy = after.Away.From < Away.From ? null : after.AcknowledgedBy };
    }

    private SickLeave Taking(Recorded fact) => fact.What switch
    {
        PlanFact it => this with
        {
            Plan = Plan.After(fact.Number, it),
            Deliveries = Deliveries.After(it),
            PlanReaders = PlanReaders.After(it),
        },
        MeetingFact it => this with { Meetings = Meetings.After(fact.Number, it), NavMeetings = NavMeetings.After(it) },
        ReportBegun it => this with { Stage = Stage.Draft, Employee = it.Employee, Reporter = it.Reporter, Manager = it.Manager, Away = it.Away },
        ReportDropped => this with { Stage = Stage.Dropped },
        AbsenceReported it => this with { Stage = Stage.Ongoing, Manager = it.Manager, Away = it.Away, Capacity = it.Capacity },
        BackdatingReferred it => this with { Stage = Stage.WithHumanResources, Manager = it.Manager, Away = it.Away, Capacity = it.Capacity },
        BackdatingDecided it => this with { Stage = it.Accepted ? Stage.Ongoing : Stage.Dropped },
        AbsenceWithdrawn => this with { Stage = Stage.Draft },
        PeriodChanged it => this with { Away = it.Away, Stage = Counts ? Stage.Ongoing : Stage, ReturnedOn = null, AnnouncedBack = null },
        SickNoteRegistered it => this with { SickNotes = [.. SickNotes, .. NotedDays.Of(it)], InPart = null, AnnouncedBack = null },
        NoteAtWorkRegistered it => this with
        {
            Stage = Stage.AtWork,
            AtWork = it,
            Employee = it.Employee,
            Reporter = it.Employee,
            Manager = it.Manager,
            Away = new(it.From, it.To, null),
        },
        ReturnAnnounced it => this with { AnnouncedBack = it.On },
        ReturnedInPart it => this with { InPart = it, AnnouncedBack = null },
        ReturnedToWork it => this with { Stage = Stage.Ended, ReturnedOn = it.On },
        Reporting.ConfirmedByEmployee => this with { ConfirmedByEmployee = true },
        ManagerNamed it => this with { Manager = it.Manager, AcknowledgedBy = null, IsFirstDayQuestioned = false, Plan = Plan.HandedOver() },
        NoticeAcknowledged => this with { AcknowledgedBy = fact.By, IsFirstDayQuestioned = false },
        FirstDayQuestioned => this with { IsFirstDayQuestioned = true },
        CountedApart it => this with { Apart = it, NumberOfApart = fact.Number },
        WorkConnectionTold it => this with { Connection = it },
        CallPlanned it => this with { CallOn = it.On },
        CallMade => this with { CallOn = null },
        _ => this,
    };
}
