import { AstroError } from 'astro/errors';

/** An error as it passes from one process to another, with the hint that Astro shows. */
export interface ToldError {
  readonly message: string;
  readonly hint: string | undefined;
  readonly stack: string | undefined;
}

/** Tells an error, whatever was thrown. */
export const tellError = (thrown: unknown): ToldError => {
  if (!(thrown instanceof Error)) {
    return { message: String(thrown), hint: undefined, stack: undefined };
  }
  const hint = 'hint' in thrown && typeof thrown.hint === 'string' ? thrown.hint : undefined;
  return { message: thrown.message, hint, stack: thrown.stack };
};

/** The error that was told, for Astro to show. */
export const errorOf = ({ message, hint, stack }: ToldError): AstroError =>
  Object.assign(new AstroError(message, hint), stack === undefined ? {} : { stack });
