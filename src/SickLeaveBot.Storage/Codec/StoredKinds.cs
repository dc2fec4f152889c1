using SickLeaveBot.Conversations.BookingTheMeeting;
using SickLeaveBot.FollowUp.CaringForAChild;
using SickLeaveBot.FollowUp.CountingTogether;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.KeepingLists;
using SickLeaveBot.FollowUp.Meetings;
using SickLeaveBot.FollowUp.NavMeetings;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.FollowUp.Reporting;

namespace SickLeaveBot.Storage.Codec;

/// <summary>
/// Everything that is kept as a body, by its written name. Renaming a type changes nothing here but the type; changing its shape takes a
/// new version, a step from the old one, and a place in Shapes.approved.txt.
/// </summary>
internal static class StoredKinds
{
    public static IReadOnlyList<StoredKind> All { get; } =
    [
        // Facts.
        new("Undone", 1, typeof(Undone)),
        new("ReportBegun", 1, typeof(ReportBegun)),
        new("AbsenceReported", 1, typeof(AbsenceReported)),
        new("ManagerNamed", 1, typeof(ManagerNamed)),
        new("ReportDropped", 1, typeof(ReportDropped)),
        new("AbsenceWithdrawn", 1, typeof(AbsenceWithdrawn)),
        new("PeriodChanged", 1, typeof(PeriodChanged)),
        new("ConfirmedByEmployee", 1, typeof(FollowUp.Reporting.ConfirmedByEmployee)),
        new("BackdatingReferred", 1, typeof(BackdatingReferred)),
        new("BackdatingDecided", 1, typeof(BackdatingDecided)),
        new("SickNoteRegistered", 2, typeof(SickNoteRegistered), Upcasts.NoteInOnePart),
        new("NoteAtWorkRegistered", 1, typeof(NoteAtWorkRegistered)),
        new("ReturnAnnounced", 1, typeof(ReturnAnnounced)),
        new("ReturnedToWork", 1, typeof(ReturnedToWork)),
        new("ReturnedInPart", 1, typeof(ReturnedInPart)),
        new("NoticeAcknowledged", 1, typeof(NoticeAcknowledged)),
        new("FirstDayQuestioned", 1, typeof(FirstDayQuestioned)),
        new("CallPlanned", 1, typeof(CallPlanned)),
        new("CallMade", 1, typeof(CallMade)),
        new("WorkConnectionTold", 1, typeof(WorkConnectionTold)),
        new("Nudged", 2, typeof(Nudged), Upcasts.NudgeInParts),
        new("NudgePassedBy", 2, typeof(NudgePassedBy), Upcasts.NudgeInParts),
        new("ArrivalConfirmed", 1, typeof(ArrivalConfirmed)),
        new("CarryingAsked", 1, typeof(CarryingAsked)),
        new("CarryingDeclined", 1, typeof(CarryingDeclined)),
        new("ContactTried", 1, typeof(ContactTried)),
        new("DeliveredOtherwise", 1, typeof(DeliveredOtherwise)),
        new("DeliveryAsked", 1, typeof(DeliveryAsked)),
        new("DeliveryReceived", 1, typeof(DeliveryReceived)),
        new("DeliveryRefused", 1, typeof(DeliveryRefused)),
        new("DeliveryTried", 1, typeof(DeliveryTried)),
        new("DeliveryUncertain", 1, typeof(DeliveryUncertain)),
        new("EarlyHelpAsked", 1, typeof(EarlyHelpAsked)),
        new("EmployeeDidNotTakePart", 1, typeof(EmployeeDidNotTakePart)),
        new("MeasureEvaluated", 1, typeof(MeasureEvaluated)),
        new("MeasuresLetEnd", 1, typeof(MeasuresLetEnd)),
        new("PersonalNumberEntered", 1, typeof(PersonalNumberEntered)),
        new("PlanApproved", 1, typeof(PlanApproved)),
        new("PlanEnded", 1, typeof(PlanEnded)),
        new("PlanEvaluated", 1, typeof(PlanEvaluated)),
        new("PlanFoundUnnecessary", 1, typeof(PlanFoundUnnecessary)),
        new("PlanOpened", 1, typeof(PlanOpened)),
        new("PlanShared", 1, typeof(PlanShared)),
        new("PlanWantedAfterAll", 1, typeof(PlanWantedAfterAll)),
        new("PlanWritten", 1, typeof(PlanWritten)),
        new("SharingEnded", 1, typeof(SharingEnded)),
        new("TransferConsulted", 1, typeof(TransferConsulted)),
        new("CareDaysTaken", 1, typeof(CareDaysTaken)),
        new("ChildrenInCareGiven", 1, typeof(ChildrenInCareGiven)),
        new("CountedApart", 1, typeof(CountedApart)),
        new("BookedByHand", 1, typeof(BookedByHand)),
        new("BookedInCalendar", 1, typeof(BookedInCalendar)),
        new("ChangedInCalendar", 1, typeof(ChangedInCalendar)),
        new("DoctorInvited", 1, typeof(DoctorInvited)),
        new("GoneFromCalendar", 1, typeof(GoneFromCalendar)),
        new("GuestAnswered", 1, typeof(GuestAnswered)),
        new("GuestNotWanted", 1, typeof(GuestNotWanted)),
        new("GuestWanted", 1, typeof(GuestWanted)),
        new("InvitedByMail", 1, typeof(InvitedByMail)),
        new("LateExplained", 1, typeof(LateExplained)),
        new("MeetingArranged", 1, typeof(MeetingArranged)),
        new("MeetingCalledOff", 1, typeof(MeetingCalledOff)),
        new("MeetingFoundUnnecessary", 1, typeof(MeetingFoundUnnecessary)),
        new("MeetingHeld", 1, typeof(MeetingHeld)),
        new("MeetingNotHeld", 1, typeof(MeetingNotHeld)),
        new("MeetingWantedAfterAll", 1, typeof(MeetingWantedAfterAll)),
        new("NotInCalendar", 1, typeof(NotInCalendar)),
        new("TakenOutOfCalendar", 1, typeof(TakenOutOfCalendar)),
        new("TimeSuggested", 1, typeof(TimeSuggested)),
        new("UsefulnessTold", 1, typeof(UsefulnessTold)),
        new("WishesTold", 1, typeof(WishesTold)),
        new("MinutesWritten", 1, typeof(MinutesWritten)),
        new("MinutesApproved", 1, typeof(MinutesApproved)),
        new("RemarkAdded", 1, typeof(RemarkAdded)),
        new("RepsNamed", 1, typeof(RepsNamed)),
        new("AddressesGiven", 1, typeof(AddressesGiven)),
        new("NavMeetingEntered", 1, typeof(NavMeetingEntered)),
        new("NavMeetingMoved", 1, typeof(NavMeetingMoved)),
        new("NavMeetingCalledOff", 1, typeof(NavMeetingCalledOff)),
        new("NavMeetingRecorded", 1, typeof(NavMeetingRecorded)),
        new("NavMeetingDemanded", 1, typeof(NavMeetingDemanded)),
        new("NavMeetingFoundUnnecessary", 1, typeof(NavMeetingFoundUnnecessary)),
        new("MeetingNeedAnswered", 1, typeof(MeetingNeedAnswered)),

        // Noted messages, errands, drafts.
        new("Heard", 3, typeof(Heard), Upcasts.HeardWithoutDetails, Upcasts.UnsaidGradeAsZero),
        new("Letter", 3, typeof(LetterErrand), Upcasts.TakingNothingAway, Upcasts.AsItIs),
        new("PlanToNav", 1, typeof(PlanToNav)),
        new("MeetingToCalendar", 1, typeof(MeetingToCalendar)),
        new("PlanDraft", 1, typeof(PlanDraft)),
    ];

    private static readonly Dictionary<string, StoredKind> ByName = All.ToDictionary(kind => kind.Name);
    private static readonly Dictionary<Type, StoredKind> ByType = All.ToDictionary(kind => kind.Type);

    public static StoredKind? Named(string name) => ByName.GetValueOrDefault(name);

    public static StoredKind Of(Type type) => ByType.GetValueOrDefault(type)
        ?? throw new ArgumentException($"A {type.Name} can't be kept: it has no written name. See StoredKinds.cs.");
}
