using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Tests.Understanding;

public class SlipTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory]
    [InlineData("jeg er sik i dag")]
    [InlineData("syk i dga")]
    [InlineData("er sjku idga")]
    [InlineData("æ e sjuk i da")]
    public void A_short_word_is_read_in_spite_of_a_slip(string text)
    {
        var understood = Reader.Read(text, Monday, Speaker.Employee);

        Assert.Equal((Intent.ReportSick, Monday), (understood.Intent, understood.From));
    }

    [Theory]
    [InlineData("vi flytter til sky i dag")]
    [InlineData("bran i dag")]
    public void A_short_word_that_is_another_word_is_let_be(string text) =>
        Assert.Equal(Intent.None, Reader.Read(text, Monday, Speaker.Employee).Intent);

    [Theory]
    [InlineData("hodepne i dag", "hodepne")]
    [InlineData("forkjlelsen er over", "forkjlelsen")]
    [InlineData("lungebetenelse", "lungebetenelse")]
    [InlineData("eit hjarteinfarkt", "hjarteinfarkt")]
    public void A_word_about_illness_is_caught_in_spite_of_a_slip_and_in_nynorsk(string text, string word) =>
        Assert.Contains(word, HealthWords.In(text, Strictness.OwnText));

    [Theory]
    [InlineData("ledelsen")]
    [InlineData("organisering")]
    [InlineData("konstruktiv")]
    [InlineData("funksjonsevne")]
    public void A_word_one_letter_from_an_illness_is_let_be(string word) =>
        Assert.Empty(HealthWords.In($"Vi snakket om {word} på møtet", Strictness.AboutSomeoneElse));

    [Theory]
    [InlineData("Kva skjer når?", "Hva skjer når?")]
    [InlineData("eg vil skriva oppfølgingsplan", "jeg vil skrive oppfølgingsplan")]
    [InlineData("æ vil itj ha legen dær på møtet", "jeg vil ikke ha legen der på møtet")]
    [InlineData("eg vil ikkje bli kontakta på kvelden", "jeg vil ikke bli kontaktet på kvelden")]
    public void Nynorsk_and_dialect_mean_what_bokmål_means(string other, string bokmål) =>
        Assert.Equal(
            Reader.Read(bokmål, Monday, Speaker.Employee).Intent,
            Reader.Read(other, Monday, Speaker.Employee).Intent);
}
