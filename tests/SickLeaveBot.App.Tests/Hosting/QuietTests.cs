using SickLeaveBot.App.Hosting;
using SickLeaveBot.App.Tests.Storage;

namespace SickLeaveBot.App.Tests.Hosting;

/// <summary>When it is time to give memory back, by what the program has allocated at each look, in megabytes.</summary>
public sealed class QuietTests
{
    [Theory]
    [InlineData("an idle bot", "10 10 11 11 12", "")]
    [InlineData("busy, then quiet", "10 60 110 110 110", "110")]
    [InlineData("still busy", "10 60 110 160 210", "")]
    [InlineData("a little now and then", "10 12 12 14 14 16 16", "")]
    [InlineData("many such", "20 20 40 40 60 60 80 80", "40 80")]
    [InlineData("busy twice", "10 90 90 90 170 170 170", "90 170")]
    public void Memory_is_given_back_once_after_each_busy_time(string what, string looks, string givenBack)
    {
        using var shelf = new Shelf();
        var quiet = new Quiet(shelf.SickLeaves, shelf.Clock);

        var at = looks.Split(' ').Where(look => quiet.HasCome(long.Parse(look, System.Globalization.CultureInfo.InvariantCulture) << 20));

        Assert.True(givenBack == string.Join(' ', at), what);
    }
}
