using System.Text.Json.Serialization;

namespace SickLeaveBot.App.Calendar;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, GenerationMode = JsonSourceGenerationMode.Default)]
[JsonSerializable(typeof(CancelBody))]
[JsonSerializable(typeof(EventBody))]
[JsonSerializable(typeof(EventEntry))]
[JsonSerializable(typeof(EventPage))]
[JsonSerializable(typeof(GraphError))]
[JsonSerializable(typeof(MailboxSettings))]
[JsonSerializable(typeof(RoomPage))]
[JsonSerializable(typeof(ScheduleAsked))]
[JsonSerializable(typeof(SchedulePage))]
internal sealed partial class CalendarJson : JsonSerializerContext;

internal sealed record GraphError(ErrorCode? Error);

internal sealed record ErrorCode(string? Code);
