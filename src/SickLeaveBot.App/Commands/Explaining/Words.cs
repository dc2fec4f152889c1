using System.Text;
using System.Text.Json;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>How the values of an enumeration are written in questions and answers, in the order they are numbered from 0.</summary>
internal sealed class Words
{
    private readonly string[] words;
    private readonly byte[][] utf8;
    private readonly JsonEncodedText[] encoded;

    public Words(params string[] words)
    {
        this.words = words;
        utf8 = new byte[words.Length][];
        encoded = new JsonEncodedText[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            utf8[i] = Encoding.UTF8.GetBytes(words[i]);
            encoded[i] = JsonEncodedText.Encode(utf8[i]);
        }
    }

    public int Count => words.Length;

    public JsonEncodedText this[int value] => encoded[value];

    public ReadOnlySpan<byte> Utf8(int value) => utf8[value];

    public string Choices => string.Join(", ", words);
}

/// <summary>The words of the explain contract.</summary>
internal static class Vocabulary
{
    private static readonly Words Asks = new("timeline", "self-certification", "invitation", "exemption");

    private static readonly Words Kinds = new(
        "self-certification", "sick-note", "deferred-sick-note", "treatment-days", "travel-grant", "holiday", "leave");

    private static readonly Words Regimes = new("pre-2011", "2011-07-01", "2014-07-01", "current");

    private static readonly Words Duties = new(
        "first-contact", "follow-up-plan", "plan-to-issuer", "dialogue-meeting-1", "activity-requirement", "report-to-nav",
        "nav-asks-meeting-need", "plan-to-nav", "dialogue-meeting-2", "nav-39-week-letter", "before-52-weeks",
        "max-sickness-benefit");

    private static readonly Words Roles = new("employer", "employee", "issuer", "nav");
    private static readonly Words Askers = new("employer", "employee", "issuer");
    private static readonly Words Statuses = new("not-required", "upcoming", "due-today", "overdue", "asked");
    private static readonly Words Policies = new("statutory", "8-of-24", "employers-period");
    private static readonly Words Pauses = new("ordinary", "laid-off");
    private static readonly Words Guests = new("issuer", "occupational-health", "nav", "union-rep", "safety-rep", "other", "treating-health-personnel");

    private static readonly Words Grounds = new(
        "will-not-return", "back-soon-without-adaptation", "adaptation-works-back-soon", "too-ill-for-now",
        "graded-with-running-dialogue", "no-adaptation-possible", "other");

    private static readonly Words States = new("exempt", "postponed", "still-required");

    public static Ask Ask(ref QuestionReader reader) => (Ask)reader.Word(Asks);

    public static AbsenceKind Kind(ref QuestionReader reader) => (AbsenceKind)reader.Word(Kinds);

    public static Regime Regime(ref QuestionReader reader) => (Regime)reader.Word(Regimes);

    public static DutyKind Duty(ref QuestionReader reader) => (DutyKind)reader.Word(Duties);

    public static Role Asker(ref QuestionReader reader) => (Role)reader.Word(Askers);

    public static SelfCertificationPolicy Policy(ref QuestionReader reader) => (SelfCertificationPolicy)reader.Word(Policies);

    public static Pause Pause(ref QuestionReader reader) => (Pause)reader.Word(Pauses);

    public static Guest Guest(ref QuestionReader reader) => (Guest)reader.Word(Guests);

    public static ExemptionGround Ground(ref QuestionReader reader) => (ExemptionGround)reader.Word(Grounds);

    public static JsonEncodedText Of(Regime regime) => Regimes[(int)regime];

    public static JsonEncodedText Of(DutyKind duty) => Duties[(int)duty];

    public static JsonEncodedText Of(Role role) => Roles[(int)role];

    public static JsonEncodedText Of(DutyStatus status) => Statuses[(int)status];

    public static JsonEncodedText Of(ExemptionState state) => States[(int)state];
}

/// <summary>What can be asked.</summary>
internal enum Ask { Timeline, SelfCertification, Invitation, Exemption }
