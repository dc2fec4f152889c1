using System.Text.RegularExpressions;
using SickLeaveBot.Conversations.AskingAboutRules;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.SmallTalking;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Tests.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Tests.Words;

/// <summary>What a notification shows, also on a locked screen that somebody else sees.</summary>
public sealed partial class SummaryTests
{
    private const int Most = 60;
    private const int AllChoices = 30;

    private static readonly DateOnly Today = new(2026, 3, 3);

    /// <summary>What answers a question is shown to the asker alone, by the first sentence of the answer.</summary>
    private static readonly Type[] Answers = [typeof(RuleAnswer), typeof(Note), typeof(OneLine)];

    public static TheoryData<Type> Cards => [.. AllCards.Types];

    [Theory, MemberData(nameof(Cards))]
    public void It_has_room_for_a_long_name(Type card) =>
        Assert.All(Answers.Contains(card) ? [] : Summaries(card, "Bo"), summary =>
            Assert.InRange(summary.Replace("Bo", "Anne-Margrethe Solberg", StringComparison.Ordinal).Length, 1, Most));

    [Fact]
    public void None_is_too_long_without_a_name() =>
        Assert.DoesNotContain(SaidText.All, said => said.Name is "summary" && said.Read.Length > Most);

    [Theory, MemberData(nameof(Cards))]
    public void It_names_nothing_of_health(Type card) =>
        Assert.All(Answers.Contains(card) ? [] : Summaries(card, "Nora Vik"), summary => Assert.DoesNotMatch(Health(), summary));

    [Fact]
    public void An_answer_about_the_rules_is_announced_by_its_first_sentence()
    {
        var card = new RuleAnswer("Fire uker er 28 dager. Loven sier ikke dette rett ut, så jeg bruker den tidligste lesemåten.", "§ 1", Today, "loven");

        Assert.Equal("Fire uker er 28 dager.", Summary(card, Language.Nb));
    }

    [Theory]
    [InlineData("Du har ikke noe fravær hos meg nå. Skriv «syk i dag» hvis du er syk.", "Du har ikke noe fravær hos meg nå.")]
    [InlineData("Arbeidsgiverperioden er de første 16 kalenderdagene fra første hele fraværsdag.", "Arbeidsgiverperioden er de første 16 kalenderdagene fra…")]
    [InlineData("Avtalen ble undertegnet 12. februar 2025. Siden 2019 gjelder den for alle.", "Avtalen ble undertegnet 12. februar 2025.")]
    [InlineData("Kort.", "Kort.")]
    [InlineData("Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbauunte…")]
    public void A_long_text_is_announced_by_its_first_sentence_or_as_many_words_as_fit(string text, string announced) =>
        Assert.Equal(announced, Summary(new RuleAnswer(text, "§ 1", Today, "loven"), Language.Nb));

    private static IEnumerable<string> Summaries(Type card, string name) =>
        (from sample in Sample.Of(card, name, AllChoices)
         from language in Enum.GetValues<Language>()
         select Summary(sample, language)).Distinct();

    private static string Summary(Moments.Card card, Language language) => CardTemplate.Render(card, new(Guid.Empty, 7), language, Today).Summary;

    [GeneratedRegex(@"\b(syk|sjuk|egenmeld|eigenmeld|diagnos|barn|omsorg|helse|fastlege|sick|ill\b|illness|doctor|child|health|diagnosis)", RegexOptions.IgnoreCase)]
    private static partial Regex Health();
}
