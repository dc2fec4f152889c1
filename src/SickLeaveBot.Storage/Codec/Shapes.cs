using System.Text.Json.Serialization;
using SickLeaveBot.FollowUp.CaringForAChild;
using SickLeaveBot.FollowUp.CountingTogether;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.KeepingLists;
using SickLeaveBot.FollowUp.NavMeetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Storage.Codec;

/// <summary>Every shape that is kept as JSON. What is not named here can't be kept; a test sees to it that all are.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, IgnoreReadOnlyProperties = true,
    Converters = [typeof(LetterJson)])]
[JsonSerializable(typeof(Undone))]
[JsonSerializable(typeof(ReportBegun))]
[JsonSerializable(typeof(AbsenceReported))]
[JsonSerializable(typeof(WorkConnectionTold))]
[JsonSerializable(typeof(ManagerNamed))]
[JsonSerializable(typeof(ReportDropped))]
[JsonSerializable(typeof(AbsenceWithdrawn))]
[JsonSerializable(typeof(PeriodChanged))]
[JsonSerializable(typeof(FollowUp.Reporting.ConfirmedByEmployee))]
[JsonSerializable(typeof(BackdatingReferred))]
[JsonSerializable(typeof(BackdatingDecided))]
[JsonSerializable(typeof(SickNoteRegistered))]
[JsonSerializable(typeof(NoteAtWorkRegistered))]
[JsonSerializable(typeof(ReturnAnnounced))]
[JsonSerializable(typeof(ReturnedToWork))]
[JsonSerializable(typeof(ReturnedInPart))]
[JsonSerializable(typeof(NoticeAcknowledged))]
[JsonSerializable(typeof(FirstDayQuestioned))]
[JsonSerializable(typeof(CallMade))]
[JsonSerializable(typeof(CallPlanned))]
[JsonSerializable(typeof(CountedApart))]
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
[JsonSerializable(typeof(CareDaysTaken))]
[JsonSerializable(typeof(ChildrenInCareGiven))]
[JsonSerializable(typeof(RepsNamed))]
[JsonSerializable(typeof(AddressesGiven))]
[JsonSerializable(typeof(NavMeetingEntered))]
[JsonSerializable(typeof(NavMeetingMoved))]
[JsonSerializable(typeof(NavMeetingCalledOff))]
[JsonSerializable(typeof(NavMeetingRecorded))]
[JsonSerializable(typeof(NavMeetingDemanded))]
[JsonSerializable(typeof(NavMeetingFoundUnnecessary))]
[JsonSerializable(typeof(MeetingNeedAnswered))]
[JsonSerializable(typeof(Heard))]
[JsonSerializable(typeof(LetterErrand))]
[JsonSerializable(typeof(PlanToNav))]
[JsonSerializable(typeof(PlanDraft))]
internal sealed partial class Shapes : JsonSerializerContext;
