/** What may be a terminal, and what may be a pipe. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** Says how far a long work is: one line on a terminal that is written over; nothing in a pipe. */
export const progressOn =
  (terminal: Terminal) =>
  (done: number, total: number): void => {
    if (!terminal.isTTY || total === 0) return;
    terminal.write(`\rRendering ${done} of ${total} files${done === total ? '\n' : ''}`);
  };
