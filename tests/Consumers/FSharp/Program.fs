// The same calls from F#: required properties, optional arguments, a list and an exception filter.
open System.Threading.Tasks
open Livepeer.Sdk
open Livepeer.Sdk.Testing

let run () : Task<int> = task {
    use! studio = LocalStudio.StartAsync()
    use livepeer = new LivepeerClient(LivepeerCredential.ApiKey studio.ApiKey, fun options -> options.BaseAddress <- studio.BaseAddress)
    let! created = livepeer.Streams.CreateAsync(CreateStreamRequest(Name = "fsharp", Record = true))
    let! page = livepeer.Streams.ListPageAsync()
    let mutable refused = false
    try
        let! _ = livepeer.Streams.GetAsync "unknown"
        ()
    with
    | :? LivepeerNotFoundException as error when not error.OutcomeUnknown -> refused <- true
    printfn $"{created.Name}: {created.PlaybackId}, {page.Items.Count} in the list"
    return if created.Name = "fsharp" && refused then 0 else 1
}

[<EntryPoint>]
let main _ = run().GetAwaiter().GetResult()
