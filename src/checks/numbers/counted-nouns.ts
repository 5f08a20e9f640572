const measures =
  'tonnes?|tons?|kilograms?|kilos?|grams?|pounds?|ounces?|carats?|(?:kilo|centi|milli)?met(?:re|er)s?|miles?|foot|feet|inch(?:es)?|yards?|hectares?|acres?|lit(?:re|er)s?|gallons?|barrels?|bushels?|(?:kilo|mega|giga|tera)?watts?(?:-hours?)?|volts?|amperes?|joules?|teslas?|degrees?|percent|per cent|percentage points?|dollars?|cents?|euros?|yuan|renminbi|yen|pence';
const symbols =
  '(?:kt|Mt|t|kg|g|mg|km|cm|mm|m|ha|l|kWh?|MWh?|GWh?|TWh?|k|bn|mn|tn|pct|pp|USD|EUR|CNY|RMB|JPY|GBP)(?![\\p{L}\\d.])|[%‰°\\p{Sc}]';
const times =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|years?|decades?|century|centuries|generations?';
const persons =
  'people|persons|men|women|children|workers|employees|miners|engineers|scientists|researchers|students|graduates|soldiers|residents|citizens|experts|jobs|families|households|passengers|consumers|customers';
const things =
  'mines|plants|factories|refineries|smelters|deposits|companies|firms|producers|countries|cars|vehicles|trucks|turbines|ships|containers|shipments|licen[cs]es|units|magnets|deaths';

/** The source of a scale that multiplies the number before it. */
export const scaleWord = '(?:hundred|thousand|million|billion|trillion|dozen)(?!\\p{L})';

/** The source of a unit of measure in words, as a sign, or of a scale. */
export const measure = `(?:(?:${measures})(?![\\p{L}\\d])|${symbols}|${scaleWord})`;

/** The source of a noun that a number word counts: a unit of measure or of time, or persons. */
export const unitNoun = `(?:${measures}|${times}|${persons})(?![\\p{L}\\d])`;

/** The source of a noun that digits before it count, whatever else they could name. */
export const countedNoun = `(?:${times}|${persons}|${things})(?![\\p{L}\\d])`;

/** The source of a plural in small letters, as far as its spelling tells. */
export const pluralNoun =
  '(?!(?:was|is|has|does|as|its|his|this|thus|plus|across|versus|unless|less|always|perhaps|besides|towards|afterwards|marks|sees|brings|shows|remains|begins|ends|starts|says|gives)(?!\\p{L}))\\p{Ll}{2,30}(?<![sui])s(?![\\p{L}\\d])';
