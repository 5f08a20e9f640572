/** The part of the Frictionless reader that the tests use; it brings no types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly descriptor: { readonly bytes: number; readonly hash: string; readonly path: string };
    readonly valid: boolean;
    readonly read: (options: {
      readonly keyed: boolean;
      readonly relations?: boolean;
    }) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  export const Package: {
    readonly load: (
      descriptor: string,
      options?: { strict: boolean },
    ) => Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly resources: readonly Resource[];
    }>;
  };
}
