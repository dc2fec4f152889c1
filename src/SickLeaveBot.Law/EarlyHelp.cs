namespace SickLeaveBot.Law;

/// <summary>What a request for early help from NAV must hold.</summary>
public enum EarlyHelpPart
{
    /// <summary>An updated follow-up plan is enclosed.</summary>
    UpdatedPlan,

    /// <summary>What has been tried at the workplace.</summary>
    WhatHasBeenTried,

    /// <summary>Why help is needed.</summary>
    WhyHelpIsNeeded,

    /// <summary>Which help: an early dialogue meeting 2, or something else.</summary>
    WhichHelp,
}

/// <summary>A request to NAV for help before 26 weeks (tidlig bistand).</summary>
/// <param name="PlanUpdatedOn">When the enclosed plan was last updated, or null.</param>
/// <param name="Tried">What has been tried.</param>
/// <param name="Reason">Why help is needed: «Behov for bistand fra NAV» with its reason.</param>
/// <param name="Help">The help asked for.</param>
public sealed record EarlyHelpRequest(DateOnly? PlanUpdatedOn, string? Tried, string? Reason, string? Help);

/// <summary>Early help from NAV: folketrygdloven § 8-7 a and the working group of 2014.</summary>
public static class EarlyHelp
{
    public static readonly Wording Words = Wording.NotReadVerbatim(
        """
        Krav om tidlig bistand fra etaten må fremmes på en standardisert måte og forutsetter innsending av oppdatert
        oppfølgingsplan.
        """,
        "Arbeidsgruppens rapport 2014 punkt 3.4 (et forslag, ikke lovteksten)",
        since: null);

    public static LegalBasis Basis { get; } = LegalBasis.NationalInsuranceAct("8-7 a");

    /// <summary>The parts a request still lacks; empty when it can be sent.</summary>
    public static IReadOnlyList<EarlyHelpPart> MissingFrom(EarlyHelpRequest request)
    {
        List<EarlyHelpPart> missing = [];
        Require(request.PlanUpdatedOn is not null, EarlyHelpPart.UpdatedPlan);
        Require(!string.IsNullOrWhiteSpace(request.Tried), EarlyHelpPart.WhatHasBeenTried);
        Require(!string.IsNullOrWhiteSpace(request.Reason), EarlyHelpPart.WhyHelpIsNeeded);
        Require(!string.IsNullOrWhiteSpace(request.Help), EarlyHelpPart.WhichHelp);
        return missing;

        void Require(bool isThere, EarlyHelpPart part)
        {
            if (!isThere)
            {
                missing.Add(part);
            }
        }
    }
}
