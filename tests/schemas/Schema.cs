using System.Diagnostics;
using System.Text.Json.Nodes;

namespace SickLeaveBot.Tests.Schemas;

/// <summary>Checks JSON against a JSON schema with ajv, all in one go (tests/schemas/validate.mjs).</summary>
internal static class Schema
{
    public static IReadOnlyList<string> Violations(string schema, IEnumerable<(string Name, string Json)> documents)
    {
        var folder = Path.Combine(Shared.Repository.FullName, "tests", "schemas");
        Shared.Needs(Directory.Exists(Path.Combine(folder, "node_modules")), $"Run npm ci in {folder} first.");
        var all = new JsonArray([.. documents.Select(one => new JsonObject { ["name"] = one.Name, ["json"] = JsonNode.Parse(one.Json) })]);

        using var node = Process.Start(new ProcessStartInfo("node", ["validate.mjs", schema])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = node.StandardError.ReadToEndAsync();
        var lines = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(all.ToJsonString());
        node.StandardInput.Close();
        node.WaitForExit();

        Assert.Equal("", errors.Result);
        return lines.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
