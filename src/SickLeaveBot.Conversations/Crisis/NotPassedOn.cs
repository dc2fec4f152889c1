using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.Crisis;

/// <summary>
/// What was filled in tells of danger. Nothing of the answer is carried out: the card stays as it is filled in, this line is said beside it,
/// and whom to ring comes as a message of its own.
/// </summary>
public sealed record NotPassedOn : Card
{
    public override bool IsBesideAnother => true;
}
