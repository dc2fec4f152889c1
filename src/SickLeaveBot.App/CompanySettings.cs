using System.Globalization;
using SickLeaveBot.App.Commands.Explaining;
using SickLeaveBot.App.Documents.Font;
using SickLeaveBot.App.Teams;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingLists;
using SickLeaveBot.Law;

namespace SickLeaveBot.App;

/// <summary>Reads what this workplace has decided for itself, and where its file lies.</summary>
internal static class CompanySettings
{
    private const int MostBackdatingDays = 366;

    public static (Company Company, string File) From(IConfiguration configuration, IHostEnvironment environment)
    {
        var reader = new SettingsReader(configuration, environment.IsDevelopment());
        var company = new Company(
            reader.Text("Company:Name") ?? "",
            WhoIsWho(reader),
            Policy(reader),
            BackdatingDays(reader))
        {
            Documents = reader.Address("Documents:Url") is { } address ? new(address, FontFiles.AreThere) : null,
            HumanResourcesReadPlans = reader.Text("Policy:HumanResourcesReadPlans"),
            OccupationalHealthAddress = Email(reader, "Company:OccupationalHealthAddress"),
            NavAddress = Email(reader, "Company:NavAddress"),
        };
        var file = reader.Text("Storage:File");
        if (file is null) reader.Complain("Storage:File", "is missing: it says which file everything is kept in");
        reader.Finish();
        return (company, file!);
    }

    // Several in human resources are called the same: who of them answers is nobody's matter.
    private static WhoIsWho WhoIsWho(SettingsReader reader) => new()
    {
        HumanResources = [.. People(reader, "Company:HumanResources").Select(id => new Person(id, reader.Text("Company:HumanResourcesName") ?? "HR"))],
        UnionReps = People(reader, "Company:UnionReps"),
        SafetyReps = People(reader, "Company:SafetyReps"),
        Deputies = Deputies(reader),
    };

    private static List<Deputy> Deputies(SettingsReader reader)
    {
        var deputies = new List<Deputy>();
        foreach (var line in reader.List("Company:Deputies"))
        {
            if (line.Split(';', StringSplitOptions.TrimEntries) is [var manager, var who, var name, var from, var to]
                && Guid.TryParse(manager, out var managerId) && Guid.TryParse(who, out var whoId) && IsoDay(from) is { } first && IsoDay(to) is { } last && first <= last)
            {
                deputies.Add(new(managerId.ToString("D", CultureInfo.InvariantCulture), new(whoId.ToString("D", CultureInfo.InvariantCulture), name), first, last));
            }
            else
            {
                reader.Complain("Company:Deputies", $"must be manager's GUID;deputy's GUID;deputy's name;first day;last day (2026-12-01), not '{line}'");
            }
        }
        return deputies;
    }

    private static DateOnly? IsoDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static IReadOnlyList<string> People(SettingsReader reader, string name)
    {
        var listed = reader.List(name);
        foreach (var id in listed.Where(id => !Guid.TryParse(id, out _))) reader.Complain(name, $"must hold GUIDs, not '{id}'");
        return [.. listed.Select(id => Guid.TryParse(id, out var guid) ? guid.ToString("D", CultureInfo.InvariantCulture) : id)];
    }

    private static string? Email(SettingsReader reader, string name)
    {
        if (reader.Text(name) is not { } text || EmailAddress.IsOne(text)) return reader.Text(name);
        reader.Complain(name, "must be one e-mail address");
        return null;
    }

    private static SelfCertificationPolicy Policy(SettingsReader reader)
    {
        switch (reader.Text("Policy:SelfCertification"))
        {
            case null or "statutory": return SelfCertificationPolicy.Statutory;
            case "8-of-24": return SelfCertificationPolicy.EightOfTwentyFour;
            case "employers-period": return SelfCertificationPolicy.EmployersPeriod;
            default:
                reader.Complain("Policy:SelfCertification", "must be statutory, 8-of-24 or employers-period");
                return SelfCertificationPolicy.Statutory;
        }
    }

    private static int BackdatingDays(SettingsReader reader)
    {
        if (reader.Text("Policy:BackdatingDays") is not { } text) return 3;
        if (int.TryParse(text, out var days) && days is >= 0 and <= MostBackdatingDays) return days;
        reader.Complain("Policy:BackdatingDays", $"must be a whole number from 0 to {MostBackdatingDays}");
        return 3;
    }
}
