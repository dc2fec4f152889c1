using SickLeaveBot.Conversations.People;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Engine;

/// <summary>Which language a reader gets: the one they chose, else Teams', else the directory's, else the one they write, else bokmål.</summary>
public static class Languages
{
    public static Language Of(Acquaintance? met, Profile? profile, Language? writes) =>
        met?.Chosen ?? Named(met?.Contact.Locale) ?? Named(profile?.Locale) ?? writes ?? Language.Nb;

    /// <summary>"nb-NO", "no", "nn", "en-GB"; null for a language the bot doesn't speak.</summary>
    public static Language? Named(string? locale) => locale?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "nb" or "no" => Language.Nb,
        "nn" => Language.Nn,
        "en" => Language.En,
        _ => null,
    };
}
