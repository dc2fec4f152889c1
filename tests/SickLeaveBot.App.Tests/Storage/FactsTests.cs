using System.Collections;
using System.Reflection;
using System.Text.Json;
using SickLeaveBot.FollowUp;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>Whatever can happen in a sick leave can be written down and read again.</summary>
public sealed class FactsTests
{
    public static TheoryData<Type> Kinds =>
        [.. typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fact_is_the_same_when_it_is_read_again(Type kind)
    {
        foreach (var fact in new[] { (Fact)Sample(kind, filled: true)!, (Fact)Sample(kind, filled: false)! })
        {
            var (name, body) = Facts.Write(fact);

            Assert.Equal(fact, Facts.Read(name, body));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_fact_keeps_nothing_but_what_it_was_made_with(Type kind)
    {
        var made = kind.GetConstructors().Max(one => one.GetParameters().Length);

        using var body = JsonDocument.Parse(Facts.Write((Fact)Sample(kind, filled: true)!).Body);

        Assert.Equal(made, body.RootElement.EnumerateObject().Count());
    }

    private static Array List(Type element, bool filled)
    {
        var list = Array.CreateInstance(element, filled ? 1 : 0);
        if (filled) list.SetValue(Sample(element, filled), 0);
        return list;
    }

    private static object? Sample(Type type, bool filled)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return filled ? Sample(value, filled) : null;
        if (type == typeof(string)) return "Kåre \"æøå\" 😀";
        if (type == typeof(int)) return 60;
        if (type == typeof(bool)) return filled;
        if (type == typeof(DateOnly)) return new DateOnly(2026, 11, 23);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1);
        if (type == typeof(Guid)) return new Guid("3d1f6a52-8c0e-4b7a-9f21-6a54e0b7c101");
        if (type.IsAssignableTo(typeof(IEnumerable))) return List(type.GetGenericArguments()[0], filled);
        var nullability = new NullabilityInfoContext();
        var make = type.GetConstructors().MaxBy(one => one.GetParameters().Length)!;
        return make.Invoke([.. make.GetParameters().Select(one =>
            !filled && nullability.Create(one).WriteState is NullabilityState.Nullable ? null : Sample(one.ParameterType, filled))]);
    }
}
