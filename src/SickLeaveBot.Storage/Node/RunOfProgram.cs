namespace SickLeaveBot.Storage.Node;

/// <summary>This run of the program: what it has begun and not written down is nobody's when it has ended.</summary>
internal sealed record RunOfProgram
{
    public string Id { get; } = $"{Guid.NewGuid():N}";
}
