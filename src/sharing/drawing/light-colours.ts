import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The colour that each token of a style sheet has by day, as a canvas takes it. */
export const coloursByDay = (css: string): ReadonlyMap<string, string> => {
  const [plain = ''] = css.split('@media');
  const declared = new Map(
    [...plain.matchAll(/--([-\w]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
  const colourOf = (value: string): string | undefined => {
    const [, other] = /^var\(--([-\w]+)\)$/.exec(value) ?? [];
    if (other !== undefined) return colourOf(declared.get(other) ?? '');
    return /^light-dark\((#[0-9a-f]{6}),/.exec(value)?.[1];
  };
  return new Map(
    [...declared].flatMap(([name, value]) => {
      const colour = colourOf(value);
      return colour === undefined ? [] : [[name, colour] as const];
    }),
  );
};

let byDay: ReadonlyMap<string, string> | undefined;

/** The colours of the site by day, read once from where they are named. */
export const lightColours = (): ReadonlyMap<string, string> => {
  byDay ??= coloursByDay(readFileSync(join('src', 'styles', 'tokens.css'), 'utf8'));
  return byDay;
};

/** The colour of a token by day. */
export const lightColour = (token: string): string => {
  const colour = lightColours().get(token);
  if (colour === undefined) throw new Error(`src/styles/tokens.css has no colour --${token}.`);
  return colour;
};
