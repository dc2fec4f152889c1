using System.Collections.Frozen;
using System.Text.Json;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>Makes an answer of what a client sent back from a card. The client may send anything: nothing is believed, and nothing breaks it.</summary>
public static class AnswerReader
{
    private static readonly Lazy<FrozenDictionary<string, AnswerForm>> Forms = new(() =>
        typeof(Answer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Answer)) && !type.IsAbstract)
            .Select(AnswerForm.Of)
            .ToFrozenDictionary(form => form.Verb));

    /// <summary>Reads the inputs named after the answer's properties (<c>from</c> for From); whatever else is there is left alone.</summary>
    public static ReadAnswer Read(string verb, JsonElement data) =>
        Forms.Value.TryGetValue(verb, out var form) ? form.Read(data) : new ReadAnswer.UnknownVerb();

    /// <summary>Reads an answer in words as a tap would have carried it.</summary>
    public static ReadAnswer Read(Spoken spoken) => Read(spoken.Verb ?? "", JsonSerializer.SerializeToElement(spoken.Values));

    /// <summary>Whether the answer changes something registered, tells somebody else or ends something; what is not known is taken to.</summary>
    public static bool HasConsequences(string verb) => !Forms.Value.TryGetValue(verb, out var form) || !form.IsHarmless;

    /// <summary>Whether nothing but the names of its buttons says it.</summary>
    public static bool IsOnlyNamed(string verb) => Forms.Value.TryGetValue(verb, out var form) && form.IsOnlyNamed;

    /// <summary>The names of the inputs that an answer takes; none when there is no such answer.</summary>
    internal static IEnumerable<string> InputsOf(string verb) =>
        Forms.Value.TryGetValue(verb, out var form) ? form.Inputs.Select(input => input.Id) : [];
}
