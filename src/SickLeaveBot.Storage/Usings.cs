// The conversations' part of what is kept; here alone, for the kinds move where their moment moves.
global using SickLeaveBot.Conversations;
global using SickLeaveBot.Conversations.DeliveringThePlan;
global using SickLeaveBot.Conversations.ReadingThePlan;
global using SickLeaveBot.Conversations.Store;
global using SickLeaveBot.Conversations.Understanding;
global using SickLeaveBot.Conversations.WritingThePlan;
global using SickLeaveBot.FollowUp;
