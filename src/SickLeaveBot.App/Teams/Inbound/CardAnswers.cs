using SickLeaveBot.App.Graph;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Messaging;

namespace SickLeaveBot.App.Teams.Inbound;

/// <summary>Answers a tap on a card while the person waits: at most nine seconds, since Teams gives up soon after that.</summary>
internal sealed class CardAnswers(IInbox inbox, Lines lines, TimeProvider clock, ILogger<CardAnswers> log)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(9);

    public async Task Answer(HttpResponse response, Activity activity, Contact? speaker) =>
        await CardEnvelope.Write(response, (speaker, Speaker.IsInPrivate(activity), Hearing.Of(activity)) switch
        {
            (null, _, _) => CardEnvelope.Unknown,
            (_, false, _) => CardEnvelope.Line(lines.WriteInPrivate(activity.Locale)),
            (_, _, null) => CardEnvelope.NotUnderstood,
            ({ } who, _, { } doing) => await Worked(new Incoming(TeamsEndpoint.KeyOf(activity), who, doing)),
        });

    private async ValueTask<CardEnvelope> Worked(Incoming incoming)
    {
        try
        {
            // The work is not stopped when the time is up: it is the waiting that ends.
            var work = inbox.Answer(incoming, CancellationToken.None);
            return CardEnvelope.Of(work.IsCompletedSuccessfully ? work.Result : await work.AsTask().WaitAsync(Longest, clock));
        }
        catch (TimeoutException)
        {
            log.TookLong(incoming.Key);
            return CardEnvelope.Line(lines.WorkingOnIt(incoming.From.Locale));
        }
        catch (Exception failure)
        {
            log.CouldNotWork(incoming.Key, failure);
            return CardEnvelope.Failed;
        }
    }
}
