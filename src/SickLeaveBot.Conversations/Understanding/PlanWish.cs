namespace SickLeaveBot.Conversations.Understanding;

/// <summary>What somebody wants to do with a plan that is there.</summary>
public enum PlanWish { Open, Share, SeeAll }
