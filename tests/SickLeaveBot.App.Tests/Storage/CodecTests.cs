using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingInTouch;
using SickLeaveBot.FollowUp.Reporting;
using SickLeaveBot.Law;
using SickLeaveBot.Storage;
using SickLeaveBot.Storage.Codec;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>Whatever is kept can be written down and read again, by its written name and version.</summary>
public sealed class CodecTests
{
    private static readonly Place Here = new("SickLeave", "a1", 7);

    public static TheoryData<Type> Facts =>
        [.. typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_is_the_same_when_it_is_read_again(Type type)
    {
        foreach (var fact in new[] { (Fact)Sample(type, filled: true)!, (Fact)Sample(type, filled: false)! })
        {
            var (kind, version, body) = BodyCodec.Write(fact);

            Assert.Equal(fact, BodyCodec.Read<Fact>(kind, version, body, Here));
        }
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_keeps_nothing_but_what_it_was_made_with(Type type)
    {
        var made = type.GetConstructors().Max(one => one.GetParameters().Length);

        using var body = JsonDocument.Parse(BodyCodec.Write(Sample(type, filled: true)!).Body);

        Assert.Equal(made, body.RootElement.EnumerateObject().Count());
    }

    [Theory]
    [InlineData("return", "return", null, null)]
    [InlineData("call", "call", null, null)]
    [InlineData("plan-check", "plan-check", null, null)]
    [InlineData("personal-number", "personal-number", null, null)]
    [InlineData("plan-manager/WeekLeft/2026-12-20", "plan-week-left", "manager", "2026-12-20")]
    [InlineData("plan-employee/OtherWaits/12", "plan-other-waits", "employee", "12")]
    [InlineData("plan-hr/Overdue/2026-12-20", "plan-overdue", "hr", "2026-12-20")]
    [InlineData("plan-manager/MeasuresEnd/2026-12-20", "plan-measures-end", "manager", "2026-12-20")]
    [InlineData("plan-manager/Evaluate/2026-12-20", "plan-evaluate", "manager", "2026-12-20")]
    [InlineData("plan-manager/StillAway/2026-12-20", "plan-still-away", "manager", "2026-12-20")]
    [InlineData("plan-manager/AskAgain/2026-12-20", "plan-ask-again", "manager", "2026-12-20")]
    [InlineData("plan-manager/Start/2026-12-20", "plan-start", "manager", "2026-12-20")]
    [InlineData("plan-manager/ThreeDaysLeft/2026-12-20", "plan-three-days-left", "manager", "2026-12-20")]
    [InlineData("plan-manager/DayLeft/2026-12-20", "plan-day-left", "manager", "2026-12-20")]
    [InlineData("plan-manager/DueDay/2026-12-20", "plan-due-day", "manager", "2026-12-20")]
    public void A_nudge_of_the_first_version_is_read_in_its_parts(string written, string nudge, string? to, string? about)
    {
        var body = Encoding.UTF8.GetBytes($$"""{"Nudge":"{{written}}","Day":"2026-12-13"}""");

        Assert.Equal(new Nudged(nudge, to, about, new(2026, 12, 13)), BodyCodec.Read<Fact>("Nudged", 1, body, Here));
        Assert.Equal(new NudgePassedBy(nudge, to, about, new(2026, 12, 13)), BodyCodec.Read<Fact>("NudgePassedBy", 1, body, Here));
    }

    [Fact]
    public void A_noted_message_of_the_first_version_asks_nothing_and_names_nobody_else()
    {
        var body = """
            {"Person":"kari","What":"Message","Intent":"ReportSick","From":"2026-11-23","Dates":[],"Language":"Nb","Likeliest":["ReportSick"],
            "ToldOfIllness":false,"LostBefore":false}
            """;

        var heard = BodyCodec.Read<Heard>("Heard", 1, Encoding.UTF8.GetBytes(body), Here);

        Assert.Equal((Intent.ReportSick, new DateOnly(2026, 11, 23), false, false), (heard.Intent, heard.From, heard.IsQuestion, heard.IsAboutSomebodyElse));
        Assert.Equal((0, 0, 0), (heard.Grades.Count, heard.SeparateDays.Count, heard.FromReadings.Count));
    }

    [Theory]
    [InlineData("0", null, true)]
    [InlineData("40", 40, false)]
    [InlineData("null", null, false)]
    public void In_a_noted_message_of_the_second_version_a_grade_of_0_is_back_in_part_and_not_said_how_much(string written, int? grade, bool isInPart)
    {
        var body = $$"""
            {"Person":"kari","What":"Message","Intent":"BackToWork","Grade":{{written}},"Dates":[],"Language":"Nb","Likeliest":[],"ToldOfIllness":false,
            "LostBefore":false,"IsQuestion":false,"IsAboutSomebodyElse":false,"Grades":[],"SeparateDays":[],"FromReadings":[],"HasFile":false}
            """;

        var heard = BodyCodec.Read<Heard>("Heard", 2, Encoding.UTF8.GetBytes(body), Here);

        Assert.Equal((grade, isInPart), (heard.Grade, heard.IsInPart));
    }

    [Theory]
    [InlineData(null, "Hei")]
    [InlineData("{}", null)]
    public void A_letter_keeps_what_it_suggests(string? card, string? text)
    {
        var letter = new LetterErrand("kari", new("Hei", card, text) { Suggests = ["syk i dag", "hjelp"] }, null, null, Answers: true, Renews: true);
        var (kind, version, body) = BodyCodec.Write(letter);

        Assert.Equal(["syk i dag", "hjelp"], BodyCodec.Read<LetterErrand>(kind, version, body, Here).Letter.Suggests);
    }

    [Fact]
    public void A_letter_of_the_second_version_suggests_nothing()
    {
        var body = """{"Letter":{"Summary":"Hei","Text":"Hei"},"Answers":false,"Renews":false,"TakesAway":false,"Person":"kari"}""";

        Assert.Empty(BodyCodec.Read<LetterErrand>("Letter", 2, Encoding.UTF8.GetBytes(body), Here).Letter.Suggests);
    }

    [Fact]
    public void A_noted_message_is_the_same_when_it_is_read_again()
    {
        var noted = Heard.Only("kari", HeardWhat.Message) with
        {
            IsQuestion = true,
            IsAboutSomebodyElse = true,
            IsInPart = true,
            Grades = [new(null, new(2026, 3, 9), 100), new(new(2026, 3, 10), null, 50)],
            SeparateDays = [new(2026, 3, 4), new(2026, 3, 6)],
            FromReadings = [new(new(2026, 3, 2), new(2026, 3, 6))],
            LongerBy = new(Days: 14, Months: 0),
            NoteKind = AbsenceKind.TreatmentDays,
        };
        var (kind, version, body) = BodyCodec.Write(noted);

        Assert.Equivalent(noted, BodyCodec.Read<Heard>(kind, version, body, Here), strict: true);
    }

    [Theory]
    [InlineData("Nudged", 3, "{}", "the version is unknown")]
    [InlineData("Nudged", 0, "{}", "the version is unknown")]
    [InlineData("Shouted", 1, "{}", "the kind is unknown")]
    [InlineData("Nudged", 1, """{"Nudge":"plan-manager/Svalbardvalmue/1","Day":"2026-12-13"}""", "the body is not as it should be (FormatException)")]
    [InlineData("CallPlanned", 1, """{"On":"Svalbardvalmue"}""", "the body is not as it should be (JsonException)")]
    [InlineData("CallPlanned", 1, "{\"On\":", "the body is not as it should be (JsonException)")]
    [InlineData("CallPlanned", 1, "null", "the body is not as it should be (JsonException)")]
    [InlineData("Heard", 1, """{"Person":"kari"}""", "the body is not as it should be (JsonException)")]
    public void What_can_not_be_read_is_an_error_that_names_kind_version_and_place_and_nothing_of_the_body(string kind, int version, string body, string why)
    {
        var failure = Assert.Throws<UnreadableException>(() => BodyCodec.Read<Fact>(kind, version, Encoding.UTF8.GetBytes(body), Here));

        Assert.Equal((kind, version, "SickLeave a1, number 7"), (failure.Kind, failure.Version, failure.Place));
        Assert.Equal($"{kind}, version {version}, in SickLeave a1, number 7 can't be read by this program: {why}.", failure.Message);
        Assert.Null(failure.InnerException);
    }

    [Theory]
    [InlineData("""{"From":"2026-11-23","To":"2026-12-04","Grade":60,"WorkplaceCan":"Hjemmekontor"}""", "Hjemmekontor")]
    [InlineData("""{"From":"2026-11-23","To":"2026-12-04","Grade":60}""", null)]
    public void A_sick_note_of_version_1_is_a_note_with_one_grade(string body, string? workplaceCan) => Assert.Equal(
        SickNoteRegistered.Of(new(2026, 11, 23), new(2026, 12, 4), 60, workplaceCan),
        BodyCodec.Read<Fact>("SickNoteRegistered", 1, Encoding.UTF8.GetBytes(body), Here));

    [Fact]
    public void What_has_no_written_name_can_not_be_kept() => Assert.Throws<ArgumentException>(() => BodyCodec.Write("anything"));

    private static Array List(Type element, bool filled)
    {
        var list = Array.CreateInstance(element, filled ? 1 : 0);
        if (filled) list.SetValue(Sample(element, filled), 0);
        return list;
    }

    private static object? Sample(Type type, bool filled)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return filled ? Sample(value, filled) : null;
        if (type == typeof(string)) return "Kåre \"æøå\" 😀";
        if (type == typeof(int)) return 60;
        if (type == typeof(bool)) return filled;
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2026, 12, 15, 10, 0, 0, TimeSpan.FromHours(1));
        if (type == typeof(DateOnly)) return new DateOnly(2026, 11, 23);
        if (type == typeof(TimeOnly)) return new TimeOnly(10, 30);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1);
        if (type == typeof(Guid)) return new Guid("3d1f6a52-8c0e-4b7a-9f21-6a54e0b7c101");
        if (type.IsAssignableTo(typeof(IEnumerable))) return List(type.GetGenericArguments()[0], filled);
        var nullability = new NullabilityInfoContext();
        var make = type.GetConstructors().MaxBy(one => one.GetParameters().Length)!;
        return make.Invoke([.. make.GetParameters().Select(one =>
            !filled && nullability.Create(one).WriteState is NullabilityState.Nullable ? null : Sample(one.ParameterType, filled))]);
    }
}
