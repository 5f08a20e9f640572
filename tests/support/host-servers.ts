import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from './project.ts';
import { runNode } from './run-process.ts';

/** The servers of one’s own that a configuration is written for. */
export const servers = ['nginx', 'caddy'] as const;
export type Server = (typeof servers)[number];

/** How each is installed from Debian’s packages. */
export const debianPackages: Readonly<Record<Server, string>> = {
  nginx: 'nginx-light libnginx-mod-http-brotli-static',
  caddy: 'caddy',
};

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const runs = (program: string, flag: string): boolean =>
  spawnSync(program, [flag]).error === undefined;

const isThere: Readonly<Record<Server, () => boolean>> = {
  nginx: () => runs('nginx', '-v') && existsSync(brotliModule),
  caddy: () => runs('caddy', 'version'),
};

/** Whether a server is installed; where it is not, a line says what would install it. */
export const isInstalled = (server: Server): boolean => {
  const found = isThere[server]();
  if (!found) {
    console.log(
      `${server} is not installed, so its tests are skipped: apt-get install ${debianPackages[server]}`,
    );
  }
  return found;
};

/** A server that runs: the address of its base, and the way to end it. */
export interface RunningServer {
  readonly address: string;
  /** The folder that it serves, by a link that a publish may switch. */
  readonly current: string;
  readonly close: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });

const startNginx = (folder: string): ChildProcess => {
  const config = join(folder, 'server.conf');
  writeFileSync(
    config,
    `load_module ${brotliModule};
daemon off; user root; worker_processes 2; pid ${folder}/pid; error_log ${folder}/errors;
events { worker_connections 1024; }
http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; include ${folder}/.publish/nginx.conf; }
`,
  );
  return spawn('nginx', ['-p', folder, '-e', `${folder}/errors`, '-c', config], {
    stdio: 'ignore',
  });
};

const startCaddy = (folder: string): ChildProcess => {
  const config = join(folder, '.publish/Caddyfile');
  return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', config], {
    stdio: 'ignore',
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
};

const waitFor = async (address: string, child: ChildProcess): Promise<void> => {
  const until = Date.now() + 20_000;
  while (Date.now() < until && child.exitCode === null) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`${child.spawnargs.join(' ')} does not answer at ${address}`);
};

/** A built site, and where it is to stand. */
export interface ServedSite {
  readonly dist: string;
  readonly base: string;
  readonly content: string;
}

/** Copies a built site into an empty folder, writes its configuration with the command that the README names, and starts the server on it. */
export const startServer = async (
  server: Server,
  { dist, base, content }: ServedSite,
  folder: string,
): Promise<RunningServer> => {
  const release = join(folder, 'release');
  cpSync(dist, release, { recursive: true });
  const current = join(folder, 'current');
  symlinkSync(release, current);
  const origin = `127.0.0.1:${await freePort()}`;
  const listen = server === 'nginx' ? origin : `http://${origin}`;
  const { code, output } = await runNode(folder, [
    join(projectRoot, 'src/publish/host-cli.ts'),
    server,
    ...['--dist', release, '--content', content, '--root', current, '--listen', listen],
  ]);
  if (code !== 0) throw new Error(output);
  const child = server === 'nginx' ? startNginx(folder) : startCaddy(folder);
  const address = `http://${origin}${base}`;
  await waitFor(address, child);
  return {
    address,
    current,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
};
