using SickLeaveBot.Benchmarks;

switch (args)
{
    case ["cards", ..]:
        Cards.Run();
        return 0;
    default:
        Console.Error.WriteLine("Say what to measure: cards");
        return 2;
}
