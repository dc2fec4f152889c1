namespace SickLeaveBot.Conversations.Moments;

/// <summary>A card that is kept up to date where it stands in a chat: a later one in the same slot takes the place of the earlier.</summary>
/// <param name="Name">As it is written on disk: it is never changed.</param>
public sealed record Slot(string Name)
{
    /// <summary>The report as it waits for the employee's yes; empty once it is confirmed or dropped.</summary>
    public static readonly Slot Unconfirmed = new("Unconfirmed");

    /// <summary>
    /// What somebody is asked and answers once: a form, a confirmation, a choice, whether they are back. One is open at a time in each sick leave,
    /// and one outside any.
    /// </summary>
    public static readonly Slot Question = new("AreYouBack");

    public static readonly Slot Receipt = new("Receipt");
    public static readonly Slot Notice = new("Notice");
    public static readonly Slot WorkConnection = new("WorkConnection");
    public static readonly Slot ReportedForYou = new("ReportedForYou");
    public static readonly Slot HumanResources = new("HumanResources");
    public static readonly Slot FirstDay = new("FirstDay");
    public static readonly Slot CallReminder = new("CallReminder");
    public static readonly Slot Overview = new("Overview");
    public static readonly Slot Plan = new("Plan");
    public static readonly Slot PlanRead = new("PlanRead");
    public static readonly Slot SharedPlan = new("SharedPlan");
    public static readonly Slot PlanNotMade = new("PlanNotMade");
    public static readonly Slot PlanMeasures = new("PlanMeasures");
    public static readonly Slot Delivery = new("Delivery");
    public static readonly Slot SelfCertification = new("SelfCertification");
    public static readonly Slot Counting = new("Counting");
    public static readonly Slot Joined = new("Joined");
    public static readonly Slot PersonalNumber = new("PersonalNumber");

    /// <summary>The slot in one sick leave, or outside any.</summary>
    public string In(Guid? leave) => leave is { } id ? $"{id:N}/{Name}" : Name;
}
