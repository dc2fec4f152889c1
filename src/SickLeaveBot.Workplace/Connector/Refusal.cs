using System.Text.Json.Nodes;
using SickLeaveBot.App.Teams.Inbound;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Workplace.WhatIf;

namespace SickLeaveBot.Workplace.Connector;

/// <summary>What the Connector answers to a call it does not carry out.</summary>
public sealed record Refusal(int Status, string Code, string Message)
{
    public static readonly Refusal NotTheBot = new(401, "BotNotRegistered", "Authorization has been denied for this request.");
    public static readonly Refusal NoConversation = new(404, "ConversationNotFound", "Conversation not found.");
    public static readonly Refusal NoActivity = new(404, "ActivityNotFoundInConversation", "Activity not found in conversation.");
    public static readonly Refusal NotInstalled = new(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
    public static readonly Refusal NotYours = new(403, "NotEnoughPermissions", "The bot may only change its own messages.");
    public static readonly Refusal TooBig = new(413, "MessageSizeTooBig", "Message size too large.");
    public static readonly Refusal NotTwoPeople = new(400, "BadSyntax", "Incorrect conversation creation parameters");

    public static Refusal BadSyntax(string message) => new(400, "BadSyntax", message);

    public static Refusal From(Fault mishap) => new(mishap.Status ?? 500, mishap.Code, mishap.Code);

    public JsonObject Body => new() { ["error"] = new JsonObject { ["code"] = Code, ["message"] = Message } };
}
