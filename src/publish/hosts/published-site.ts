import type { Move, Redirect } from '../../domain/redirects.ts';
import type { HostRules } from './host-rules.ts';

/** A built site as a host is to serve it. */
export interface PublishedSite {
  /** Its origin, such as `https://news.example`. */
  readonly site: string;
  /** The path at which it stands there: `/` or one that ends with a slash. */
  readonly base: string;
  readonly rules: HostRules;
  readonly moves: readonly Move[];
  /** Where the addresses of what moved lead; pages before files. */
  readonly redirects: readonly Redirect[];
}

/** A file to write: its path, and its text. */
export interface HostFile {
  readonly path: string;
  readonly text: string;
}
