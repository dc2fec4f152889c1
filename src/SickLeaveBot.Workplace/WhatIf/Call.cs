using System.Text.Json.Nodes;

namespace SickLeaveBot.Workplace.WhatIf;

/// <summary>One call that the bot made to the Connector or to Graph, and what it was answered.</summary>
/// <param name="Person">The Entra object id of whom it was about, when that is known.</param>
public sealed record Call(
    long Number,
    DateTimeOffset At,
    string Method,
    string Path,
    string? Person,
    JsonNode? Body,
    int Status,
    JsonNode? Answer);
