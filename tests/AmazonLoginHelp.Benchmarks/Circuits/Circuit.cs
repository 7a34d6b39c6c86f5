using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace AmazonLoginHelp.Benchmarks.Circuits;

/// <summary>
/// A visitor whose page is alive: loads the page, starts a circuit for its components, taps if told to, and from then on only
/// acknowledges what the server renders and says that it is still there.
/// </summary>
internal sealed partial class Circuit
{
    private const string StartId = "0";
    private const string TapId = "1";
    private const string AttachRenderer = "Blazor._internal.attachWebRendererInterop";

    /// <summary>The server gives up on who has been silent for 30 seconds.</summary>
    private static readonly TimeSpan PingPause = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http;
    private readonly HubLine _line;
    private readonly TaskCompletionSource<string> _secret = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _alive = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _tapped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _end = new();
    private long _renderer;
    private ulong _wizard;
    private Task _listening = Task.CompletedTask;
    private Task _pinging = Task.CompletedTask;

    private Circuit(HttpClient http, HubLine line)
    {
        _http = http;
        _line = line;
    }

    /// <summary>Bytes of all batches that the server has rendered for it.</summary>
    public long Rendered { get; private set; }

    /// <summary>Whether the server has neither failed nor hung up.</summary>
    public bool IsAlive => !_listening.IsCompleted && !_pinging.IsCompleted;

    /// <summary>Loads the page and returns when its components are alive.</summary>
    public static async Task<Circuit> OpenAsync(HttpClient http, string page)
    {
        var html = await http.GetStringAsync(page);
        var markers = Marker().Matches(html).Select(match => JsonDocument.Parse(match.Groups["marker"].Value).RootElement).ToArray();
        if (markers.Length == 0)
        {
            throw new InvalidOperationException($"{page} has no component of Blazor Server.");
        }

        var state = State().Match(html).Groups["state"].Value;
        var circuit = new Circuit(http, await HubLine.OpenAsync(http));
        circuit._listening = circuit.ListenAsync();
        await circuit._line.SendAsync(new InvocationMessage(StartId, "StartCircuit",
            [http.BaseAddress!.ToString(), new Uri(http.BaseAddress, page).ToString(), "[]", state]));
        await circuit._secret.Task;
        var operations = markers.Select((marker, index) => new { type = "add", ssrComponentId = index + 1, marker });
        await circuit._line.SendAsync("UpdateRootComponents", JsonSerializer.Serialize(new { batchId = 1, operations }), state);
        await circuit._alive.Task;
        circuit._pinging = circuit.PingAsync();
        return circuit;
    }

    /// <summary>Asks the wizard for another page, as a tap does, and returns when it has been answered.</summary>
    public async Task TapAsync(string address)
    {
        var asked = JsonSerializer.Serialize<object[]>([new { eventHandlerId = _wizard, eventName = "asked" }, new { address, turn = 1 }]);
        await _line.SendAsync("BeginInvokeDotNetFromJS", TapId, null, "DispatchEventAsync", _renderer, asked);
        await _tapped.Task;
    }

    /// <summary>Ends as when the line breaks: the server keeps what it has for a while.</summary>
    public async Task HangUpAsync()
    {
        _end.SetResult();
        await _pinging;
        await _line.HangUpAsync();
        await _listening;
        await _line.DisposeAsync();
    }

    /// <summary>Ends as when the page is left: the browser says so, and the server may forget at once.</summary>
    public async Task LeaveAsync()
    {
        using var form = new FormUrlEncodedContent([new("circuitId", await _secret.Task)]);
        using var response = await _http.PostAsync("_blazor/disconnect", form);
        response.EnsureSuccessStatusCode();
        await HangUpAsync();
    }

    private async Task ListenAsync()
    {
        try
        {
            await foreach (var message in _line.ReadAsync())
            {
                await TakeAsync(message);
            }
        }
        catch (Exception exception)
        {
            Fail(exception);
        }

        Fail(new InvalidOperationException("The server hung up."));
    }

    private async Task PingAsync()
    {
        while (!_end.Task.IsCompleted)
        {
            await _line.SendAsync(PingMessage.Instance);
            await Task.WhenAny(_end.Task, Task.Delay(PingPause));
        }
    }

    private Task TakeAsync(HubMessage message)
    {
        switch (message)
        {
            case CompletionMessage { InvocationId: StartId } started:
                if (started.Result is string secret)
                {
                    _secret.TrySetResult(secret);
                }
                else
                {
                    Fail(new InvalidOperationException($"The server started no circuit: {started.Error}"));
                }

                return Task.CompletedTask;
            case InvocationMessage { Target: "JS.RenderBatch", Arguments: [long batch, byte[] bytes] }:
                Rendered += bytes.Length;
                _wizard = RenderedBatch.HandlerOf("onasked", bytes) ?? _wizard;
                return _line.SendAsync("OnRenderCompleted", batch, null);
            case InvocationMessage { Target: "JS.BeginInvokeJS", Arguments: [long call, string function, string values, ..] }:
                if (function == AttachRenderer)
                {
                    _renderer = JsonDocument.Parse(values).RootElement[1].GetProperty("__dotNetObject").GetInt64();
                }

                return _line.SendAsync("EndInvokeJSFromDotNet", call, true, $"[{call},true,null]");
            case InvocationMessage { Target: "JS.EndInvokeDotNet", Arguments: [TapId, bool succeeded, var answer] }:
                if (succeeded)
                {
                    _tapped.TrySetResult();
                }
                else
                {
                    Fail(new InvalidOperationException($"The tap failed: {answer}"));
                }

                return Task.CompletedTask;
            case InvocationMessage { Target: "JS.EndUpdateRootComponents" }:
                _alive.TrySetResult();
                return Task.CompletedTask;
            case InvocationMessage { Target: "JS.Error", Arguments: [string error] }:
                Fail(new InvalidOperationException(error));
                return Task.CompletedTask;
            case InvocationBindingFailureMessage unknown:
                Fail(unknown.BindingFailure.SourceException);
                return Task.CompletedTask;
            default:
                return Task.CompletedTask;
        }
    }

    private void Fail(Exception exception)
    {
        _secret.TrySetException(exception);
        _alive.TrySetException(exception);
        _tapped.TrySetException(exception);
    }

    [GeneratedRegex("<!--Blazor:(?<marker>\\{\"type\":\"server\".*?\\})-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(?<state>.*?)-->")]
    private static partial Regex State();
}
