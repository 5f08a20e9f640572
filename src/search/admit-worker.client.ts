interface PolicyFactory {
  readonly defaultPolicy: unknown;
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => unknown;
}

/** Where the browser holds scripts to Trusted Types, lets the worker of the search start, which Pagefind names by a mere text, and nothing else. */
export const admitWorker = (worker: string): void => {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  if (trustedTypes?.defaultPolicy !== null) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, location.href).href === worker ? address : null,
  });
};
