using System.Collections.Concurrent;
using SickLeaveBot.Conversations.Messaging;
using SickLeaveBot.Conversations.Moments;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>
/// Makes a letter of a card. The layout is cards/[moment]/[card].json and the words are cards/[moment]/[card].words.json, where moment is the
/// last part of the card's namespace.
/// <list type="bullet">
/// <item><c>${employee}</c> is the property Employee; <c>${person.name}</c> and <c>${items[0].day}</c> go further in.</item>
/// <item><c>${words.title}</c> is a word in the reader's language; its own placeholders are filled from the same data.</item>
/// <item>A day is said in full; <c>${short.from}</c>, <c>${near.from}</c> ("i morgen") and <c>${iso.from}</c> ask for another form.</item>
/// <item>A choice is said by the word [type].[name]; an input's value and a button's data get its name, and days as 2026-11-23.</item>
/// <item><c>$when</c> takes a boolean property, <c>${has.from}</c> or <c>${hasNo.from}</c> (null, "", false and an empty list are nothing).</item>
/// <item><c>$data</c> repeats its element for each item; where it is null the element is left out. So is an input's value that is null.</item>
/// </list>
/// What a user wrote is never read as Markdown or as a template. What the reader may write next stands in the words file as <c>suggests</c>, in
/// lines like those of <c>text</c>; the first three that apply are offered.
/// </summary>
public static class CardTemplate
{
    private static readonly ConcurrentDictionary<(Type, Language), CardForm> Forms = new();

    public static Letter Render(Card card, CardTag tag, Language language, DateOnly today)
    {
        var form = FormOf(card, language);
        var rendering = new RenderContext(language, today, form.Words, tag, form.File);
        var scope = new Scope(card, card, null, rendering);
        return new(Opening.Of(form.Summary.Text(scope)), CardJson.Write(form.Layout, scope), Text: null)
        {
            Suggests = form.Suggests(scope),
            Say = () => form.Say(scope),
        };
    }

    /// <summary>The card as a document: every day with its year, and what people wrote as they wrote it.</summary>
    public static Paper Print(Card card, Language language)
    {
        var form = FormOf(card, language);
        var rendering = new RenderContext(language, Today: default, form.Words, default(CardTag), form.File) { OnPaper = true };
        var scope = new Scope(card, card, null, rendering);
        return Paper.Of(form.Summary.Text(scope), CardJson.Write(form.Layout, scope), language);
    }

    internal static CardForm FormOf(Card card, Language language) =>
        Forms.GetOrAdd((card.GetType(), language), key => CardForm.Read(key.Item1, key.Item2));
}
