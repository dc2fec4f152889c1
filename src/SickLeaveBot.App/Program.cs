return SickLeaveBot.App.Commands.Root.Run(args);
