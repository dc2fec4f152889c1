using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>What axe finds on a page that would shut somebody out.</summary>
internal static class Accessibility
{
    /// <returns>Each serious or critical violation, with the elements that are wrong.</returns>
    public static async Task<string[]> SeriousViolations(this IPage page)
    {
        var found = await page.RunAxe();
        return [.. found.Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")];
    }
}
