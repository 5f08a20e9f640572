import { type Digest, parseStatement } from '../domain/digest.ts';
export const readDigest = (body: string): Digest => {
  const sections: { heading: string; statements: ReturnType<typeof parseStatement>[] }[] = [];
  for (const line of body.split('\n')) {
    if (line.startsWith('## ')) sections.push({ heading: line.slice(3), statements: [] });
    else if (line.startsWith('- ')) sections.at(-1)?.statements.push(parseStatement(line.slice(2)));
  }
  return { sections };
};
