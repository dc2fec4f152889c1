using SickLeaveBot.Benchmarks;

switch (args)
{
    case ["cards", ..]:
        Cards.Run();
        return 0;
    case ["explain", ..]:
        await Explaining.Run();
        return 0;
    case ["understanding", ..]:
        return Understanding.Run(args.ElementAtOrDefault(1));
    default:
        Console.Error.WriteLine("Say what to measure: cards, explain, understanding");
        return 2;
}
