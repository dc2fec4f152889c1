return await SickLeaveBot.App.Commands.Root.Run(args);
