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
    case ["turns", .. var options]:
        await TurnsOfTheBot.Run(options);
        return 0;
    case ["floor", .. var address]:
        await Floor.Run(address);
        return 0;
    default:
        Console.Error.WriteLine("Say what to measure: cards, explain, understanding, or turns [--people N] [--turns N] [--only messages|taps|silent|cold]");
        return 2;
}
