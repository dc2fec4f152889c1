using System.Text;
using System.Text.Json.Nodes;
using SickLeaveBot.App.Calendar;
using SickLeaveBot.App.Calendar.Invitations;

namespace SickLeaveBot.App.Tests.Calendar;

/// <summary>Invitations as files, read back by two readers of calendar files that are not ours.</summary>
public sealed class InvitationTests
{
    private static readonly Invitation First = new(
        new("7d1f8a34-2f4e-4c55-9f0b-6d2a1c9be001"), Revision: 0, new("ola@fjordlys.example", "Ola Hansen", true),
        [new("kari@fjordlys.example", "Kari Nordmann", true), new("ase@fjordlys.example", "Åse Ærlig Ødegård", false)],
        "Møte", "Vi møtes for å snakke sammen.\nTa gjerne med noe å skrive på; du får også kaffe, te og vann.", "Møterommet Blåbær",
        new(2027, 3, 26, 10, 0, 0, TimeSpan.FromHours(1)), new(2027, 3, 26, 11, 0, 0, TimeSpan.FromHours(1)), new(2027, 1, 14, 8, 0, 0, TimeSpan.Zero));

    private static readonly Invitation OverTheChangeOfClocks = First with
    {
        Revision = 1,
        From = new(2027, 3, 29, 10, 0, 0, TimeSpan.FromHours(2)),
        To = new(2027, 3, 29, 11, 0, 0, TimeSpan.FromHours(2)),
    };

    [Theory, InlineData("ical.js"), InlineData("node-ical")]
    public async Task A_file_reads_as_it_was_meant(string reader)
    {
        var read = (await CalendarReaders.Read(First, OverTheChangeOfClocks))[reader]!["read"]!;

        Assert.Equal(
            ["REQUEST", "7d1f8a34-2f4e-4c55-9f0b-6d2a1c9be001", "0", "CONFIRMED", "Møte", First.Text, "Møterommet Blåbær",
                "2027-03-26T09:00:00.000Z", "2027-03-26T10:00:00.000Z", "2027-01-14T08:00:00.000Z", "mailto:ola@fjordlys.example"],
            Words(read[0]!));
        Assert.Equal(
            ["mailto:kari@fjordlys.example Kari Nordmann TRUE", "mailto:ase@fjordlys.example Åse Ærlig Ødegård TRUE"],
            read[0]!["guests"]!.AsArray().Select(one => (string?)one));
        Assert.Equal(("2027-03-29T08:00:00.000Z", "1"), ((string?)read[1]!["start"], $"{read[1]!["sequence"]}"));
    }

    [Theory, InlineData("ical.js"), InlineData("node-ical")]
    public async Task A_meeting_that_is_moved_is_changed_and_not_doubled_and_one_that_is_cancelled_goes(string reader)
    {
        var cancelled = OverTheChangeOfClocks with { Revision = 2, IsCancelled = true };
        var other = First with { Meeting = new("7d1f8a34-2f4e-4c55-9f0b-6d2a1c9be002") };

        var moved = (await CalendarReaders.Read(First, other, OverTheChangeOfClocks, First))[reader]!["calendar"]!.AsArray();
        var gone = (await CalendarReaders.Read(First, other, OverTheChangeOfClocks, cancelled))[reader]!;

        Assert.Equal(["2027-03-29T08:00:00.000Z", "2027-03-26T09:00:00.000Z"], moved.Select(one => (string?)one!["start"]));
        Assert.Equal($"{other.Meeting}", (string?)Assert.Single(gone["calendar"]!.AsArray())!["uid"]);
        Assert.Equal(("CANCEL", "CANCELLED"), ((string?)gone["read"]![3]!["method"], (string?)gone["read"]![3]!["status"]));
    }

    [Theory, InlineData(0, null, 1), InlineData(3, null, 4), InlineData(3, 2, 4), InlineData(3, 7, 8)]
    public void The_revision_rises_also_when_the_other_side_has_raised_it(int last, int? theirs, int next) => Assert.Equal(next, Invitation.Next(last, theirs));

    [Fact]
    public void No_line_is_longer_than_75_bytes_and_none_ends_in_half_a_letter()
    {
        var text = (First with { Text = string.Concat(Enumerable.Repeat("ærlig øy å ", 60)), Subject = new string('ø', 200) }).File();

        var lines = Encoding.UTF8.GetString(text).Split("\r\n");

        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(text));
        Assert.DoesNotContain(lines, line => line.Contains('\n'));
    }

    [Fact]
    public async Task A_name_can_add_nothing_to_the_file_and_what_is_no_address_makes_none()
    {
        const string Bad = "\r\nATTACH:http://evil.example\nEND:VEVENT\r";
        var odd = First with { Organizer = new("ola@fjordlys.example", "Ola" + Bad, true), Guests = [new("kari@fjordlys.example", "Kari \"K\", Nordmann; x" + Bad, true)] };

        var read = await CalendarReaders.Read(odd);

        Assert.DoesNotContain(Encoding.UTF8.GetString(odd.File()).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n"),
            line => line.StartsWith("ATTACH", StringComparison.Ordinal) || line.Contains('\n'));
        Assert.Throws<ArgumentException>((First with { Guests = [new("kari@fjordlys.example" + Bad, "Kari", true)] }).File);
        Assert.Equal("Møte", (string?)read["ical.js"]!["read"]![0]!["summary"]);
        Assert.Contains("Kari K, Nordmann", (string?)read["node-ical"]!["read"]![0]!["guests"]![0], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Words(JsonNode read) =>
        ((string[])["method", "uid", "sequence", "status", "summary", "description", "location", "start", "end", "stamp", "organizer"]).Select(name => read[name]!.ToString());
}
