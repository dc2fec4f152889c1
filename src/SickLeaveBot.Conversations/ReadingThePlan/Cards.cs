using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.ReadingThePlan;

/// <summary>
/// A version of the plan as its readers get it: a document for the issuer of the sick note, what work is possible first. Shown on a
/// card where there is no address to open documents at.
/// </summary>
/// <param name="LeftOut">A text was left out because it could tell of illness.</param>
/// <param name="IsCut">The texts were shortened to fit a card.</param>
public sealed record PlanPaper(
    string Employee, string? Workplace, string? Manager, int Version, DateOnly AgreedOn,
    IReadOnlyList<string> AsUsual, IReadOnlyList<string> WithAdaptation, IReadOnlyList<string> NotNow,
    IReadOnlyList<PaperMeasure> Measures, bool HasMeasures, string? PlannedAdaptation, string? EarlierAdaptation, string? OtherAdaptation,
    string? TypicalWorkday, string? FollowUp, DateOnly? EvaluateOn, bool HasFollowUp, bool NeedsNav, bool NeedsNoNav, string? NavHelp,
    string? ToIssuer, bool TookPart, NoPartReason? WithoutEmployee, bool LeftOut, bool IsCut) : Card;

/// <summary>A measure on the paper; a kind that says nothing by itself is said by its words alone.</summary>
public sealed record PaperMeasure(MeasureKind Kind, string? What, bool IsNamed, bool IsPlain, bool IsFree, PlanSide By, DaySpan Days);

/// <summary>The links to a version, which last a few minutes, and what else can be done with it.</summary>
public sealed record PlanIsOpen(
    string Employee, int Version, DateOnly AgreedOn, Uri? Pdf, Uri Web, int Minutes, IReadOnlyList<VersionLine> Versions, bool HasSeveral,
    bool IsEmployee, bool IsOneOfTheTwo) : Card;

public sealed record VersionLine(int Number, DateOnly AgreedOn);

/// <summary>The manager follows up several who have a plan: whose shall be opened?</summary>
public sealed record WhosePlanToOpen(IReadOnlyList<Choice> People) : Card;

/// <summary>The employee chooses a rep who may read the newest version, until a day; and takes a sharing back.</summary>
public sealed record SharePlan(
    int Version, IReadOnlyList<RepChoice> Reps, bool HasReps, bool HasNoReps, DateOnly Until, int MostDays, SharingProblem? Problem,
    IReadOnlyList<SharedLine> Shared, bool IsShared) : Card;

public sealed record RepChoice(string Id, string Name, PlanReader As);

public sealed record SharedLine(string Id, string Name, PlanReader As, int Version, DateOnly Until);

public enum SharingProblem { NobodyChosen, NoSuchDay }

/// <summary>A rep sees that a plan is shared, and until when; the text is behind the button.</summary>
public sealed record PlanSharedWithYou(string Employee, int Version, DateOnly Until, bool IsOpen, bool IsOver) : Card;

/// <summary>The employee is told at once that somebody besides the two has opened the plan.</summary>
public sealed record PlanWasRead(
    string Who, PlanReader As, int Version, DateOnly On, ReadingReason? Why, string? Reason, string? Policy) : Card;

/// <summary>The employee sees who has opened the plan, who has had access to the sick leave, and who was sent the plan.</summary>
public sealed record WhoHasSeen(
    DateOnly From, IReadOnlyList<OpenedLine> Opened, bool NobodyOpened, int Earlier, bool HasEarlier, IReadOnlyList<AccessLine> Access,
    IReadOnlyList<ConnectionLine> Connection, IReadOnlyList<SharedLine> Shared, IReadOnlyList<SentLine> Sent, bool NothingSent, string? Policy, bool NoPolicy,
    bool HasPlan) : Card;

public sealed record OpenedLine(string Name, PlanReader As, DateOnly On, int Version, ReadingReason? Why, string? Reason);

public sealed record AccessLine(string Name, PlanReader As, DateOnly From, DateOnly? Until);

/// <summary>Who was told, because the employee wanted it, whether the absence is connected to the work.</summary>
/// <param name="Name">Null where nobody here knows it any more.</param>
public sealed record ConnectionLine(string? Name, ConnectionReader To, DateOnly On);

public sealed record SentLine(SentTo To, int Version, DateOnly On);

public enum SentTo { Issuer, Nav, CarriedByEmployee, Letter, ElectronicRecord }

/// <summary>Human resources sees that plans exist, when they are due and where they stand; never what they say.</summary>
public sealed record AllPlans(
    IReadOnlyList<CaseLine> Lines, bool IsEmpty, int More, bool HasMore, IReadOnlyList<Choice> ToOpen, bool MayOpen, string? Policy, bool NoPolicy,
    OpeningProblem? Problem, bool ToldOfIllness) : Card
{
    public override bool SaysIllnessWasKeptOut => ToldOfIllness;
}

public sealed record CaseLine(
    string Employee, PlanStage Stage, DateOnly? Due, LegalBasis? Basis, int? Version, DateOnly? AgreedOn, DateOnly? DeliveredOn, bool NotDelivered);

public enum OpeningProblem { NobodyChosen, NoReason }

/// <summary>The page behind a link that opens nothing any more: how to get a new one.</summary>
public sealed record LinkIsVoid : Card;
