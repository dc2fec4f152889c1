using System.Text;
using System.Text.Json;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>How the values of an enumeration are written in questions and answers; values are numbered from 0 in this order.</summary>
internal sealed class Words<T>(params string[] words)
    where T : struct, Enum
{
    private readonly T[] values = [.. Enum.GetValues<T>().Take(words.Length)];
    private readonly byte[][] utf8 = [.. words.Select(Encoding.UTF8.GetBytes)];
    private readonly JsonEncodedText[] encoded = [.. words.Select(word => JsonEncodedText.Encode(word))];

    public int Count => words.Length;

    public T Value(int index) => values[index];

    public ReadOnlySpan<byte> Utf8(int index) => utf8[index];

    public JsonEncodedText this[T value] => encoded[Array.IndexOf(values, value)];

    public string Choices => string.Join(", ", words);
}

/// <summary>The words of the explain contract.</summary>
internal static class Vocabulary
{
    public static readonly Words<AbsenceKind> Kinds = new(
        "self-certification", "sick-note", "deferred-sick-note", "treatment-days", "travel-grant", "holiday", "leave");

    public static readonly Words<Regime> RegimeWords = new("pre-2011", "2011-07-01", "2014-07-01", "current");

    public static readonly Words<DutyKind> Duties = new(
        "first-contact", "follow-up-plan", "plan-to-issuer", "dialogue-meeting-1", "activity-requirement", "report-to-nav",
        "nav-asks-meeting-need", "plan-to-nav", "dialogue-meeting-2", "nav-39-week-letter", "before-52-weeks",
        "max-sickness-benefit");

    public static readonly Words<Role> Roles = new("employer", "employee", "issuer", "nav");

    public static readonly Words<Role> Askers = new("employer", "employee", "issuer");

    public static readonly Words<DutyStatus> Statuses = new("not-required", "upcoming", "due-today", "overdue", "asked");

    public static readonly Words<SelfCertificationPolicy> Policies = new("statutory", "8-of-24", "employers-period");

    public static readonly Words<Pause> Pauses = new("ordinary", "laid-off");

    public static readonly Words<Guest> Guests = new("issuer", "occupational-health", "nav", "union-rep", "safety-rep", "other");

    public static readonly Words<ExemptionGround> Grounds = new(
        "will-not-return", "back-soon-without-adaptation", "adaptation-works-back-soon", "too-ill-for-now",
        "graded-with-running-dialogue", "no-adaptation-possible", "other");

    public static readonly Words<ExemptionState> States = new("exempt", "postponed", "still-required");
}
