using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.App.Graph;

/// <summary>Graph's answers, read into our own few fields: the library's models read hundreds, and cost by that.</summary>
internal static class GraphAnswers
{
    private static readonly Dictionary<string, ParsableFactory<IParsable>> Errors = new()
    {
        ["4XX"] = ODataError.CreateFromDiscriminatorValue,
        ["5XX"] = ODataError.CreateFromDiscriminatorValue,
    };

    /// <summary>Puts the question once. Throws what the library throws when Graph says no or can't be reached.</summary>
    public static Task<T?> Answer<T>(this GraphServiceClient client, RequestInformation question, ParsableFactory<T> read, CancellationToken cancel)
        where T : IParsable => client.RequestAdapter.SendAsync(question, read, Errors, cancel);
}
