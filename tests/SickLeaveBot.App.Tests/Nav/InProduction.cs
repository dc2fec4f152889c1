using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace SickLeaveBot.App.Tests.Nav;

internal sealed class InProduction : IHostEnvironment
{
    public string EnvironmentName { get; set; } = Environments.Production;

    public string ApplicationName { get; set; } = "";

    public string ContentRootPath { get; set; } = "";

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}
