using System.Globalization;

namespace SickLeaveBot.App.Teams;

/// <summary>Reads settings by name and collects what is wrong with them, so that a start says all of it at once.</summary>
public sealed class SettingsReader(IConfiguration configuration, bool development)
{
    private readonly List<string> wrong = [];

    public bool Development => development;

    public void Complain(string name, string what) => wrong.Add($"{name} {what}");

    public void Finish()
    {
        if (wrong.Count > 0)
            throw new InvalidOperationException("The settings can't be used: " + string.Join("; ", wrong) + ".");
    }

    public string? Text(string name) =>
        configuration[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    public bool Yes(string name) => Text(name) switch
    {
        null => false,
        var text when bool.TryParse(text, out var yes) => yes,
        _ => Wrong(name, "must be true or false", false),
    };

    /// <summary>An Entra id, in the lower-case form that Microsoft writes.</summary>
    public string? Id(string name) => Text(name) switch
    {
        null => null,
        var text when Guid.TryParse(text, out var id) => id.ToString("D", CultureInfo.InvariantCulture),
        _ => Wrong<string?>(name, "must be a GUID", null),
    };

    /// <summary>One comma-separated text, or a list of its own (name:0, name:1 …).</summary>
    public IReadOnlyList<string> List(string name)
    {
        var parts = Text(name) is { } text
            ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : configuration.GetSection(name).GetChildren().Select(child => child.Value?.Trim() ?? "");
        return [.. parts.Where(part => part.Length > 0)];
    }

    /// <summary>An https address; http only to this machine and only in Development.</summary>
    public Uri? Address(string name) => Text(name) is { } text ? Checked(name, text) : null;

    public Uri Address(string name, string otherwise) =>
        Checked(name, Text(name) ?? otherwise) ?? new Uri(otherwise);

    private Uri? Checked(string name, string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) switch
    {
        false => Wrong<Uri?>(name, "must be an absolute address", null),
        _ when address!.UserInfo.Length > 0 => Wrong<Uri?>(name, "must not carry a user", null),
        _ when address.Scheme == Uri.UriSchemeHttps => address,
        _ when address.Scheme == Uri.UriSchemeHttp && address.IsLoopback && development => address,
        _ => Wrong<Uri?>(name, "must be https (http only to this machine, in Development)", null),
    };

    private T Wrong<T>(string name, string what, T value)
    {
        Complain(name, what);
        return value;
    }
}
