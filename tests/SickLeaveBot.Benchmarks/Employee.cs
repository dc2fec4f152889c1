using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.Benchmarks;

/// <summary>One of the crowd, and how far their report has come: what they send next, as Teams sends it.</summary>
internal sealed partial class Employee(PretendMicrosoft microsoft, Colleague who)
{
    private static readonly string[] Sentences = ["syk i dag", "syk i dag, tilbake i morgen", "syk siden i går", "jeg er syk ut uka"];

    private readonly string message = microsoft.Chats.Post(who.Id, fromBot: true, _ => new() { ["type"] = "message", ["text"] = "Hei" }).Id;
    private Guid leave;
    private int step;
    private int said;

    public string Id => who.Id;

    /// <summary>Reports sick in a sentence.</summary>
    public JsonObject Message() => microsoft.Activities.Message(who, $"{Guid.NewGuid()}", Sentences[said++ % Sentences.Length], []);

    /// <summary>The next of four taps: report, confirm, change the period, return. Each is about the message that the last card came on.</summary>
    public JsonObject NextTap() => step switch
    {
        0 => Tap("ReportWanted", 0),
        1 => Tap("AbsenceConfirmed", 1, ("from", Day(0)), ("backOn", ""), ("someWork", "true"), ("connection", ""), ("tasks", "Telefon")),
        2 => Tap("PeriodChosen", 2, ("from", Day(0)), ("backOn", Day(5))),
        _ => Tap("ReturnGiven", 3, ("on", Day(1)), ("grade", "")),
    };

    /// <summary>The next of two taps: a report is begun and dropped. They stand on no card, so that none has to be changed.</summary>
    public JsonObject NextSilentTap() => OnNoCard(step == 0 ? Tap("ReportWanted", 0) : Tap("ReportCancelled", 1));

    /// <summary>Drops the report on the card that came, on no card either.</summary>
    public JsonObject Drop(string card)
    {
        leave = LeaveOn(card);
        return OnNoCard(Tap("ReportCancelled", 1));
    }

    /// <summary>The answer to a tap has come, and the next of so many steps is taken.</summary>
    public void Answered(string card, int steps)
    {
        if (step == 0) leave = LeaveOn(card);
        step = (step + 1) % steps;
    }

    private JsonObject Tap(string verb, int version, params (string Input, string Value)[] filled)
    {
        var data = new JsonObject { ["version"] = version };
        if (version > 0) data["leave"] = $"{leave}";
        foreach (var (input, value) in filled) data[input] = value;
        return microsoft.Activities.Execute(who, message, verb, data, automatic: false);
    }

    private string Day(int ahead) => microsoft.Clock.Today.AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject OnNoCard(JsonObject tap)
    {
        tap.Remove("replyToId");
        return tap;
    }

    private static Guid LeaveOn(string card) => Guid.Parse(LeaveIn().Match(card).Groups[1].ValueSpan);

    [GeneratedRegex("\"leave\":\"([^\"]+)\"")]
    private static partial Regex LeaveIn();
}
