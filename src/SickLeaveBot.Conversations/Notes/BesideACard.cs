using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Templates;

namespace SickLeaveBot.Conversations.Notes;

/// <summary>What is left of a card when a newer one has been sent further down.</summary>
public sealed record NewerBelow : Card;

/// <summary>An input of a card could not be read; the card stays, and this is said beside it.</summary>
/// <param name="Input">What the input is called, where the card is not seen beside it.</param>
public sealed record WrongInput(Problem Problem, string? Input = null) : Card
{
    public override bool IsBesideAnother => true;
}
