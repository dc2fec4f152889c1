using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SickLeaveBot.Workplace.Company;

/// <summary>What can be chosen about the pretend Teams and Microsoft 365.</summary>
public sealed record PretendMicrosoftOptions
{
    /// <summary>The port of the other side; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Where chats and clock are kept; null keeps nothing.</summary>
    public string? Folder { get; init; }

    /// <summary>Where the bot listens; on the same port when not said, and it can be said later.</summary>
    public Uri? Bot { get; init; }

    public string AppId { get; init; } = "c0a8f3d2-6e15-4b97-8d24-5f1b9e7a3c60";

    public string Tenant { get; init; } = Fjordlys.Tenant;

    /// <summary>People who work at the company besides those of the demo.</summary>
    public IReadOnlyList<Colleague> Others { get; init; } = [];

    public string Secret { get; init; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(20));

    /// <summary>The certificate of the app registration, for a bot that proves itself with one.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>What time it is when nothing is kept yet; the real time when not said.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>How long Teams waits for the bot's answer before it gives up, and sends again.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How many times an activity that got no answer is sent in all.</summary>
    public int Deliveries { get; init; } = 3;

    /// <summary>How long a message waits for a bot that does not run.</summary>
    public TimeSpan BotMayBeDownFor { get; init; } = TimeSpan.FromMinutes(5);
}
