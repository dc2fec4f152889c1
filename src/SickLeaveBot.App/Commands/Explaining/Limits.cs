namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>How large a question may be. Far above any real case, far below what would trouble the program.</summary>
internal static class Limits
{
    public const int BytesInAQuestion = 1024 * 1024;
    public const int Entries = 1000;
    public const int Depth = 8;

    public static readonly DateOnly FirstDay = new(1900, 1, 1);
    public static readonly DateOnly LastDay = new(2199, 12, 31);
}
