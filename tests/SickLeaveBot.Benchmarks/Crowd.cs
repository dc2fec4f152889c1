using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Workplace;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.Benchmarks;

/// <summary>An activity ready to be sent, and what is done with the answer.</summary>
/// <param name="Letters">How many letters the floor shall post for it; the bot isn't told.</param>
internal sealed record Work(byte[] Body, string Token, Action<string> Answered, int Letters = 0);

/// <summary>A company of many: each reports sick by writing, or reports, confirms, changes the period, and returns by tapping, again and again.</summary>
internal sealed class Crowd
{
    private const int TeamOf = 20;

    private readonly PretendMicrosoft microsoft;
    private readonly Arrivals arrivals;
    private readonly ConcurrentQueue<Employee> waiting;
    private readonly ConcurrentQueue<Employee> written = [];
    private readonly byte[] sample;

    public Crowd(PretendMicrosoft microsoft, Arrivals arrivals)
    {
        (this.microsoft, this.arrivals) = (microsoft, arrivals);
        var employees = microsoft.Staff.Everybody.Where(person => person.Department == "Mengde" && person.ManagerId is not null).ToList();
        waiting = new(employees.Select(person => new Employee(microsoft, person)));
        Size = employees.Count;
        var kari = new Employee(microsoft, microsoft.Staff.Find(Fjordlys.Kari)!);
        kari.Answered($"\"leave\":\"{Guid.NewGuid()}\"", steps: 4);
        sample = Bytes(kari.NextTap());
    }

    public int Size { get; }

    /// <summary>How many have written and have a report that waits to be dropped.</summary>
    public int Written => written.Count;

    public static IReadOnlyList<Colleague> Of(int people) =>
        [.. Enumerable.Range(0, people / TeamOf + 1).Select(number => Member(number, null)),
            .. Enumerable.Range(0, people).Select(number => Member(100_000 + number, IdOf(number / TeamOf)))];

    /// <summary>The same tap again and again for a server that does nothing with it but post so many letters a turn, on average.</summary>
    public Func<Work> Blind(double letters)
    {
        var turns = 0L;
        return () =>
        {
            var turn = Interlocked.Increment(ref turns);
            return new(sample, Token, _ => { }, (int)(Math.Floor(turn * letters) - Math.Floor((turn - 1) * letters)));
        };
    }

    /// <summary>Somebody who has nothing under way reports sick in a sentence.</summary>
    public Work Messages()
    {
        var employee = Next(waiting);
        return new(Bytes(employee.Message()), Token, _ => written.Enqueue(employee));
    }

    /// <summary>Somebody who has written drops the report again, if their confirm card has arrived; nobody is written to.</summary>
    public Work Drops()
    {
        var employee = Next(written);
        var card = arrivals.Take(employee.Id);
        if (card?.Contains("AbsenceConfirmed", StringComparison.Ordinal) is not true) throw new InvalidOperationException($"No card to confirm: {card}");
        return new(Bytes(employee.Drop(card)), Token, _ => waiting.Enqueue(employee));
    }

    /// <summary>The next tap of somebody who is not waiting for an answer.</summary>
    public Work Taps() => Tapped(employee => employee.NextTap(), steps: 4);

    /// <summary>A fact and a card each time, and the turn alone, for there is nobody to write to.</summary>
    public Work Silent() => Tapped(employee => employee.NextSilentTap(), steps: 2);

    private Work Tapped(Func<Employee, JsonObject> next, int steps)
    {
        var employee = Next(waiting);
        return new(Bytes(next(employee)), Token, answer =>
        {
            if (!answer.Contains("AdaptiveCard", StringComparison.Ordinal)) throw new InvalidOperationException($"No card: {answer}");
            employee.Answered(answer, steps);
            waiting.Enqueue(employee);
        });
    }

    private string Token => microsoft.Tokens.HandOut(microsoft.Settings["Teams:ServiceUrl"]!);

    private static Employee Next(ConcurrentQueue<Employee> queue)
    {
        Employee? employee;
        while (!queue.TryDequeue(out employee)) Thread.Yield();
        return employee;
    }

    private static Colleague Member(int number, string? manager) =>
        new(IdOf(number), $"Navn{number}", "Etternavn", "Konsulent", "Mengde", "nb-NO", new(2019, 8, 1), manager);

    private static string IdOf(int number) => $"{new Guid(number, 7, 7, [1, 2, 3, 4, 5, 6, 7, 8])}";

    private static byte[] Bytes(JsonObject activity) => Encoding.UTF8.GetBytes(activity.ToJsonString());
}
