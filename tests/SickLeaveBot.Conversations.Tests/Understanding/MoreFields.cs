using System.Globalization;
using System.Text.Json;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Tests.Understanding;

/// <summary>The fields that the command does not write: a list is written as its items with a comma between, "2026-03-02 null" for two days.</summary>
internal static class MoreFields
{
    public static (bool Right, string Got) Compare(JsonProperty field, Understood understood) => field.Name switch
    {
        "isQuestion" => Same(field, $"{understood.IsQuestion}"),
        "isAboutSomebodyElse" => Same(field, $"{understood.IsAboutSomebodyElse}"),
        "grades" => Same(field, Joined(understood.Grades.Select(grade => $"{Day(grade.From)} {Day(grade.To)} {grade.Grade}"))),
        "separateDays" => Same(field, Joined(understood.SeparateDays.Select(day => Day(day)))),
        "fromReadings" => Same(field, Joined(understood.FromReadings.Select(reading => $"{Day(reading.From)} {Day(reading.To)}"))),
        "longerBy" => Same(field, understood.LongerBy is { } longer ? longer.Months > 0 ? $"{longer.Months}m" : $"{longer.Days}d" : ""),
        "isInPart" => Same(field, $"{understood.IsInPart}"),
        "noteKind" => Same(field, $"{understood.NoteKind}"),
        _ => throw new InvalidOperationException($"no such field: {field.Name}"),
    };

    private static (bool, string) Same(JsonProperty field, string got) =>
        ((field.Value.ValueKind == JsonValueKind.Array ? Joined(field.Value.EnumerateArray().Select(one => one.GetString()!)) : field.Value.ToString()) == got, got);

    private static string Joined(IEnumerable<string> all) => string.Join(", ", all);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "null";
}
