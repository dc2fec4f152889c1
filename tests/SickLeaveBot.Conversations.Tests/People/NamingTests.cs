using SickLeaveBot.Conversations.People;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Tests.People;

public class NamingTests
{
    private static readonly string[] Known =
        ["Dag Li", "Liv Moe", "Bo Lund", "Tor Vik", "Kari Nordmann", "Anne-Lise Berg", "Jo Dahl", "Mai Hauge", "Vår Lien"];

    private static readonly Profile[] Team = [.. Known.Select(name => new Profile(new(name, name), null, null))];

    [Theory]
    [InlineData("syk i dag")]
    [InlineData("Syk i Dag")]
    [InlineData("SYK I DAG")]
    [InlineData("hei og god dag")]
    [InlineData("syk til tors")]
    [InlineData("livet er fint")]
    [InlineData("liv og røre på jobben")]
    [InlineData("jeg må bo hjemme i dag")]
    [InlineData("jo, det stemmer")]
    [InlineData("Jo takk")]
    [InlineData("sykmeldt til 1. mai")]
    [InlineData("tor eg blir heime")]
    [InlineData("vår plan er klar")]
    [InlineData("til dags dato")]
    [InlineData("hele dag og natt")]
    public void An_ordinary_word_names_nobody(string text) => Assert.Null(Naming.One(text, Team));

    [Theory]
    [InlineData("Dag er syk i dag", "Dag Li")]
    [InlineData("dag er syk i dag", "Dag Li")]
    [InlineData("i dag er Dag syk", "Dag Li")]
    [InlineData("lag plan for Liv", "Liv Moe")]
    [InlineData("Livs plan", "Liv Moe")]
    [InlineData("oppfølgingsplanen til Bo", "Bo Lund")]
    [InlineData("fikk melding om at Tor er sjuk", "Tor Vik")]
    [InlineData("Jo kommer ikke i dag", "Jo Dahl")]
    [InlineData("Mai is sick today", "Mai Hauge")]
    [InlineData("møte med Vår fredag", "Vår Lien")]
    [InlineData("kari er syk i dag", "Kari Nordmann")]
    [InlineData("lag plan for karis retur", "Kari Nordmann")]
    [InlineData("Anne-Lise er syk", "Anne-Lise Berg")]
    [InlineData("plan for dag li", "Dag Li")]
    public void Who_stands_as_a_name_is_found(string text, string name) => Assert.Equal(name, Naming.One(text, Team));

    [Fact]
    public void Of_two_that_fit_nobody_is_meant() =>
        Assert.Null(Naming.One("Kari er syk", [.. Team, new(new("kari2", "Kari Hansen"), null, null)]));

    [Fact]
    public void Somebody_whom_the_directory_gives_no_name_is_named_by_nothing() =>
        Assert.Null(Naming.One("syk i dag", [new Profile(new("nameless", ""), null, null)]));
}
