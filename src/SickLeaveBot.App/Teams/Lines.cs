namespace SickLeaveBot.App.Teams;

/// <summary>The two lines that the Teams side says by itself, each for the language that somebody's Teams names ("nb-NO").</summary>
public sealed record Lines(Func<string?, string> WriteInPrivate, Func<string?, string> WorkingOnIt);
