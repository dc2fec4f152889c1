using SickLeaveBot.FollowUp.Facts;
using SickLeaveBot.Storage;
using SickLeaveBot.Tests.Schemas;

namespace SickLeaveBot.App.Tests.Storage;

/// <summary>Another database can be put beside SQLite without touching anything but the store.</summary>
public sealed class SeamTests
{
    [Fact]
    public void The_program_names_no_SQLite()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Shared.Repository.FullName, "src", "SickLeaveBot.App"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".csproj" && !file.Contains("node_modules", StringComparison.Ordinal)).ToList();

        Assert.True(files.Count > 50);
        Assert.DoesNotContain(files, file => File.ReadAllText(file).Contains("Sqlite", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_store_offers_speaks_of_no_database()
    {
        var offered = typeof(StorageOptions).Assembly.GetExportedTypes();

        Assert.All(offered, type => Assert.DoesNotContain("Sqlite", type.FullName!, StringComparison.OrdinalIgnoreCase));
        Assert.All(offered.Where(type => type.IsInterface).SelectMany(type => type.GetMethods()), method =>
            Assert.All(method.GetParameters().Select(one => one.ParameterType).Append(method.ReturnType), type =>
                Assert.DoesNotContain("Sqlite", $"{type}", StringComparison.OrdinalIgnoreCase)));
    }
}
