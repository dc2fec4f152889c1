namespace SickLeaveBot.App.Teams;

/// <summary>What the bot proves with that it is itself: one of three, of which the managed identity is the best and the secret the weakest.</summary>
public abstract record BotCredential
{
    public sealed record Secret(string Value) : BotCredential
    {
        public override string ToString() => nameof(Secret);
    }

    /// <param name="File">A .pfx, or a .pem with certificate and key.</param>
    public sealed record Certificate(string File, string? Password) : BotCredential
    {
        public override string ToString() => nameof(Certificate);
    }

    public sealed record ManagedIdentity : BotCredential;

    public static BotCredential? From(SettingsReader reader)
    {
        BotCredential?[] given =
        [
            reader.Text("Teams:ClientSecret") is { } secret ? new Secret(secret) : null,
            CertificateFrom(reader),
            reader.Yes("Teams:ManagedIdentity") ? new ManagedIdentity() : null,
        ];
        if (given.Count(credential => credential is not null) > 1)
            reader.Complain("Teams:ClientSecret", "must not stand beside Teams:CertificateFile or Teams:ManagedIdentity");
        return given.FirstOrDefault(credential => credential is not null);
    }

    private static Certificate? CertificateFrom(SettingsReader reader)
    {
        if (reader.Text("Teams:CertificateFile") is not { } file)
            return null;
        if (!System.IO.File.Exists(file))
            reader.Complain("Teams:CertificateFile", "names a file that is not there");
        return new Certificate(file, reader.Text("Teams:CertificatePassword"));
    }
}
