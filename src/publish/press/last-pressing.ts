import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../domain/site.ts';
import { digestOf } from '../../reads/digest-of.ts';
import { answerOf, type Question } from '../../reads/question.ts';
import type { MadeFile, Pressing } from './pressing.ts';
import type { SitePath } from './site-paths.ts';

/** A file that may stay, and what it asked. */
interface Standing {
  readonly made: MadeFile;
  readonly asked: Pressing['questions'];
}

const isAsBefore = (site: Site, question: Question, digest: string): boolean => {
  try {
    return digestOf(answerOf(site, question)) === digest;
  } catch (thrown) {
    if (thrown instanceof ReferenceError) return false;
    throw thrown;
  }
};

/** Reads what the last build wrote down, and tells of a path whether making its file again would give the same: if the file is untouched, and all that it asked of the site is answered as before. */
export const readPressings = (
  folder: string,
  published: string,
): ((path: SitePath, site: Site) => Standing | undefined) => {
  const known = new Map<string, { made: MadeFile; places: readonly number[]; asked: Asked }>();
  for (const name of globSync('*.json', { cwd: folder }).sort()) {
    const { questions, files } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Pressing;
    const asked = askedAgain(questions);
    for (const [file, [made, places]] of Object.entries(files)) {
      known.set(file, { made, places, asked });
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
const askedAgain = (questions: Pressing['questions']) => {
  const answers: (boolean | undefined)[] = [];
  return {
    isAsBefore: (place: number, site: Site): boolean => {
      const [question, digest] = questions[place] ?? ['', ''];
      return (answers[place] ??= isAsBefore(site, question, digest));
    },
    at: (places: readonly number[]): Pressing['questions'] =>
      places.flatMap((place) => {
        const found = questions[place];
        return found === undefined ? [] : [found];
      }),
  };
};
type Asked = ReturnType<typeof askedAgain>;
