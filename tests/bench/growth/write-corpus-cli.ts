import { writeCorpus } from '../corpus/write-corpus.ts';

/** A process of its own, so that the bench stays small and can be stopped: writes a corpus of so many claims into a folder, and prints its size as JSON. */
const [folder = '', claims = ''] = process.argv.slice(2);
console.log(JSON.stringify(writeCorpus(folder, Number(claims))));
