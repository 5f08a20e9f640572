import type { Failure, Reply, WebRequest } from './web-request.ts';

/** What came of asking an address, its redirects followed. */
export type Outcome =
  | { readonly kind: 'answers' }
  /** It answers, and is to be found at another address for good. */
  | { readonly kind: 'moved'; readonly to: string }
  /** Refused to a program, which says nothing of whether a reader gets it. */
  | { readonly kind: 'refused'; readonly at: string; readonly status: number }
  | { readonly kind: 'gone'; readonly at: string; readonly status: number }
  | { readonly kind: 'failing'; readonly at: string; readonly status: number }
  | {
      readonly kind: 'silent';
      readonly at: string;
      readonly failure: Failure;
      readonly reason: string;
    }
  /** It leads to an address that is not https, which is not asked. */
  | { readonly kind: 'unsafe'; readonly at: string }
  /** It leads from one address to the next without end. */
  | { readonly kind: 'endless'; readonly at: string };

/** As many redirects as a browser follows. */
const mostSteps = 20;

const permanent = [301, 308];
const redirects = [...permanent, 302, 303, 307];
/** Payment, sign-in, a wall against programs, a law of the place asked from: a reader may still get it. */
const refusals = [401, 402, 403, 407, 429, 451, 999];

const isAnswer = (reply: Reply): boolean => 'status' in reply && reply.status < 400;
const isFinal = (reply: Reply): boolean =>
  'status' in reply ? reply.status === 429 : ['no-host', 'no-lookup'].includes(reply.failure);

/** By the head, and as a reader where the host does not take that kindly; who asks for patience is not asked again. */
const askOnce = async (request: WebRequest, address: string): Promise<Reply> => {
  const reply = await request(address, 'HEAD');
  return isAnswer(reply) || isFinal(reply) ? reply : request(address, 'GET');
};

const leadsTo = (reply: Reply, from: string): string | undefined => {
  if (!('status' in reply) || !redirects.includes(reply.status)) return undefined;
  const { location } = reply;
  return location !== undefined && URL.canParse(location, from)
    ? new URL(location, from).href
    : undefined;
};

/** Follows an https address to where it ends; `to` is what it has moved to for good. */
const follow = async (
  request: WebRequest,
  address: string,
): Promise<Exclude<Outcome, { kind: 'moved' }> & { readonly to?: string }> => {
  let at = address;
  let to = address;
  let isForGood = true;
  for (let step = 0; step <= mostSteps; step += 1) {
    if (!at.startsWith('https:')) return { kind: 'unsafe', at };
    const reply = await askOnce(request, at);
    if ('failure' in reply) return { kind: 'silent', at, ...reply };
    const { status } = reply;
    const next = leadsTo(reply, at);
    if (next !== undefined) {
      isForGood &&= permanent.includes(status);
      if (isForGood) to = next;
      at = next;
    } else if (status >= 200 && status < 300) {
      return { kind: 'answers', to };
    } else if (refusals.includes(status)) {
      return { kind: 'refused', at, status };
    } else {
      return { kind: [404, 410].includes(status) ? 'gone' : 'failing', at, status };
    }
  }
  return { kind: 'endless', at };
};

/** Asks whether an address still answers. One of http is only tried at https, and told as moved where it answers there. */
export const askAddress = async (request: WebRequest, address: string): Promise<Outcome> => {
  const { to, ...outcome } = await follow(request, address.replace(/^http:/i, 'https:'));
  if (outcome.kind === 'answers') {
    return to === undefined || to === address ? outcome : { kind: 'moved', to };
  }
  return address.startsWith('https:') ? outcome : { kind: 'unsafe', at: address };
};
