using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Kari reports while neither the directory nor Teams says her name; whoever follows her up can write to the bot all the same.</summary>
public class NamelessStory : Story
{
    [Fact]
    public async Task Hanne_says_which_of_two_she_means_where_one_has_no_name()
    {
        var per = Plays("per", "Per Moen", "nb-NO", manager: null);
        await KariIsAwayWithoutAName();
        await per.Writes("syk i dag");
        await per.Taps("AbsenceConfirmed");

        await Hanne.Writes("minn meg på torsdag");
        await Hanne.Writes("Per");

        Assert.Equal(26.November, Book.All.Single(leave => leave.Employee == per.Person).CallOn);
    }

    private async Task KariIsAwayWithoutAName()
    {
        People.IsOutOfReach = true;
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        People.IsOutOfReach = false;
        Assert.Equal("", TheOnly.Employee.Name);
    }
}
