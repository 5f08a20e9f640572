import type { Method, Reply, WebRequest } from '../../../src/checks/addresses/web-request.ts';

/** A web that is only told of: what each address answers, to either method or by method; nobody has another name. */
export type PretendedWeb = Readonly<Record<string, Reply | Readonly<Record<Method, Reply>>>>;

const noHost: Reply = { failure: 'no-host', reason: 'ENOTFOUND' };

/** Asks a pretended web, and keeps what was asked, in order. */
export const pretend = (web: PretendedWeb): { request: WebRequest; asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    request: (address, method) => {
      asked.push(`${method} ${address}`);
      const reply = web[address] ?? noHost;
      return Promise.resolve('GET' in reply ? reply[method] : reply);
    },
  };
};
