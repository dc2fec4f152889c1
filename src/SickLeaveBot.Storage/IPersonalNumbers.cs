namespace SickLeaveBot.Storage;

/// <summary>Personal numbers (fødselsnummer), sealed. They are used in what is sent to NAV and nowhere else.</summary>
public interface IPersonalNumbers
{
    /// <summary>The employee's number; null when there is none, or the key is another than the one it was sealed with.</summary>
    string? Of(string person);

    Task Keep(string person, string number);
}
