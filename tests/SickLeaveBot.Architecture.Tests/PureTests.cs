using Mono.Cecil;

namespace SickLeaveBot.Architecture.Tests;

/// <summary>What is decided follows from what is given: the same words on the same day make the same reply, in a test as in a company.</summary>
public sealed class PureTests
{
    /// <summary>A type alone: nothing of it; with a member: that one.</summary>
    private static readonly HashSet<string> FromOutside =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider.get_System",
        "System.Diagnostics.Stopwatch",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Random", "System.Security.Cryptography.RandomNumberGenerator",
        "System.Environment", "System.AppContext", "System.Console",
        "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.FileStream",
        "System.Threading.Thread.Sleep", "System.Threading.Tasks.Task.Delay",
    ];

    /// <summary>The compiler writes it into every iterator.</summary>
    private const string InIterators = "System.Environment.get_CurrentManagedThreadId";

    /// <summary>Two ids are drawn before anything is decided and stand in what it is decided from: a new sick leave's, and a ticket's that nobody can guess.</summary>
    private static readonly string[] Known =
    [
        "ContextLoader: System.Guid.CreateVersion7",
        "Ticket: System.Security.Cryptography.RandomNumberGenerator.GetBytes",
    ];

    [Fact]
    public void A_pure_project_asks_no_clock_no_chance_and_no_machine()
    {
        var asking = Projects.Pure
            .SelectMany(project => Projects.Module(project).GetTypes())
            .SelectMany(type => Uses.MembersIn(type).Where(IsFromOutside).Select(member => $"{Uses.Outermost(type).Name}: {FullName(member)}"));

        Assert.Equal(Known, asking.Distinct().Order(StringComparer.Ordinal));
    }

    private static bool IsFromOutside(MemberReference member) => FullName(member) is not InIterators
        && (FromOutside.Contains(FullName(member)) || (member.DeclaringType is { } type && FromOutside.Contains(type.FullName)));

    private static string FullName(MemberReference member) => $"{member.DeclaringType?.FullName}.{member.Name}";
}
