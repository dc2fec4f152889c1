using System.Diagnostics;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.Conversations.Tests.Understanding;

public class HostileTests
{
    private const int Length = 100_000;

    // Far above what it takes, since tests run side by side; the benchmark prints the true figure. A blow-up takes seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

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
        { "nothing", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_hostile_text_takes_long(string kind, string text)
    {
        Reader.Read("syk", Today, Speaker.Employee);
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var started = Stopwatch.GetTimestamp();
            Reader.Read(text, Today, Speaker.Employee);
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, Stopwatch.GetElapsedTime(started).Ticks));
        }

        Assert.True(best < Patience, $"{kind} took {best.TotalMilliseconds:F1} ms");
    }

    [Fact]
    public void A_word_about_illness_at_the_end_of_a_long_text_is_found()
    {
        var text = Repeat("helt vanlig arbeid på lageret ") + "og så har hun migrene";

        Assert.Equal(["migrene"], HealthWords.In(text, Strictness.AboutSomeoneElse));
    }

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, (Length / part.Length) + 1))[..Length];
}
