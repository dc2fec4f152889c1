using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace SickLeaveBot.App.Tests.Teams.PretendTeams;

/// <summary>Every host that anything in this process makes an HTTP request to, seen from inside .NET's own client.</summary>
public sealed class HostsCalled : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<string, int> hosts = new();

    public HostsCalled()
    {
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument is { Meter.Name: "System.Net.Http", Name: "http.client.active_requests" })
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            foreach (var (name, value) in tags)
            {
                if (name == "server.address")
                    hosts.TryAdd(value?.ToString() ?? "", 0);
            }
        });
        listener.Start();
    }

    public IEnumerable<string> Names => hosts.Keys;

    public void Dispose() => listener.Dispose();
}
