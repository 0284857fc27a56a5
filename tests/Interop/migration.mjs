// The page for users of the JavaScript SDK names each of its calls, and no other.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Livepeer } from "livepeer";

const page = readFileSync(new URL("../../samples/Guides/from-javascript.md", import.meta.url), "utf8");
const named = [...page.matchAll(/^\| `([a-zA-Z]+\.[a-zA-Z0-9]+)`/gm)].map((match) => match[1]).sort();

const livepeer = new Livepeer({ apiKey: "none" });
const groups = Object.entries(Object.getOwnPropertyDescriptors(Livepeer.prototype)).filter(([, one]) => one.get).map(([name]) => name);
const existing = groups.flatMap((group) => Object.getOwnPropertyNames(Object.getPrototypeOf(livepeer[group]))
  .filter((name) => name !== "constructor")
  .map((name) => `${group}.${name}`)).sort();

assert.ok(existing.length > 50);
assert.deepEqual(named, existing);
console.log(`ok - ${named.length} calls of the JavaScript SDK have an equivalent`);
