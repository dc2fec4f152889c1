using System.Text.Json;
using System.Text.RegularExpressions;
using SickLeaveBot.App.Commands;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.App.Tests.Understanding;

/// <summary>What <c>understand</c> writes is what language/README.md says, whatever else the bot reads in a message.</summary>
public sealed partial class UnderstandTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    [Theory]
    [InlineData("syk i dag, og hvor mange egenmeldingsdager har jeg igjen?")]
    [InlineData("sykmeldt 100 % fra 2.3 til 15.3 og 50 % fra 16.3 til 31.3")]
    [InlineData("takk")]
    public void Every_field_is_there_and_no_other(string text)
    {
        using var written = JsonDocument.Parse(UnderstoodJson.Write(Reader.Read(text, Today, Speaker.Employee)));

        Assert.Equal(
            ["intent", "from", "to", "backOn", "grade", "dates", "healthWords", "language"],
            written.RootElement.EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public void Only_intents_that_the_language_names_are_answered()
    {
        var section = File.ReadAllText(Shared.File("language/README.md")).Split("## ").Single(part => part.StartsWith("Intents", StringComparison.Ordinal));

        var named = InBackticks().Matches(section).Select(match => match.Groups[1].Value);

        Assert.Equal(named.Order(), Enum.GetValues<Intent>().Select(IntentNames.Name).Order());
    }

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex InBackticks();
}
