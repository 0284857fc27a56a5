namespace Livepeer.Sdk.Http;

/// <summary>
/// The policy of one operation: whether it may be sent again, how long it may take, and which segment of its path is secret.
/// </summary>
internal sealed record OperationPolicy
{
    /// <summary>Changes something: sent again only if the server provably did not execute it.</summary>
    public static readonly OperationPolicy Change = new();

    /// <summary>Reads: may be sent any number of times.</summary>
    public static readonly OperationPolicy Read = new() { MayRepeat = true };

    /// <summary>Deletes one object: may be sent again, and finds nothing if an attempt whose response was lost has succeeded.</summary>
    public static readonly OperationPolicy Delete = new() { MayRepeat = true, Deletes = Deletion.One };

    /// <summary>
    /// Deletes several objects at once: the server reports 404 both if one of them is not the account's and if they are gone already.
    /// </summary>
    public static readonly OperationPolicy DeleteMany = new() { MayRepeat = true, Deletes = Deletion.Many };

    /// <summary>Generates with AI models, which takes minutes.</summary>
    public static readonly OperationPolicy Generate = new() { Duration = OperationDuration.Generation };

    /// <summary>Responds with server-sent events, which the caller reads without a time limit.</summary>
    public static readonly OperationPolicy Events = new() { MayRepeat = true, Duration = OperationDuration.Events, IsStreamed = true };

    /// <summary>Has the server deliver a webhook request before it responds.</summary>
    public static readonly OperationPolicy Deliver = new() { Duration = OperationDuration.Delivery };

    /// <summary>Whether the operation may be sent again if the outcome of the first attempt is unknown.</summary>
    public bool MayRepeat { get; init; }

    public Deletion Deletes { get; init; }

    public OperationDuration Duration { get; init; }

    /// <summary>Whether the caller reads the body of the response.</summary>
    public bool IsStreamed { get; init; }

    /// <summary>The position in the path, below the base address and from 0, of a segment that is a secret; -1 if there is none.</summary>
    public int SecretSegment { get; init; } = -1;
}
