using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>The AI operations. They respond immediately, and every image is the same pixel.</summary>
internal static class GenerateRoutes
{
    private const int MaxPerMinute = 20;

    private static readonly Schema _textToImage = Schema.Object(
        ["prompt"],
        ("model_id", Schema.Text),
        ("loras", Schema.Text),
        ("prompt", Schema.Text),
        ("height", Schema.Number),
        ("width", Schema.Number),
        ("guidance_scale", Schema.Number),
        ("negative_prompt", Schema.Text),
        ("safety_check", Schema.Flag),
        ("seed", Schema.Number),
        ("num_inference_steps", Schema.Number),
        ("num_images_per_prompt", Schema.Number));

    public static void Register(Router api)
    {
        Add(api, "text-to-image", _textToImage, isForm: false, Images);
        Add(api, "image-to-image", Form("prompt", "image"), isForm: true, Images);
        Add(api, "image-to-video", Form("image"), isForm: true, Images);
        Add(api, "upscale", Form("prompt", "image"), isForm: true, Images);
        Add(api, "audio-to-text", Form("audio"), isForm: true, (_, _) => new JsonObject
        {
            ["text"] = "stub",
            ["chunks"] = new JsonArray(new JsonObject { ["timestamp"] = new JsonArray(0L, 1.5), ["text"] = "stub" }),
        });
        Add(api, "segment-anything-2", Form("image"), isForm: true, (_, _) => new JsonObject
        {
            ["masks"] = "[[0]]",
            ["scores"] = "[0.9]",
            ["logits"] = "[[0]]",
        });
        Add(api, "llm", Form("prompt"), isForm: true, (_, _) => new JsonObject { ["response"] = "stub", ["tokens_used"] = 3L });
    }

    private static void Add(Router api, string name, Schema schema, bool isForm, Func<Call, JsonObject, JsonObject> createBody)
    {
        foreach (string prefix in (ReadOnlySpan<string>)["/generate/", "/beta/generate/"])
        {
            api.Add(new Route("POST", prefix + name)
            {
                AsyncHandler = async call =>
                {
                    if (!call.Core.Options.HasIngest)
                    {
                        throw new StudioError(500, "AI Gateway URL is not set");
                    }

                    Limit(call);
                    JsonObject payload = isForm
                        ? await GenerateForm.ReadAsync(call.Request, call.Aborted).ConfigureAwait(false)
                        : call.Payload;
                    return schema.Check(payload) is { Count: > 0 } violations
                        ? throw StudioError.Unprocessable([.. violations])
                        : Reply.Json(createBody(call, payload));
                },
            });
        }
    }

    /// <summary>Creates the schema of a form with required fields and text fields. Other fields are accepted.</summary>
    private static Schema Form(params string[] required) => new()
    {
        Types = ["object"],
        Required = required,
        Properties =
        [
            ("prompt", Schema.Text),
            ("negative_prompt", Schema.Text),
            ("model_id", Schema.Text),
            ("image", Schema.AnyObject),
            ("audio", Schema.AnyObject),
        ],
    };

    private static JsonObject Images(Call call, JsonObject payload)
    {
        int count = (int)Math.Clamp(payload.Real("num_images_per_prompt") ?? 1, 1, 10);
        return new JsonObject
        {
            ["images"] = new JsonArray([.. Enumerable.Range(0, count).Select(number => (JsonNode)new JsonObject
            {
                ["url"] = call.Core.Root + "/generated/picture.png",
                ["seed"] = (long)(payload.Real("seed") ?? 42) + number,
                ["nsfw"] = false,
            })]),
        };
    }

    private static void Limit(Call call)
    {
        lock (call.Core.Lock)
        {
            User user = call.Caller.User;
            const long Minute = 60_000;
            if (call.Core.NowMilliseconds - user.GenerateWindow >= Minute)
            {
                (user.GenerateWindow, user.GenerateCount) = (call.Core.NowMilliseconds, 0);
            }

            if (++user.GenerateCount > MaxPerMinute)
            {
                long wait = (user.GenerateWindow + Minute - call.Core.NowMilliseconds + 999) / 1000;
                throw new StudioError(429, "Too many AI requests") { Header = ("retry-after", Nodes.Invariant(wait)) };
            }
        }
    }
}
