using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Moments;

/// <summary>What a person filled in on a card; the card's verb is the name of the type, the input ids are its properties.</summary>
public abstract record Answer
{
    /// <summary>What the answer is about: when that has changed since the card was made, the fresh card is shown and nothing is taken.</summary>
    public virtual Matter About => Matter.Absence;

    /// <summary>What must be looked up before it can be taken, besides what every answer needs.</summary>
    public virtual IReadOnlyList<DataNeed> Needs => [];

    /// <summary>Whether the form comes back unsent when something on it told of illness: the rest of it may hang together with that.</summary>
    public virtual bool ComesBackWithoutIllness => false;

    /// <summary>What the same means when it is written: one that acts at once on a tap may ask first where the card was not looked at.</summary>
    public virtual Answer WhenWritten => this;

    /// <summary>Its texts would not fit on the card that shows the form again.</summary>
    public virtual bool IsTooLong => false;

    /// <summary>The answer that keeps what was filled in, unsent; null for a form that can't be kept, or where nothing was filled in.</summary>
    public virtual Answer? Kept => null;
}
