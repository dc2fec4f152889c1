// The conversations' part of what is kept; here alone, for the kinds move where their moment moves.
global using SickLeaveBot.Conversations.DeliveringThePlan;
global using SickLeaveBot.Conversations.Messaging;
global using SickLeaveBot.Conversations.Moments;
global using SickLeaveBot.Conversations.Plans;
global using SickLeaveBot.Conversations.Store;
global using SickLeaveBot.Conversations.Understanding;
global using SickLeaveBot.FollowUp;
global using SickLeaveBot.FollowUp.Facts;
