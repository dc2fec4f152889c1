using System.Text.Json;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>One question in, one answer out, as bytes of JSON.</summary>
internal static class Explainer
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Answers a question; false when it could not be read and the answer is an error.</summary>
    public static bool Answer(ReadOnlySpan<byte> question, Utf8JsonWriter json)
    {
        var text = question.StartsWith(ByteOrderMark) ? question[ByteOrderMark.Length..] : question;
        var reader = new QuestionReader(text);
        try
        {
            Answer(text, ref reader, json);
            return true;
        }
        catch (Unreadable unreadable)
        {
            Answers.Write(json, unreadable);
        }
        catch (JsonException) when (text.Length > Limits.BytesInAQuestion)
        {
            Answers.Write(json, reader.Wrong($"Spørsmålet er større enn {Limits.BytesInAQuestion} byte."));
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The JSON itself: cut short, a stray comma, too deep, or text that is not UTF-8.
            Answers.Write(json, reader.Wrong("Spørsmålet er ikke gyldig JSON."));
        }

        return false;
    }

    private static void Answer(ReadOnlySpan<byte> text, ref QuestionReader reader, Utf8JsonWriter json)
    {
        var ask = reader.FindAsk();
        reader = new(text);
        switch (ask)
        {
            case Ask.Timeline: Answers.Write(json, Questions.Timeline(ref reader)); break;
            case Ask.SelfCertification: Answers.Write(json, Questions.SelfCertification(ref reader)); break;
            case Ask.Invitation: Answers.Write(json, Questions.Invitation(ref reader)); break;
            default: Answers.Write(json, Questions.Exemption(ref reader)); break;
        }
    }
}
