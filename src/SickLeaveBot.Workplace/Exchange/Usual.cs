using System.Text.Json.Nodes;

namespace SickLeaveBot.Workplace.Exchange;

/// <summary>What Exchange adds to a meeting where nothing was said.</summary>
public static class Usual
{
    /// <summary>The fields that were sent, and the usual ones where there are none.</summary>
    public static JsonObject Fields(JsonObject sent)
    {
        var fields = new JsonObject
        {
            ["subject"] = "",
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "" },
            ["importance"] = "normal",
            ["sensitivity"] = "normal",
            ["showAs"] = "busy",
            ["isAllDay"] = false,
            ["responseRequested"] = true,
            ["allowNewTimeProposals"] = true,
            ["hideAttendees"] = false,
            ["isReminderOn"] = true,
            ["reminderMinutesBeforeStart"] = 15,
            ["categories"] = new JsonArray(),
            ["location"] = new JsonObject { ["displayName"] = "", ["locationType"] = "default" },
        };
        foreach (var (name, value) in sent) fields[name] = value?.DeepClone();
        return fields;
    }
}
