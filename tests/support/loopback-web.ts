/**
 * Loaded before a program, by `--import`: its web is then a server on this machine, which is asked
 * for `/<host>/<path>`; hosts that end in `.invalid` are nobody's, as on the real one.
 */
const real = globalThis.fetch;
const port = process.env['LOOPBACK_PORT'] ?? '';

globalThis.fetch = (input, init) => {
  const { host, hostname, pathname } = new URL(input instanceof Request ? input.url : input);
  if (hostname.endsWith('.invalid')) {
    const cause = Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
    return Promise.reject(new TypeError('fetch failed', { cause }));
  }
  return real(`http://127.0.0.1:${port}/${host}${pathname}`, init);
};
