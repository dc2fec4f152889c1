using System.Text.Json.Nodes;

namespace SickLeaveBot.App.Tests.Workplace;

/// <summary>A card to try the pretend Teams with.</summary>
public static class Cards
{
    public static JsonObject Question => JsonNode.Parse("""
        {
          "type": "AdaptiveCard", "version": "1.5", "lang": "nb",
          "body": [
            { "type": "TextBlock", "text": "Stemmer dette?", "style": "heading", "size": "Large", "weight": "Bolder", "wrap": true },
            { "type": "TextBlock", "text": "Du melder deg syk **fra i dag**.", "wrap": true },
            { "type": "FactSet", "facts": [{ "title": "Første dag", "value": "tirsdag 3. mars" }, { "title": "Får vite det", "value": "Ola Hansen" }] },
            { "type": "Input.Date", "id": "firstDay", "label": "Første sykedag", "value": "2026-03-03" },
            { "type": "Input.ChoiceSet", "id": "someWork", "label": "Kan noe av arbeidet gjøres?", "style": "expanded", "value": "no",
              "choices": [{ "title": "Ja", "value": "yes" }, { "title": "Nei", "value": "no" }] },
            { "type": "Input.Text", "id": "tasks", "label": "Noe som må tas hånd om?", "isMultiline": true },
            { "type": "Input.Toggle", "id": "call", "title": "Ring meg gjerne", "value": "false" }
          ],
          "actions": [
            { "type": "Action.Execute", "title": "Meld fravær", "verb": "Confirmed", "style": "positive", "data": { "leave": "abc", "version": 1 } },
            { "type": "Action.Execute", "title": "Avbryt", "verb": "Dropped", "associatedInputs": "none", "data": { "leave": "abc", "version": 1 } }
          ]
        }
        """)!.AsObject();

    public static JsonObject Message(JsonObject card) => new()
    {
        ["type"] = "message",
        ["summary"] = "Bekreft fraværet",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["content"] = card,
        }),
    };
}
