using System.Reflection;
using System.Text.Json;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>One input of an answer: its id on the card, what it is read as, and whether it may be left empty.</summary>
internal sealed record AnswerInput(string Id, bool MayBeEmpty, object? WhenEmpty, int Longest, Func<string, Parsed> Parse)
{
    /// <summary>More than any input here needs; longer ones are not looked at.</summary>
    private const int LongestRaw = 20_000;

    public static AnswerInput Of(ParameterInfo parameter, NullabilityInfoContext nullability)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var isList = type == typeof(IReadOnlyList<string>);
        var mayBeEmpty = isList || parameter.HasDefaultValue || nullability.Create(parameter).WriteState is NullabilityState.Nullable;
        return new(
            JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!),
            mayBeEmpty,
            isList ? Array.Empty<string>() : parameter.HasDefaultValue ? parameter.DefaultValue : null,
            LongestIn(parameter),
            ParserOf(parameter, type));
    }

    public Parsed Read(JsonElement data) => Raw(data) switch
    {
        (_, { } problem) => problem,
        (null or "", _) => MayBeEmpty ? Parsed.As(WhenEmpty) : Problem.Missing,
        ({ } text, _) => Parse(text),
    };

    private static int LongestIn(ParameterInfo parameter) => parameter.GetCustomAttribute<AtMostAttribute>()?.Length ?? 500;

    private static Func<string, Parsed> ParserOf(ParameterInfo parameter, Type type)
    {
        var length = LongestIn(parameter);
        var range = parameter.GetCustomAttribute<BetweenAttribute>();
        if (type == typeof(string))
            return text => Inputs.Text(text, length);
        if (type == typeof(IReadOnlyList<string>))
            return text => Inputs.List(text, length);
        if (type == typeof(DateOnly))
            return Inputs.Day;
        if (type == typeof(TimeOnly))
            return Inputs.Time;
        if (type == typeof(int))
            return text => Inputs.Number(text, range?.Least ?? int.MinValue, range?.Most ?? int.MaxValue);
        if (type == typeof(bool))
            return Inputs.YesOrNo;
        if (type.IsEnum)
            return Inputs.ChoiceOf(type);
        throw new InvalidOperationException($"{parameter.Member.DeclaringType!.Name}.{parameter.Name}: a card has no input for {type.Name}.");
    }

    /// <summary>Teams sends every input as text; other clients also send numbers, booleans and lists.</summary>
    private (string? Text, Problem? Problem) Raw(JsonElement data)
    {
        try
        {
            if (data.ValueKind is not JsonValueKind.Object || !data.TryGetProperty(Id, out var value))
                return (null, null);
            return Text(value) is { Length: > LongestRaw } ? (null, Problem.TooLong) : (Text(value), null);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair can be written in JSON, but is no text.
            return (null, Problem.NotAText);
        }
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(Text)),
        _ => value.GetRawText(),
    };
}
