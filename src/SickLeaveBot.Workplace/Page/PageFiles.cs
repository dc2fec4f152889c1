using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace SickLeaveBot.Workplace.Page;

/// <summary>The page's own files and the official card renderer, which npm puts beside them. Nothing else, and nothing from elsewhere.</summary>
/// <param name="folder">The folder Page of the source tree.</param>
public sealed class PageFiles(string folder)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly FileExtensionContentTypeProvider Types = new();
    private readonly FileInfo renderer = new(Path.Combine(folder, "node_modules", "adaptivecards", "dist", "adaptivecards.min.js"));

    /// <summary>Whether cards can be drawn; otherwise the page shows them as text and says what is missing.</summary>
    public bool HasRenderer => renderer.Exists;

    /// <summary>The page is served from the checkout it was built from: a workplace is never installed anywhere.</summary>
    public static PageFiles OfCheckout()
    {
        var above = new DirectoryInfo(AppContext.BaseDirectory);
        while (above is not null && !File.Exists(Path.Combine(above.FullName, "SickLeaveBot.sln")))
        {
            above = above.Parent;
        }

        return new(Path.Combine((above ?? throw new DirectoryNotFoundException("The workplace runs from a checkout only.")).FullName,
            "src", "SickLeaveBot.Workplace", "Page"));
    }

    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (HttpResponse response) => Send(response, Own("index.html")));
        routes.MapGet("/page/{name}", (HttpResponse response, string name) => Send(response, Own(name)));
        routes.MapGet("/page/renderer/adaptivecards.js", (HttpResponse response) => Send(response, renderer));
    }

    private FileInfo Own(string name) => new(Path.Combine(folder, "www", Path.GetFileName(name)));

    private static IResult Send(HttpResponse response, FileInfo file)
    {
        if (!file.Exists || !Types.TryGetContentType(file.Name, out var type))
        {
            return TypedResults.NotFound();
        }

        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
        return TypedResults.PhysicalFile(file.FullName, type, lastModified: file.LastWriteTimeUtc,
            entityTag: new EntityTagHeaderValue($"\"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}\""));
    }
}
