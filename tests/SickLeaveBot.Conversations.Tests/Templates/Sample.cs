using System.Reflection;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Law;

namespace SickLeaveBot.Conversations.Tests.Templates;

/// <summary>Cards made up of whatever their properties can hold: all filled in or all empty, every yes or every no.</summary>
internal static class Sample
{
    /// <summary>What a hostile or careless person could have written.</summary>
    public const string UserText = "Kari [Nordmann](http://x.no) *_~`<b> \"æ\" ${title} \\";

    private static readonly bool[] Both = [true, false];

    public static IEnumerable<Card> Of(Type card) => Of(card, UserText, choices: 3);

    public static IEnumerable<Card> Of(Type card, string text) => Of(card, text, choices: 3);

    /// <summary>With a text of its own in every text, and as many of the values of each choice.</summary>
    public static IEnumerable<Card> Of(Type card, string text, int choices) =>
        from filled in Both
        from yes in Both
        from choice in Enumerable.Range(0, choices)
        select (Card)Value(card, new(text, filled, yes, choice))!;

    private static object? Value(Type type, Filling with)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain != type && !with.Filled)
            return null;
        return plain switch
        {
            _ when plain == typeof(string) => with.Text,
            _ when plain == typeof(int) => 50,
            _ when plain == typeof(bool) => with.Yes,
            _ when plain == typeof(Uri) => new Uri("https://bot.example/documents/0"),
            _ when plain == typeof(Guid) => Guid.Empty,
            _ when plain == typeof(DateOnly) => new DateOnly(2026, 11, 23),
            _ when plain == typeof(TimeOnly) => new TimeOnly(10, 0),
            _ when plain == typeof(LegalBasis) => LegalBasis.WorkingEnvironmentAct("4-6", 3),
            _ when plain.IsEnum => Enum.GetValues(plain).GetValue(with.Choice % Enum.GetValues(plain).Length),
            _ when Element(plain) is { } element => List(element, with),
            _ => Record(plain, with),
        };
    }

    private static Type? Element(Type type) => type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.IsAssignableTo(typeof(System.Collections.IEnumerable)) ? type.GetGenericArguments()[0]
        : null;

    private static Array List(Type element, Filling with)
    {
        var list = Array.CreateInstance(element, with.Filled ? 2 : 0);
        for (var at = 0; at < list.Length; at++)
            list.SetValue(Value(element, with with { Filled = true }), at);
        return list;
    }

    private static object Record(Type type, Filling with)
    {
        var nullability = new NullabilityInfoContext();
        var make = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First();
        return make.Invoke(
        [
            .. make.GetParameters().Select(parameter =>
                !with.Filled && nullability.Create(parameter).WriteState is NullabilityState.Nullable
                    ? null
                    : Value(parameter.ParameterType, with)),
        ]);
    }

    private sealed record Filling(string Text, bool Filled, bool Yes, int Choice);
}
