// list-survivors.mjs REPORT: each planted fault that no test found, and the score: found of all that could be planted and reached.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const { files } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const mutants = Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ file: basename(file), ...mutant })));
const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;

for (const { file, location, mutatorName, replacement = '' } of mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')) {
  console.log(`${file}(${location.start.line},${location.start.column}): ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 160)}`);
}

const found = count('Killed', 'Timeout');
const all = found + count('Survived', 'NoCoverage');
console.log(`${found} of ${all} found, ${((100 * found) / all).toFixed(1)} %; ${count('CompileError')} would not compile, ${count('Ignored')} left out`);
