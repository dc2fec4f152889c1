using System.Text.Json;

namespace SickLeaveBot.App.Commands.Explaining;

// Lists and objects inside a question.
internal ref partial struct QuestionReader
{
    /// <summary>Steps into a list of objects.</summary>
    public void BeginList()
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            throw Wrong("Må være en liste.");
        }

        (list, index, name) = (name, -1, "");
    }

    /// <summary>Steps to the next item; false at the end of the list.</summary>
    public bool NextItem()
    {
        json.Read();
        name = "";
        if (json.TokenType == JsonTokenType.EndArray)
        {
            (list, index) = ("", -1);
            return false;
        }

        index++;
        return index < Limits.Entries ? true : throw Wrong($"En liste kan ha høyst {Limits.Entries} linjer.");
    }

    public void BeginItem()
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw Wrong("Må være et objekt.");
        }
    }

    /// <summary>Steps into an object inside the question.</summary>
    public void BeginObject()
    {
        BeginItem();
        (list, index, name) = (name, -1, "");
    }

    public void EndObject() => list = "";

    /// <summary>Who asks, as a list of words; the list may be empty.</summary>
    public List<Law.Role> Askers()
    {
        var outer = (list, index, name);
        List<Law.Role> askers = [];
        (list, name) = ("", At);

        for (BeginList(); NextItem();)
        {
            askers.Add(Vocabulary.Asker(ref this));
        }

        (list, index, name) = outer;
        return askers;
    }
}
