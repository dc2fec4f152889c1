using System.Globalization;
using SickLeaveBot.App.Hosting;
using SickLeaveBot.App.Tests.Storage;

namespace SickLeaveBot.App.Tests.Hosting;

/// <summary>When it is time to give memory back, by what the program has allocated at each look, in megabytes: B while busy, Q when quiet again.</summary>
public sealed class QuietTests
{
    [Theory]
    [InlineData("an idle bot", "10 10 11 11 12", ".....")]
    [InlineData("busy, then quiet", "10 60 110 110 110", ".BBQ.")]
    [InlineData("still busy", "10 60 110 160 210", ".BBBB")]
    [InlineData("a little now and then", "10 12 12 14 14 16 16", ".......")]
    [InlineData("many such", "20 20 40 40 60 60 80 80", "..BQ..BQ")]
    [InlineData("busy twice", "10 90 90 90 170 170 170", ".BQ.BQ.")]
    [InlineData("busy, then less so, then quiet", "40 50 60 60 60", "B..Q.")]
    public void Memory_is_given_back_while_busy_and_once_when_it_is_quiet_again(string what, string looks, string given)
    {
        using var shelf = new TestStore();
        var quiet = new Quiet(shelf.Maintenance, shelf.Clock);

        var marks = looks.Split(' ').Select(look => quiet.Look(long.Parse(look, CultureInfo.InvariantCulture) << 20) switch
        {
            Quiet.Times.Busy => 'B',
            Quiet.Times.QuietAgain => 'Q',
            _ => '.',
        });

        Assert.True(given == string.Concat(marks), what);
    }
}
