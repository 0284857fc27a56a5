// The official client and the usual client of resumable uploads do their work on the server that LIVEPEER_BASE_URL names.
import assert from "node:assert/strict";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, createReadStream, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Livepeer } from "livepeer";
import { Upload } from "tus-js-client";

const serverURL = process.env.LIVEPEER_BASE_URL;
const apiKey = process.env.LIVEPEER_API_KEY;
assert.ok(serverURL && apiKey, "LIVEPEER_BASE_URL and LIVEPEER_API_KEY must be set.");

const mark = `interop-${randomUUID()}`;
const livepeer = new Livepeer({ apiKey, serverURL });
const made = { streams: [], assets: [] };

async function step(name, work) {
  await work();
  console.log(`ok - ${name}`);
}

// The official client can't fetch a second page: its addresses are followed as any HTTP client would.
async function* pages(address) {
  for (let next = address; next;) {
    const response = await fetch(next, { headers: { authorization: `Bearer ${apiKey}` } });
    assert.equal(response.status, 200);
    yield await response.json();
    next = /<([^>]+)>; rel="next"/.exec(response.headers.get("link") ?? "")?.[1];
  }
}

// Sends one chunk, breaks off, and goes on with a new upload that knows nothing but the address.
function upload(file, size, endpoint) {
  const options = {
    endpoint,
    uploadSize: size,
    chunkSize: 1024 * 1024,
    metadata: { filename: "video.mp4", filetype: "video/mp4" },
    retryDelays: null,
  };
  return new Promise((resolve, reject) => {
    const first = new Upload(createReadStream(file), {
      ...options,
      onError: reject,
      onChunkComplete: (_, sent) => {
        first.abort().then(() => {
          const second = new Upload(createReadStream(file), {
            ...options,
            endpoint: undefined,
            uploadUrl: first.url,
            onError: reject,
            onSuccess: () => resolve(sent),
          });
          second.start();
        }, reject);
      },
    });
    first.start();
  });
}

// A video, padded with a box of bytes that players pass over.
function film(size) {
  const video = readFileSync(new URL("../../samples/Quickstart/Media/launch.mp4", import.meta.url));
  const padding = randomBytes(size - video.length);
  padding.writeUInt32BE(padding.length, 0);
  padding.write("free", 4, "latin1");
  return Buffer.concat([video, padding]);
}

async function ready(id) {
  for (let i = 0; i < 600; i++) {
    const { asset } = await livepeer.asset.get(id);
    if (asset.status.phase === "ready") {
      return asset;
    }

    assert.notEqual(asset.status.phase, "failed", asset.status.errorMessage);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }

  assert.fail("The asset did not become ready.");
}

const directory = mkdtempSync(join(tmpdir(), "interop-"));
try {
  await step("livepeer creates and reads streams", async () => {
    for (let i = 0; i < 3; i++) {
      const { stream } = await livepeer.stream.create({ name: `${mark} ${i}`, creatorId: { type: "unverified", value: mark } });
      made.streams.push(stream.id);
      assert.equal(stream.name, `${mark} ${i}`);
      assert.ok(stream.streamKey && stream.playbackId);
    }

    const { stream } = await livepeer.stream.get(made.streams[0]);
    assert.equal(stream.creatorId.value, mark);
  });

  await step("livepeer lists them, and pages follow each other", async () => {
    const { classes, data } = await livepeer.stream.getAll("true");
    const listed = (data ?? classes).map((stream) => stream.id);
    assert.ok(made.streams.every((id) => listed.includes(id)));

    const filters = encodeURIComponent(JSON.stringify([{ id: "creatorId", value: mark }]));
    const sizes = [];
    const ids = [];
    for await (const page of pages(`${serverURL}/stream?limit=2&filters=${filters}`)) {
      sizes.push(page.length);
      ids.push(...page.map((stream) => stream.id));
    }

    assert.deepEqual(sizes, [2, 1]);
    assert.deepEqual(ids.sort(), [...made.streams].sort());
  });

  await step("livepeer requests an upload, tus-js-client sends the file in two parts, the hash agrees", async () => {
    const bytes = film(5 * 1024 * 1024 + 321);
    const file = join(directory, "video.mp4");
    writeFileSync(file, bytes);

    const { data } = await livepeer.asset.create({ name: mark });
    made.assets.push(data.asset.id);
    const sent = await upload(file, bytes.length, data.tusEndpoint);
    assert.ok(sent > 0 && sent < bytes.length, "The upload was not broken off.");

    const asset = await ready(data.asset.id);
    assert.equal(asset.size, bytes.length);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    assert.equal(asset.hash.find((hash) => hash.algorithm === "sha256").hash, sha256);
    console.log(`     ${bytes.length} bytes, SHA-256 ${sha256}`);
  });

  await step("livepeer deletes what it made", async () => {
    for (const id of made.streams.splice(0)) {
      await livepeer.stream.delete(id);
    }

    for (const id of made.assets.splice(0)) {
      await livepeer.asset.delete(id);
    }
  });

  console.log("interop: all passed");
} catch (error) {
  console.error("interop: FAILED");
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(directory, { recursive: true });
  for (const id of made.streams) {
    await livepeer.stream.delete(id).catch(() => {});
  }

  for (const id of made.assets) {
    await livepeer.asset.delete(id).catch(() => {});
  }
}
