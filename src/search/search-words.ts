/** What the page says while it searches, in words of the interface. */
export interface SearchWords {
  readonly searching: string;
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly failed: string;
  readonly kinds: Readonly<Record<string, string>>;
}
