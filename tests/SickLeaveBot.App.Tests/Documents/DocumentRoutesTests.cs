using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SickLeaveBot.App.Documents;
using SickLeaveBot.App.Tests.Storage;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.FollowUp.KeepingLists;
using SickLeaveBot.FollowUp.ReadingThePlan;
using SickLeaveBot.Storage.Node;

namespace SickLeaveBot.App.Tests.Documents;

/// <summary>What a ticket opens, for whom and how long.</summary>
public sealed class DocumentRoutesTests : IAsyncLifetime
{
    private readonly TestStore store = new();
    private HttpClient http = new();
    private WebApplication app = null!;

    private ITickets Tickets => app.Services.GetRequiredService<ITickets>();

    public async ValueTask InitializeAsync()
    {
        await store.Write(Writes.First(Plans.Leave(Plans.Ordinary)));
        await Start();
    }

    [Theory]
    [InlineData("html", "text/html", Language.Nb, "Arbeid som er mulig nå")]
    [InlineData("html", "text/html", Language.En, "Work that is possible now")]
    [InlineData("pdf", "application/pdf", Language.Nb, "%PDF-1.7")]
    public async Task A_ticket_opens_its_version_in_its_readers_language(string kind, string type, Language language, string says)
    {
        var id = await HandOut("kari", language);

        using var answer = await http.GetAsync($"/documents/{id}.{kind}", TestStore.Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(says, await answer.Content.ReadAsStringAsync(TestStore.Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", true)]
    [InlineData("pdf", true)]
    [InlineData("html", false)]
    public async Task Nothing_of_it_is_kept_found_or_passed_on(string kind, bool isValid)
    {
        var id = isValid ? await HandOut("kari") : "made-up";

        using var answer = await http.GetAsync($"/documents/{id}.{kind}", TestStore.Cancel);

        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_ticket_opens_for_ten_minutes_and_not_a_second_longer()
    {
        var id = await HandOut("kari");
        store.Clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await Opens($"{id}.html"));

        store.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.NotFound, await Opens($"{id}.html"));
        Assert.Equal(HttpStatusCode.NotFound, await Opens($"{id}.pdf"));
    }

    [Theory]
    [InlineData("nb-NO", "Lenken virker ikke lenger")]
    [InlineData("nn-NO,nb;q=0.8", "Lenkja verkar ikkje lenger")]
    [InlineData("de-DE, en;q=0.5", "The link no longer works")]
    [InlineData("xx", "Lenken virker ikke lenger")]
    public async Task A_link_that_opens_nothing_says_how_to_get_a_new_one(string speaks, string says)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/documents/made-up.html");
        asked.Headers.TryAddWithoutValidation("Accept-Language", speaks);

        using var answer = await http.SendAsync(asked, TestStore.Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(says, await answer.Content.ReadAsStringAsync(TestStore.Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restart_makes_every_ticket_void()
    {
        var id = await HandOut("kari");
        await app.DisposeAsync();
        await Start();

        Assert.Equal(HttpStatusCode.NotFound, await Opens($"{id}.html"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".txt")]
    [InlineData(".html.pdf")]
    [InlineData(".PDF")]
    [InlineData("x.html")]
    public async Task A_ticket_opens_a_pdf_or_a_page_and_nothing_else(string ending) =>
        Assert.Equal(HttpStatusCode.NotFound, await Opens($"{await HandOut("kari")}{ending}"));

    [Theory]
    [InlineData("emily")]
    [InlineData("hanne")]
    [InlineData("ahmed")]
    public async Task A_ticket_opens_nothing_for_a_person_who_may_not_read(string person) =>
        Assert.Equal(HttpStatusCode.NotFound, await Opens($"{await HandOut(person)}.html"));

    [Fact]
    public async Task A_sharing_that_is_taken_back_closes_the_door_at_once()
    {
        await Happens(new PlanShared(new("ahmed", "Ahmed Khan"), PlanReader.UnionRep, 1, new(2027, 1, 15), Plans.AgreedOn));
        var id = await HandOut("ahmed");
        Assert.Equal(HttpStatusCode.OK, await Opens($"{id}.html"));

        await Happens(new SharingEnded("ahmed", Plans.AgreedOn));

        Assert.Equal(HttpStatusCode.NotFound, await Opens($"{id}.html"));
    }

    [Fact]
    public async Task Who_is_no_rep_any_more_finds_the_door_closed_while_the_sharing_stands()
    {
        await Happens(new PlanShared(new("ahmed", "Ahmed Khan"), PlanReader.UnionRep, 1, new(2027, 1, 15), Plans.AgreedOn));
        Assert.Equal(HttpStatusCode.OK, await Opens($"{await HandOut("ahmed")}.html"));

        await app.DisposeAsync();
        await Start(Plans.Company with { Who = Plans.Company.Who with { UnionReps = [] } });

        Assert.Equal(HttpStatusCode.NotFound, await Opens($"{await HandOut("ahmed")}.html"));
    }

    [Fact]
    public async Task Whom_human_resources_have_taken_off_the_list_finds_the_door_closed_while_the_settings_still_name_them()
    {
        await Happens(new PlanShared(new("ahmed", "Ahmed Khan"), PlanReader.UnionRep, 1, new(2027, 1, 15), Plans.AgreedOn));
        var id = await HandOut("ahmed");
        Assert.Equal(HttpStatusCode.OK, await Opens($"{id}.html"));

        await store.Write(new Step { Streams = [new(StreamId.OfCompany, 0, [new(1, store.Clock.GetUtcNow(), "hanne", new RepsNamed(RepKind.Union, []))])] });

        Assert.Equal(HttpStatusCode.NotFound, await Opens($"{id}.html"));
    }

    [Fact]
    public async Task Looking_at_the_head_of_a_document_gives_nothing_of_it()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Head, $"/documents/{await HandOut("kari")}.html");

        using var answer = await http.SendAsync(asked, TestStore.Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestStore.Cancel));
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        http.Dispose();
        store.Dispose();
    }

    private async Task Start(Company? company = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton<TimeProvider>(store.Clock).AddSingleton<ISickLeaves>(store.SickLeaves).AddSingleton(store.Store).AddSingleton(company ?? Plans.Company)
            .AddSingleton<ITickets>(new Tickets(TestStore.Tenant, store.Clock)).AddDocuments();
        app = builder.Build();
        DocumentRoutes.Map(app);
        await app.StartAsync();
        http.Dispose();
        http = new() { BaseAddress = new(app.Urls.Single()) };
    }

    private async Task<string> HandOut(string person, Language language = Language.Nb)
    {
        var ticket = new Ticket($"ticket-of-{person}", Plans.Leave(Plans.Ordinary).Id, person, 1, language);
        await Tickets.HandOut(ticket, TestContext.Current.CancellationToken);
        return ticket.Id;
    }

    private async Task Happens(Fact fact)
    {
        await store.Happens((await store.SickLeaves.Find(Plans.Leave(Plans.Ordinary).Id, TestStore.Cancel))!, fact);
    }

    private async Task<HttpStatusCode> Opens(string file)
    {
        using var answer = await http.GetAsync($"/documents/{file}", TestStore.Cancel);
        return answer.StatusCode;
    }
}
