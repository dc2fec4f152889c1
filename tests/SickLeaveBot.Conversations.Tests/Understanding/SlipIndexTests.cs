using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Tests.Understanding;

/// <summary>A word is found by itself and by each of its forms with one letter gone, before those that came after it.</summary>
public sealed class SlipIndexTests
{
    private static readonly SlipIndex Words = new(["sykemelding", "egenmelding", "melding", "meldinger"]);

    [Theory]
    [InlineData("melding", "melding")]
    [InlineData("mlding", "melding")]
    [InlineData("meldin", "melding")]
    [InlineData("elding", "melding")]
    [InlineData("meldinge", "meldinger")]
    [InlineData("sykmelding", "sykemelding")]
    [InlineData("egenmeldig", "egenmelding")]
    [InlineData("mldin", "")]
    [InlineData("", "")]
    public void A_form_leads_to_its_words(string form, string words) => Assert.Equal(words, string.Join(' ', Found(SlipIndex.Hash(form))));

    [Fact]
    public void The_hash_of_a_word_without_a_letter_is_that_of_what_is_left()
    {
        const string Word = "oppfølgingsplanen";
        var beginnings = new uint[Word.Length + 1];
        SlipIndex.Beginnings(Word, beginnings);
        for (var length = 1; length <= Word.Length; length++)
        {
            Assert.Equal(SlipIndex.Hash(Word.AsSpan(0, length)), beginnings[length]);
            for (var at = 0; at < length; at++)
                Assert.Equal(SlipIndex.Hash(Word[..length].Remove(at, 1)), SlipIndex.Without(beginnings, length, at));
        }
    }

    [Fact]
    public void Words_that_share_a_form_come_in_the_order_they_were_given() =>
        Assert.Equal(["hand", "hund", "hind"], Once(new SlipIndex(["hand", "hund", "hind"]).Of(SlipIndex.Hash("hnd"))));

    private static List<string> Found(uint hash) => Once(Words.Of(hash));

    private static List<string> Once(SlipIndex.Found found)
    {
        var words = new List<string>();
        foreach (var word in found)
            if (!words.Contains(word)) words.Add(word);
        return words;
    }
}
