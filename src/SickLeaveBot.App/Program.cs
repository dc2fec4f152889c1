using System.CommandLine;
using SickLeaveBot.App.Commands;

return new RootCommand("SickLeaveBot") { UnderstandCommand.Create() }.Parse(args).Invoke();
