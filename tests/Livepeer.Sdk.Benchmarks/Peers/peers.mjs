// A peer under Node: reads "operation, calls at once, milliseconds" line by line, and writes what it measured.
// node peers.mjs livepeer|http ORIGIN, or node peers.mjs first ORIGIN for the time to the first response.
import { Agent, request } from "node:http";
import { createInterface } from "node:readline";

const [peer, origin] = process.argv.slice(2);
const id = "cb979add-9607-47b2-99a8-87cf0bc89644";
const missing = "00000000-0000-0000-0000-000000000000";
const pageSize = 1000;

function plain() {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const send = (method, path, body) => new Promise((resolve, reject) => {
    const headers = { authorization: "Bearer benchmark-key" };
    if (body) headers["content-type"] = "application/json";
    const sent = request(origin + path, { method, agent, headers }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const value = JSON.parse(Buffer.concat(parts).toString("utf8"));
        response.statusCode < 300 ? resolve(value) : reject(new Error(`${response.statusCode}`));
      });
    });
    sent.on("error", reject);
    sent.end(body && JSON.stringify(body));
  });
  return {
    get: () => send("GET", `/api/stream/${id}`),
    create: () => send("POST", "/api/stream", { name: "benchmark" }),
    "list 100": () => send("GET", "/api/stream?limit=100"),
    "list 1000": () => send("GET", "/api/stream?limit=1000"),
    404: () => send("GET", `/api/stream/${missing}`).then(() => { throw new Error("found"); }, () => {}),
    walk: async () => {
      let items = 0;
      for (let page; !page || page.length === pageSize; items += page.length) {
        page = await send("GET", `/api/stream?limit=${pageSize}&cursor=skip${items}`);
      }
      return items;
    },
  };
}

async function official() {
  const { Livepeer } = await import("livepeer");
  const client = (path) => new Livepeer({ apiKey: "benchmark-key", serverURL: origin + path });
  const [usual, hundred, thousand] = [client("/api"), client("/lists-of-100"), client("/lists-of-1000")];

  // It has neither a page size nor a second page: the server knows the size from the path, and there is no walk.
  return {
    get: () => usual.stream.get(id),
    create: () => usual.stream.create({ name: "benchmark" }),
    "list 100": () => hundred.stream.getAll(),
    "list 1000": () => thousand.stream.getAll(),
    404: () => usual.stream.get(missing).then(() => { throw new Error("found"); }, () => {}),
  };
}

async function measure(call, atOnce, milliseconds) {
  const latencies = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  const work = async () => {
    while (performance.now() - start < milliseconds) {
      const before = performance.now();
      await call();
      latencies.push((performance.now() - before) * 1000);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const seconds = (performance.now() - start) / 1000;
  const used = process.cpuUsage(cpu);
  latencies.sort((a, b) => a - b);
  const percentile = (share) => latencies[Math.floor(share * (latencies.length - 1))];
  return [latencies.length, seconds, (used.user + used.system) / 1e6, NaN, percentile(0.5), percentile(0.99)];
}

async function walk(call) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const items = await call();
  const seconds = (performance.now() - start) / 1000;
  const used = process.cpuUsage(cpu);
  return [items, seconds, (used.user + used.system) / 1e6, NaN, seconds * 1e6, seconds * 1e6];
}

if (peer === "first") {
  await (await official()).get();
  console.log(process.resourceUsage().maxRSS * 1024);
  process.exit(0);
}

const calls = peer === "http" ? plain() : await official();
for await (const line of createInterface({ input: process.stdin })) {
  const [operation, atOnce, milliseconds] = line.split("\t");
  const call = calls[operation];
  const numbers = !call ? [0, 1, 0, NaN, NaN, NaN]
    : operation === "walk" ? await walk(call) : await measure(call, Number(atOnce), Number(milliseconds));
  console.log(numbers.join("\t"));
}
