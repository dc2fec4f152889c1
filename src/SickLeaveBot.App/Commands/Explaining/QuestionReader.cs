using System.Text.Json;

namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>Reads a question field by field and knows where it is, so that whatever is wrong can be named.</summary>
internal ref partial struct QuestionReader(ReadOnlySpan<byte> question)
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = Limits.Depth };

    private Utf8JsonReader json = new(question, Options);
    private string list = "";
    private int index = -1;
    private string name = "";

    public readonly string At => (list, index, name) switch
    {
        ("", _, "") => "$",
        ("", _, _) => name,
        (_, < 0, "") => list,
        (_, < 0, _) => $"{list}.{name}",
        (_, _, "") => $"{list}[{index}]",
        _ => $"{list}[{index}].{name}",
    };

    public readonly Unreadable Wrong(string problem) => new(problem, At);

    /// <summary>Something is wrong with a field already read.</summary>
    public Unreadable WrongIn(string already, string problem)
    {
        name = already;
        return Wrong(problem);
    }

    public void BeginQuestion()
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            throw Wrong("Spørsmålet må være ett JSON-objekt.");
        }
    }

    public void EndQuestion()
    {
        name = "";
        if (json.Read())
        {
            throw Wrong("Det står noe etter spørsmålet.");
        }
    }

    /// <summary>Steps to the next field; false at the end of the object. Unknown and repeated fields are refused.</summary>
    public bool NextField(Fields fields, ref uint seen, out string found)
    {
        json.Read();
        found = name = "";
        if (json.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        for (var i = 0; i < fields.Count; i++)
        {
            if (json.ValueTextEquals(fields.Utf8(i)))
            {
                found = name = fields[i];
                if ((seen & (1u << i)) != 0)
                {
                    throw Wrong("Feltet står to ganger.");
                }

                seen |= 1u << i;
                json.Read();
                return true;
            }
        }

        name = json.GetString() ?? "";
        throw Wrong("Ukjent felt.");
    }

    /// <summary>Refuses the question if one of the fields has not been seen.</summary>
    public void Require(Fields fields, uint seen, uint required)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if ((required & ~seen & (1u << i)) != 0)
            {
                name = fields[i];
                throw Wrong("Feltet mangler.");
            }
        }
    }

    public readonly bool IsNull => json.TokenType == JsonTokenType.Null;

    public bool Flag() => json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Wrong("Må være true eller false."),
    };

    public int WholeNumber() =>
        json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var number) ? number : throw Wrong("Må være et helt tall.");

    /// <summary>The number of the word read.</summary>
    public readonly int Word(Words words)
    {
        for (var i = 0; json.TokenType == JsonTokenType.String && i < words.Count; i++)
        {
            if (json.ValueTextEquals(words.Utf8(i)))
            {
                return i;
            }
        }

        throw Wrong($"Må være en av: {words.Choices}.");
    }

    public DateOnly? DayOrNull() => IsNull ? null : Day();

    public DateOnly Day()
    {
        if (json.TokenType != JsonTokenType.String || !IsoDay.TryParse(json.ValueSpan, out var day))
        {
            throw Wrong("Må være en dato som finnes, skrevet ÅÅÅÅ-MM-DD.");
        }

        return day >= Limits.FirstDay && day <= Limits.LastDay
            ? day
            : throw Wrong($"Datoer regnes fra {Limits.FirstDay:O} til {Limits.LastDay:O}.");
    }

    /// <summary>Finds the word of the field «ask» wherever it stands, without reading the rest.</summary>
    public Ask FindAsk()
    {
        BeginQuestion();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isAsk = json.ValueTextEquals("ask"u8);
            name = isAsk ? "ask" : json.GetString() ?? "";
            json.Read();
            if (isAsk)
            {
                return Vocabulary.Ask(ref this);
            }

            json.Skip();
            name = "";
        }

        name = "ask";
        throw Wrong("Feltet mangler.");
    }
}
