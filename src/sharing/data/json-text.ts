/** A value as a JSON file that people can read too. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
