using SickLeaveBot.Conversations.DeliveringThePlan;

namespace SickLeaveBot.Workplace.Company;

/// <summary>The demo company Fjordlys AS: two teams, and those who make a directory difficult.</summary>
public static class Fjordlys
{
    public const string Name = "Fjordlys AS";
    public const string Tenant = "7c2f4b1e-53d8-4c0a-9a57-1e6f0c9d2b34";

    /// <summary>The organisation numbers of the company, and of a supplier that could send for it; nobody has them.</summary>
    public const string Organization = "310025437";
    public const string Supplier = "310000019";

    public const string Kari = "3d1f6a52-8c0e-4b7a-9f21-6a54e0b7c101";
    public const string Ola = "9a7c2e14-1b5d-4f83-8e60-2c91d7f4a102";
    public const string Siri = "c58e0b37-6d92-4a1f-b7d4-80f3a1e6b103";
    public const string Ahmed = "1e94d7c6-f05b-4c28-a3e9-57b2c8d0f104";
    public const string Hanne = "6b20f8a9-4e73-4d15-92c8-e1a7f3b5d105";
    public const string Emily = "f7d3a5e0-92c1-4e6b-8d47-b60e9c2a1106";
    public const string Per = "28c6e1f4-7a0d-4b93-a5f2-9d3e84c7b107";
    public const string Torbjørg = "a40b9d72-e5c8-4f16-b1e3-74d2f6a0c108";
    public const string Jonas = "5e8f2c19-d3a6-47b0-9c74-c0b1e7d5f109";
    public const string Nils = "d19a6e83-0f4c-42d7-86b5-3f7c2a9e8110";
    public const string Ingrid = "82b5f0d6-a91e-4c3f-b8d0-1a6e5d7c4111";

    /// <summary>Everybody's personal number as NAV knows it: synthetic ones, which no living person has (month + 80).</summary>
    public static readonly IReadOnlyDictionary<string, string> Numbers = new Dictionary<string, string>
    {
        [Kari] = "03818010132",
        [Ola] = "04828110263",
        [Siri] = "05838210394",
        [Ahmed] = "06848310415",
        [Hanne] = "07858410546",
        [Emily] = "08868510677",
        [Per] = "09878610889",
        [Torbjørg] = "10888710839",
        [Jonas] = "11898811087",
        [Nils] = "12908911065",
        [Ingrid] = "13918011107",
    };

    /// <summary>What HR's own system has of them at first: all but Jonas, who is new, so that the bot must ask HR for his.</summary>
    public static string NumberFeed =>
        string.Concat(Numbers.Where(one => one.Key != Jonas).Select(one => $"{one.Key};{one.Value}\n"));

    /// <summary>Everybody in the directory on the day the demo began; Dr. Lie, who issues sick notes, works elsewhere.</summary>
    public static IReadOnlyList<Colleague> Everybody(DateOnly began) =>
    [
        new(Kari, "Kari", "Nordmann", "Kundekonsulent", "Kundeservice", "nb-NO", new(2019, 8, 1), Ola),
        new(Ola, "Ola", "Hansen", "Leder for kundeservice", "Kundeservice", "nb-NO", new(2014, 3, 3), Ingrid),
        new(Siri, "Siri", "Dahl", "Kundekonsulent og verneombud", "Kundeservice", "nb-NO", new(2016, 1, 4), Ola),
        new(Emily, "Emily", "Clarke", "Product designer", "Kundeservice", "en-GB", new(2023, 9, 1), Ola),
        new(Nils, "Nils", "Aas", "Innleid prosjektleder", "Prosjekt", "nb-NO", new(2025, 2, 3), ManagerId: null),
        new(Per, "Per", "Moen", "Lagersjef", "Lager", "nb-NO", new(2011, 10, 3), Ingrid),
        new(Ahmed, "Ahmed", "Khan", "Lagermedarbeider og tillitsvalgt", "Lager", "nb-NO", new(2017, 5, 2), Per),
        new(Torbjørg, "Torbjørg", "Tveit", "Lagermedarbeidar", "Lager", "nn-NO", new(2020, 11, 2), Per),
        new(Jonas, "Jonas", "Berg", "Lagermedarbeider", "Lager", "nb-NO", began.AddDays(-35), Per),
        new(Hanne, "Hanne", "Bakken", "HR-sjef", "HR", "nb-NO", new(2015, 6, 1), Ingrid),
        new(Ingrid, "Ingrid", "Fjord", "Daglig leder", "Ledelse", "nb-NO", new(2009, 4, 1), Ingrid),
    ];
}
