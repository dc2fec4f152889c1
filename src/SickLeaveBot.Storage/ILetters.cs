namespace SickLeaveBot.Storage;

/// <summary>What becomes of letters on their way to chats.</summary>
public interface ILetters
{
    /// <summary>The letter stands in the chat, and what it puts out of date is to be taken away; a chat that was made for it is kept, also of a person who was never met.</summary>
    Task Arrived(WaitingErrand letter, Contact to, Delivery.Done where);

    /// <summary>The message that the letter names is not in the chat any more, as was meant.</summary>
    Task IsTakenAway(WaitingErrand letter);

    /// <summary>The message to be replaced is gone from the chat: the letter becomes a new one, or is dropped when it only mended that message.</summary>
    Task MessageIsGone(WaitingErrand letter);

    /// <summary>How many times the person was heard from; asked before a letter is sent, for it may be long until Teams says what came of it.</summary>
    long HeardFrom(string person);

    /// <summary>
    /// The person can't be written to; their letters wait until they are heard from. False: they were heard from after the letter was sent, so
    /// what Teams says of it is out of date and nothing is kept of it.
    /// </summary>
    /// <param name="heard">What <see cref="HeardFrom"/> said before the letter was sent.</param>
    Task<bool> IsUnreachable(Contact to, string code, long heard);

    /// <summary>The letter waits as long as the person can't be written to.</summary>
    Task WaitForPerson(WaitingErrand letter);

    /// <summary>Teams will never take the letter; its words go, the row stays for an operator to see.</summary>
    Task Refused(long number, string code);
}
