const Streamed = Response;

/** The texts that bytes were made of, as long as these are held. */
const texts = new WeakMap<Uint8Array, string>();

/** An encoder whose bytes need not be decoded again: Astro encodes each page to tell how long it is. */
class KeptEncoder extends TextEncoder {
  override encode(text = ''): Uint8Array<ArrayBuffer> {
    const bytes = super.encode(text);
    texts.set(bytes, text);
    return bytes;
  }
}

/** A response that keeps text or bytes as they were given, for a file is written from them: to make a stream of each costs more than many a page. */
class KeptResponse extends Streamed {
  readonly kept: string | Uint8Array | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const kept = typeof body === 'string' || body instanceof Uint8Array ? body : undefined;
    super(kept === undefined ? body : null, init);
    this.kept = kept;
  }

  override get body() {
    return this.kept === undefined ? super.body : new Streamed(this.kept as BodyInit).body;
  }
}

/** From now on, whatever answers in this process keeps its body, and whatever is encoded its text. */
export const keepResponses = (): void => {
  globalThis.Response = KeptResponse;
  globalThis.TextEncoder = KeptEncoder;
};

const decoder = new TextDecoder();

/** What is to stand in the file that a response is for. */
export const contentOf = async (response: Response): Promise<string | Uint8Array> =>
  response instanceof KeptResponse && response.kept !== undefined
    ? response.kept
    : new Uint8Array(await response.arrayBuffer());

/** The same where it is text. */
export const textOf = async (response: Response): Promise<string> => {
  const content = await contentOf(response);
  return typeof content === 'string' ? content : (texts.get(content) ?? decoder.decode(content));
};
