const beginnings =
  'Bar Cor Dal Fen Gor Hal Jun Kel Lor Mar Nor Pel Quor Ras Sel Tor Vel Wen Yar Zan'.split(' ');
const middles = 'a ba de fi go hu la me ni po ra se ti vo wa'.split(' ');
const ends = 'burg dale fell ford gard holm land march mont more nia ria stan tia vale'.split(' ');

/** A place for each article, no two alike for 4,500 articles. */
export const placeName = (index: number): string => {
  const at = (list: readonly string[], number: number): string => list[number % list.length] ?? '';
  const last = Math.floor(index / (beginnings.length * middles.length));
  return (
    at(beginnings, index) +
    at(middles, Math.floor(index / beginnings.length)) +
    at(ends, last + index)
  );
};
