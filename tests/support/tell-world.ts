/** A program that prints what it can notice of the world it runs in, from its main thread and then from another. */
import { globSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker } from 'node:worker_threads';

const folder = mkdtempSync(join(tmpdir(), 'world-'));
for (const name of ['a', 'b']) writeFileSync(join(folder, name), '');
/** The disk keeps the real time. */
const { mtimeMs } = statSync(folder);
const daysOff = (time: number): number => Math.round((time - mtimeMs) / (24 * 60 * 60 * 1000));
const lists = [readdirSync(folder), await readdir(folder), globSync('*', { cwd: folder })];

console.log(
  JSON.stringify({
    thread: isMainThread ? 'main' : 'other',
    days: [daysOff(Date.now()), daysOff(new Date().getTime())],
    hour: new Date('2026-01-01T12:00:00Z').getHours(),
    number: (1.5).toLocaleString(),
    lists: lists.map((list) => list.join('')),
  }),
);
rmSync(folder, { recursive: true });
if (isMainThread) new Worker(fileURLToPath(import.meta.url));
