namespace SickLeaveBot.Architecture.Tests;

/// <summary>Folders use one another in one direction. docs/folder-graph prints what is read here.</summary>
public sealed class FolderTests
{
    public static TheoryData<string> All => [.. Projects.All];

    [Theory, MemberData(nameof(All))]
    public void Folders_form_no_circle(string project) => Assert.Empty(FolderGraph.Of(project).Circles());
}
