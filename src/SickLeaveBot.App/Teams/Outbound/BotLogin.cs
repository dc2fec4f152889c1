using Azure.Core;
using Azure.Identity;

namespace SickLeaveBot.App.Teams.Outbound;

/// <summary>Logs in as the bot with what it was given: a managed identity, a certificate, or a secret.</summary>
internal sealed class BotLogin(TeamsSettings settings, HttpClient http, TimeProvider clock)
{
    public TokenCredential Open() => (settings.Credential, settings.TenantId, settings.AppId) switch
    {
        (BotCredential.Secret secret, { } tenant, { } app) when settings.LoginUrl.Scheme == Uri.UriSchemeHttp =>
            new LoopbackLogin(settings.LoginUrl, tenant, app, secret.Value, http, clock),
        (BotCredential.Secret secret, { } tenant, { } app) =>
            new ClientSecretCredential(tenant, app, secret.Value, new ClientSecretCredentialOptions { AuthorityHost = settings.LoginUrl }),
        (BotCredential.Certificate certificate, { } tenant, { } app) =>
            new ClientCertificateCredential(tenant, app, CertificateFile.Load(certificate.File, certificate.Password),
                new ClientCertificateCredentialOptions { AuthorityHost = settings.LoginUrl }),
        (BotCredential.ManagedIdentity, _, { } app) =>
            new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(app)),
        _ => throw new InvalidOperationException("Nothing to log in with: Teams:AppId, Teams:TenantId and a credential are needed."),
    };
}
