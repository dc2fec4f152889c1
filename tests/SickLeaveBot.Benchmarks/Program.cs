using SickLeaveBot.Benchmarks;

switch (args)
{
    case ["cards", ..]:
        Cards.Run();
        return 0;
    case ["explain", ..]:
        await Explaining.Run();
        return 0;
    default:
        Console.Error.WriteLine("Say what to measure: cards, explain");
        return 2;
}
