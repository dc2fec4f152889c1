namespace SickLeaveBot.Storage;

/// <summary>Where everything is kept, whose it is, and with which key personal numbers are sealed.</summary>
/// <param name="Company">The Entra tenant. Nothing of another company in the same database is seen or touched.</param>
/// <param name="PersonalNumberKey">32 bytes; null where none is set, and then no number can be kept.</param>
public sealed record StorageOptions(string File, string Company, byte[]? PersonalNumberKey = null)
{
    public const int KeyLength = 32;

    /// <summary>Where the bot has no tenant of its own, as when only the Playground is listened to.</summary>
    public const string NoCompany = "none";

    public override string ToString() => nameof(StorageOptions);
}
