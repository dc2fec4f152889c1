namespace SickLeaveBot.Conversations.Moments;

/// <summary>The data of a card. Layout and words are the files in /cards named after the type, in the folder named after its namespace.</summary>
public abstract record Card
{
    /// <summary>What is written in the chat lies for a moment with what is still to be worked on; a secret must not, and is only taken on its card.</summary>
    public virtual bool TakesWords => true;

    /// <summary>Which card of the sick leave it is, when it is kept up to date where it stands; null for one that is shown once.</summary>
    public virtual Slot? KeptAs => null;

    /// <summary>The card itself tells that words on illness were not kept.</summary>
    public virtual bool SaysIllnessWasKeptOut => false;

    /// <summary>What is remembered as said in its place, where nobody shall know which card it was; null: the card itself.</summary>
    public virtual Card? RememberedAs => null;

    /// <summary>The card where it is news of this change: its notification says what is new, not how things stand.</summary>
    public virtual Card Telling(Change news, DateOnly today) => this;

    /// <summary>It stands beside another card, which is the one that can be answered.</summary>
    public virtual bool IsBesideAnother => false;
}
