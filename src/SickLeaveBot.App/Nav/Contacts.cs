using SickLeaveBot.App.Graph;
using SickLeaveBot.Conversations;
using SickLeaveBot.FollowUp;

namespace SickLeaveBot.App.Nav;

/// <summary>How NAV and the issuer reach the manager: as the directory has it, else as the settings say. Asked only when a plan is sent or checked.</summary>
internal sealed class Contacts(GraphQuestions graph, NavSettings settings)
{
    private static readonly string[] Fields = ["id", "mail", "businessPhones", "mobilePhone"];

    public async Task<ContactPerson> Of(Person manager)
    {
        var asked = await graph.Ask(async (client, cancel) =>
            await client.Users[manager.Id].GetAsync(call => call.QueryParameters.Select = Fields, cancel));
        var user = asked is Looked<Microsoft.Graph.Models.User>.Found { Value: var found } ? found : null;
        return new(
            manager.Name,
            user?.BusinessPhones?.FirstOrDefault(IsThere) ?? (IsThere(user?.MobilePhone) ? user?.MobilePhone : null) ?? settings.ContactPhone,
            IsThere(user?.Mail) ? user?.Mail : settings.ContactEmail);
    }

    private static bool IsThere(string? text) => !string.IsNullOrWhiteSpace(text);
}
