using SickLeaveBot.App.Graph;
using SickLeaveBot.Conversations.People;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Nav;

/// <summary>How NAV and the issuer reach the manager: as the directory has it, else as the settings say. Asked only when a plan is sent or checked.</summary>
internal sealed class ManagerContacts(GraphQuestions graph, NavSettings settings)
{
    public async Task<ContactPerson> Of(Person manager)
    {
        var asked = await graph.Ask((client, cancel) => client.Answer(
            client.Users[manager.Id].ToGetRequestInformation(call => call.QueryParameters.Select = Reach.Fields), Reach.From, cancel));
        var reach = (asked as Lookup<Reach>.Found)?.Value;
        return new(
            manager.Name,
            reach?.BusinessPhones.FirstOrDefault(IsThere) ?? (IsThere(reach?.MobilePhone) ? reach?.MobilePhone : null) ?? settings.ContactPhone,
            IsThere(reach?.Mail) ? reach?.Mail : settings.ContactEmail);
    }

    private static bool IsThere(string? text) => !string.IsNullOrWhiteSpace(text);
}
