using System.Net.Mime;
using System.Text;
using SickLeaveBot.Conversations.Engine;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.ReadingThePlan;
using SickLeaveBot.Conversations.Store;
using SickLeaveBot.Conversations.Templates;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.FollowUp;
using SickLeaveBot.FollowUp.Plans;
using SickLeaveBot.Law;

namespace SickLeaveBot.App.Documents;

/// <summary>
/// The documents that a ticket opens: /documents/[ticket].pdf and .html. Nothing in the address tells of a person, nothing is kept
/// by a browser or a search engine, and whether the person may read is asked once more at the door.
/// </summary>
internal sealed class DocumentRoutes(ITickets tickets, ISickLeaves sickLeaves, IStore store, Company company, TimeProvider clock)
{
    private const string Page = "text/html; charset=utf-8";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods("/documents/{file}", [HttpMethods.Get, HttpMethods.Head],
        (string file, HttpContext http, DocumentRoutes documents) => documents.Open(file, http));

    private async Task<IResult> Open(string file, HttpContext http)
    {
        Close(http.Response.Headers);
        var (id, kind) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file));
        if (kind is not (".pdf" or ".html") || await tickets.Find(id, http.RequestAborted) is not { } ticket || await Find(ticket, http.RequestAborted) is not var (leave, version))
            return Void(http.Request);
        var paper = CardTemplate.Print(PlanPapers.Of(leave, version, company), ticket.Language);
        return kind == ".html" ? Html(WebPaper.Write(paper), StatusCodes.Status200OK)
            : company.Documents is { DrawsPdf: true } ? Pdf(PdfPaper.Draw(paper, version.AgreedOn), http.Response.Headers)
            : Void(http.Request);
    }

    private async ValueTask<(SickLeave, PlanVersion)?> Find(Ticket ticket, CancellationToken cancel) =>
        await sickLeaves.Find(ticket.Leave, cancel) is { } leave
        && leave.Plan.Versions.FirstOrDefault(one => one.Number == ticket.Version) is { } version
        && Access.As(ticket.Person, leave, version.Number, await company.AsKept(store, cancel), Oslo.DayOf(clock.GetUtcNow())) is not null
            ? (leave, version)
            : null;

    private static void Close(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = WebPaper.Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    // Who asks is not known any more, so the page speaks as the browser does.
    private static IResult Void(HttpRequest request)
    {
        var wished = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1)
            .Select(one => Languages.Named(one.Value.Value)).FirstOrDefault(language => language is not null);
        return Html(WebPaper.Write(CardTemplate.Print(new LinkIsVoid(), wished ?? Language.Nb)), StatusCodes.Status404NotFound);
    }

    private static IResult Html(string page, int status) => Results.Content(page, Page, Encoding.UTF8, status);

    private static IResult Pdf(byte[] bytes, IHeaderDictionary headers)
    {
        headers.ContentDisposition = "inline; filename=\"oppfolgingsplan.pdf\"";
        return Results.Bytes(bytes, MediaTypeNames.Application.Pdf);
    }
}

internal static class DocumentRegistration
{
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<DocumentRoutes>();
        return services;
    }
}
