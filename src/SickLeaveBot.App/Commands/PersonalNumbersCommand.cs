using System.CommandLine;
using System.Text;
using Microsoft.Extensions.FileProviders;
using SickLeaveBot.App.Nav;
using SickLeaveBot.App.Teams;
using SickLeaveBot.Storage;
using SickLeaveBot.Storage.Hosting;

namespace SickLeaveBot.App.Commands;

/// <summary><c>sickleavebot personal-numbers &lt; feed.csv</c>: takes in the personal numbers that NAV needs, from the HR system.</summary>
internal static class PersonalNumbersCommand
{
    private const int Done = 0;
    private const int SomeWrong = 1;
    private const int Refused = 2;

    public static Command Create()
    {
        var command = new Command("personal-numbers", "Read national identity numbers from the HR system: lines with “entra object id;number” on standard input.");
        command.SetAction((_, _) => Run(Configuration(), Console.OpenStandardInput(), Console.Out, Console.Error));
        return command;
    }

    internal static async Task<int> Run(IConfiguration configuration, Stream input, TextWriter output, TextWriter error)
    {
        var reader = new SettingsReader(configuration, development: false);
        var (file, company, key) = (reader.Text("Storage:File"), reader.Id("Teams:TenantId"), NavSettings.KeyFrom(reader));
        if (file is null) reader.Complain("Storage:File", "is missing: it says which file everything is kept in");
        if (company is null) reader.Complain("Teams:TenantId", "is missing: it says whose employees they are");
        if (key is null && reader.Text("Nav:PersonalNumberKey") is null) reader.Complain("Nav:PersonalNumberKey", "is missing: numbers are sealed with it");
        try
        {
            reader.Finish();
        }
        catch (InvalidOperationException wrong)
        {
            await error.WriteLineAsync(wrong.Message);
            return Refused;
        }
        await using var store = new ServiceCollection().AddStorage(new(file!, company!, key)).BuildServiceProvider();
        IPersonalNumbers numbers;
        try
        {
            numbers = store.GetRequiredService<IPersonalNumbers>();
        }
        catch (UnusableDatabaseException unusable)
        {
            await error.WriteLineAsync(unusable.Message);
            return Refused;
        }
        using var feed = new StreamReader(input, new UTF8Encoding(false));
        var (kept, lines) = await PersonalNumberFeed.Import(feed, numbers);
        foreach (var line in lines) await error.WriteLineAsync(line);
        await output.WriteLineAsync($"{kept} kept, {lines.Count} wrong");
        return lines.Count == 0 ? Done : SomeWrong;
    }

    // As the server reads its settings, without being one.
    private static IConfiguration Configuration() => new ConfigurationBuilder()
        .SetFileProvider(new PhysicalFileProvider(System.IO.Directory.GetCurrentDirectory()))
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();
}
