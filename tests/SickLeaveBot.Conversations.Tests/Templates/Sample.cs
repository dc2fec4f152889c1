using System.Reflection;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.Tests.Templates;

/// <summary>Cards made up of whatever their properties can hold: all filled in or all empty, every yes or every no.</summary>
internal static class Sample
{
    /// <summary>What a hostile or careless person could have written.</summary>
    public const string UserText = "Kari [Nordmann](http://x.no) *_~`<b> \"æ\" ${title} \\";

    private static readonly bool[] Both = [true, false];

    public static IEnumerable<Card> Of(Type card, string text = UserText) =>
        from filled in Both
        from yes in Both
        from choice in Enumerable.Range(0, 3)
        select (Card)Value(card, text, filled, yes, choice)!;

    private static object? Value(Type type, string text, bool filled, bool yes, int choice)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain != type && !filled)
            return null;
        return plain switch
        {
            _ when plain == typeof(string) => text,
            _ when plain == typeof(int) => 50,
            _ when plain == typeof(bool) => yes,
            _ when plain == typeof(Uri) => new Uri("https://bot.example/documents/0"),
            _ when plain == typeof(Guid) => Guid.Empty,
            _ when plain == typeof(DateOnly) => new DateOnly(2026, 11, 23),
            _ when plain.IsEnum => Enum.GetValues(plain).GetValue(choice % Enum.GetValues(plain).Length),
            _ when Element(plain) is { } element => List(element, text, filled ? 2 : 0, yes, choice),
            _ => Record(plain, text, filled, yes, choice),
        };
    }

    private static Type? Element(Type type) => type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.IsAssignableTo(typeof(System.Collections.IEnumerable)) ? type.GetGenericArguments()[0]
        : null;

    private static Array List(Type element, string text, int length, bool yes, int choice)
    {
        var list = Array.CreateInstance(element, length);
        for (var at = 0; at < length; at++)
            list.SetValue(Value(element, text, filled: true, yes, choice), at);
        return list;
    }

    private static object Record(Type type, string text, bool filled, bool yes, int choice)
    {
        var nullability = new NullabilityInfoContext();
        var make = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).First();
        return make.Invoke(
        [
            .. make.GetParameters().Select(parameter =>
                !filled && nullability.Create(parameter).WriteState is NullabilityState.Nullable
                    ? null
                    : Value(parameter.ParameterType, text, filled, yes, choice)),
        ]);
    }
}
