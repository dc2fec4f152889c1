using System.Collections.Concurrent;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Workplace.Company;

/// <summary>Who works at the company today: looked up by any of their ids; tests and the page can change an entry.</summary>
public sealed class Staff
{
    private readonly Dictionary<string, string> idOf = [];
    private readonly ConcurrentDictionary<string, Colleague> byId;
    private readonly List<string> order;

    public Staff(IReadOnlyList<Colleague> everybody, string appId)
    {
        byId = new(everybody.ToDictionary(colleague => colleague.Id), StringComparer.OrdinalIgnoreCase);
        order = [.. everybody.Select(colleague => colleague.Id)];
        foreach (var colleague in everybody)
        {
            idOf[colleague.TeamsUser(appId)] = idOf[colleague.Conversation(appId)] = colleague.Id;
        }
    }

    public IReadOnlyList<Colleague> Everybody => [.. order.Select(id => byId[id])];

    /// <summary>By Entra object id, user principal name, Teams user id or conversation id.</summary>
    public Colleague? Find(string id) =>
        byId.GetValueOrDefault(idOf.GetValueOrDefault(id, id))
        ?? Everybody.FirstOrDefault(colleague => colleague.Mail.Equals(id, StringComparison.OrdinalIgnoreCase));

    public Colleague? ManagerOf(Colleague colleague) => colleague.ManagerId is { } id ? byId.GetValueOrDefault(id) : null;

    public IReadOnlyList<Colleague> ReportsOf(Colleague manager) =>
        [.. Everybody.Where(colleague => colleague.ManagerId == manager.Id)];

    /// <summary>The person sets their Teams to another language.</summary>
    public void Speak(string id, string locale) => Change(id, colleague => colleague with { Locale = locale });

    /// <summary>A colleague gets another manager, another language, another name.</summary>
    public void Change(string id, Func<Colleague, Colleague> change) => byId[id] = change(byId[id]);
}
