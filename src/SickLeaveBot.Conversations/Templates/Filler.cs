using System.Text.Json;
using SickLeaveBot.Conversations.Understanding;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>Fills any template with any data, by the same rules by which cards are filled.</summary>
public static class Filler
{
    /// <exception cref="TemplateRefusedException">The template uses more than paths, $data, $when with a path, $index and $root.</exception>
    public static string Expand(JsonElement template, JsonElement data)
    {
        var rendering = new RenderContext(Language.Nb, default, null, null, "the template");
        var node = new Template(typeof(JsonElement), null).Read(template);
        return CardJson.Write(node, new(data, data, null, rendering));
    }
}
