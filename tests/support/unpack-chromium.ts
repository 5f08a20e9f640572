import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';

/** Run as a program of its own: the package unpacks into the system's temporary folder, which whoever starts this sets. */
const archives = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br'];
const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
await Promise.all(archives.map((name) => inflate(join(dirname(entry), '../bin', name))));
