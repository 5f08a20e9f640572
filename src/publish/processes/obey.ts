/** What a process says: a number on the way, for which it is answered, or, last of all, what came of its order. */
export type Said<Result> = { readonly asks: number } | { readonly result: Result };

const sayToParent = (said: Said<unknown>): Promise<void> =>
  new Promise((done) => {
    process.send?.(said, undefined, undefined, () => {
      done();
    });
  });

const hear = (): Promise<unknown> =>
  new Promise((heard) => {
    process.once('message', heard);
  });

/** Asks the parent of this process, and waits for the answer. */
export const ask = async (asks: number): Promise<unknown> => {
  const heard = hear();
  await sayToParent({ asks });
  return ((await heard) as { readonly answer: unknown }).answer;
};

/** Does what the parent of this process orders, and tells it what came of it. Without a parent there is nothing to wait for, so that it ends when that one does. */
export const obey = async (act: (order: unknown) => unknown): Promise<void> => {
  const { order } = (await hear()) as { readonly order: unknown };
  await sayToParent({ result: await act(order) });
  process.disconnect();
};
