using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using SickLeaveBot.Workplace.Company;

namespace SickLeaveBot.Workplace.Chats;

/// <summary>What people do in their Teams: open the chat, write, answer cards. Each is sent to the bot as Teams would.</summary>
public sealed class TeamsClient(Staff staff, ChatRooms rooms, Activities activities, Postman postman)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<bool>>> opening = new();

    /// <summary>The id Teams gives this person towards the bot.</summary>
    public string IdOf(Colleague colleague) => activities.IdOf(colleague);

    /// <summary>Opens the chat; the first time, Teams tells the bot that it was installed. True when the bot knows of it.</summary>
    public async Task<bool> Open(string person)
    {
        if (rooms.HasInstalled(person))
        {
            return true;
        }

        try
        {
            return await opening.GetOrAdd(person, id => new(() => Install(id))).Value;
        }
        finally
        {
            opening.TryRemove(person, out _);
        }
    }

    /// <summary>The person removes the app: the bot is told and may not write any more.</summary>
    public async Task Uninstall(string person)
    {
        rooms.SetInstalled(person, has: false);
        await postman.Bring(person, activities.Installation(Colleague(person), added: false));
    }

    /// <summary>The person writes. Done when the bot took it, or Teams gave up; the message tells which.</summary>
    public Task<ChatMessage> Write(string person, string text, params IReadOnlyList<SharedFile> files)
    {
        var from = Colleague(person);
        return Bring(rooms.Post(person, fromBot: false, id => activities.Message(from, id, text, files)));
    }

    /// <summary>Answers a card with Action.Submit.</summary>
    public Task<ChatMessage> Submit(string person, string card, JsonObject data)
    {
        var from = Colleague(person);
        return Bring(rooms.Post(person, fromBot: false, id => activities.Submit(from, id, card, data)));
    }

    /// <summary>Answers a card with Action.Execute, and puts the card that comes back in its place.</summary>
    public async Task<TapResult> Execute(string person, string card, string verb, JsonObject data, bool automatic = false)
    {
        var answer = await postman.Ask(activities.Execute(Colleague(person), card, verb, data, automatic));
        var result = TapResult.Of(answer);
        if (result is TapResult.NewCard { Card: var fresh })
        {
            rooms.Change(card, message => message with { Shown = fresh });
        }

        return result;
    }

    /// <summary>Taps the button of this verb on the card as it is shown now, with its data and these inputs.</summary>
    public Task<TapResult> Tap(string person, string card, string verb, params IReadOnlyList<(string Input, string Value)> inputs)
    {
        var action = CardActions.Find(rooms.Find(card)?.Card, verb)
            ?? throw new InvalidOperationException($"The card {card} has no action {verb}.");
        var data = action["data"]?.DeepClone().AsObject() ?? [];
        foreach (var (input, value) in inputs)
        {
            data[input] = value;
        }

        return Execute(person, card, verb, data);
    }

    /// <summary>Sends what was on its way when the workplace stopped, and what the bot did not take when asked to.</summary>
    public Task Resume(params IReadOnlyList<ChatMessage> messages) => Task.WhenAll(
        messages.Select(message => Bring(rooms.Change(message.Id, it => it with { Delivery = SendOutcome.Waiting }) ?? message)));

    private async Task<ChatMessage> Bring(ChatMessage message)
    {
        var taken = await postman.Bring(message.Person, message.Activity);
        return rooms.Change(message.Id, it => it with { Delivery = taken ? SendOutcome.Taken : SendOutcome.Lost }) ?? message;
    }

    private async Task<bool> Install(string person)
    {
        var by = Colleague(person);
        var told = await postman.Bring(person, activities.Installation(by, added: true))
            && await postman.Bring(person, activities.MembersAdded(by));
        if (told)
        {
            rooms.SetInstalled(person, has: true);
        }

        return told;
    }

    private Colleague Colleague(string person) =>
        staff.Find(person) ?? throw new InvalidOperationException($"Nobody here has the id {person}.");
}
