using System.Diagnostics;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Tests.Understanding;

public class HostileTests
{
    private const int Length = 100_000;

    // Of what is longer only so much is looked through for danger.
    private const int LongestLookedThrough = 30_000;

    // Ten times the text may take ten times as long, and some: what grows with the square takes a hundred times.
    private const double MostGrowth = 40;

    // What takes less than this (in ticks) is not told from nothing.
    private const double Least = TimeSpan.TicksPerMillisecond / 10;

    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<string, string> Texts => new()
    {
        { "one letter", new string('a', Length) },
        { "one word over and over", Repeat("syk i dag og i morgen ") },
        { "no sense", Repeat("qwzx asdfghjkløæ plmokn ") },
        { "words to mend", Repeat("oppfølginsplann sykmeldinng dialogmøtet influenssa ") },
        { "dates only", Repeat("1.12 2.12 3/12 uke 49 til og med fredag ") },
        { "ordinals", Repeat("den første andre tredje ") },
        { "openings of phrases", Repeat("kommer jeg kan ikke til og med fra ") },
        { "ailing body", Repeat("vondt kne rygg problem hode ") },
        { "zalgo", Repeat("s\u0301\u0302\u0303\u0304\u0305\u0306y\u0301\u0302\u0303k\u0304\u0305 ") },
        { "right to left", Repeat("\u202Eאני חולה היום مريض ") },
        { "emoji only", Repeat("🤒🤢😂") },
        { "digits", new string('9', Length) },
        { "dots", new string('.', Length) },
        { "dashes and dots", Repeat("1-1.1-1.1/") },
        { "lone surrogates", new string('\uD83E', Length) },
        { "letters one by one", Repeat("a ") },
        { "words run together", Repeat("orkerikkelevevilikkedødeg ") },
        { "nothing", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Reading_a_hostile_text_grows_with_its_length_and_no_faster(string kind, string text) =>
        GrowsNoFaster(kind, text, part => Reader.Read(part, Today, Speaker.Employee));

    [Theory]
    [MemberData(nameof(Texts))]
    public void So_does_looking_through_it_for_danger(string kind, string text) =>
        GrowsNoFaster(kind, text[..Math.Min(text.Length, LongestLookedThrough)], part => CrisisWords.AreIn(part));

    [Fact]
    public void A_word_about_illness_at_the_end_of_a_long_text_is_found()
    {
        var text = Repeat("helt vanlig arbeid på lageret ") + "og så har hun migrene";

        Assert.Equal(["migrene"], HealthWords.In(text, Strictness.AboutSomeoneElse));
    }

    private static void GrowsNoFaster(string kind, string text, Action<string> read)
    {
        var (part, whole) = (Best(text[..(text.Length / 10)], read), Best(text, read));

        Assert.True(whole < MostGrowth * Math.Max(part, Least), $"{kind}: {whole / part:F0} times as long for ten times the text");
    }

    // Of five, so that what else the machine does is left out; in ticks.
    private static double Best(string text, Action<string> read) => Enumerable.Range(0, 5).Min(_ =>
    {
        var started = Stopwatch.GetTimestamp();
        read(text);
        return Stopwatch.GetElapsedTime(started).Ticks;
    });

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, (Length / part.Length) + 1))[..Length];
}
