import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';

/** A process of its own, so that asking does not slow down answering: asks addresses in turn at a steady rate, whether or not the answers come, and prints what came of it as JSON. */
const [rate = 0, seconds = 0] = process.argv.slice(2, 4).map(Number);
const addresses = process.argv.slice(4);
const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const total = rate * seconds;
const taken: number[] = [];
const errors = new Map<string, number>();

const fail = (what: string): void => {
  errors.set(what, (errors.get(what) ?? 0) + 1);
};

const ask = (address: string): Promise<void> =>
  new Promise((end) => {
    const from = performance.now();
    const request = get(address, { agent, headers: { 'accept-encoding': 'br' } }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        taken.push(performance.now() - from);
        if (answer.statusCode !== 200) fail(`status ${answer.statusCode ?? 'none'}`);
        end();
      });
    });
    request.on('error', ({ message }) => {
      fail(message);
      end();
    });
  });

const start = performance.now();
const pending: Promise<void>[] = [];
await new Promise<void>((done) => {
  const tick = setInterval(() => {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * rate));
    while (pending.length < due)
      pending.push(ask(addresses[pending.length % addresses.length] ?? ''));
    if (pending.length >= total) {
      clearInterval(tick);
      done();
    }
  }, 5);
});
await Promise.all(pending);
agent.destroy();
taken.sort((a, b) => a - b);
const at = (share: number): number => taken[Math.floor((taken.length - 1) * share)] ?? NaN;
console.log(
  JSON.stringify({
    asked: pending.length,
    answered: taken.length,
    errors: Object.fromEntries(errors),
    seconds: (performance.now() - start) / 1000,
    middle: at(0.5),
    slowest: { hundredth: at(0.99), one: at(1) },
  }),
);
