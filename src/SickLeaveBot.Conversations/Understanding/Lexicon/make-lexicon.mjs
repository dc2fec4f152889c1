// Makes terms.txt and codes.txt, the generated part of the lexicon, from the Norwegian terms of ICPC-2 and ICD-10 in
// @navikt/diagnosekoder (MIT, Copyright (c) NAV). Run: npm ci && npm run make
// - a word of a term counts alone when it is long enough and not an ordinary word (ordinary.txt, reviewed by hand);
// - a term without any such word counts as a phrase, up to its first semicolon.
// Causes from outside and reasons for contact (V–Z, U) are worded in everyday words: they only give phrases.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const icpc = require("@navikt/diagnosekoder/lib/ICPC2.json");
const icd = require("@navikt/diagnosekoder/lib/ICD10.json");

const shortestWord = 5;
const everydayChapters = /^[UVWXYZ]/;

const wordsOf = (text) => text.toLowerCase().match(/[a-zà-öø-ÿ]+|\d+/g) ?? [];
const listed = (file) => new Set(readFileSync(file, "utf8").split("\n")
  .filter((line) => !line.startsWith("#")).flatMap((line) => line.split(/[\s,]+/)).filter(Boolean));
const ordinary = listed("ordinary.txt");
const tooPlain = new Set(readFileSync("plain-phrases.txt", "utf8").split("\n").filter((line) => line && !line.startsWith("#")));

const alone = (word) => word.length >= shortestWord && !ordinary.has(word) && !/^\d/.test(word);

const words = new Set();
for (const { text } of [...icpc, ...icd.filter(({ code }) => !everydayChapters.test(code))]) {
  wordsOf(text).filter(alone).forEach((word) => words.add(word));
}

// An inflected form is found through its stem, so only the stem is kept: the endings are those of Terms.cs.
const endings = ["s", "e", "n", "r", "t", "a", "en", "et", "er", "ene", "ens", "ets", "ers", "ane", "ar", "te"];
const covered = (word) => endings.some((ending) => word.endsWith(ending)
  && word.length - ending.length >= shortestWord && words.has(word.slice(0, -ending.length)));
const found = (word) => words.has(word) || covered(word);

const phrases = new Set();
for (const { text } of [...icpc, ...icd]) {
  const said = wordsOf(text.split(";")[0]);
  if (!wordsOf(text).some(found) && said.length > 0) {
    phrases.add(said.join(" "));
  }
}

const kept = [...words].filter((word) => !covered(word)).sort();
const shorter = [...phrases].filter((phrase) => !tooPlain.has(phrase)
  && (phrase.includes(" ") || phrase.length >= shortestWord)).sort();
const fourthPlaces = (category) =>
  [...new Set(icd.filter(({ code }) => code.startsWith(category)).map(({ code }) => code[3] ?? ""))].sort().join("");
const source = "# Made by make-lexicon.mjs from @navikt/diagnosekoder 1.2026.0 (MIT licence, Copyright (c) NAV). Not edited by hand.\n";
writeFileSync("terms.txt", source + kept.join("\n") + "\n");
writeFileSync("term-phrases.txt", source + shorter.join("\n") + "\n");
// Of ICD-10 the categories, and behind the dot the digits that a fourth place may have: F43.01289 for F43.0, F43.1 …
writeFileSync("codes.txt", source + [
  "icpc: " + icpc.map(({ code }) => code).join(" "),
  "icd: " + [...new Set(icd.map(({ code }) => code.slice(0, 3)))].sort()
    .map((category) => `${category}.${fourthPlaces(category)}`).join(" "),
].join("\n") + "\n");
console.log(`${kept.length} words, ${shorter.length} phrases`);

// The sweep of the tests: every term of ICPC-2 and every fifth of ICD-10, from which the test draws its sample.
const sweep = "../../../../tests/SickLeaveBot.Conversations.Tests/Understanding/diagnosis-terms.json";
writeFileSync(sweep, JSON.stringify({
  source: "@navikt/diagnosekoder 1.2026.0, MIT licence, Copyright (c) NAV; made by make-lexicon.mjs",
  icpc: icpc.map(({ text }) => text),
  icd: icd.filter((_, at) => at % 5 === 0).map(({ text }) => text),
}, null, 0).replaceAll('","', '",\n"') + "\n");
