using System.Numerics;
using System.Text.Json;
using SickLeaveBot.Conversations.Understanding;
using SickLeaveBot.Law;
using SickLeaveBot.Law.Asking;

namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>
/// Writes why a duty is as it is. The sentences are few and fixed by the law, so each is encoded once and kept.
/// </summary>
internal static class WhyText
{
    private const int LongestText = 4096;

    private static readonly byte[]?[] Rules = new byte[]?[Enum.GetValues<DutyKind>().Length * Regimes.All.Count];
    private static readonly byte[]?[] Sentences = new byte[]?[32];

    public static void Write(Utf8JsonWriter json, DutyOnTimeline duty)
    {
        Span<byte> text = stackalloc byte[LongestText];
        var length = 0;
        Append("\""u8, text, ref length);
        Append(Rule(duty.Duty), text, ref length);
        for (var left = (uint)duty.Reasons; left != 0; left &= left - 1)
        {
            Append(" "u8, text, ref length);
            Append(Sentence(BitOperations.TrailingZeroCount(left)), text, ref length);
        }

        Append("\""u8, text, ref length);
        json.WriteRawValue(text[..length], skipInputValidation: true);
    }

    private static byte[] Rule(Duty duty) =>
        Rules[(int)duty.Kind * Regimes.All.Count + (int)duty.Since] ??= Encode(duty.Why);

    private static byte[] Sentence(int bit) => Sentences[bit] ??= Encode(Why.InNorwegian((Reasons)(1 << bit)));

    private static void Append(ReadOnlySpan<byte> part, Span<byte> text, ref int length)
    {
        part.CopyTo(text[length..]);
        length += part.Length;
    }

    private static byte[] Encode(string text) => JsonEncodedText.Encode(text, Answers.Options.Encoder).EncodedUtf8Bytes.ToArray();
}
