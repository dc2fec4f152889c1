using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Crisis;

/// <summary>
/// Somebody writes of wanting to die, or of danger to their life. They are shown who is there for them day and night, and nothing else is
/// done: nobody is told, nothing is kept, and what was open stays open.
/// </summary>
internal static class CrisisMoment
{
    public static readonly Moment Instance = new()
    {
        Hear = (heard, context) => heard is { What: HeardWhat.FixedAnswer, SmallTalk: null }
            ? new() { Shown = new SomebodyToTalkTo(Nearby(context), WasInterrupted: !heard.IsCrisis) }
            : null,
    };

    private static string? Nearby(Context context) =>
        context.Company.Who.HumanResources.FirstOrDefault(one => one.Id != context.Speaker.Id)?.Name;
}

/// <summary>Whom to ring, always the same. What is open can still be answered. It is remembered like small talk: as something that was said.</summary>
/// <param name="Contact">Somebody in human resources, where there is anybody else than the speaker.</param>
/// <param name="WasInterrupted">The program stopped before it could answer, and what was written is not known any more.</param>
public sealed record SomebodyToTalkTo(string? Contact, bool WasInterrupted) : Card
{
    public override bool TakesWords => false;

    public override Card? RememberedAs => new NewerBelow();
}
