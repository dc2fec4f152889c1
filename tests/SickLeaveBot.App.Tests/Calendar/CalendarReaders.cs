using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using SickLeaveBot.App.Calendar.Invitations;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.App.Tests.Calendar;

/// <summary>Two readers of calendar files, run by Node (tests/schemas/calendars.mjs).</summary>
internal static class CalendarReaders
{
    public static async Task<JsonNode> Read(params Invitation[] files)
    {
        var folder = Shared.InRepository("tests/schemas");
        Shared.Needs(Directory.Exists(Path.Combine(folder, "node_modules", "ical.js")), $"Run npm ci in {folder} first.");
        using var node = Process.Start(new ProcessStartInfo("node", ["calendars.mjs"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = node.StandardError.ReadToEndAsync();
        var result = node.StandardOutput.ReadToEndAsync();
        await node.StandardInput.WriteAsync(new JsonArray([.. files.Select(file => JsonValue.Create(Encoding.UTF8.GetString(file.File())))]).ToJsonString());
        node.StandardInput.Close();
        Assert.Equal("", await errors);
        return JsonNode.Parse(await result)!;
    }
}
