using SickLeaveBot.App.Hosting;
using SickLeaveBot.App.Teams;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Storage;

namespace SickLeaveBot.App.Outgoing;

/// <summary>Carries letters to chats. A letter may come twice rather than not at all.</summary>
internal sealed class LetterCarrier(
    IErrands errands, ILetters letters, IStore store, IMessenger messenger, TeamsSettings teams, TimeProvider clock, ILogger<LetterCarrier> log) : ICarrier
{
    public Type Kind => typeof(LetterErrand);

    public bool InOrder => true;

    public bool MayBeRepeated => true;

    public async Task<WriteDown> Carry(ErrandUnderWay errand, CancellationToken cancel)
    {
        var (waiting, letter) = (errand.Waiting, (LetterErrand)errand.Waiting.What);
        var heard = letters.HeardFrom(letter.Person);
        var known = await store.Knows(letter.Person, cancel);
        if (known?.Unreachable is not null) return _ => letters.WaitForPerson(waiting);
        var to = known?.Contact ?? new(letter.Person, teams.TenantId ?? "", null, null, null, null);
        var outcome = await Send(letter, to, letter.InPlaceOf ?? waiting.Earlier);
        Say(waiting, outcome);
        return _ => Write(waiting, to, heard, outcome);
    }

    public WriteDown Uncertain(WaitingErrand errand) => _ => errands.TryAgain(errand.Number, clock.GetUtcNow());

    private async Task<Delivery> Send(LetterErrand letter, Contact to, string? inPlaceOf)
    {
        try
        {
            return letter is { TakesAway: true, InPlaceOf: { } message } && await TakenAway(message, to) is { } outcome
                ? outcome
                : await messenger.Deliver(letter.Letter, to, inPlaceOf, CancellationToken.None);
        }
        catch (Exception failure)
        {
            log.Stumbled(failure);
            return new Delivery.Later(null, "Stumbled");
        }
    }

    // Null: Teams keeps the message, and it is to say that it is out of date.
    private async Task<Delivery?> TakenAway(string message, Contact to) =>
        await messenger.Delete(to, message, CancellationToken.None) is var outcome and not (Delivery.Refused or Delivery.Unreachable) ? outcome : null;

    private Task Write(WaitingErrand letter, Contact to, long heard, Delivery outcome) => outcome switch
    {
        Delivery.Done or Delivery.Gone when letter.What is LetterErrand { TakesAway: true } => letters.IsTakenAway(letter),
        Delivery.Done done => letters.Arrived(letter, to, done),
        Delivery.Gone => letters.MessageIsGone(letter),
        // The connector has made its own tries by now.
        Delivery.Later later => Again(letter, later.After is { } wait ? BackOff.AskedFor(wait) : BackOff.After(letter.Tries)),
        Delivery.Unreachable lost => IsUnreachable(letter, to, heard, lost.Code),
        Delivery.Refused refused => letters.Refused(letter.Number, refused.Code),
        _ => throw new InvalidOperationException($"A delivery can't end as {outcome.GetType().Name}."),
    };

    private async Task IsUnreachable(WaitingErrand letter, Contact to, long heard, string code)
    {
        if (!await letters.IsUnreachable(to, code, heard)) await Again(letter, BackOff.After(letter.Tries));
    }

    private Task Again(WaitingErrand letter, TimeSpan wait) => errands.TryAgain(letter.Number, clock.GetUtcNow() + wait);

    private void Say(WaitingErrand letter, Delivery outcome)
    {
        switch (outcome)
        {
            case Delivery.Later later:
                log.DeliveredLater(letter.Number, later.Code, letter.Tries + 1);
                break;
            case Delivery.Unreachable lost:
                log.IsUnreachable(letter.What.Person, lost.Code);
                break;
            case Delivery.Refused refused:
                log.WasRefused(letter.Number, refused.Code);
                break;
        }
    }
}
