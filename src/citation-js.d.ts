declare module '@citation-js/plugin-csl';
