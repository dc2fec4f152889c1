using SickLeaveBot.App.Graph;
using SickLeaveBot.App.Hosting;
using SickLeaveBot.Conversations.People;

namespace SickLeaveBot.App.Calendar;

/// <summary>The e-mail addresses of people, as the directory has them; remembered for an hour.</summary>
internal sealed class Addresses
{
    private static readonly string[] Fields = ["mail"];
    private readonly FetchCache<Lookup<string>> known;

    public Addresses(GraphQuestions graph, TimeProvider clock) => known = new(async (id, _) =>
    {
        var address = await Fetch(graph, id);
        var until = clock.GetUtcNow() + (address is Lookup<string>.Found ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(1));
        return new(address, until, until);
    }, clock);

    /// <param name="id">An Entra object id.</param>
    public ValueTask<Lookup<string>> Of(string id, CancellationToken cancel) => known.Get(id, cancel);

    private static Task<Lookup<string>> Fetch(GraphQuestions graph, string id) => graph.Ask(async (client, cancel) =>
        (await client.Answer(client.Users[id].ToGetRequestInformation(call => call.QueryParameters.Select = Fields), Reach.From, cancel))?.Mail is { } mail
            && !string.IsNullOrWhiteSpace(mail) ? mail.Trim() : null);
}
