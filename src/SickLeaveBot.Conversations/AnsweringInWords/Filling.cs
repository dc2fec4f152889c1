using SickLeaveBot.Conversations.Cards;
using SickLeaveBot.Conversations.GettingStarted;

namespace SickLeaveBot.Conversations.AnsweringInWords;

/// <summary>What is said when an answer in words is not whole yet: nothing is sent on a guess.</summary>
internal static class Filling
{
    /// <summary>What the card says with all that was filled in, and how it is sent.</summary>
    public static Card SoFar(IReadOnlyList<ShownCard> inSight, Desk desk)
    {
        if (inSight.FirstOrDefault(one => one.FilledIn.Count > 0) is not { } shown) return new Note(NoteKind.NothingFilledIn);
        var card = SpokenCard.Of(shown);
        if (card.Sends is not { } button) return new Note(NoteKind.NothingFilledIn);
        var carried = card.Carried(button, shown.FilledIn);
        var lines = card.FieldsOf(button).Where(field => carried.ContainsKey(field.Id))
            .Select(field => FieldValues.Line(field, carried[field.Id], shown.Language, desk.Today));
        return new NotSentYet([.. lines], button.Title);
    }

    /// <summary>What could not be read, and in which input of the card that the person is at.</summary>
    public static Card Wrong(string input, Problem problem, IReadOnlyList<ShownCard> inSight) =>
        new WrongInput(problem, inSight.Select(SpokenCard.Of).SelectMany(card => card.Fields).FirstOrDefault(field => field.Id == input)?.ShortLabel);

    /// <summary>Such a card stands beside another, which is the one that can be answered.</summary>
    public static bool IsAboutAnother(Card card) => card is NotSentYet or AnsweringInWords.WhoIsMeant or WrongInput;

    public static Card WhoIsMeant(Spoken spoken, Desk desk) =>
        new WhoIsMeant([.. desk.Waiting.Concat(desk.Team).DistinctBy(leave => leave.Id).Where(leave => spoken.Among.Contains(leave.Id))
            .Select(leave => leave.Employee.Name)]);
}
