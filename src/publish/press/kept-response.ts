const Streamed = Response;

/** Stands for the bytes of a whole page. */
class PageInstead extends Uint8Array<ArrayBuffer> {
  readonly page: string;

  constructor(page: string) {
    super(new ArrayBuffer());
    this.page = page;
  }
}

/** An encoder that leaves whole pages as they are: Astro encodes each to tell how long it is, which nobody asks of a file. */
class KeptEncoder extends TextEncoder {
  override encode(text = ''): Uint8Array<ArrayBuffer> {
    return /^<!doctype html>/i.test(text) ? new PageInstead(text) : super.encode(text);
  }
}

const keptOf = (body: unknown): string | Uint8Array | undefined => {
  if (body instanceof PageInstead) return body.page;
  return typeof body === 'string' || body instanceof Uint8Array ? body : undefined;
};

/** A response that keeps text or bytes as they were given, for a file is written from them: to make a stream of each costs more than many a page. */
class KeptResponse extends Streamed {
  kept: string | Uint8Array | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const kept = keptOf(body);
    super(kept === undefined ? body : null, init);
    this.kept = kept;
  }

  override get body() {
    return this.kept === undefined ? super.body : new Streamed(this.kept as BodyInit).body;
  }
}

/** From now on, whatever answers in this process keeps its body, and no page is encoded. */
export const keepResponses = (): void => {
  globalThis.Response = KeptResponse;
  globalThis.TextEncoder = KeptEncoder;
};

const decoder = new TextDecoder();

/** Takes from a response what is to stand in its file: what holds the response longer, as Astro’s notes of a request do until all memory is looked through, holds no page. */
export const takeContent = async (response: Response): Promise<string | Uint8Array> => {
  if (!(response instanceof KeptResponse) || response.kept === undefined) {
    return new Uint8Array(await response.arrayBuffer());
  }
  const { kept } = response;
  response.kept = undefined;
  return kept;
};

/** The same where it is text. */
export const takeText = async (response: Response): Promise<string> => {
  const content = await takeContent(response);
  return typeof content === 'string' ? content : decoder.decode(content);
};
