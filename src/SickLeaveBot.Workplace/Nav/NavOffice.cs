using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Workplace.Company;
using SickLeaveBot.Workplace.Json;
using SickLeaveBot.Workplace.Kept;

namespace SickLeaveBot.Workplace.Nav;

/// <summary>
/// What NAV does with a plan: checks it in NAV's own order, gives it a number, and hands it on. A second plan is another plan, however
/// much it looks like the first.
/// </summary>
public sealed class NavOffice
{
    private static readonly string[] Texts =
    [
        "employeeIdentificationNumber", "typicalWorkday", "tasksThatCanStillBeDone", "tasksThatCanNotBeDone", "previousFacilitation",
        "plannedFacilitation", "followUp", "contactPersonFullName", "contactPersonPhoneNumber", "contactPersonEmail", "lpsName",
    ];

    private static readonly string[] Choices = ["sendPlanToNav", "sendPlanToGeneralPractitioner", "employeeHasContributedToPlan"];

    private readonly Lock door = new();
    private readonly Shelf<NavsPlan> kept;
    private readonly Shelf<NavsDay> days;
    private readonly List<NavsPlan> plans;
    private NavMood mood;

    public NavOffice(Archive archive)
    {
        (kept, days) = (archive.Shelf<NavsPlan>("nav_plans"), archive.Shelf<NavsDay>("nav"));
        plans = [.. kept.All.Select(plan => plan.Value)];
        mood = days.Find("today")?.Mood ?? NavMood.None;
    }

    public NavMood Mood
    {
        get => mood;
        set
        {
            mood = value;
            days.Put("today", new(value));
        }
    }

    /// <summary>Raised when a plan has come.</summary>
    public event Action? Changed;

    public IReadOnlyList<NavsPlan> Plans
    {
        get
        {
            lock (door) return [.. plans];
        }
    }

    /// <summary>What is wrong with a plan, as NAV says it; null when it is taken.</summary>
    public NavRefusal? Refusal(JsonNode? sent, string? consumer) => sent switch
    {
        not JsonObject => NavRefusal.NotRead,
        JsonObject plan when Unread(plan) => NavRefusal.NotRead,
        JsonObject plan when RuleBroken(plan) is { } rule => NavRefusal.Invalid(rule),
        _ when Mood == NavMood.BadRequest => NavRefusal.Invalid("Wrong on purpose"),
        JsonObject plan when !IsNumber(plan["employeeIdentificationNumber"].Text()!) => NavRefusal.Invalid("Invalid employee identification number"),
        _ when Mood == NavMood.NoEmployment || consumer != $"0192:{Fjordlys.Organization}" => NavRefusal.NoEmployment,
        _ when Mood == NavMood.NoSickNote => NavRefusal.NoSickNote,
        JsonObject plan when Mood == NavMood.UnknownEmployee || !Fjordlys.Numbers.Values.Contains(plan["employeeIdentificationNumber"].Text()!) =>
            NavRefusal.NoEmployee,
        JsonObject plan when Mood == NavMood.IssuerNotFound && plan["sendPlanToGeneralPractitioner"].Truth() is true => NavRefusal.NoIssuer,
        _ => null,
    };

    public NavsPlan Take(JsonObject sent)
    {
        var (toIssuer, toNav) = (sent["sendPlanToGeneralPractitioner"].Truth() is true, sent["sendPlanToNav"].Truth() is true);
        var plan = new NavsPlan(Guid.CreateVersion7(), sent, toIssuer && Mood != NavMood.IssuerMissing, toNav);
        lock (door)
        {
            plans.Add(plan);
            kept.Put($"{plan.Receipt}", plan);
        }

        Changed?.Invoke();
        return plan;
    }

    /// <summary>Where a plan is by now: what could not be handed on is, once all is well again.</summary>
    public NavsPlan? Find(string receipt)
    {
        lock (door)
        {
            var at = plans.FindIndex(plan => $"{plan.Receipt}" == receipt);
            if (at < 0) return null;
            if (Mood == NavMood.None && plans[at].Sent["sendPlanToGeneralPractitioner"].Truth() is true) plans[at] = plans[at] with { IssuerGot = true };
            kept.Put(receipt, plans[at]);
            return plans[at];
        }
    }

    private static bool Unread(JsonObject plan) =>
        Texts.Any(name => plan[name].Text() is null) || Choices.Any(name => plan[name].Truth() is null)
        || !DateOnly.TryParseExact(plan["evaluationDate"].Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string? RuleBroken(JsonObject plan) => plan switch
    {
        _ when Helps(plan) && plan["sendPlanToNav"].Truth() is false => "needsHelpFromNav cannot be true if sendPlanToNav is false",
        _ when Helps(plan) && string.IsNullOrWhiteSpace(plan["needsHelpFromNavDescription"].Text()) => "needsHelpFromNavDescription is obligatory if needsHelpFromNav is true",
        _ when !Helps(plan) && plan["needsHelpFromNavDescription"] is not null => "needsHelpFromNavDescription must be null if needsHelpFromNav is false",
        _ when Contributed(plan) && !string.IsNullOrEmpty(Reason(plan)) => "employeeHasNotContributedToPlanDescription must be null if employeeHasContributedToPlan is true",
        _ when !Contributed(plan) && string.IsNullOrWhiteSpace(Reason(plan)) => "employeeHasNotContributedToPlanDescription is obligatory if employeeHasContributedToPlan is false",
        _ => null,
    };

    private static bool Helps(JsonObject plan) => plan["needsHelpFromNav"].Truth() is true;

    private static bool Contributed(JsonObject plan) => plan["employeeHasContributedToPlan"].Truth() is true;

    private static string? Reason(JsonObject plan) => plan["employeeHasNotContributedToPlanDescription"].Text();

    private static bool IsNumber(string number) => number.Length == 11 && number.All(char.IsAsciiDigit);
}

/// <summary>How NAV is.</summary>
public sealed record NavsDay(NavMood Mood);

/// <summary>A plan that NAV has.</summary>
public sealed record NavsPlan(Guid Receipt, JsonObject Sent, bool IssuerGot, bool NavGot)
{
    [JsonIgnore]
    public JsonObject Status => new()
    {
        ["uuid"] = $"{Receipt}",
        ["isSentToGeneralPractitionerStatus"] = IssuerGot,
        ["isSentToNavStatus"] = NavGot,
    };
}

/// <summary>Why NAV does not take a plan, in NAV's own words.</summary>
public sealed record NavRefusal(int Status, string Type, string Message)
{
    public static readonly NavRefusal NotRead = new(400, "BAD_REQUEST", "Failed to convert request body");
    public static readonly NavRefusal NoEmployment = new(403, "NO_ACTIVE_EMPLOYMENT", "No active employment relationship found for given orgnumber");
    public static readonly NavRefusal NoSickNote = new(403, "NO_ACTIVE_SENT_SYKMELDING", "No active sykmelding sent to employer");
    public static readonly NavRefusal NoEmployee = new(404, "EMPLOYEE_NOT_FOUND", "Could not find requested person in our systems");
    public static readonly NavRefusal NoIssuer = new(404, "GENERAL_PRACTITIONER_NOT_FOUND", "General practitioner was not found");
    public static readonly NavRefusal NoPlan = new(404, "FOLLOWUP_PLAN_NOT_FOUND", "The follow-up plan with a given uuid was not found");
    public static readonly NavRefusal Failed = new(500, "INTERNAL_SERVER_ERROR", "Internal server error");
    public static readonly NavRefusal NoToken = new(401, "AUTHENTICATION_ERROR", "JWT is missing, expired or not for this scope");

    public static NavRefusal Invalid(string rule) => new(400, "VALIDATION_ERROR", rule);

    public JsonObject Body => new()
    {
        ["status"] = new JsonObject { ["value"] = Status, ["description"] = "" },
        ["type"] = Type,
        ["message"] = Message,
    };
}
