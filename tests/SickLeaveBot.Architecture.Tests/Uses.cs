using Mono.Cecil;

namespace SickLeaveBot.Architecture.Tests;

/// <summary>
/// What a compiled type names: in its signatures and attributes, and in every instruction, those of lambdas and iterators included.
/// ArchUnitNET 0.13 leaves out some of what stands in lambdas. A constant leaves no trace in compiled code, so nobody sees those.
/// </summary>
internal static class Uses
{
    public static IEnumerable<TypeReference> TypesIn(TypeDefinition type) =>
        Signatures(type).Concat(MembersIn(type).SelectMany(Of)).Where(used => used is not null).SelectMany(Parts);

    /// <summary>The methods, fields and types that the instructions name.</summary>
    public static IEnumerable<MemberReference> MembersIn(TypeDefinition type) => type.Methods
        .Where(method => method.HasBody)
        .SelectMany(method => method.Body.Instructions)
        .Select(instruction => instruction.Operand)
        .OfType<MemberReference>();

    /// <summary>The type that stands in a file: a lambda's closure counts as the type in which it was written.</summary>
    public static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<TypeReference> Signatures(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(one => one.InterfaceType),
        .. type.Fields.Select(field => field.FieldType),
        .. type.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType),
        .. type.Methods.SelectMany(Of),
        .. type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Variables).Select(variable => variable.VariableType),
        .. Attributes(type).SelectMany(Of),
    ];

    private static IEnumerable<CustomAttribute> Attributes(TypeDefinition type) => type.CustomAttributes
        .Concat(type.Methods.SelectMany(method => method.CustomAttributes))
        .Concat(type.Properties.SelectMany(property => property.CustomAttributes))
        .Concat(type.Fields.SelectMany(field => field.CustomAttributes));

    private static IEnumerable<TypeReference> Of(CustomAttribute attribute) =>
        attribute.ConstructorArguments.Select(argument => argument.Value).OfType<TypeReference>().Append(attribute.AttributeType);

    private static IEnumerable<TypeReference> Of(MemberReference member) => member switch
    {
        GenericInstanceMethod method => method.GenericArguments.Concat(Of(method.ElementMethod)),
        MethodReference method => method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType).Append(method.DeclaringType),
        FieldReference field => [field.DeclaringType, field.FieldType],
        TypeReference type => [type],
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        GenericParameter => [],
        TypeSpecification made => Parts(made.ElementType),
        _ => [type],
    };
}
