import type { Reply, WebRequest } from './web-request.ts';

/** Lets a few requests run at once, and of those to one host one after the other. */
export const politely = (request: WebRequest, atOnce: number): WebRequest => {
  const lastOf = new Map<string, Promise<Reply>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  const start = async (): Promise<void> => {
    if (running < atOnce) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const end = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };

  return (address, method) => {
    const { host } = new URL(address);
    const turn = (async () => {
      await lastOf.get(host);
      await start();
      try {
        return await request(address, method);
      } finally {
        end();
      }
    })();
    lastOf.set(host, turn);
    return turn;
  };
};
