declare namespace App {
  /** What the components of one page share while it is made. */
  interface Locals {
    /** How many terms the page has marked so far. */
    terms?: number;
  }
}
