using System.Text.Json.Nodes;

namespace SickLeaveBot.Storage.Codec;

/// <summary>Brings bodies of an older version to the next. What stands here is about rows that are written, so it is never changed.</summary>
internal static class Upcasts
{
    private static readonly Dictionary<string, string> PlanNudges = new()
    {
        ["MeasuresEnd"] = "plan-measures-end",
        ["Evaluate"] = "plan-evaluate",
        ["StillAway"] = "plan-still-away",
        ["AskAgain"] = "plan-ask-again",
        ["OtherWaits"] = "plan-other-waits",
        ["Start"] = "plan-start",
        ["WeekLeft"] = "plan-week-left",
        ["ThreeDaysLeft"] = "plan-three-days-left",
        ["DayLeft"] = "plan-day-left",
        ["DueDay"] = "plan-due-day",
        ["Overdue"] = "plan-overdue",
    };

    /// <summary>The next version can say more, and nothing in another way.</summary>
    public static JsonObject AsItIs(JsonObject before) => before;

    /// <summary>Version 1 had all in one name, "plan-manager/WeekLeft/2026-12-20"; the few nudges to one person alone had no parts.</summary>
    public static JsonObject NudgeInParts(JsonObject before)
    {
        var (name, day) = ((string)before["Nudge"]!, (string)before["Day"]!);
        return name.Split('/') switch
        {
            ["return" or "call" or "plan-check" or "personal-number"] => Nudge(name, null, null),
            [var reader, var moment, var about] when PlanNudges.TryGetValue(moment, out var written) => Nudge(written, Role(reader), about),
            _ => throw new FormatException(),
        };

        JsonObject Nudge(string nudge, string? to, string? about) => new() { ["Nudge"] = nudge, ["To"] = to, ["About"] = about, ["Day"] = day };
    }

    /// <summary>Version 1 knew one grade and one row of days; whether something was asked, of whom it was said, or whether a file stood beside it, it did not know.</summary>
    public static JsonObject HeardWithoutDetails(JsonObject before)
    {
        var after = before.DeepClone().AsObject();
        (after["IsQuestion"], after["IsAboutSomebodyElse"], after["HasFile"]) = (false, false, false);
        foreach (var list in (string[])["Grades", "SeparateDays", "FromReadings"]) after[list] = new JsonArray();
        return after;
    }

    /// <summary>In version 2 a grade of 0 stood for «back in part» where it was not said how much.</summary>
    public static JsonObject UnsaidGradeAsZero(JsonObject before)
    {
        var isUnsaid = (int?)before["Grade"] == 0;
        before["IsInPart"] = isUnsaid;
        if (isUnsaid) before.Remove("Grade");
        return before;
    }

    /// <summary>Version 1 knew one grade; a note with two was two facts.</summary>
    public static JsonObject NoteInOnePart(JsonObject before) => new()
    {
        ["Parts"] = new JsonArray(new JsonObject
        {
            ["From"] = before["From"]!.DeepClone(),
            ["To"] = before["To"]!.DeepClone(),
            ["Grade"] = before["Grade"]!.DeepClone(),
        }),
        ["WorkplaceCan"] = before["WorkplaceCan"]?.DeepClone(),
    };

    /// <summary>In version 1 the line that an earlier message became was a letter of its own.</summary>
    public static JsonObject TakingNothingAway(JsonObject before)
    {
        before["TakesAway"] = false;
        return before;
    }

    private static string Role(string reader) => reader switch
    {
        "plan-employee" => "employee",
        "plan-manager" => "manager",
        "plan-hr" => "hr",
        _ => throw new FormatException(),
    };
}
