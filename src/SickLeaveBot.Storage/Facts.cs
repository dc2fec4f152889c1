using System.Text.Json;
using System.Text.Json.Serialization;
using SickLeaveBot.Conversations;
using SickLeaveBot.Conversations.WritingThePlan;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.FollowUp.WritingThePlan;

namespace SickLeaveBot.Storage;

/// <summary>How a fact is written in its row: the kind is the name of its type, the body its properties as JSON.</summary>
internal static class Facts
{
    private static readonly Dictionary<string, Type> Kinds =
        typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract).ToDictionary(type => type.Name);

    public static (string Kind, string Body) Write(Fact fact) =>
        (fact.GetType().Name, JsonSerializer.Serialize(fact, fact.GetType(), Shapes.Default));

    public static Fact Read(string kind, string body) => (Fact)JsonSerializer.Deserialize(body, Kinds[kind], Shapes.Default)!;
}

/// <summary>Every shape that is kept as JSON. A fact that is not named here can't be kept; a test sees to it that all are.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(Undone))]
[JsonSerializable(typeof(ReportBegun))]
[JsonSerializable(typeof(AbsenceReported))]
[JsonSerializable(typeof(ManagerNamed))]
[JsonSerializable(typeof(ReportDropped))]
[JsonSerializable(typeof(PeriodChanged))]
[JsonSerializable(typeof(FollowUp.Reporting.ConfirmedByEmployee))]
[JsonSerializable(typeof(BackdatingReferred))]
[JsonSerializable(typeof(BackdatingDecided))]
[JsonSerializable(typeof(SickNoteRegistered))]
[JsonSerializable(typeof(ReturnedToWork))]
[JsonSerializable(typeof(ReturnedInPart))]
[JsonSerializable(typeof(NoticeAcknowledged))]
[JsonSerializable(typeof(CallPlanned))]
[JsonSerializable(typeof(Nudged))]
[JsonSerializable(typeof(NudgePassedBy))]
[JsonSerializable(typeof(ArrivalConfirmed))]
[JsonSerializable(typeof(CarryingAsked))]
[JsonSerializable(typeof(CarryingDeclined))]
[JsonSerializable(typeof(ContactTried))]
[JsonSerializable(typeof(DeliveredOtherwise))]
[JsonSerializable(typeof(DeliveryAsked))]
[JsonSerializable(typeof(DeliveryReceived))]
[JsonSerializable(typeof(DeliveryRefused))]
[JsonSerializable(typeof(DeliveryTried))]
[JsonSerializable(typeof(DeliveryUncertain))]
[JsonSerializable(typeof(EarlyHelpAsked))]
[JsonSerializable(typeof(EmployeeDidNotTakePart))]
[JsonSerializable(typeof(MeasureEvaluated))]
[JsonSerializable(typeof(MeasuresLetEnd))]
[JsonSerializable(typeof(PersonalNumberEntered))]
[JsonSerializable(typeof(PlanApproved))]
[JsonSerializable(typeof(PlanEnded))]
[JsonSerializable(typeof(PlanEvaluated))]
[JsonSerializable(typeof(PlanFoundUnnecessary))]
[JsonSerializable(typeof(PlanOpened))]
[JsonSerializable(typeof(PlanShared))]
[JsonSerializable(typeof(PlanWantedAfterAll))]
[JsonSerializable(typeof(PlanWritten))]
[JsonSerializable(typeof(SharingEnded))]
[JsonSerializable(typeof(TransferConsulted))]
[JsonSerializable(typeof(Heard))]
[JsonSerializable(typeof(PlanDraft))]
internal sealed partial class Shapes : JsonSerializerContext;
