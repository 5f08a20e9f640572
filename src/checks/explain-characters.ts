import type { HiddenCharacter } from '../domain/hidden-characters.ts';
import { error, type Explainers, warning } from './explanation.ts';
import type { CharacterProblem } from './problem.ts';

const effects: Readonly<Record<HiddenCharacter['does'], string>> = {
  hides: 'which nobody sees',
  turns: 'which turns round the text after it',
  piles: 'on a pile of marks that covers other lines',
};

/** What is wrong with single characters, in words. */
export const explainCharacters: Explainers<CharacterProblem> = {
  'unlawful-character': ({ place, name }) =>
    error(place, `has the character ${name}, which no page or feed can carry`, 'take it out'),
  'hidden-character': ({ place, name, does }) =>
    error(
      place,
      `has the character ${name}, ${effects[does]}`,
      'take it out: names and words of ours have none',
    ),
  'hidden-in-quotation': ({ place, name, does }) =>
    warning(
      place,
      `quotes the character ${name}, ${effects[does]}`,
      'look whether the source has it; the page sets it apart from what is ours',
    ),
};
