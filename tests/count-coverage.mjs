// Usage: node count-coverage.mjs FOLDER... COBERTURA_FILE...
// Adds up what several runs reached and prints, for each folder, the share of its lines and the lines that none reached.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const isReport = (argument) => argument.endsWith('.xml');
const reports = process.argv.slice(2).filter(isReport);
const folders = process.argv.slice(2).filter((argument) => !isReport(argument));
if (reports.length === 0 || folders.length === 0) throw new Error('Name a folder and a report.');

/** @type {Map<string, Map<number, boolean>>} whether a line was reached, by file */
const files = new Map();
for (const report of reports) {
  let lines;
  for (const [, file, number, hits] of readFileSync(report, 'utf8').matchAll(/<class [^>]*filename="([^"]*)"|<line number="(\d+)" hits="(\d+)"/g)) {
    if (file !== undefined) {
      const name = relative('.', file);
      lines = files.get(name) ?? new Map();
      files.set(name, lines);
    } else {
      lines.set(Number(number), lines.get(Number(number)) === true || hits !== '0');
    }
  }
}

for (const folder of folders) {
  // What a source generator writes is not ours.
  const own = [...files].filter(([name]) => name.startsWith(`${folder}/`) && name.endsWith('.cs') && !name.endsWith('.g.cs'));
  const all = own.flatMap(([, lines]) => [...lines.values()]);
  const reached = all.filter(Boolean).length;
  for (const [name, lines] of own.sort()) {
    const missed = [...lines].filter(([, hit]) => !hit).map(([number]) => number).sort((a, b) => a - b);
    if (missed.length > 0) console.log(`${name}: ${missed.join(' ')}`);
  }
  console.log(`${folder}: ${reached} of ${all.length} lines, ${((100 * reached) / all.length).toFixed(1)} %`);
}
