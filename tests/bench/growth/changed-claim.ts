import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { type ClaimInput, claimSchema } from '../../../src/domain/claim.ts';
import { writeEntry } from '../../../src/importer/write-entry.ts';
import { filesOf } from '../../support/folder-contents.ts';

/** What a desk adds to a published claim whose restatement it mends; the check would refuse the edit without it. */
const revision = {
  date: '2026-03-03',
  type: 'typo',
  reason: 'The last words of the restatement were missing.',
} as const;

const mended = (text: string): string => {
  const { frontmatter, content } = parseFrontmatter(text);
  const data = frontmatter as unknown as ClaimInput;
  const restatement = data.restatement?.replace(/\.$/, ', as the article has it.');
  const edited = { ...data, restatement, revisions: [...(data.revisions ?? []), revision] };
  return writeEntry(claimSchema, edited, content.trimStart());
};

/** Mends the restatement of the claim in the middle, which stands on its page, in lists and beside its sources; and has a way back. */
export const changeOneClaim = (content: string): { readonly undo: () => void } => {
  const claims = filesOf(join(content, 'claims')).filter((file) => file.endsWith('.md'));
  const file = join(content, 'claims', claims[Math.floor(claims.length / 2)] ?? '');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, mended(before));
  return {
    undo: () => {
      writeFileSync(file, before);
    },
  };
};
