using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.MeetingNav;

/// <summary>
/// «NAV har kalt inn til dialogmøte 12. mars kl. 10»: what is told of NAV's own meeting. A question is none of it; it has an article or the
/// time line to answer it. Nothing is done by the words: they open a card with what was understood.
/// </summary>
internal static class SaidOfNavsMeeting
{
    private static readonly Lazy<Phrasebook> Phrases = new(() => new(PhraseFiles.Phrases(["Phrases/nav-meeting.txt"]), mended: []));

    public static Spoken? Read(Utterance message, Understood meant)
    {
        if (meant.IsQuestion || message.Text.Contains('?')) return null;
        var words = message.Words(longest: 400);
        var said = Phrases.Value.MarksIn(words).Select(mark => mark.Concept).ToHashSet();
        var isNavs = (said.Contains("nav") && said.Contains("meeting")) || said.Contains("second") || said.Contains("third");
        if (!isNavs || What(said, DayIn(meant) is not null) is not { } what) return null;
        var values = new Dictionary<string, string> { ["what"] = $"{what}" };
        if (DayIn(meant) is { } day) values["day"] = Days.Iso(day);
        if (TimeOfDay.In(words) is { } at) values["at"] = TimeOfDay.Input(at);
        if (Where(said) is { } where) values["where"] = where;
        if (said.Contains("second") || said.Contains("third")) values["which"] = said.Contains("third") ? "Third" : "Second";
        return new(nameof(NavMeetingTold), null, 0, values);
    }

    // A sentence that means nothing to the others still names its day.
    private static DateOnly? DayIn(Understood meant) => meant.Dates is [var day] ? day : meant.Day;

    private static NavMeetingSaying? What(HashSet<string> said, bool hasDay) => said switch
    {
        _ when said.Contains("off") => NavMeetingSaying.CalledOff,
        _ when said.Contains("not-held") => NavMeetingSaying.NotHeld,
        _ when said.Contains("exempt") && !hasDay => NavMeetingSaying.Unnecessary,
        _ when said.Contains("not") => null,
        _ when said.Contains("held") => NavMeetingSaying.Held,
        _ when said.Contains("moved") => NavMeetingSaying.Entered,
        _ when said.Contains("demand") && !hasDay => NavMeetingSaying.Demanded,
        _ when said.Contains("called") || hasDay => NavMeetingSaying.Entered,
        _ => null,
    };

    private static string? Where(HashSet<string> said) => said switch
    {
        _ when said.Contains("online") => "Online",
        _ when said.Contains("telephone") => "Telephone",
        _ when said.Contains("workplace") => "Workplace",
        _ when said.Contains("at-nav") => "AtNav",
        _ => null,
    };
}

/// <summary>What is told: it is called or moved (which of the two is known from what stands), called off, held or not, demanded, or found unnecessary.</summary>
public enum NavMeetingSaying { Entered, CalledOff, Held, NotHeld, Demanded, Unnecessary }
