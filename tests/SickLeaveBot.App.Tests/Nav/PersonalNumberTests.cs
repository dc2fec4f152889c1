using Microsoft.Extensions.Configuration;
using SickLeaveBot.App.Commands;
using SickLeaveBot.App.Nav;
using SickLeaveBot.App.Tests.Storage;
using SickLeaveBot.Conversations.DeliveringThePlan;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Storage;
using SickLeaveBot.Storage.Sqlite;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.App.Tests.Nav;

/// <summary>Personal numbers: told from other digits, sealed on disk, and taken in from the HR system's list.</summary>
public sealed class PersonalNumberTests
{
    private const string Number = "05908399546";
    private const string Kari = Fjordlys.Kari;

    [Theory]
    [InlineData("05908399546", "05908399546")]
    [InlineData("01898299631", "01898299631")]
    [InlineData(" 059083 99546 ", "05908399546")]
    [InlineData("03818010132", "03818010132")]
    [InlineData("05908399547", null)]
    [InlineData("05908399556", null)]
    [InlineData("0590839954", null)]
    [InlineData("059083995461", null)]
    [InlineData("05９08399546", null)]
    [InlineData("00000000000", null)]
    [InlineData("fødselsnummer", null)]
    public void A_personal_number_is_told_from_other_digits(string written, string? number) => Assert.Equal(number, PersonalNumber.Read(written));

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(40, 0, true)]
    [InlineData(0, 40, true)]
    [InlineData(40, 80, true)]
    [InlineData(0, 20, false)]
    [InlineData(80, 0, false)]
    public void D_numbers_and_the_synthetic_numbers_for_tests_count(int moreDays, int moreMonths, bool counts)
    {
        var some = Enumerable.Range(100, 400).Select(at => Controlled($"{9 + moreDays:00}{6 + moreMonths:00}80{at}")).OfType<string>().ToList();

        Assert.NotEmpty(some);
        Assert.All(some, number => Assert.Equal(counts, PersonalNumber.Read(number) is not null));
    }

    [Fact]
    public async Task A_number_that_is_sealed_opens_again()
    {
        using var store = new TestStore();

        await store.Numbers.Keep(Kari, Number);

        Assert.Equal(Number, store.Numbers.Of(Kari));
        Assert.Null(store.Numbers.Of(Fjordlys.Ola));
    }

    [Fact]
    public async Task The_same_number_is_sealed_anew_each_time()
    {
        using var store = new TestStore();
        await store.Numbers.Keep(Kari, Number);
        var first = (string)store.Ask("SELECT sealed FROM personal_number")!;

        await store.Numbers.Keep(Kari, Number);

        Assert.NotEqual(first, (string)store.Ask("SELECT sealed FROM personal_number")!);
    }

    [Fact]
    public async Task A_number_does_not_open_with_another_key_for_another_person_or_when_it_is_changed()
    {
        using var store = new TestStore();
        using var otherKey = new TestStore(store.Folder, key: new byte[StorageOptions.KeyLength]);
        using var noKey = new TestStore(store.Folder, key: []);
        await store.Numbers.Keep(Kari, Number);

        Assert.Null(otherKey.Numbers.Of(Kari));
        Assert.Null(noKey.Numbers.Of(Kari));
        store.Ask("UPDATE personal_number SET person = 'ola'");
        Assert.Null(store.Numbers.Of("ola"));
        store.Ask($"UPDATE personal_number SET person = '{Kari}'");
        Assert.Equal(Number, store.Numbers.Of(Kari));
        var changed = Convert.FromBase64String((string)store.Ask("SELECT sealed FROM personal_number")!);
        changed[^1] ^= 1;
        store.Ask($"UPDATE personal_number SET sealed = '{Convert.ToBase64String(changed)}'");
        Assert.Null(store.Numbers.Of(Kari));
        store.Ask("UPDATE personal_number SET sealed = 'AAAA'");
        Assert.Null(store.Numbers.Of(Kari));
    }

    [Fact]
    public async Task Lines_that_are_right_are_kept_and_the_others_are_said_by_their_number_alone()
    {
        using var store = new TestStore();
        using var feed = new StringReader($"""
            entra object id;personal number
            {Kari.ToUpperInvariant()};{Number}
            {Fjordlys.Ola};05908399547

            ola;01898299631
            {Fjordlys.Per}
            "{Fjordlys.Siri}" ; "018982 99631"
            """);

        var (kept, wrong) = await PersonalNumberFeed.Import(feed, store.Numbers);

        Assert.Equal(2, kept);
        Assert.Equal((Number, "01898299631"), (store.Numbers.Of(Kari), store.Numbers.Of(Fjordlys.Siri)));
        Assert.Equal(["line 3", "line 5", "line 6"], wrong.Select(line => line.Split(':')[0]));
        Assert.DoesNotContain(wrong, line => line.Contains("0590839", StringComparison.Ordinal) || line.Contains("0189829", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_command_takes_in_a_list_without_a_heading_and_says_what_is_missing()
    {
        using var store = new TestStore();
        var settings = new Dictionary<string, string?>
        {
            ["Storage:File"] = store.File,
            ["Nav:PersonalNumberKey"] = Convert.ToBase64String(TestStore.Key),
            ["Teams:TenantId"] = TestStore.Tenant,
        };

        var (good, said, _) = await Run(settings, $"{Kari};{Number}\n");
        var (bad, _, complaint) = await Run(new() { ["Nav:PersonalNumberKey"] = "short" }, "");

        Assert.Equal((0, "1 kept, 0 wrong"), (good, said.Trim()));
        Assert.Equal(Number, store.Numbers.Of(Kari));
        Assert.Equal(2, bad);
        Assert.Contains("Storage:File is missing", complaint, StringComparison.Ordinal);
        Assert.Contains("Teams:TenantId is missing", complaint, StringComparison.Ordinal);
        Assert.Contains("Nav:PersonalNumberKey must be 32 bytes in base64", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_says_when_the_database_is_a_newer_programs()
    {
        using var store = new TestStore();
        store.Ask("PRAGMA user_version = 1000");
        var settings = new Dictionary<string, string?>
        {
            ["Storage:File"] = store.File,
            ["Nav:PersonalNumberKey"] = Convert.ToBase64String(TestStore.Key),
            ["Teams:TenantId"] = TestStore.Tenant,
        };

        var (code, _, complaint) = await Run(settings, $"{Kari};{Number}\n");

        Assert.Equal(2, code);
        Assert.Contains("was written by a newer program", complaint, StringComparison.Ordinal);
        Assert.Equal(0, store.Count("personal_number"));
    }

    private static async Task<(int Code, string Said, string Complaint)> Run(Dictionary<string, string?> settings, string feed)
    {
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(feed));
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await PersonalNumbersCommand.Run(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), input, output, error);
        return (code, $"{output}", $"{error}");
    }

    private static string? Controlled(string nine) =>
        Control(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]) is { } first && Control(nine + first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) is { } second ? $"{nine}{first}{second}" : null;

    private static int? Control(string digits, int[] weights) =>
        (11 - weights.Select((weight, at) => weight * (digits[at] - '0')).Sum() % 11) % 11 is < 10 and var control ? control : null;
}
