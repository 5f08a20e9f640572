/** Gives the library its styles when it is imported; it brings no types. */
declare module '@citation-js/plugin-csl';
