using SickLeaveBot.Conversations.Absences;
using SickLeaveBot.Conversations.ReportingSick;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Stories.Play;

namespace SickLeaveBot.Stories;

/// <summary>Whether the absence is connected to the work may be about the manager: the employee says who may know.</summary>
public class WorkConnectionStory : Story
{
    public WorkConnectionStory()
        : base(decided: company => company with { Who = company.Who with { SafetyReps = ["siri"] } }) => Siri = Plays("siri", "Siri Dahl", "nb-NO", manager: Ola);

    private Actor Siri { get; }

    [Fact]
    public async Task The_one_whom_Kari_has_chosen_is_told_and_neither_Ola_nor_the_manager_after_him_is()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed", new { connection = "Yes", connectionTo = "SafetyRep" });
        People.GiveManager(Kari.Person, Hanne.Person);
        await On(24.November);

        Assert.Contains(Siri.Cards, Tells);
        Assert.DoesNotContain(Ola.Cards.Concat(Hanne.Cards), Tells);
        Assert.Equal(new WorkConnectionTold(WorkConnection.Yes, ConnectionReader.SafetyRep, "siri"), TheOnly.Connection);
        await TheTranscriptIsApproved();
    }

    [Theory]
    [InlineData("Yes", "Nobody")]
    [InlineData("RatherTalk", "")]
    [InlineData("No", "Manager")]
    [InlineData("", "HumanResources")]
    public async Task Of_an_answer_that_nobody_is_to_know_nothing_is_kept(string connection, string to)
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed", new { connection, connectionTo = to });

        Assert.Null(TheOnly.Connection);
        Assert.Null(TheOnly.Capacity.Connection);
        Assert.DoesNotContain(Ola.Cards.Concat(Hanne.Cards).Concat(Siri.Cards), Tells);
    }

    [Fact]
    public async Task A_report_that_waits_for_human_resources_tells_it_all_the_same()
    {
        await Kari.Writes("syk siden 9. november");
        await Kari.Taps("AbsenceConfirmed", new { connection = "RatherTalk", connectionTo = "HumanResources" });

        Assert.Contains(Hanne.Cards, Tells);
        Assert.DoesNotContain(Ola.Cards, Tells);
    }

    [Theory]
    [InlineData("Manager", "Ola Hansen (leder) fikk vite det du svarte om jobben, mandag 23. november")]
    [InlineData("HumanResources", "Hanne Lund (HR) fikk vite det du svarte om jobben, mandag 23. november")]
    [InlineData("SafetyRep", "Siri Dahl (verneombud) fikk vite det du svarte om jobben, mandag 23. november")]
    public async Task Kari_sees_who_was_told_also_after_Ola_has_handed_over(string to, string line)
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed", new { connection = "Yes", connectionTo = to });
        People.GiveManager(Kari.Person, Emily.Person);
        await On(24.November);

        await Kari.Writes("hvem har sett saken min");

        Assert.Contains(line, Drawn.Lines(Kari.Newest));
    }

    [Fact]
    public async Task A_safety_rep_who_is_one_no_more_is_named_by_what_they_were()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed");
        await Happens(TheOnly, new WorkConnectionTold(WorkConnection.Yes, ConnectionReader.SafetyRep, "somebody who has left"));

        await Kari.Writes("hvem har sett saken min");

        Assert.Contains("Den du valgte (verneombud), fikk vite det du svarte om jobben, mandag 23. november", Drawn.Lines(Kari.Newest));
    }

    [Fact]
    public async Task Where_nobody_was_told_nothing_stands_of_it()
    {
        await Kari.Writes("syk i dag");
        await Kari.Taps("AbsenceConfirmed", new { connection = "Yes", connectionTo = "Nobody" });

        await Kari.Writes("hvem har sett saken min");

        Assert.DoesNotContain(Drawn.Lines(Kari.Newest), line => line.Contains("om jobben", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Siri_who_is_the_safety_rep_is_not_offered_herself()
    {
        await Siri.Writes("syk i dag");

        Assert.DoesNotContain(Drawn.Lines(Siri.Newest), line => line.Contains("Verneombudet", StringComparison.Ordinal));
    }

    /// <summary>What the card promises that the manager hears is what the notice can hold of what the employee fills in.</summary>
    [Fact]
    public void What_the_employee_fills_in_and_the_notice_shows_is_what_the_card_promises()
    {
        var filledIn = typeof(AbsenceConfirmed).GetConstructors().Single().GetParameters().Select(parameter => parameter.Name!);
        var shown = typeof(AbsenceNotice).GetProperties().Select(property => property.Name.Replace("Possible", "", StringComparison.Ordinal)).ToHashSet();

        // «når du er borte og når du er tilbake», and «det du fyller ut om hva du kan gjøre».
        Assert.Equal(["From", "BackOn", "SomeWork", "Tasks"], filledIn.Where(shown.Contains));
    }

    /// <summary>What the receipt says that the reader of the notice sees is what stands there, whoever reads it.</summary>
    [Theory]
    [InlineData("kari", "", false, "Ola Hansen ser datoene. Aldri grunnen.")]
    [InlineData("kari", "telefon", false, "Ola Hansen ser datoene og hva du kan gjøre. Aldri grunnen.")]
    [InlineData("kari", "", true, "Ola Hansen ser datoene og graden. Aldri grunnen.")]
    [InlineData("kari", "telefon", true, "Ola Hansen ser datoene, graden og hva du kan gjøre. Aldri grunnen.")]
    [InlineData("lars", "telefon", true, "HR ser datoene, graden og hva du kan gjøre. Aldri grunnen.")]
    public async Task What_the_receipt_says_that_the_reader_sees_is_what_the_notice_shows(string who, string tasks, bool hasNote, string says)
    {
        Plays("lars", "Lars Moe", "nb-NO", manager: null);
        var (employee, reader) = (Actors.Single(actor => actor.Person.Id == who), who == "kari" ? Ola : Hanne);
        await employee.Writes("syk i dag");
        await employee.Taps("AbsenceConfirmed", new { tasks, connection = "Yes", connectionTo = "Nobody" });
        if (hasNote)
        {
            await employee.Writes("sykmelding 60 prosent fra 23. november til 4. desember");
            await employee.Writes("ja");
        }

        var notice = string.Join('\n', Drawn.Lines(reader.Newest));

        Assert.Contains(says, Drawn.Lines(employee.Newest));
        Assert.Contains("23. november", notice, StringComparison.Ordinal);
        Assert.Equal((tasks.Length > 0, hasNote), (notice.Contains("telefon", StringComparison.Ordinal), notice.Contains("60 %", StringComparison.Ordinal)));
        Assert.DoesNotContain(reader.Cards, Tells);
    }

    private static bool Tells(System.Text.Json.Nodes.JsonNode card) => Drawn.Lines(card).Any(line => line.Contains("vil at du skal vite noe", StringComparison.Ordinal));
}
