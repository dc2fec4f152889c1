using System.Text.Json;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Templates;

namespace SickLeaveBot.Conversations.Tests.Templates;

/// <summary>Cards that build fa4483b has drawn stand in chats for as long as there are chats, and every button on them is still read.</summary>
public sealed class OldCardsTests
{
    private static readonly List<OldCard> Cards = JsonSerializer.Deserialize<List<OldCard>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "fa4483b", "cards.json")), JsonSerializerOptions.Web)!;

    public sealed record OldCard(string Card, string Folder, IReadOnlyList<OldTap> Taps);

    public sealed record OldTap(string Verb, JsonElement Data);

    public static TheoryData<int, int, string> Taps
    {
        get
        {
            var taps = new TheoryData<int, int, string>();
            for (var card = 0; card < Cards.Count; card++)
                for (var tap = 0; tap < Cards[card].Taps.Count; tap++) taps.Add(card, tap, $"{Cards[card].Card}: {Cards[card].Taps[tap].Verb}");
            return taps;
        }
    }

    [Theory]
    [MemberData(nameof(Taps))]
    public void A_tap_is_read_with_all_that_was_filled_in_and_the_sick_leave_it_is_about(int card, int tap, string named)
    {
        var (verb, data) = Cards[card].Taps[tap];

        var answer = Assert.IsType<ReadAnswer.Read>(AnswerReader.Read(verb, data)).Answer;
        var tag = CardTag.Read(data);

        Assert.Equal(named, $"{Cards[card].Card}: {answer.GetType().Name}");
        Assert.Equal((data.TryGetProperty("leave", out var leave) ? leave.GetGuid() : null, data.GetProperty("version").GetInt32()), (tag!.Value.Leave, tag.Value.Version));
        Assert.DoesNotContain(data.EnumerateObject(), input => IsAnInput(input) && !IsIn(answer, input));
    }

    [Fact]
    public void All_that_the_README_lists_is_there()
    {
        var taps = Cards.SelectMany(card => card.Taps).ToList();
        var inputs = taps.SelectMany(tap => tap.Data.EnumerateObject()).Where(IsAnInput).Select(input => input.Name).Distinct().ToList();

        Assert.Equal((116, 272), (Cards.Count, taps.Count));
        Assert.Equal(60, Cards.Select(card => (card.Folder, card.Card)).Distinct().Count());
        Assert.Equal(75, taps.Select(tap => tap.Verb).Distinct().Count());
        Assert.Equal(48, inputs.Count);
    }

    private static bool IsAnInput(JsonProperty property) => property.Name is not ("leave" or "version");

    // A button sends all inputs of its card along; one that the answer has no use for has no property there.
    private static bool IsIn(Moments.Answer answer, JsonProperty input) =>
        answer.GetType().GetProperties().FirstOrDefault(one => one.Name.Equals(input.Name, StringComparison.OrdinalIgnoreCase)) is not { } property
        || property.GetValue(answer) is not null;
}
