// What of others is built into the programs for a system: their licences as a text, and a bill of materials.
//
//   node third-party.mjs TARGET FOLDER
//
// Writes FOLDER/THIRD-PARTY-LICENSES.txt and FOLDER/mail-setup-wizard-TARGET.cdx.json (CycloneDX 1.6). Crates are those
// that `cargo tree` says are linked for the target; npm's are those that the page is bundled of. The same commit
// gives the same bytes.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const [target, folder] = process.argv.slice(2);
const root = resolve(import.meta.dirname, "../..");
const ours = ["mail-setup", "mail-setup-wizard"];
// Nothing of these is in the page but what the compiler of Svelte puts there.
const bundled = ["@fluent/bundle", "@tauri-apps/api", "svelte"];
const seconds = Number(process.env.SOURCE_DATE_EPOCH);

const parts = [...crates(), ...npmPackages()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
writeFileSync(join(folder, "THIRD-PARTY-LICENSES.txt"), licences(parts));
writeFileSync(join(folder, `mail-setup-wizard-${target}.cdx.json`), billOfMaterials(parts));

function crates() {
  const chosen = ours.flatMap((name) => ["--package", name]);
  const edges = ["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"];
  const lines = cargo(["tree", "--locked", "--target", target, ...edges, ...chosen]).split("\n");
  const linked = new Set(lines.map((line) => line.split(" ").slice(0, 2).join(" ")));
  const metadata = JSON.parse(cargo(["metadata", "--locked", "--format-version", "1", "--filter-platform", target]));
  const checksums = checksumsOfLock(readFileSync(join(root, "Cargo.lock"), "utf8"));
  return metadata.packages
    .filter((it) => it.source && linked.has(`${it.name} v${it.version}`))
    .map((it) => ({
      name: it.name,
      version: it.version,
      purl: `pkg:cargo/${it.name}@${it.version}`,
      licence: expression(it.license),
      hash: { alg: "SHA-256", content: checksums.get(`${it.name} ${it.version}`) },
      authors: it.authors,
      folder: dirname(it.manifest_path),
    }));
}

function cargo(words) {
  return execFileSync("cargo", words, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
}

function checksumsOfLock(lock) {
  const packages = lock.split("[[package]]").slice(1);
  const field = (text, name) => text.match(new RegExp(`^${name} = "(.*)"$`, "m"))?.[1];
  return new Map(packages.map((it) => [`${field(it, "name")} ${field(it, "version")}`, field(it, "checksum")]));
}

function npmPackages() {
  const lock = JSON.parse(readFileSync(join(root, "ui/package-lock.json"), "utf8")).packages;
  const found = new Map();
  const add = (name) => {
    const at = `node_modules/${name}`;
    if (found.has(name) || !lock[at]) return;
    const there = join(root, "ui", at);
    const about = JSON.parse(readFileSync(join(there, "package.json"), "utf8"));
    found.set(name, {
      name,
      version: lock[at].version,
      purl: `pkg:npm/${name.replace("@", "%40")}@${lock[at].version}`,
      licence: expression(about.license),
      hash: { alg: "SHA-512", content: Buffer.from(lock[at].integrity.split("-")[1], "base64").toString("hex") },
      authors: [about.author?.name ?? about.author].filter(Boolean),
      folder: there,
    });
    // Svelte's own dependencies are its compiler's.
    if (name !== "svelte") Object.keys(lock[at].dependencies ?? {}).forEach(add);
  };
  bundled.forEach(add);
  return [...found.values()];
}

/** `MIT/Apache-2.0` is how it was written before SPDX. */
function expression(licence) {
  if (!licence) throw new Error("a package without a licence");
  return licence.replaceAll(/\s*\/\s*/g, " OR ");
}

function licences(parts) {
  const byText = new Map();
  for (const part of parts) {
    for (const text of texts(part)) byText.set(text, [...(byText.get(text) ?? []), part]);
  }
  const head =
    "Mail Setup Wizard is built together with these libraries of others. Each stands above the licence under which it is\n" +
    "used; where its authors offer several, that is the first that is given here.\n";
  const blocks = [...byText].map(([text, users]) => {
    const names = users.map((it) => `${it.name} ${it.version} (${it.licence})`);
    return `${"=".repeat(78)}\n${names.join("\n")}\n${"-".repeat(78)}\n${text}\n`;
  });
  return [head, ...blocks].join("\n");
}

/** The texts that apply: of a choice with MIT in it, that of MIT. */
function texts(part) {
  const files = readdirSync(part.folder).filter((it) => /^(licen[cs]e|copying|notice|unlicense)/i.test(it)).sort();
  const plain = files.filter((it) => !/\.(rs|toml|json|spdx|html)$/i.test(it));
  const mit = / OR /.test(part.licence) ? plain.filter((it) => /mit/i.test(it)) : [];
  const chosen = (mit.length ? mit : plain).map((it) => join(part.folder, it)).filter((it) => statSync(it).isFile());
  if (chosen.length) return chosen.map((it) => readFileSync(it, "utf8").replaceAll("\r\n", "\n").trim());
  const holders = part.authors.length ? part.authors.join(", ") : `the authors of ${part.name}`;
  if (/\bMIT\b/.test(part.licence)) return [`Copyright (c) ${holders}\n\n${standardText()}`];
  if (part.licence.startsWith("MPL-2.0")) return [`Copyright (c) ${holders}\n\nThis Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.\nIts text: https://mozilla.org/MPL/2.0/. The source: https://crates.io/crates/${part.name}/${part.version}`];
  return [`Copyright (c) ${holders}\n\nUsed under ${part.licence}, whose text stands with other libraries here.`];
}

/** The licence of this project is the standard text. */
function standardText() {
  const own = readFileSync(join(root, "LICENSE-MIT"), "utf8");
  return own.slice(own.indexOf("Permission is hereby granted")).trim();
}

function billOfMaterials(parts) {
  const manifest = readFileSync(join(root, "Cargo.toml"), "utf8");
  const version = manifest.match(/^version = "(.*)"$/m)[1];
  const components = parts.map((it) => ({
    type: "library",
    "bom-ref": it.purl,
    name: it.name,
    version: it.version,
    scope: "required",
    hashes: it.hash.content ? [it.hash] : [],
    licenses: [{ expression: it.licence }],
    purl: it.purl,
  }));
  const program = {
    type: "application",
    "bom-ref": `pkg:generic/mail-setup-wizard@${version}`,
    name: "mail-setup-wizard",
    version,
    licenses: [{ expression: "MIT" }],
    purl: `pkg:generic/mail-setup-wizard@${version}`,
  };
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      timestamp: new Date(seconds * 1000).toISOString(),
      component: program,
      properties: [{ name: "target", value: target }],
    },
    components,
    dependencies: [{ ref: program["bom-ref"], dependsOn: components.map((it) => it["bom-ref"]) }],
  };
  // A number that is the same for the same content.
  const digest = createHash("sha256").update(JSON.stringify(bill)).digest("hex");
  const number = [digest.slice(0, 8), digest.slice(8, 12), `5${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`, digest.slice(20, 32)];
  return `${JSON.stringify({ ...bill, serialNumber: `urn:uuid:${number.join("-")}` }, null, 2)}\n`;
}
