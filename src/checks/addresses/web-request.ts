/** How an address is asked: by its head alone, or as a reader does. */
export type Method = 'HEAD' | 'GET';

/** What came of asking once: a status, with the address that a redirect leads to, or no answer. */
export type Reply =
  | { readonly status: number; readonly location?: string | undefined }
  | { readonly failure: Failure; readonly reason: string };

/** Why there was no answer: nobody has the name, this machine could not look it up, nothing came in time, the certificate is not in order, or the connection broke. */
export type Failure = 'no-host' | 'no-lookup' | 'late' | 'certificate' | 'broken';

/** Asks an address once, follows nothing, and never throws. */
export type WebRequest = (address: string, method: Method) => Promise<Reply>;

const failureOf = (code: string): Failure => {
  if (code === 'ENOTFOUND') return 'no-host';
  if (code === 'EAI_AGAIN') return 'no-lookup';
  if (/TIMEDOUT|TIMEOUT|^TimeoutError$/.test(code)) return 'late';
  return /CERT|SELF_SIGNED|UNABLE_TO_/.test(code) ? 'certificate' : 'broken';
};

/** The most exact name for what went wrong: a code of the system where there is one. */
const codeOf = (thrown: unknown): string => {
  const { cause, name, code } = thrown as { cause?: unknown; name?: string; code?: unknown };
  if (cause instanceof Error) return codeOf(cause);
  return typeof code === 'string' ? code : (name ?? String(thrown));
};

/** Asks over the web, under a name that says who asks, and waits no longer than given. */
export const webRequest =
  (userAgent: string, milliseconds: number): WebRequest =>
  async (address, method) => {
    try {
      const answer = await fetch(address, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': userAgent, accept: '*/*' },
        signal: AbortSignal.timeout(milliseconds),
      });
      await answer.body?.cancel();
      return { status: answer.status, location: answer.headers.get('location') ?? undefined };
    } catch (thrown) {
      const reason = codeOf(thrown);
      return { failure: failureOf(reason), reason };
    }
  };
