import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webRequest } from '../../../src/checks/addresses/web-request.ts';

let server: Server;
let address = '';
const seen: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    if (request.url === '/never') return;
    if (request.url === '/broken') {
      request.socket.destroy();
      return;
    }
    if (request.url === '/moved') response.writeHead(301, { location: '/here' });
    response.end('x'.repeat(1_000_000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = webRequest('Assay link check (+https://ores.news/)', 300);

describe('asking over the web', () => {
  test.each(['HEAD', 'GET'] as const)(
    'by %s: who asks, and no cookie or origin',
    async (method) => {
      expect(await ask(`${address}/here`, method)).toEqual({ status: 200, location: undefined });
      const { headers, ...last } = seen.at(-1) ?? expect.fail('nothing was asked');
      expect(last.method).toBe(method);
      expect(headers['user-agent']).toBe('Assay link check (+https://ores.news/)');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    },
  );

  test('a redirect is told, not followed', async () => {
    expect(await ask(`${address}/moved`, 'HEAD')).toEqual({ status: 301, location: '/here' });
  });

  test('nobody is waited for without end', async () => {
    expect(await ask(`${address}/never`, 'GET')).toMatchObject({ failure: 'late' });
  });

  test('a connection that breaks is no answer, and throws nothing', async () => {
    expect(await ask(`${address}/broken`, 'GET')).toMatchObject({ failure: 'broken' });
  });

  test('a port that nobody listens at is no answer, and is told by its code', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    expect(await ask(`http://127.0.0.1:${port}/`, 'HEAD')).toEqual({
      failure: 'broken',
      reason: 'ECONNREFUSED',
    });
  });

  test('a host that speaks no TLS has no connection for https', async () => {
    expect(await ask(address.replace('http:', 'https:'), 'HEAD')).toMatchObject({
      failure: 'broken',
    });
  });
});
