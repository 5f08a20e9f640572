const displayed = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const regionCodes = letters.flatMap((first) => letters.map((second) => first + second));

/** The last words of the world’s countries and regions, what some are called for short, and the codes of its currencies. */
const counting: ReadonlySet<string> = new Set([
  ...regionCodes.flatMap((code) => displayed.of(code)?.split(' ').slice(-1) ?? []),
  ...['US', 'U.S.', 'USA', 'UK', 'EU', 'UAE', 'PRC', 'America', 'Europe', 'Asia', 'Africa', 'RMB'],
  ...Intl.supportedValuesOf('currency'),
]);

const monthsAndDays =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:[a-z]*(?:ry|ch|il|e|y|st|ber|day)|t)?\.?$/;

/** Whether a capitalised word can bear a number as part of its name, as `MCS 2026` does; a place, a currency or a month cannot. */
export const bearsNumber = (word: string): boolean =>
  !counting.has(word) && !monthsAndDays.test(word);
