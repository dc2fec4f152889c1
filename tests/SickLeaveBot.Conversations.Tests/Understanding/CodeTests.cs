using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Tests.Understanding;

/// <summary>Diagnosis codes are caught in every way they are written; what only looks like one is let be.</summary>
public class CodeTests
{
    [Theory]
    [InlineData("Sykmelding for F43.2", "F43.2")]
    [InlineData("sykmelding for F432 fra i dag", "F432")]
    [InlineData("m545", "m545")]
    [InlineData("S8360, 100 %", "S8360")]
    [InlineData("L84 uten utstråling", "L84")]
    [InlineData("D73 i dag", "D73")]
    [InlineData("testet positivt, U07.1", "U07.1")]
    [InlineData("diagnosen er F32", "F32")]
    public void A_code_of_ICPC_2_or_ICD_10_is_caught_with_and_without_its_dot(string text, string code) =>
        Assert.Contains(code, HealthWords.In(text, Strictness.OwnText));

    [Theory]
    [InlineData("E39 er stengt ved Klett")]
    [InlineData("legg i mer A4-papir")]
    [InlineData("rom F432 er opptatt til klokka to")]
    [InlineData("fyll ut skjema A21")]
    [InlineData("boltene er M16")]
    [InlineData("borte u49")]
    [InlineData("feilkode X9999")]
    public void What_only_looks_like_a_code_is_let_be(string text) =>
        Assert.Empty(HealthWords.In(text, Strictness.AboutSomeoneElse));
}
