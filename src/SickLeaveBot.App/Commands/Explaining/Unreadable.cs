namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>A question that can't be read: what is wrong, in Norwegian, and at which field.</summary>
internal sealed class Unreadable(string problem, string at) : Exception(problem)
{
    public string At => at;
}
