namespace Livepeer.Sdk.Testing;

/// <summary>All routes of the API. The order matters if several match the same requests.</summary>
internal static class ApiRoutes
{
    public static void Register(StudioCore core)
    {
        Router api = core.Routes;
        UserRoutes.Register(api);
        PullRoutes.Register(api);
        StreamRoutes.Register(api);
        StreamChangeRoutes.Register(api);
        SessionRoutes.Register(api);
        UploadRoutes.Register(api);
        TusRoutes.Register(api);
        AssetRoutes.Register(api);
        TaskRoutes.Register(api);
        TranscodeRoutes.Register(api);
        ClipRoutes.Register(api);
        TargetRoutes.Register(api);
        WebhookRoutes.Register(api);
        WebhookLogRoutes.Register(api);
        SigningKeyRoutes.Register(api);
        AccessControlRoutes.Register(api);
        PlaybackRoutes.Register(api);
        AttestationRoutes.Register(api);
        ProjectRoutes.Register(api);
        ApiTokenRoutes.Register(api);
        ObjectStoreRoutes.Register(api);
        RoomRoutes.Register(api);
        GenerateRoutes.Register(api);
        DataRoutes.Register(api);
        HealthRoutes.Register(api);
        ServiceRoutes.Register(api);
        MediaRoutes.Register(core.PublicRoutes);
    }
}
