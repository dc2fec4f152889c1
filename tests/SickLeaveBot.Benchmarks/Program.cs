using SickLeaveBot.Benchmarks;

return args switch
{
    ["understanding", ..] => Understanding.Run(args.ElementAtOrDefault(1)),
    _ => 2,
};
