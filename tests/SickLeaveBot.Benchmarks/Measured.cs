namespace SickLeaveBot.Benchmarks;

/// <summary>What one round of turns cost.</summary>
/// <param name="Cpu">Microseconds of processor time a turn, until its letters have arrived.</param>
/// <param name="PerSecond">HTTP requests answered a second.</param>
/// <param name="Half">Half of the HTTP requests were answered within so many milliseconds.</param>
/// <param name="Slowest">All but one in a hundred were.</param>
/// <param name="WholePerSecond">Turns a second, each with its letters arrived.</param>
/// <param name="Letters">Letters that arrived, a turn.</param>
internal sealed record Measured(double Cpu, double PerSecond, double Half, double Slowest, double WholePerSecond, double Letters)
{
    private const string Legend = """
        µs CPU: of the process for one turn, until its letters have arrived. turns/s, p50, p99: of the HTTP request alone, from sending it
        to having read the answer. whole/s: turns until their letters have arrived. letters: that arrived in chats, for one turn.
        The floor takes an activity and answers with a card; the posting floor posts as many letters as the bot did, then answers.
        """;

    public static void PrintHeader()
    {
        Console.WriteLine(Legend);
        Console.WriteLine($"{"",-34}{"turns/s",9}{"µs CPU",9}{"p50 ms",9}{"p99 ms",9}{"whole/s",9}{"letters",9}");
    }

    public static void Print(string what, List<Measured> rounds) => Console.WriteLine(
        $"{what,-34}{Middle(rounds, one => one.PerSecond),9:0}{rounds.Average(one => one.Cpu),9:0}"
        + $"{Middle(rounds, one => one.Half),9:0.0}{Middle(rounds, one => one.Slowest),9:0.0}"
        + $"{Middle(rounds, one => one.WholePerSecond),9:0}{rounds.Average(one => one.Letters),9:0.00}");

    public static void PrintTimes(string floor, List<Measured> whole, List<Measured> bare) => PrintTimes(
        floor, whole.Average(one => one.Cpu) / bare.Average(one => one.Cpu), whole.Zip(bare, (one, other) => one.Cpu / other.Cpu));

    public static void PrintTimes(string floor, double times, IEnumerable<double> inRounds)
    {
        var sorted = inRounds.Order().ToList();
        Console.WriteLine($"{"",-34}{times,18:0.0} times the {floor} ({sorted[0]:0.0} to {sorted[^1]:0.0} in its rounds)");
    }

    private static double Middle(List<Measured> rounds, Func<Measured, double> value) => rounds.Select(value).Order().ElementAt(rounds.Count / 2);
}
