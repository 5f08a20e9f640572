/** The whole number above 0 that a setting of the environment asks for; undefined where it asks for none. */
export const askedNumber = (setting: string): number | undefined => {
  const asked = Number(process.env[setting] ?? NaN);
  return Number.isInteger(asked) && asked > 0 ? asked : undefined;
};
