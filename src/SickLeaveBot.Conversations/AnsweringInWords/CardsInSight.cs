namespace SickLeaveBot.Conversations.AnsweringInWords;

/// <summary>
/// The newest cards that each person has before them, newest first. In memory only: after a restart the sick leaves themselves say
/// what can be answered. A card that was answered is in sight no more.
/// </summary>
public sealed class CardsInSight
{
    private const int MostCards = 4;
    private const int MostPeople = 5_000;

    private readonly Lock gate = new();
    private Dictionary<string, ShownCard[]> recent = [];
    private Dictionary<string, ShownCard[]> earlier = [];

    public IReadOnlyList<ShownCard> Of(string person)
    {
        lock (gate) return Kept(person);
    }

    /// <param name="answered">What the cards carried that are done with now; null when nothing was answered.</param>
    public void Put(string person, ShownCard card, CardTag? answered)
    {
        lock (gate)
        {
            Keep(person, [card, .. Kept(person).Where(one => !card.Replaces(one) && one.Tag != answered).Take(MostCards - 1)]);
        }
    }

    /// <summary>The person has filled in some of a card, and so it is the one they are at.</summary>
    public void FillIn(string person, ShownCard card, IReadOnlyDictionary<string, string> values) =>
        Put(person, card with { FilledIn = values }, answered: null);

    private ShownCard[] Kept(string person) =>
        recent.TryGetValue(person, out var cards) || earlier.TryGetValue(person, out cards) ? cards : [];

    // When there are many, those who have not been shown anything for long are forgotten together.
    private void Keep(string person, ShownCard[] cards)
    {
        if (recent.Count >= MostPeople && !recent.ContainsKey(person)) (earlier, recent) = (recent, []);
        recent[person] = cards;
    }
}
