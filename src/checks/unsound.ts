/** What is said of content that no site may be made of: each error on a line of its own, and where to see them again. */
export const unsound = (errors: readonly string[]) => ({
  message: `The content has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}:\n${errors.join('\n')}`,
  hint: 'npm run check lists them, and warnings, without a build.',
});
