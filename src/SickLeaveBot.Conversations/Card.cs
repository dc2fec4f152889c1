namespace SickLeaveBot.Conversations;

/// <summary>The data of a card. Layout and words are the files in /cards named after the type, in the folder named after its conversation.</summary>
public abstract record Card;

/// <summary>What a person filled in on a card; the card's verb is the name of the type, the input ids are its properties.</summary>
public abstract record Answer;

/// <summary>All that a card carries back when it is answered: which sick leave, and how many facts it had when the card was made.</summary>
public readonly record struct CardTag(Guid? Leave, int Version);
