/**
 * Loaded before a program, by `--import`: its clock then stands `WORLD_CLOCK` milliseconds off, and
 * where `WORLD_ORDER` is `backwards`, folders list their files the other way round.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const shift = Number(process.env['WORLD_CLOCK'] ?? 0);
const now = (): number => RealDate.now() + shift;

const RealDate = Date;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: unknown[], made) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, made) as object,
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
});

type Listing = unknown[];
type Callback = (error: Error | null, listing?: Listing) => void;

if (process.env['WORLD_ORDER'] === 'backwards') {
  const { readdir, readdirSync } = fs;
  const { readdir: readdirLater } = fs.promises;
  const call = (list: unknown, args: unknown[]): unknown =>
    (list as (...rest: unknown[]) => unknown)(...args);
  Object.assign(fs, {
    readdirSync: (...args: unknown[]) => (call(readdirSync, args) as Listing).reverse(),
    readdir: (...args: unknown[]) => {
      const callback = args.pop() as Callback;
      const turned: Callback = (error, listing) => {
        callback(error, listing?.reverse());
      };
      call(readdir, [...args, turned]);
    },
  });
  Object.assign(fs.promises, {
    readdir: async (...args: unknown[]) => ((await call(readdirLater, args)) as Listing).reverse(),
  });
  syncBuiltinESMExports();
}
