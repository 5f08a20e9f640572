import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

/** A folder on the web: the address of its base, and the way to end it. */
export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

const kindOf = (path: string): 'file' | 'folder' | undefined => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return 'file';
  return stats?.isDirectory() ? 'folder' : undefined;
};

const send = (response: ServerResponse, status: number, path: string): void => {
  if (kindOf(path) !== 'file') {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = contentTypes[extname(path)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type });
  createReadStream(path).pipe(response);
};

/** A path as text; undefined where its percent signs mean none. */
const textOf = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/** Serves a built folder below a base path on a free port, as a plain static host would: an index for a folder, a redirect to its slash, 404.html for the rest. */
export const serve = async (folder: string, base: string): Promise<Served> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const asked = textOf(pathname);
    const path = asked?.startsWith(base) ? join(folder, asked.slice(base.length)) : undefined;
    if (path === undefined || !`${path}${sep}`.startsWith(`${folder}${sep}`)) {
      send(response, 404, '');
      return;
    }
    const kind = kindOf(path);
    if (kind === 'folder' && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const file = kind === 'folder' ? join(path, 'index.html') : path;
    if (kindOf(file) === 'file') send(response, 200, file);
    else send(response, 404, join(folder, '404.html'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
  };
};
