using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Tests.Templates;

public sealed class DaysTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(Language.Nb, "2026-11-23", "mandag 23. november", "man. 23. nov.")]
    [InlineData(Language.Nn, "2026-11-23", "måndag 23. november", "mån. 23. nov.")]
    [InlineData(Language.En, "2026-11-23", "Monday 23 November", "Mon 23 Nov")]
    [InlineData(Language.Nb, "2026-12-01", "tirsdag 1. desember", "tirs. 1. des.")]
    [InlineData(Language.Nn, "2026-12-05", "laurdag 5. desember", "laur. 5. des.")]
    [InlineData(Language.Nn, "2027-01-05", "tysdag 5. januar 2027", "tys. 5. jan. 2027")]
    [InlineData(Language.Nn, "2026-12-06", "sundag 6. desember", "sun. 6. des.")]
    [InlineData(Language.En, "2025-09-01", "Monday 1 September 2025", "Mon 1 Sept 2025")]
    [InlineData(Language.Nb, "2028-02-29", "tirsdag 29. februar 2028", "tirs. 29. feb. 2028")]
    public void A_day_is_said_with_the_year_only_when_it_is_another(Language language, string day, string full, string brief)
    {
        Assert.Equal(full, Days.Full(DateOnly.Parse(day), language, Today));
        Assert.Equal(brief, Days.Brief(DateOnly.Parse(day), language, Today));
    }

    [Theory]
    [InlineData(Language.Nb, -1, "i går")]
    [InlineData(Language.Nb, 0, "i dag")]
    [InlineData(Language.Nb, 1, "i morgen")]
    [InlineData(Language.Nn, 1, "i morgon")]
    [InlineData(Language.En, 1, "tomorrow")]
    [InlineData(Language.En, 2, "Tuesday 24 November")]
    public void A_near_day_is_said_as_people_say_it(Language language, int away, string said) =>
        Assert.Equal(said, Days.Near(Today.AddDays(away), language, Today));

    [Theory]
    [InlineData(Language.Nb, "2026-11-23", "2026-11-27", "23.–27. november")]
    [InlineData(Language.En, "2026-11-23", "2026-11-27", "23–27 November")]
    [InlineData(Language.Nb, "2026-11-30", "2026-12-04", "30. november–4. desember")]
    [InlineData(Language.Nn, "2026-12-28", "2027-01-03", "28. desember 2026–3. januar 2027")]
    [InlineData(Language.Nb, "2027-01-04", "2027-01-08", "4.–8. januar 2027")]
    [InlineData(Language.Nb, "2026-11-23", "2026-11-23", "mandag 23. november")]
    public void Days_in_a_row_are_said_as_a_span(Language language, string from, string to, string said) =>
        Assert.Equal(said, Days.Span(DateOnly.Parse(from), DateOnly.Parse(to), language, Today));
}
