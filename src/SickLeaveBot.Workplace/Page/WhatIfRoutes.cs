using Microsoft.AspNetCore.Http.HttpResults;
using SickLeaveBot.Workplace.Nav;
using SickLeaveBot.Workplace.WhatIf;

namespace SickLeaveBot.Workplace.Page;

/// <summary>The page's switches for what may go wrong in real life: a person who blocks the bot, a Teams, a Graph or a NAV that fails.</summary>
public sealed class WhatIfRoutes(IPageSubject microsoft)
{
    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapPost("chats/{person}/trouble", TroubleFor);
        routes.MapPost("graph", TroubleWithGraph);
        routes.MapPost("nav", TroubleWithNav);
    }

    private NoContent TroubleFor(string person, Chosen trouble)
    {
        Set(microsoft.ConnectorMishaps, person, trouble.What switch
        {
            "blocked" => Fault.Blocked,
            "throttled" => Fault.Throttled(retryAfter: 5),
            "down" => Fault.Down,
            _ => null,
        });
        _ = trouble.What == "removed" ? microsoft.Teams.Uninstall(person) : microsoft.Teams.Open(person);
        return TypedResults.NoContent();
    }

    private NoContent TroubleWithGraph(Chosen trouble)
    {
        Set(microsoft.GraphMishaps, Faults.Everyone, trouble.What switch
        {
            "slow" => Fault.Slow(TimeSpan.FromSeconds(4)),
            "throttled" => new(429, "TooManyRequests", RetryAfter: 5),
            "down" => new(503, "serviceNotAvailable"),
            _ => null,
        });
        return TypedResults.NoContent();
    }

    private NoContent TroubleWithNav(Chosen trouble)
    {
        microsoft.Nav.Mood = Enum.TryParse<NavMood>(trouble.What, ignoreCase: true, out var mood) ? mood : NavMood.None;
        return TypedResults.NoContent();
    }

    private static void Set(Faults mishaps, string whose, Fault? mishap)
    {
        mishaps.Clear(whose);
        if (mishap is not null)
        {
            mishaps.Always(whose, mishap);
        }
    }
}
