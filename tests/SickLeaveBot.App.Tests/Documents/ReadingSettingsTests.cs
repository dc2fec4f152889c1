using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.Documents;

/// <summary>The settings that decide who reads plans, and where.</summary>
public sealed class ReadingSettingsTests
{
    private const string Ahmed = "1E94D7C6-f05b-4c28-a3e9-57b2c8d0f104";

    [Fact]
    public void Without_them_a_plan_is_shown_on_a_card_to_the_two_alone()
    {
        var company = Read([]);

        Assert.Null(company.Documents);
        Assert.Null(company.HumanResourcesReadPlans);
        Assert.Empty(company.Who.UnionReps);
        Assert.Empty(company.Who.SafetyReps);
    }

    [Fact]
    public void Reps_are_read_as_entra_writes_them() =>
        Assert.Equal([Ahmed.ToLowerInvariant(), "c58e0b37-6d92-4a1f-b7d4-80f3a1e6b103"],
            Read(new() { ["Company:UnionReps"] = $"{Ahmed}, c58e0b37-6d92-4a1f-b7d4-80f3a1e6b103" }).Who.UnionReps);

    [Theory]
    [InlineData("Documents:Url", "http://bot.example")]
    [InlineData("Documents:Url", "http://localhost:3978")]
    [InlineData("Documents:Url", "bot.example")]
    [InlineData("Company:UnionReps", "ahmed")]
    [InlineData("Company:SafetyReps", "siri")]
    [InlineData("Company:NavAddress", "nav")]
    [InlineData("Company:OccupationalHealthAddress", "BHT <post@bht.example>")]
    public void A_wrong_one_stops_the_start_and_is_named(string name, string value) =>
        Assert.Contains(name, Assert.Throws<InvalidOperationException>(() => Read(new() { [name] = value })).Message, StringComparison.Ordinal);

    private static Company Read(Dictionary<string, string?> settings) => CompanySettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(settings) { ["Storage:File"] = "bot.db" }).Build(),
        new Place()).Company;

    private sealed class Place : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;
        public string ApplicationName { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
