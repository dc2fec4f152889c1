using System.Reflection;
using System.Text.Json;
using SickLeaveBot.Conversations.Moments;

namespace SickLeaveBot.Conversations.Templates;

/// <summary>What one kind of answer asks for: its inputs, one for each parameter of the record.</summary>
internal sealed record AnswerForm(string Verb, bool IsHarmless, bool IsOnlyNamed, ConstructorInvoker Make, IReadOnlyList<AnswerInput> Inputs)
{
    public static AnswerForm Of(Type answer)
    {
        var make = answer.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length).First();
        var nullability = new NullabilityInfoContext();
        var harmless = answer.GetCustomAttribute<HarmlessAttribute>(inherit: false);
        return new(
            answer.Name,
            harmless is not null,
            harmless is { OnlyNamed: true },
            ConstructorInvoker.Create(make),
            [.. make.GetParameters().Select(parameter => AnswerInput.Of(parameter, nullability))]);
    }

    public ReadAnswer Read(JsonElement data)
    {
        var values = new object?[Inputs.Count];
        var problems = new List<(string, Problem)>();
        var canBeMade = true;
        for (var at = 0; at < Inputs.Count; at++)
        {
            var (value, problem) = Inputs[at].Read(data);
            values[at] = value;
            if (problem is not { } wrong)
                continue;
            problems.Add((Inputs[at].Id, wrong));
            (values[at], canBeMade) = (Inputs[at].WhenEmpty, canBeMade && Inputs[at].MayBeEmpty);
        }

        var answer = canBeMade ? (Answer)Make.Invoke(values.AsSpan())! : null;
        return problems is [] ? new ReadAnswer.Read(answer!) : new ReadAnswer.Wrong(problems, answer);
    }
}
