using SickLeaveBot.FollowUp.KeepingLists;

namespace SickLeaveBot.Conversations.Tests.KeepingLists;

/// <summary>What is taken as one e-mail address.</summary>
public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("post@bht.example")]
    [InlineData("kari.nordmann+hms@sykt-hus.kommune.example")]
    [InlineData("åse@blåbær.example")]
    [InlineData("a@b.no")]
    public void One_is_taken(string text) => Assert.True(EmailAddress.IsOne(text));

    [Theory]
    [InlineData("")]
    [InlineData("post")]
    [InlineData("post@bht")]
    [InlineData("@bht.example")]
    [InlineData("post@")]
    [InlineData("post@@bht.example")]
    [InlineData("post@bht..example")]
    [InlineData(".post@bht.example")]
    [InlineData("post@bht.example.")]
    [InlineData("post @bht.example")]
    [InlineData("post@bht.example, nav@nav.example")]
    [InlineData("post@bht.example;nav@nav.example")]
    [InlineData("BHT <post@bht.example>")]
    [InlineData("post@bht.example\nBcc: alle@fjordlys.example")]
    public void Anything_else_is_not(string text) => Assert.False(EmailAddress.IsOne(text));

    [Fact]
    public void A_longer_one_than_there_is_room_for_is_not() => Assert.False(EmailAddress.IsOne($"{new string('a', 250)}@b.no"));
}
