using System.Text;
using System.Text.Json;
using SickLeaveBot.App.Graph;
using SickLeaveBot.FollowUp.Facts;

namespace SickLeaveBot.App.Tests.Explaining;

public class ExplainFuzzTests
{
    private const int Documents = 100_000;
    private const int Seed = 20261122;

    private static readonly string[] Good =
    [
        """{"ask":"timeline","asOf":"2026-04-10","absences":[{"kind":"self-certification","from":"2026-03-02","to":"2026-03-04"},"""
            + """{"kind":"sick-note","from":"2026-03-05","to":"2026-06-30","grade":60}]"""
            + ""","wants":{"dialogue-meeting-1":["employee"]},"navMeeting":"2026-05-05","regime":"current"}""",
        """{"ask":"self-certification","day":"2026-09-10","policy":"8-of-24","employments":[{"from":"2020-01-01","to":"2026-08-01"},"""
            + """{"from":"2026-08-20","to":null,"pause":"laid-off"}]"""
            + ""","absences":[{"kind":"holiday","from":"2026-09-01","to":"2026-09-02"}],"withdrawnFrom":null}""",
        """{"ask":"invitation","on":"2026-04-10","meeting":"dialogue-meeting-1","invite":"issuer","employerWants":true,"employeeWants":false,"employeeObjects":false}""",
        """{"ask":"exemption","on":"2026-11-21","duty":"dialogue-meeting-1","ground":"too-ill-for-now","contactOn":"2026-10-25","wantsMeeting":["issuer"]}""",
    ];

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e999", "0.0", "\\u0000", "\\uD800", "\"ask\":", "\"timeline\"",
        "2026-02-30", "9999-12-31", "0001-01-01", "2007-03-01", "2199-12-31", "101", "\u00e6", "\ud83e\udd12", "\uFEFF", "\0", "\"absences\":[", "\n",
    ];

    [Fact]
    public void A_hundred_thousand_random_documents_are_answered_or_refused_and_none_crashes()
    {
        var random = new Random(Seed);
        var read = 0;
        for (var i = 0; i < Documents; i++)
        {
            var document = Spoilt(random);
            var (wasRead, answer) = Explained.Answer(document);
            read += wasRead ? 1 : 0;
            Assert.True(
                wasRead ? answer.TryGetProperty("why", out _) || answer.TryGetProperty("duties", out _) : IsError(answer),
                $"Document {i}: {Encoding.UTF8.GetString(document)}");
        }

        Assert.InRange(read, Documents / 100, Documents * 9 / 10);
    }

    private static bool IsError(JsonElement answer) =>
        answer.GetProperty("error").GetString() is { Length: > 0 } && answer.GetProperty("at").ValueKind is JsonValueKind.String;

    private static byte[] Spoilt(Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(Good[random.Next(Good.Length)]).ToList();
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            var place = random.Next(bytes.Count);
            var length = Math.Min(random.Next(12), bytes.Count - place);
            switch (random.Next(7))
            {
                case 0: bytes[place] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(place, length); break;
                case 2: bytes.InsertRange(place, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)])); break;
                case 3: bytes.InsertRange(place, bytes.GetRange(place, length)); break;
                case 4: bytes[place] = (byte)('0' + random.Next(10)); break;
                case 5: Redate(bytes, random); break;
                default: bytes.RemoveRange(place, random.Next(2) == 0 ? bytes.Count - place : 0); break;
            }

            if (bytes.Count == 0)
            {
                break;
            }
        }

        return [.. bytes];
    }

    // Puts another date over one of the dates: the document stays readable and reaches the law.
    private static void Redate(List<byte> bytes, Random random)
    {
        var text = Encoding.UTF8.GetBytes($"{new DateOnly(1890, 1, 1).AddDays(random.Next(130_000)):O}");
        var dates = Enumerable.Range(0, Math.Max(0, bytes.Count - 10)).Where(i => bytes[i] == '"' && bytes[i + 5] == '-' && bytes[i + 8] == '-').ToList();
        if (dates.Count > 0)
        {
            var place = dates[random.Next(dates.Count)] + 1;
            for (var i = 0; i < text.Length && place + i < bytes.Count; i++)
            {
                bytes[place + i] = text[i];
            }
        }
    }
}
