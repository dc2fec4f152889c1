using static SickLeaveBot.Law.Tests.Given;

namespace SickLeaveBot.Law.Tests;

public class SpellsTests
{
    [Theory]
    // the absence that holds a day is the latest one, however many come after it
    [InlineData("N 2026-01-05 2026-01-09; N 2026-01-20 2026-01-23; N 2026-03-02 2026-03-13", "2026-01-06", "2026-01-05", "2026-01-23")]
    [InlineData("N 2026-01-05 2026-01-09; N 2026-01-20 2026-01-23; N 2026-03-02 2026-03-13", "2026-03-13", "2026-03-02", "2026-03-13")]
    // a day at work inside an absence, and a day after all
    [InlineData("N 2026-01-05 2026-01-09; N 2026-01-20 2026-01-23; N 2026-03-02 2026-03-13", "2026-01-14", "2026-01-05", "2026-01-23")]
    [InlineData("N 2026-01-05 2026-01-09; N 2026-03-02 2026-03-13", "2026-05-01", "2026-03-02", "2026-03-13")]
    public void An_absence_that_is_over_is_looked_at_without_those_that_came_later(string entries, string day, string firstDay, string lastDay)
    {
        var absence = Spells.LatestAbsence(Spells.UpToTheAbsenceOn(Day(day), Entries(entries)));

        Assert.Equal((Day(firstDay), Day(lastDay)), (absence!.FirstDay, absence.LastDay));
    }

    [Theory]
    // fifteen free days join, sixteen part
    [InlineData("N 2026-02-02 2026-02-17; N 2026-03-05 2026-04-12", "2026-02-02", "2026-04-12", true)]
    [InlineData("N 2026-02-02 2026-02-17; N 2026-03-06 2026-04-12", "2026-03-06", "2026-04-12", false)]
    [InlineData("N 2026-03-10 2026-03-20; N 2026-03-02 2026-03-09", "2026-03-02", "2026-03-20", true)] // entered last first
    // a chain of short gaps is one absence
    [InlineData("S 2026-01-05 2026-01-05; S 2026-01-19 2026-01-19; S 2026-02-02 2026-02-02", "2026-01-05", "2026-02-02", true)]
    // a weekend between two notes is away, a weekend before a day at work is not
    [InlineData("N 2026-01-16 2026-01-16; N 2026-02-02 2026-02-03", "2026-02-02", "2026-02-03", false)]
    [InlineData("N 2026-01-12 2026-01-16; N 2026-01-19 2026-01-19; N 2026-02-04 2026-02-04", "2026-01-12", "2026-02-04", true)]
    // holiday and leave straight after days away count until a day at work
    [InlineData("N 2026-02-10 2026-02-10; H 2026-02-11 2026-02-20; L 2026-02-21 2026-03-01; N 2026-03-02 2026-03-02", "2026-02-10", "2026-03-02", true)]
    [InlineData("N 2026-01-31 2026-02-02; H 2026-02-03 2026-02-10; H 2026-02-12 2026-03-02", "2026-01-31", "2026-02-10", false)]
    [InlineData("N 2026-02-02 2026-02-06; H 2026-02-09 2026-02-13", "2026-02-02", "2026-02-13", false)] // a weekend before the holiday
    [InlineData("N 2026-02-02 2026-02-06; H 2026-02-10 2026-02-13", "2026-02-02", "2026-02-06", false)] // a Monday at work before it
    [InlineData("H 2026-02-02 2026-02-06; N 2026-02-07 2026-02-13", "2026-02-07", "2026-02-13", false)] // holiday before is not sick
    [InlineData("H 2026-07-01 2026-07-31; N 2026-07-06 2026-07-10", "2026-07-06", "2026-07-31", false)] // sick in the holiday
    [InlineData("H 2026-07-01 2026-07-08; N 2026-07-06 2026-07-10; L 2026-07-11 2026-07-12", "2026-07-06", "2026-07-12", false)]
    [InlineData("L 2026-02-11 2026-02-26; N 2026-02-10 2026-02-10; N 2026-02-27 2026-02-27", "2026-02-10", "2026-02-27", true)] // any order
    // other kinds are days at work, and days away win over them
    [InlineData("N 2026-02-13 2026-02-13; T 2026-02-14 2026-03-01; N 2026-03-02 2026-03-02", "2026-03-02", "2026-03-02", false)]
    [InlineData("D 2026-05-04 2026-05-15; N 2026-05-16 2026-07-31", "2026-05-16", "2026-07-31", false)]
    [InlineData("T 2026-03-01 2026-03-31; N 2026-03-10 2026-03-12; R 2026-03-11 2026-03-20", "2026-03-10", "2026-03-12", false)]
    // overlapping entries are one spell
    [InlineData("N 2026-03-02 2026-03-31; N 2026-03-10 2026-03-15", "2026-03-02", "2026-03-31", true)]
    [InlineData("N 2026-03-02 2026-03-31; N50 2026-03-02 2026-03-31", "2026-03-02", "2026-03-31", false)] // a correction continues nothing
    // the weekend alone is short enough; three days with a Friday are not
    [InlineData("N 2026-03-06 2026-03-06; N 2026-03-09 2026-03-09", "2026-03-06", "2026-03-09", true)]
    public void The_latest_absence_begins_and_ends(string entries, string firstDay, string lastDay, bool sameAsEarlier)
    {
        var absence = Spells.LatestAbsence(Entries(entries));

        Assert.Equal((Day(firstDay), Day(lastDay), sameAsEarlier), (absence!.FirstDay, absence.LastDay, absence.SameAsEarlier));
    }

    [Theory]
    [InlineData("")]
    [InlineData("T 2026-02-02 2026-03-02")]
    [InlineData("R 2026-02-02 2026-03-02; D 2026-02-02 2026-02-10; H 2026-07-01 2026-07-20; L 2026-08-01 2026-08-02")]
    public void Without_a_day_away_there_is_no_absence(string entries) => Assert.Null(Spells.LatestAbsence(Entries(entries)));

    [Theory]
    [InlineData("N 2026-03-06 2026-03-06; N 2026-03-09 2026-03-09", "2026-03-06..2026-03-09")]
    [InlineData("N 2026-03-05 2026-03-05; N 2026-03-09 2026-03-09", "2026-03-05..2026-03-05 2026-03-09..2026-03-09")] // a Friday at work
    [InlineData("N 2026-03-06 2026-03-06; N 2026-03-10 2026-03-10", "2026-03-06..2026-03-06 2026-03-10..2026-03-10")] // a Monday at work
    [InlineData("N 2026-03-07 2026-03-07; N 2026-03-09 2026-03-09", "2026-03-07..2026-03-09")]
    [InlineData("N 2026-03-07 2026-03-07; N 2026-03-10 2026-03-10", "2026-03-07..2026-03-07 2026-03-10..2026-03-10")]
    [InlineData("N 2026-03-06 2026-03-06; N 2026-03-08 2026-03-09", "2026-03-06..2026-03-09")]
    [InlineData("N 2026-03-10 2026-03-10; N 2026-03-11 2026-03-12", "2026-03-10..2026-03-12")]
    [InlineData("N 2026-03-10 2026-03-10; N 2026-03-12 2026-03-12", "2026-03-10..2026-03-10 2026-03-12..2026-03-12")]
    [InlineData(
        "N 2026-03-06 2026-03-06; H 2026-03-09 2026-03-10; N 2026-03-20 2026-03-20; H 2026-03-21 2026-03-25; L 2026-03-27 2026-03-28",
        "2026-03-06..2026-03-10 2026-03-20..2026-03-25")]
    // a weekend with treatment or a travel grant is no gap: those are days at work
    [InlineData("N 2026-03-02 2026-03-06; T 2026-03-07 2026-03-08; N 2026-03-09 2026-03-10", "2026-03-02..2026-03-06 2026-03-09..2026-03-10")]
    [InlineData("N 2026-03-02 2026-03-06; D 2026-03-07 2026-03-08; N 2026-03-09 2026-03-10", "2026-03-02..2026-03-06 2026-03-09..2026-03-10")]
    [InlineData("R 2026-03-08 2026-03-08; N 2026-03-06 2026-03-06; H 2026-03-09 2026-03-10", "2026-03-06..2026-03-06")]
    [InlineData("N 2026-03-02 2026-03-06; T 2026-03-02 2026-03-06; R 2026-03-09 2026-03-09; N 2026-03-09 2026-03-10", "2026-03-02..2026-03-10")]
    [InlineData("N 2026-03-06 2026-03-06; H 2026-03-07 2026-03-08; D 2026-03-08 2026-03-20; N 2026-03-09 2026-03-09", "2026-03-06..2026-03-09")] // holiday wins
    [InlineData("N 2026-03-02 2026-03-20; H 2026-03-05 2026-03-06; T 2026-03-21 2026-03-22; L 2026-03-21 2026-03-21", "2026-03-02..2026-03-21")]
    public void Days_away_form_unbroken_spells(string entries, string spells) =>
        Assert.Equal(spells, string.Join(' ', Spells.Of(Entries(entries)).Select(spell => $"{spell.FirstDay:O}..{spell.LastDay:O}")));

    [Fact]
    public void An_entry_that_ends_before_it_begins_is_refused() =>
        Assert.Throws<ArgumentException>(() => Note("2026-03-02", "2026-03-01"));

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void A_grade_is_1_to_100(int percent) => Assert.Throws<ArgumentOutOfRangeException>(() => new Grade(percent));

    [Fact]
    public void A_grade_of_20_gives_benefit_and_19_does_not()
    {
        Assert.True(new Grade(20).GivesBenefit);
        Assert.False(new Grade(19).GivesBenefit);
        Assert.Equal((1, 100), (new Grade(1).Percent, new Grade(100).Percent));
        Assert.True(new Grade(100).IsFull);
        Assert.False(new Grade(99).IsFull);
    }
}
