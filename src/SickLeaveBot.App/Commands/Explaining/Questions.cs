using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>Reads each kind of question into values and asks the law.</summary>
internal static class Questions
{
    private static readonly Fields TimelineFields = new("ask", "asOf", "absences", "wants", "navMeeting", "regime");
    private static readonly Fields WantsFields = new("dialogue-meeting-1", "dialogue-meeting-2", "dialogue-meeting-3");
    private static readonly Fields SelfCertificationFields =
        new("ask", "day", "policy", "employments", "absences", "withdrawnFrom");
    private static readonly Fields InvitationFields =
        new("ask", "on", "meeting", "invite", "employerWants", "employeeWants", "employeeObjects");
    private static readonly Fields ExemptionFields = new("ask", "on", "duty", "ground", "contactOn", "wantsMeeting");

    public static Timeline Timeline(ref QuestionReader reader)
    {
        DateOnly asOf = default;
        List<AbsenceEntry> absences = [];
        List<Role>? wants = null;
        (DateOnly? navMeeting, Regime? regime) = (null, null);
        uint seen = 0;
        for (reader.BeginQuestion(); reader.NextField(TimelineFields, ref seen, out var field);)
        {
            switch (field)
            {
                case "ask": break;
                case "asOf": asOf = reader.Day(); break;
                case "absences": absences = Reading.Absences(ref reader); break;
                case "wants": wants = WhoWantsAMeeting(ref reader); break;
                case "navMeeting": navMeeting = reader.DayOrNull(); break;
                default: regime = reader.IsNull ? null : Vocabulary.Regime(ref reader); break;
            }
        }

        reader.EndQuestion();
        reader.Require(TimelineFields, seen, required: 0b000111);
        Reading.RefuseBeforeFirstRegime(absences);
        Reading.RefuseBeforeFirstRegime(asOf, "asOf");
        return Law.Asking.Timeline.Of(absences, asOf, wants, navMeeting, regime);
    }

    private static List<Role>? WhoWantsAMeeting(ref QuestionReader reader)
    {
        List<Role>? first = null;
        uint seen = 0;
        for (reader.BeginObject(); reader.NextField(WantsFields, ref seen, out var meeting);)
        {
            var askers = reader.Askers();
            first = meeting == WantsFields[0] ? askers : first;
        }

        reader.EndObject();
        return first;
    }

    public static SelfCertificationAnswer SelfCertification(ref QuestionReader reader)
    {
        DateOnly day = default;
        var policy = SelfCertificationPolicy.Statutory;
        List<Employment> employments = [];
        List<AbsenceEntry> absences = [];
        DateOnly? withdrawnFrom = null;
        uint seen = 0;
        for (reader.BeginQuestion(); reader.NextField(SelfCertificationFields, ref seen, out var field);)
        {
            switch (field)
            {
                case "ask": break;
                case "day": day = reader.Day(); break;
                case "policy": policy = Vocabulary.Policy(ref reader); break;
                case "employments": employments = Reading.Employments(ref reader); break;
                case "absences": absences = Reading.Absences(ref reader); break;
                default: withdrawnFrom = reader.DayOrNull(); break;
            }
        }

        reader.EndQuestion();
        reader.Require(SelfCertificationFields, seen, required: 0b011111);
        Reading.RefuseBeforeFirstRegime(day, "day");
        return Law.Asking.SelfCertification.Ask(day, policy, employments, absences, withdrawnFrom);
    }

    public static InvitationAnswer Invitation(ref QuestionReader reader)
    {
        DateOnly on = default;
        var guest = Guest.Other;
        var (employerWants, employeeWants, employeeObjects) = (false, false, false);
        uint seen = 0;
        for (reader.BeginQuestion(); reader.NextField(InvitationFields, ref seen, out var field);)
        {
            switch (field)
            {
                case "ask": break;
                case "on": on = reader.Day(); break;
                case "meeting": RequireFirstMeeting(ref reader); break;
                case "invite": guest = Vocabulary.Guest(ref reader); break;
                case "employerWants": employerWants = reader.Flag(); break;
                case "employeeWants": employeeWants = reader.Flag(); break;
                default: employeeObjects = reader.Flag(); break;
            }
        }

        reader.EndQuestion();
        reader.Require(InvitationFields, seen, required: 0b1111111);
        Reading.RefuseBeforeFirstRegime(on, "on");
        return Law.WorkingEnvironmentAct.Section4_6.MayInvite(on, guest, employerWants, employeeWants, employeeObjects);
    }

    public static ExemptionAnswer Exemption(ref QuestionReader reader)
    {
        DateOnly on = default;
        var duty = DutyKind.FollowUpPlan;
        var ground = ExemptionGround.Other;
        DateOnly? contactOn = null;
        List<Role> wantsMeeting = [];
        uint seen = 0;
        for (reader.BeginQuestion(); reader.NextField(ExemptionFields, ref seen, out var field);)
        {
            switch (field)
            {
                case "ask": break;
                case "on": on = reader.Day(); break;
                case "duty": duty = PlanOrMeeting(ref reader); break;
                case "ground": ground = Vocabulary.Ground(ref reader); break;
                case "contactOn": contactOn = reader.DayOrNull(); break;
                default: wantsMeeting = reader.Askers(); break;
            }
        }

        reader.EndQuestion();
        reader.Require(ExemptionFields, seen, required: 0b101111);
        Reading.RefuseBeforeFirstRegime(on, "on");
        return Law.WorkingEnvironmentAct.Section4_6.MayBeExempt(on, duty, ground, contactOn, wantsMeeting);
    }

    private static void RequireFirstMeeting(ref QuestionReader reader)
    {
        if (Vocabulary.Duty(ref reader) is not DutyKind.DialogueMeeting1)
        {
            throw reader.Wrong("Bare dialogue-meeting-1: NAV innkaller til de andre.");
        }
    }

    private static DutyKind PlanOrMeeting(ref QuestionReader reader) =>
        Vocabulary.Duty(ref reader) is (DutyKind.FollowUpPlan or DutyKind.DialogueMeeting1) and var duty
            ? duty
            : throw reader.Wrong("Må være follow-up-plan eller dialogue-meeting-1.");
}
