using System.Text;

namespace SickLeaveBot.App.Commands.Explaining;

/// <summary>The fields an object may have; at most 32.</summary>
internal sealed class Fields(params string[] names)
{
    private readonly byte[][] utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];

    public int Count => names.Length;

    public string this[int index] => names[index];

    public ReadOnlySpan<byte> Utf8(int index) => utf8[index];
}
