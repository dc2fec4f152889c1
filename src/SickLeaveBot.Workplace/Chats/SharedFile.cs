using System.Text.Json.Nodes;

namespace SickLeaveBot.Workplace.Chats;

/// <summary>A file that somebody put into the chat. Only its name crosses the wire: a picture as a link, any other file as an offer to download.</summary>
public sealed record SharedFile(string Name, string ContentType)
{
    public JsonObject Attachment(string serviceUrl, string message) => ContentType.StartsWith("image/", StringComparison.Ordinal)
        ? new()
        {
            ["contentType"] = "image/*",
            ["contentUrl"] = $"{serviceUrl}v3/attachments/{message}/views/original",
            ["name"] = Name,
        }
        : new()
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["contentUrl"] = $"https://fjordlys.sharepoint.example/personal/Documents/{Uri.EscapeDataString(Name)}",
            ["name"] = Name,
            ["content"] = new JsonObject
            {
                ["downloadUrl"] = $"https://fjordlys.sharepoint.example/download.aspx?file={Uri.EscapeDataString(Name)}",
                ["uniqueId"] = Guid.NewGuid().ToString(),
                ["fileType"] = Path.GetExtension(Name).TrimStart('.'),
            },
        };
}
