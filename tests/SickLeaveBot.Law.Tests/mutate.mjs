// Flips each comparison, logical operator, sign, truth value and whole number of SickLeaveBot.Law in turn, compiles it and
// runs these tests: a change that no test notices survives and is listed. Needs Node and the .NET SDK, and a debug build of
// the tests beforehand.
//
//   node tests/SickLeaveBot.Law.Tests/mutate.mjs [--workers 2] [--only Section8_24]
//
// Why some changes may survive is told in mutate.md beside this file.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const law = join(root, 'src/SickLeaveBot.Law');
const tests = join(root, 'artifacts/bin/SickLeaveBot.Law.Tests/debug');
const generated = join(root, 'artifacts/obj/SickLeaveBot.Law/debug');
const option = (name, otherwise) => process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise;
const slow = ['Explaining.ExplainFuzzTests', 'Explaining.ExplainErrorsTests', 'Explaining.ExplainLinesTests'];

const filesIn = folder => readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter(file => file.isFile() && file.name.endsWith('.cs'))
  .map(file => join(file.parentPath, file.name))
  .sort();

// The same text with everything that is not code blanked out: comments, strings and characters.
const codeOf = text => text.replace(
  /\/\/[^\n]*|\$?"""[\s\S]*?"""|\$?"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\])'/g,
  part => part.replace(/[^\n]/g, ' '));

const rules = [
  [/(?<=[\s(])<=(?=\s)/g, () => '<'], [/(?<=[\s(])<(?=\s)/g, () => '<='],
  [/(?<=[\s(])>=(?=\s)/g, () => '>'], [/(?<=[\s(])>(?=\s)/g, () => '>='],
  [/(?<=\s)==(?=\s)/g, () => '!='], [/(?<=\s)!=(?=\s)/g, () => '=='],
  [/&&/g, () => '||'], [/\|\|/g, () => '&&'],
  [/\bis not\b/g, () => 'is'], [/(?<=[\s(])!(?=[A-Za-z(])/g, () => ' '],
  [/\btrue\b/g, () => 'false'], [/\bfalse\b/g, () => 'true'],
  [/(?<=\s)\+(?=\s)/g, () => '-'], [/(?<=\s)-(?=\s)/g, () => '+'],
  [/(?<![\w.])\d+(?![\w.])/g, number => String(Number(number) + 1)],
];

const mutantsOf = file => {
  const text = readFileSync(file, 'utf8');
  const code = codeOf(text);
  return rules.flatMap(([pattern, change]) => [...code.matchAll(pattern)].map(found => ({
    file, text, place: found.index, old: found[0], now: change(found[0]),
    line: text.slice(0, found.index).split('\n').length,
  }))).sort((one, other) => one.place - other.place);
};

const sdk = execFileSync('dotnet', ['--version'], { cwd: root }).toString().trim();
const home = dirname(realpathSync(execFileSync('which', ['dotnet']).toString().trim()));
const pack = join(home, 'packs/Microsoft.NETCore.App.Ref');
const references = join(pack, readdirSync(pack).filter(version => version.startsWith('10.')).sort().at(-1), 'ref/net10.0');

const run = (command, args, folder) => new Promise(done =>
  execFile(command, args, { cwd: folder, timeout: 120_000, maxBuffer: 1 << 26 }, (error, out) => done({ failed: !!error, out })));

const worker = async (queue, report) => {
  const place = mkdtempSync(join(tmpdir(), 'law-'));
  const sources = join(place, 'artifacts', 'law');
  const runs = join(place, 'artifacts', 'tests');
  cpSync(law, sources, { recursive: true, filter: path => !/\/(bin|obj)$/.test(path) });
  cpSync(tests, runs, { recursive: true });
  writeFileSync(join(place, 'SickLeaveBot.sln'), '');
  mkdirSync(join(place, 'out'));
  const response = join(place, 'law.rsp');
  writeFileSync(response, [
    '-nologo', '-target:library', '-nullable:enable', '-langversion:latest', '-warn:0', '-deterministic',
    `-out:${join(runs, 'SickLeaveBot.Law.dll')}`,
    ...readdirSync(references).filter(name => name.endsWith('.dll')).map(name => `-r:${join(references, name)}`),
    ...filesIn(sources), ...filesIn(generated).filter(name => /GlobalUsings|AssemblyInfo/.test(name)),
  ].map(line => line.startsWith('-') ? line : `"${line}"`).join('\n'));

  for (let mutant; (mutant = queue.shift());) {
    const copy = join(sources, relative(law, mutant.file));
    const { text, place: at, old, now } = mutant;
    writeFileSync(copy, text.slice(0, at) + now + text.slice(at + old.length));
    const compiled = await run('dotnet', [join(home, `sdk/${sdk}/Roslyn/bincore/csc.dll`), '-shared', `@${response}`], place);
    const tested = compiled.failed ? null : await run(
      join(runs, 'SickLeaveBot.Law.Tests'), ['-stoponfail', '-nologo', ...slow.flatMap(name => ['-class-', `SickLeaveBot.Law.Tests.${name}`])], runs);
    writeFileSync(copy, text);
    report(mutant, compiled.failed ? 'does not compile' : tested.failed ? 'noticed' : 'SURVIVED');
  }

  rmSync(place, { recursive: true });
};

const only = option('--only', '');
const queue = filesIn(law).filter(file => file.includes(only)).flatMap(mutantsOf);
const all = queue.length;
const counts = {};
console.log(`${all} changes`);
const report = (mutant, result) => {
  counts[result] = (counts[result] ?? 0) + 1;
  if (result === 'SURVIVED') {
    const line = mutant.text.split('\n')[mutant.line - 1].trim();
    console.log(`${relative(root, mutant.file)}:${mutant.line}: ${mutant.old} -> ${mutant.now || 'nothing'} in: ${line}`);
  }
};
await Promise.all(Array.from({ length: Number(option('--workers', 2)) }, () => worker(queue, report)));
console.log(Object.entries(counts).map(([result, count]) => `${count} ${result}`).join(', '));
process.exitCode = counts.SURVIVED ? 1 : 0;
