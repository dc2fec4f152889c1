using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>The names of days and months. Bokmål and nynorsk as Språkrådet shortens them.</summary>
/// <param name="Point">What follows the number of a day: a point in Norwegian, nothing in English.</param>
internal sealed record DayWords(
    string Yesterday, string Today, string Tomorrow, string Point,
    string[] Weekdays, string[] ShortWeekdays, string[] Months, string[] ShortMonths)
{
    private static readonly string[] NorwegianMonths =
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

    private static readonly string[] ShortNorwegianMonths =
        ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."];

    private static readonly DayWords Bokmal = new(
        "i går", "i dag", "i morgen", ".",
        ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
        ["søn.", "man.", "tirs.", "ons.", "tors.", "fre.", "lør."],
        NorwegianMonths, ShortNorwegianMonths);

    private static readonly DayWords Nynorsk = new(
        "i går", "i dag", "i morgon", ".",
        ["sundag", "måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag"],
        ["sun.", "mån.", "tys.", "ons.", "tors.", "fre.", "laur."],
        NorwegianMonths, ShortNorwegianMonths);

    private static readonly DayWords English = new(
        "yesterday", "today", "tomorrow", "",
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ],
        ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"]);

    public static DayWords In(Language language) => language switch
    {
        Language.Nb => Bokmal,
        Language.Nn => Nynorsk,
        _ => English,
    };

    public string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    public string ShortWeekday(DateOnly day) => ShortWeekdays[(int)day.DayOfWeek];

    public string Month(DateOnly day) => Months[day.Month - 1];

    public string ShortMonth(DateOnly day) => ShortMonths[day.Month - 1];
}
