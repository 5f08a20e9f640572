import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a script may write into a page: the texts in it, as names. */
const namesIn = (script: string): readonly string[] =>
  [...script.matchAll(/(["'`])((?:(?!\1).)*?)\1/g)].flatMap(
    ([, , text = '']) => text.match(/[\w-]+/g) ?? [],
  );

/** The names in the scripts of a build, each script with those that it fetches. */
export const readScripts = (folder: string): ((file: string) => readonly string[]) => {
  const files = new Map(
    globSync('_astro/*.js', { cwd: folder }).map((path) => {
      const script = readFileSync(join(folder, path), 'utf8');
      const fetched = [...script.matchAll(/[\w.-]+\.js/g)].map(([name]) => name);
      return [basename(path), { names: namesIn(script), fetched }] as const;
    }),
  );
  const namesFrom = (file: string, seen: ReadonlySet<string> = new Set()): readonly string[] => {
    const script = files.get(file);
    if (script === undefined || seen.has(file)) return [];
    const met = new Set([...seen, file]);
    return [...script.names, ...script.fetched.flatMap((name) => namesFrom(name, met))];
  };
  return namesFrom;
};

/** The names that scripts may bring into their page; each is told with the attributes of its tag, up to a `>`. */
export const madeBy = (
  scripts: readonly string[],
  namesFrom: (file: string) => readonly string[],
): ReadonlySet<string> =>
  new Set(
    scripts.flatMap((script) => [
      ...namesIn(script.slice(script.indexOf('>') + 1)),
      ...[...script.matchAll(/[\w.-]+\.js/g)].flatMap(([name]) => namesFrom(name)),
    ]),
  );
