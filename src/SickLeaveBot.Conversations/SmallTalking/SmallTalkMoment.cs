using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.SmallTalking;

/// <summary>Thanks, a greeting, «who are you?»: answered in one line, and nothing else follows.</summary>
internal static class SmallTalkMoment
{
    public static readonly Moment Instance = new()
    {
        Hear = (heard, context) => heard switch
        {
            { What: HeardWhat.FixedAnswer, SmallTalk: { } said } => Line(said, context),
            // A yes or a no where nothing is asked, for whoever was asked has taken it by now.
            { What: HeardWhat.Message, Intent: Intent.None, Yes: not null, Article: null, Dates.Count: 0 } => Line(SmallTalk.Fine, context),
            _ => null,
        },
    };

    private static Reply Line(SmallTalk said, Context context) => new() { Shown = new OneLine(said, context.IsHumanResources && said == SmallTalk.Figures) };
}

/// <summary>One line in answer. What is open can still be answered, but a plain yes now would be to this.</summary>
/// <param name="SeesPlans">The speaker may see which plans there are.</param>
public sealed record OneLine(SmallTalk Said, bool SeesPlans) : Card
{
    public override Card? RememberedAs => new NewerBelow();
}
