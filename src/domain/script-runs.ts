/** A stretch of text, and whether it is set in Han script (with the full-width punctuation inside it). */
export interface ScriptRun {
  readonly text: string;
  readonly han: boolean;
}

const hanRun =
  /\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’·…—0-9%:,]*[\p{Script=Han}\u3001-\u303f\uff01-\uffef])?/gu;

/** Cuts text into Han and other runs; joined again they are the text, so that each Han run can carry its `lang`. */
export const scriptRuns = (text: string): ScriptRun[] => {
  const runs: ScriptRun[] = [];
  let done = 0;
  for (const match of text.matchAll(hanRun)) {
    if (match.index > done) runs.push({ text: text.slice(done, match.index), han: false });
    runs.push({ text: match[0], han: true });
    done = match.index + match[0].length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), han: false });
  return runs;
};
