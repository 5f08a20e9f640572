/** A character that a reader should know of, where it first stands in a text in UTF-16 offsets, and its code point as it is named: `U+202E`. */
export interface HiddenCharacter {
  readonly start: number;
  readonly character: string;
  readonly name: string;
  /** Whether it is seen nowhere, turns the text that follows, or is one of many marks piled on a letter. */
  readonly does: 'hides' | 'turns' | 'piles';
}

/** What XML, and so a feed, cannot hold even escaped, or what no text has: control characters, halves of pairs, and code points that are no characters. */
const unlawful =
  /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}]/u;

const turning = /[\u202a-\u202e\u2066-\u2069]/u;

/** Directions of a single place, which texts of scripts that run from the right need. */
const directing = /[\u061c\u200e\u200f]/u;
const fromTheRight = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/** Joiners and variants that belong to the sign before them: of an emoji, of a Han character, of a script whose letters join. */
const belonging =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{M}]|[^\P{L}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}])[\p{Join_Control}\p{Variation_Selector}]|(?<=\p{sc=Han})\p{Variation_Selector}|\ufe0f(?=\u20e3)/gu;

const hiding = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;

/** More marks than any letter of a living script bears. */
const piled = /\p{M}{6}/u;

/** A character by its code point, as in U+202E. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The place of a character that neither a page nor a feed can carry; -1 where there is none. */
export const unlawfulIn = (text: string): number => text.search(unlawful);

/** The characters of a text that cannot be seen, or turn or cover what can, each once; those that a script or an emoji needs are none of them. */
export const hiddenIn = (text: string): HiddenCharacter[] => {
  const isFromTheRight = fromTheRight.test(text);
  const blotted = text.replace(belonging, (sign) => ' '.repeat(sign.length));
  const found = new Map<string, HiddenCharacter>();
  const note = (start: number, character: string, does: HiddenCharacter['does']): void => {
    const name = codePointName(character);
    if (!found.has(name)) found.set(name, { start, character, name, does });
  };
  for (const { index, 0: character } of blotted.matchAll(new RegExp(hiding, 'gu'))) {
    if (directing.test(character) && isFromTheRight) continue;
    note(index, character, turning.test(character) ? 'turns' : 'hides');
  }
  const pile = piled.exec(text);
  if (pile !== null) note(pile.index, String.fromCodePoint(pile[0].codePointAt(0) ?? 0), 'piles');
  return [...found.values()];
};

const unseen = new RegExp(`${hiding.source}|${unlawful.source}`, 'gu');

/** A text for a terminal, which what it quotes must not turn round or command: characters that nobody sees stand as their code points. */
export const showHidden = (text: string): string =>
  text.replace(unseen, (character) => `<${codePointName(character)}>`);

/** A text without the characters that nobody sees, for a picture: no font draws them. */
export const withoutHidden = (text: string): string => text.replace(unseen, '');
