using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.Benchmarks;

/// <summary>An activity ready to be sent, and what is done with the answer.</summary>
internal sealed record Work(byte[] Body, string Token, Action<string> Answered);

/// <summary>A company of many: each reports sick, confirms, changes the period, and returns, again and again.</summary>
internal sealed partial class Crowd
{
    private const int TeamOf = 20;
    private static readonly string[] Sentences = ["syk i dag", "syk i dag, tilbake i morgen", "syk siden i går", "jeg er syk ut uka"];

    private readonly Wires wires;
    private readonly ConcurrentQueue<One> waiting;
    private readonly byte[] sample;

    public Crowd(Wires wires)
    {
        this.wires = wires;
        var employees = wires.Staff.Everybody.Where(person => person.Department == "Mengde" && person.ManagerId is not null).ToList();
        waiting = new(employees.Select(person => new One(person, Message(person))));
        Size = employees.Count;
        sample = Bytes(Tap(waiting.First(), "AbsenceConfirmed", Guid.NewGuid(), 1, [("from", Day(0)), ("backOn", ""), ("tasks", "")]));
    }

    public int Size { get; }

    /// <summary>Leaves out the letters, so that the turn alone remains: no message to mend.</summary>
    public bool WithoutLetters { get; set; }

    /// <summary>The same activity for a server that does nothing with it.</summary>
    public Work Blind() => new(sample, Token, _ => { });

    /// <summary>The next tap of somebody who is not waiting for an answer.</summary>
    public Work Taps()
    {
        One? person;
        while (!waiting.TryDequeue(out person)) Thread.Yield();
        return new(Bytes(Next(person)), Token, answer =>
        {
            if (!answer.Contains("AdaptiveCard", StringComparison.Ordinal)) throw new InvalidOperationException($"No card: {answer}");
            if (person.Step == 0) person.Leave = Guid.Parse(LeaveIn().Match(answer).Groups[1].ValueSpan);
            person.Step = (person.Step + 1) % 4;
            waiting.Enqueue(person);
        });
    }

    public Work Texts()
    {
        One? person;
        while (!waiting.TryDequeue(out person)) Thread.Yield();
        var text = Sentences[person.Said++ % Sentences.Length];
        var activity = wires.Activities.Message(person.Who, $"{Guid.NewGuid()}", text, []);
        return new(Bytes(activity), Token, _ => waiting.Enqueue(person));
    }

    public static IReadOnlyList<Colleague> Of(int people) =>
        [.. Enumerable.Range(0, people / TeamOf + 1).Select(number => Member(number, null)),
            .. Enumerable.Range(0, people).Select(number => Member(100_000 + number, IdOf(number / TeamOf)))];

    private JsonObject Next(One person) => person.Step switch
    {
        0 => Tap(person, "ReportWanted", null, 0, []),
        1 => Tap(person, "AbsenceConfirmed", person.Leave, 1, [("from", Day(0)), ("backOn", ""), ("someWork", "true"), ("connection", ""), ("tasks", "Telefon")]),
        2 => Tap(person, "PeriodChosen", person.Leave, 2, [("from", Day(0)), ("backOn", Day(5))]),
        _ => Tap(person, "ReturnGiven", person.Leave, 3, [("on", Day(1)), ("grade", "")]),
    };

    private JsonObject Tap(One person, string verb, Guid? leave, int version, (string Input, string Value)[] filled)
    {
        var data = new JsonObject { ["version"] = version };
        if (leave is { } id) data["leave"] = $"{id}";
        foreach (var (input, value) in filled) data[input] = value;
        var activity = wires.Activities.Execute(person.Who, person.Message, verb, data, automatic: false);
        if (WithoutLetters) activity.Remove("replyToId");
        return activity;
    }

    private string Token => wires.Tokens.HandOut(wires.Settings["Teams:ServiceUrl"]!);

    private string Day(int ahead) => wires.Clock.Today.AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Message(Colleague person) => wires.Chats.Post(person.Id, fromBot: true, _ => new()
    {
        ["type"] = "message",
        ["text"] = "Hei",
    }).Id;

    private static Colleague Member(int number, string? manager) =>
        new(IdOf(number), $"Navn{number}", "Etternavn", "Konsulent", "Mengde", "nb-NO", new(2019, 8, 1), manager);

    private static string IdOf(int number) => $"{new Guid(number, 7, 7, [1, 2, 3, 4, 5, 6, 7, 8])}";

    private static byte[] Bytes(JsonObject activity) => Encoding.UTF8.GetBytes(activity.ToJsonString());

    [GeneratedRegex("\"leave\":\"([^\"]+)\"")]
    private static partial Regex LeaveIn();

    private sealed record One(Colleague Who, string Message)
    {
        public int Step { get; set; }
        public int Said { get; set; }
        public Guid Leave { get; set; }
    }
}
