using System.Text.Encodings.Web;
using System.Text.Json;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>Writes answers as the explain contract has them.</summary>
internal static class Answers
{
    public static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(Utf8JsonWriter json, Timeline timeline)
    {
        json.WriteStartObject();
        json.WriteString("regime"u8, Vocabulary.Of(timeline.Regime));
        WriteAbsence(json, timeline.Absence);
        WriteEmployersPeriod(json, timeline.EmployersPeriod);
        json.WriteStartArray("duties"u8);
        foreach (var duty in timeline.Duties)
        {
            Write(json, duty);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAbsence(Utf8JsonWriter json, Absence? absence)
    {
        if (absence is null)
        {
            json.WriteNull("absence"u8);
            return;
        }

        json.WriteStartObject("absence"u8);
        Write(json, "firstDay"u8, absence.FirstDay);
        Write(json, "lastDay"u8, absence.LastDay);
        json.WriteBoolean("sameAsEarlier"u8, absence.SameAsEarlier);
        json.WriteEndObject();
    }

    private static void WriteEmployersPeriod(Utf8JsonWriter json, EmployersPeriod? period)
    {
        if (period is null)
        {
            json.WriteNull("employersPeriod"u8);
            return;
        }

        json.WriteStartObject("employersPeriod"u8);
        Write(json, "firstDay"u8, period.FirstDay);
        Write(json, "lastDay"u8, period.LastDay);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DutyOnTimeline duty)
    {
        json.WriteStartObject();
        json.WriteString("duty"u8, Vocabulary.Of(duty.Duty.Kind));
        json.WriteString("on"u8, Vocabulary.Of(duty.Duty.On));
        json.WriteBoolean("required"u8, duty.IsRequired);
        Write(json, "due"u8, duty.Due);
        Write(json, "dueOuter"u8, duty.DueOuter);
        Write(json, "remindOn"u8, duty.RemindOn);
        json.WriteString("status"u8, Vocabulary.Of(duty.Status));
        json.WriteString("basis"u8, duty.Duty.Basis.ToString());
        json.WritePropertyName("why"u8);
        WhyText.Write(json, duty);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, SelfCertificationAnswer answer)
    {
        json.WriteStartObject();
        json.WriteBoolean("allowed"u8, answer.Allowed);
        Write(json, "eligibleFrom"u8, answer.EligibleFrom);
        json.WriteNumber("daysLeft"u8, answer.DaysLeft);
        Write(json, "noteNeededFrom"u8, answer.NoteNeededFrom);
        json.WriteNumber("occurrencesLast12Months"u8, answer.OccurrencesLast12Months);
        json.WriteBoolean("mayBeWithdrawn"u8, answer.MayBeWithdrawn);
        if (answer.ReconsiderOn is { } reconsiderOn)
        {
            Write(json, "reconsiderOn"u8, reconsiderOn);
        }

        json.WriteString("basis"u8, answer.Basis.ToString());
        json.WriteString("why"u8, answer.Why);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, InvitationAnswer answer)
    {
        json.WriteStartObject();
        json.WriteBoolean("allowed"u8, answer.Allowed);
        json.WriteBoolean("mandatory"u8, answer.Mandatory);
        Write(json, "mustAttend"u8, answer.MustAttend);
        json.WriteBoolean("employeeMayVeto"u8, answer.EmployeeMayVeto);
        json.WriteString("basis"u8, answer.Basis.ToString());
        json.WriteString("why"u8, answer.Why);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ExemptionAnswer answer)
    {
        json.WriteStartObject();
        Write(json, "allowed"u8, answer.Allowed);
        json.WriteString("state"u8, Vocabulary.Of(answer.State));
        json.WriteStartArray("missing"u8);
        if (answer.ContactIsMissing)
        {
            json.WriteStringValue("contact"u8);
        }

        json.WriteEndArray();
        json.WriteString("basis"u8, answer.Basis.ToString());
        json.WriteString("why"u8, answer.Why);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Unreadable unreadable)
    {
        json.WriteStartObject();
        json.WriteString("error"u8, unreadable.Message);
        json.WriteString("at"u8, unreadable.At);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? day)
    {
        if (day is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        Span<byte> text = stackalloc byte[IsoDay.Length];
        IsoDay.Format(known, text);
        json.WriteString(name, text);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
