import { askAddress, type Outcome } from './ask-address.ts';
import { type ExternalAddress, withoutFragment } from './external-addresses.ts';
import type { WebRequest } from './web-request.ts';

/** An address that the content names, and what came of asking it. */
export interface Asked {
  readonly named: ExternalAddress;
  readonly outcome: Outcome;
}

/** Asks every address, each once however often it is named, and says how many have been. */
export const askAll = async (
  addresses: readonly ExternalAddress[],
  request: WebRequest,
  progress: (done: number, total: number) => void,
): Promise<Asked[]> => {
  const total = new Set(addresses.map(({ address }) => withoutFragment(address))).size;
  const asked = new Map<string, Promise<Outcome>>();
  let done = 0;
  const ask = async (address: string): Promise<Outcome> => {
    const outcome = await askAddress(request, address);
    done += 1;
    progress(done, total);
    return outcome;
  };
  return Promise.all(
    addresses.map(async (named) => {
      const address = withoutFragment(named.address);
      const outcome = asked.get(address) ?? ask(address);
      asked.set(address, outcome);
      return { named, outcome: await outcome };
    }),
  );
};
