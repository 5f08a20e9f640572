import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../domain/site.ts';
import { digestOf } from '../../reads/digest-of.ts';
import { answerOf, type Question } from '../../reads/question.ts';
import type { Asked, Made, MadeFile } from './pressing.ts';
import type { SitePath } from './site-paths.ts';

/** A file that may stay, and what it asked. */
interface Standing {
  readonly made: MadeFile;
  readonly asked: readonly Asked[];
}

const isAsBefore = (site: Site, question: Question, digest: string): boolean => {
  try {
    return digestOf(answerOf(site, question)) === digest;
  } catch (thrown) {
    if (thrown instanceof ReferenceError) return false;
    throw thrown;
  }
};

/** The lines of what a process wrote down. */
const linesOf = function* (notes: string): Generator<Asked | Made> {
  let from = 0;
  for (let end = notes.indexOf('\n'); end !== -1; end = notes.indexOf('\n', from)) {
    yield JSON.parse(notes.slice(from, end)) as Asked | Made;
    from = end + 1;
  }
};

const isFile = (line: Asked | Made): line is Made => line.length === 3;

/** Reads what the last build wrote down, and tells of a path whether making its file again would give the same: if the file is untouched, and all that it asked of the site is answered as before. */
export const readPressings = (
  folder: string,
  published: string,
): ((path: SitePath, site: Site) => Standing | undefined) => {
  const known = new Map<string, { made: MadeFile; places: readonly number[]; asked: AskedAgain }>();
  for (const name of globSync('*.ndjson', { cwd: folder }).sort()) {
    const questions: Asked[] = [];
    const asked = askedAgain(questions);
    for (const line of linesOf(readFileSync(join(folder, name), 'utf8'))) {
      if (isFile(line)) known.set(line[0], { made: line[1], places: line[2], asked });
      else questions.push(line);
    }
  }
  return ({ file, props }, site) => {
    const found = known.get(file);
    if (found === undefined) return undefined;
    const { made, places, asked } = found;
    if (!places.every((place) => asked.isAsBefore(place, site))) return undefined;
    if (digestOf(props) !== made.props) return undefined;
    const now = statSync(join(published, file), { throwIfNoEntry: false });
    if (now?.size !== made.size || now.mtimeMs !== made.written) return undefined;
    return { made, asked: asked.at(places) };
  };
};

/** Questions of the last build, each asked again at most once. */
const askedAgain = (questions: readonly Asked[]) => {
  const answers: (boolean | undefined)[] = [];
  return {
    isAsBefore: (place: number, site: Site): boolean => {
      const [question, digest] = questions[place] ?? ['', ''];
      return (answers[place] ??= isAsBefore(site, question, digest));
    },
    at: (places: readonly number[]): readonly Asked[] =>
      places.flatMap((place) => {
        const found = questions[place];
        return found === undefined ? [] : [found];
      }),
  };
};
type AskedAgain = ReturnType<typeof askedAgain>;
