using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Notes;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.AnsweringInWords;

/// <summary>What is said when an answer in words is not whole yet: nothing is sent on a guess.</summary>
internal static class Filling
{
    /// <summary>What the card says with all that was filled in, and how it is sent; where nothing was filled in, the card itself.</summary>
    public static Card SoFar(IReadOnlyList<ShownCard> inSight, Context context)
    {
        if (inSight is not [{ FilledIn.Count: > 0 } shown, ..]) return inSight is [var again, ..] ? again.Card : new Note(NoteKind.NothingFilledIn);
        var card = SpokenCard.Of(shown);
        if (card.Sends is not { } button) return new Note(NoteKind.NothingFilledIn);
        var carried = card.Carried(button, shown.FilledIn);
        var lines = card.FieldsOf(button).Where(field => carried.ContainsKey(field.Id))
            .Select(field => FieldValues.Line(field, carried[field.Id], shown.Language, context.Today));
        return new NotSentYet([.. lines], button.Title);
    }

    /// <summary>What could not be read, and in which input of the card that the person is at.</summary>
    public static Card Wrong(string input, Problem problem, IReadOnlyList<ShownCard> inSight) =>
        new WrongInput(problem, inSight.Select(SpokenCard.Of).SelectMany(card => card.Fields).FirstOrDefault(field => field.Id == input)?.ShortLabel);

    public static Card WhoIsMeant(Spoken spoken, Context context) =>
        new WhoIsMeant([.. context.Waiting.Concat(context.Team).DistinctBy(leave => leave.Id).Where(leave => spoken.Among.Contains(leave.Id))
            .Select(leave => leave.Employee.Name)]);
}
