import { brotliDecompressSync } from 'node:zlib';

/** The place of the `cmap` in the list of known tables, and those of the two tables that are kept transformed (https://www.w3.org/TR/WOFF2/#table_dir_format). */
const [cmapTag, glyfTag, locaTag, otherTag] = [0, 10, 11, 63];

/** Unpacks the table of a WOFF2 file that tells which characters it has. */
const unpackCmap = (file: Buffer): Buffer => {
  let at = 48;
  const readLength = (): number => {
    let length = 0;
    for (;;) {
      const byte = file.readUInt8(at++);
      length = length * 128 + (byte & 127);
      if (byte < 128) return length;
    }
  };
  let [start, end, offset] = [0, 0, 0];
  for (let table = file.readUInt16BE(12); table > 0; table -= 1) {
    const flags = file.readUInt8(at++);
    const [tag, version] = [flags & 63, flags >> 6];
    if (tag === otherTag) at += 4;
    const plain = readLength();
    const transformed = tag === glyfTag || tag === locaTag ? version === 0 : version !== 0;
    const length = transformed ? readLength() : plain;
    if (tag === cmapTag) [start, end] = [offset, offset + length];
    offset += length;
  }
  const packed = file.subarray(at, at + file.readUInt32BE(20));
  return brotliDecompressSync(packed).subarray(start, end);
};

/** The characters of a table of format 12: groups of first, last and the glyph of the first. */
const readGroups = (table: Buffer): number[] =>
  Array.from({ length: table.readUInt32BE(12) }, (_, group) => {
    const [first, last] = [
      table.readUInt32BE(16 + 12 * group),
      table.readUInt32BE(20 + 12 * group),
    ];
    return Array.from({ length: last - first + 1 }, (__, index) => first + index);
  }).flat();

/** The characters of a table of format 4: segments, in four lists of their ends, starts, differences and offsets. */
const readSegments = (table: Buffer): number[] => {
  const size = table.readUInt16BE(6);
  return Array.from({ length: size / 2 }, (_, segment) => {
    const at = 14 + 2 * segment;
    const last = table.readUInt16BE(at);
    const first = table.readUInt16BE(at + size + 2);
    const difference = table.readUInt16BE(at + 2 * size + 2);
    const place = at + 3 * size + 2;
    const offset = table.readUInt16BE(place);
    return Array.from({ length: last - first + 1 }, (__, index) => first + index).filter((code) => {
      if (offset === 0) return ((code + difference) & 0xffff) !== 0;
      return table.readUInt16BE(place + offset + 2 * (code - first)) !== 0;
    });
  }).flat();
};

/** The code points for which a WOFF2 font has a glyph; what its package says of its ranges is only where to look. */
export const codePointsOf = (file: Buffer): ReadonlySet<number> => {
  const cmap = unpackCmap(file);
  const covered = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * index));
    const format = table.readUInt16BE(0);
    const codes = format === 12 ? readGroups(table) : format === 4 ? readSegments(table) : [];
    for (const code of codes) covered.add(code);
  }
  covered.delete(0xffff);
  return covered;
};
