using Xunit.Runner.InProc.SystemConsole;

namespace SickLeaveBot.Architecture.Tests;

internal static class Program
{
    public static async Task<int> Main(string[] args) => args is ["folder-graph"] ? FolderGraph.PrintAll(Console.Out) : await ConsoleRunner.Run(args);
}
