import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import ts from 'typescript';
import { projectRoot } from './project.ts';

/** What a source file imports: a path from the repository's top, or a package's name. */
export interface Import {
  readonly from: string;
  readonly target: string;
  readonly local: boolean;
  /** Whether the import is in a `<script>` of a component, which reaches the browser. */
  readonly inScript: boolean;
}

/** A file of the repository, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The files of the repository that match a glob, by their paths with slashes. */
export const sourceFiles = (pattern: string): SourceFile[] =>
  globSync(pattern, { cwd: projectRoot })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));

const importsIn = (path: string, code: string, inScript: boolean): Import[] =>
  ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => {
    const local = fileName.startsWith('.');
    const target = local ? posix.join(dirname(path), fileName) : fileName;
    return { from: path, target, local, inScript };
  });

/** The bodies of an element of a component, such as its scripts. */
export const bodiesOf = (element: 'script' | 'style', text: string): string[] =>
  [...text.matchAll(new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'g'))].flatMap(
    ([, body]) => body ?? [],
  );

/** The imports of a TypeScript file or of a component: static, dynamic and of types. */
export const importsOf = ({ path, text }: SourceFile): Import[] => {
  if (!path.endsWith('.astro')) return importsIn(path, text, false);
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [
    ...importsIn(path, frontmatter, false),
    ...bodiesOf('script', text).flatMap((script) => importsIn(path, script, true)),
  ];
};
