using System.Diagnostics;
using System.Text.Json.Nodes;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>ajv, run by Node, with the description that lies beside the checkout.</summary>
internal static class GraphDescription
{
    private const string Script = """
        const { createRequire } = require('module');
        const need = createRequire(process.argv[1] + '/package.json');
        const Ajv = need('ajv/dist/2020').default;
        const { components } = JSON.parse(require('fs').readFileSync(process.argv[2], 'utf8'));
        const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
        ajv.addSchema({ $id: 'http://graph/', components });
        const answers = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        for (const { url, schema, body } of answers) {
          const valid = ajv.getSchema(`http://graph/#/components/schemas/${schema}`);
          if (!valid(body)) console.log(url, ajv.errorsText(valid.errors));
        }
        """;

    public static async Task<string> Complaints(JsonArray answers)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "SickLeaveBot.sln")))
        {
            root = root.Parent!;
        }

        var description = Path.Combine(root.FullName, "..", "shared", "schemas", "graph-subset.openapi.json");
        var packages = Path.Combine(root.FullName, "tests", "schemas");
        Demand(File.Exists(description), $"The description of Graph is missing: {Path.GetFullPath(description)}.");
        Demand(System.IO.Directory.Exists(Path.Combine(packages, "node_modules", "ajv")), $"ajv is missing: run npm ci in {packages}.");
        using var node = Process.Start(new ProcessStartInfo("node", ["-e", Script, packages, description])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await node.StandardInput.WriteAsync(answers.ToJsonString());
        node.StandardInput.Close();
        return await node.StandardOutput.ReadToEndAsync() + await node.StandardError.ReadToEndAsync();
    }

    private static void Demand(bool there, string missing)
    {
        if (!there && Environment.GetEnvironmentVariable("CI") is null)
        {
            Assert.Skip(missing);
        }

        Assert.True(there, missing);
    }
}
