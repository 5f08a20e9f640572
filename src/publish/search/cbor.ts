/** The kinds of values that Pagefind writes, as CBOR numbers them (https://www.rfc-editor.org/rfc/rfc8949#section-3.1). */
const kinds = { count: 0, negative: 1, text: 3, list: 4 } as const;
type Kind = (typeof kinds)[keyof typeof kinds];

/** How many bytes follow the first one of a value, to tell its number. */
const widthOf = (first: number): number => ((first & 31) < 24 ? 0 : 1 << ((first & 31) - 24));

/** Reads values one after the other; throws where another kind of value stands than is asked for. */
export class CborReader {
  readonly bytes: Buffer;
  /** Where the next value begins. */
  at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  #number(kind: Kind): number {
    const first = this.bytes.readUInt8(this.at);
    const width = widthOf(first);
    if (first >> 5 !== kind || width > 4) {
      throw new Error(
        `The search index has a byte ${first} at ${this.at}, where a value of the kind ${kind} is meant to begin: this Pagefind writes it in another form than src/publish/search reads.`,
      );
    }
    const from = this.at + 1;
    this.at = from + width;
    return width === 0 ? first & 31 : this.bytes.readUIntBE(from, width);
  }

  /** A number from 0 on. */
  count(): number {
    return this.#number(kinds.count);
  }

  /** A number that may be below 0. */
  number(): number {
    return this.bytes.readUInt8(this.at) >> 5 === kinds.negative
      ? -1 - this.#number(kinds.negative)
      : this.count();
  }

  /** The bytes of a text. */
  text(): Buffer {
    const length = this.#number(kinds.text);
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** How many values of a list follow; where a number of them is meant, it has to be that. */
  list(meant?: number): number {
    const length = this.#number(kinds.list);
    if (meant !== undefined && length !== meant) {
      throw new Error(
        `The search index has a list of ${length} values before ${this.at} that is meant to have ${meant}: this Pagefind writes it in another form than src/publish/search reads.`,
      );
    }
    return length;
  }

  /** Passes over so many numbers. */
  skipNumbers(count: number): void {
    let { at } = this;
    for (let left = count; left > 0; left -= 1) at += 1 + widthOf(this.bytes[at] ?? 0);
    this.at = at;
  }
}

/** Writes values one after the other, as short as they can be. */
export class CborWriter {
  #bytes: Buffer;
  #end = 0;

  constructor(room = 1 << 16) {
    this.#bytes = Buffer.allocUnsafe(room);
  }

  #room(length: number): void {
    if (this.#end + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#end + length));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }

  #number(kind: Kind, value: number): void {
    this.#room(5);
    const width = value < 24 ? 0 : value < 1 << 8 ? 1 : value < 1 << 16 ? 2 : 4;
    this.#bytes[this.#end] = (kind << 5) | (width === 0 ? value : 24 + Math.log2(width));
    if (width > 0) this.#bytes.writeUIntBE(value, this.#end + 1, width);
    this.#end += 1 + width;
  }

  number(value: number): void {
    if (value < 0) this.#number(kinds.negative, -1 - value);
    else this.#number(kinds.count, value);
  }

  text(bytes: Uint8Array): void {
    this.#number(kinds.text, bytes.length);
    this.copy(bytes, 0, bytes.length);
  }

  /** Begins a list of so many values, which are to follow. */
  list(length: number): void {
    this.#number(kinds.list, length);
  }

  /** Writes values that stand between two places of other bytes, as they are. */
  copy(bytes: Uint8Array, from: number, to: number): void {
    this.#room(to - from);
    // They are few each time, so that to call for a view of them would cost more.
    for (let at = from; at < to; at += 1) this.#bytes[this.#end + at - from] = bytes[at] ?? 0;
    this.#end += to - from;
  }

  /** All that was written since this was asked last. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#end));
    this.#end = 0;
    return taken;
  }
}
