namespace SickLeaveBot.Storage.Codec;

/// <summary>The names that stand in rows beside the bodies; they stay when the program's own names change.</summary>
internal static class WrittenNames
{
    public static string Of(StreamKind kind) => kind switch
    {
        StreamKind.SickLeave => "SickLeave",
        StreamKind.Person => "Person",
        StreamKind.Department => "Department",
        StreamKind.Company => "Company",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(Stage stage) => stage switch
    {
        Stage.Nothing => "Nothing",
        Stage.Draft => "Draft",
        Stage.WithHumanResources => "WithHumanResources",
        Stage.Ongoing => "Ongoing",
        Stage.Ended => "Ended",
        Stage.Dropped => "Dropped",
        Stage.AtWork => "AtWork",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    public static string Of(ErrandState state) => state switch
    {
        ErrandState.Waiting => "Waiting",
        ErrandState.Begun => "Begun",
        ErrandState.Checking => "Checking",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static ErrandState StateOf(string name) => name switch
    {
        "Begun" => ErrandState.Begun,
        "Checking" => ErrandState.Checking,
        _ => ErrandState.Waiting,
    };

    public static string Of(Language language) => language switch
    {
        Language.Nb => "Nb",
        Language.Nn => "Nn",
        Language.En => "En",
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    public static Language? LanguageOf(string? name) => name switch
    {
        "Nb" => Language.Nb,
        "Nn" => Language.Nn,
        "En" => Language.En,
        _ => null,
    };
}
