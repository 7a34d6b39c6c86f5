// count-results.mjs FOLDER BROKEN-STEPS [PROJECT...]
// Adds up the .trx files of the named test projects, shows what failed, and closes with the one line that counts.
// A broken step, a project without results, and results that contradict themselves each count as one failure.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, brokenSteps, ...projects] = process.argv.slice(2);
const total = { passed: 0, failed: Number(brokenSteps), skipped: 0 };

for (const project of projects) {
  const { results, fault } = read(project);
  for (const { outcome, name, message } of results) {
    total[outcome]++;
    if (outcome === 'failed') console.log(`FAILED ${name}\n${indented(message)}`);
  }
  if (fault) {
    total.failed++;
    console.log(`FAILED ${project}: ${fault}\n${indented(endOfLog(project))}`);
  }
}

console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function read(project) {
  const trx = contents(project, 'trx');
  if (!trx) return { results: [], fault: 'left no result file' };

  const results = [...trx.matchAll(/<UnitTestResult((?:\s+[\w:]+="[^"]*")*)\s*(?:\/>|>(.*?)<\/UnitTestResult>)/gs)]
    .map(([, head, body = '']) => ({
      outcome: meaning(attribute(head, 'outcome')),
      name: attribute(head, 'testName'),
      message: ['Message', 'StackTrace'].map((tag) => text(body, tag)).join('\n'),
    }));
  return { results, fault: contradiction(trx, results, Number(contents(project, 'exit'))) };
}

function contradiction(trx, results, exitCode) {
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  const counters = trx.match(/<Counters\s[^>]*>/)?.[0];
  if (!counters) return 'its result file has no counters';

  // "failed" in a .trx leaves out what ended by error, time-out or abort, and "notExecuted" is always 0: so, executed.
  const expected = { total: results.length, passed: count('passed'), executed: count('passed') + count('failed') };
  for (const [key, counted] of Object.entries(expected)) {
    const stated = Number(attribute(counters, key));
    if (stated !== counted) return `its result file states ${key}=${stated}, its results make ${counted}`;
  }
  if (results.length === 0) return 'ran no test';
  return exitCode !== 0 && count('failed') === 0 ? `ended with code ${exitCode} though no test failed` : undefined;
}

function meaning(outcome) {
  if (outcome === 'Passed') return 'passed';
  return outcome === 'NotExecuted' ? 'skipped' : 'failed';
}

function endOfLog(project) {
  return contents(project, 'log').trim().split('\n').slice(-15).join('\n');
}

function contents(project, extension) {
  const file = join(folder, `${project}.${extension}`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function attribute(head, name) {
  return unescaped(head.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? '');
}

function text(body, tag) {
  return unescaped(body.match(new RegExp(`<${tag}>(.*?)</${tag}>`, 's'))?.[1] ?? '').trimEnd();
}

function unescaped(xml) {
  const named = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) =>
    hex || decimal ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)) : (named[name] ?? entity));
}

function indented(lines) {
  return lines.split('\n').slice(0, 25).map((line) => `    ${line.trimEnd()}`).join('\n');
}
