using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SickLeaveBot.App.Teams;
using SickLeaveBot.Conversations.GettingStarted;
using SickLeaveBot.FollowUp.DeliveringThePlan;
using SickLeaveBot.FollowUp.Plans;

namespace SickLeaveBot.App.Nav;

/// <summary>
/// A version of a plan in the fields of NAV's interface for HR systems, in bokmål. Made when it is sent, from the facts; what nobody has
/// written says so.
/// </summary>
internal static class NavPlan
{
    private const string System = "SickLeaveBot";

    /// <summary>Null when the version has no date of evaluation, without which NAV takes nothing.</summary>
    public static FollowUpPlanBody? Of(PlanVersion version, DeliveryAsked asked, EarlyHelpAsked? help, string personalNumber, ContactPerson contact)
    {
        var plan = version.Content;
        if (plan.EvaluateOn is not { } evaluateOn) return null;
        var helpWanted = help is not null ? Help(help) : plan.NeedsNav is true ? Some(plan.NavHelp).FirstOrDefault() : null;
        var needsNav = asked.ToNav && helpWanted is not null;
        return new(
            personalNumber,
            Stated(plan.TypicalWorkday),
            Stated(Lines(plan.Tasks.Where(task => task.State != TaskState.NotNow).Select(Task))),
            Stated(Lines(plan.Tasks.Where(task => task.State == TaskState.NotNow).Select(task => task.What))),
            Stated(plan.EarlierAdaptation),
            Stated(Lines([.. Some(plan.PlannedAdaptation), .. plan.Measures.Select(Measure)])),
            Cut(Some(plan.OtherAdaptation).FirstOrDefault()),
            Stated(plan.FollowUp),
            evaluateOn,
            asked.ToNav,
            needsNav,
            needsNav ? Cut(helpWanted) : null,
            asked.ToIssuer,
            asked.ToIssuer ? Cut(Some(plan.ToIssuer).FirstOrDefault()) : null,
            null,
            contact.Name,
            contact.Phone ?? NavWords.NotStated,
            contact.Email ?? NavWords.NotStated,
            version.WithoutEmployee is null,
            version.WithoutEmployee is { } why ? NavWords.Why(why) : null,
            System,
            null);
    }

    private static string Task(PlannedTask task) => task.State == TaskState.WithAdaptation ? $"{task.What} ({NavWords.WithAdaptation})" : task.What;

    private static string Measure(Measure measure)
    {
        var what = string.Join(": ", [NavWords.Kind(measure.Kind), .. Some(measure.What)]);
        return $"{what} ({Day(measure.From)}–{Day(measure.To)}, {NavWords.By(measure.By)})";
    }

    private static string Help(EarlyHelpAsked help) => Lines(
    [
        NavWords.Wish(help.Help),
        $"{NavWords.Tried}: {help.Tried}",
        $"{NavWords.WhyHelp}: {help.Why}",
    ]);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static IEnumerable<string> Some(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [text];

    private static string Stated(string? text) => string.IsNullOrWhiteSpace(text) ? NavWords.NotStated : Cut(text);

    // NAV's own form takes so much; what is longer is cut where a reader sees it.
    [return: NotNullIfNotNull(nameof(text))]
    private static string? Cut(string? text)
    {
        if (text is null || text.Length <= PlanContent.LongestText) return text;
        var room = PlanContent.LongestText - NavWords.CutShort.Length - 1;
        var end = text.LastIndexOfAny(['\n', ' '], room) is > 0 and var at ? at : room;
        return $"{text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)]} {NavWords.CutShort}";
    }

    private static string Day(DateOnly day) => day.ToString("d.M.yyyy", CultureInfo.InvariantCulture);
}

/// <summary>Whom NAV and the issuer can ask: the manager.</summary>
internal sealed record ContactPerson(string Name, string? Phone, string? Email);
