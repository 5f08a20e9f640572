import { describe, expect, test } from 'vitest';
import { politely } from '../../../src/checks/addresses/politely.ts';
import type { WebRequest } from '../../../src/checks/addresses/web-request.ts';

/** Asks a slow web of so many hosts with so many addresses each, and counts what ran at once. */
const askCrowd = async (hosts: number, pages: number, atOnce: number) => {
  const running: string[] = [];
  let most = 0;
  let mostOfOneHost = 0;
  const slow: WebRequest = async (address) => {
    const { host } = new URL(address);
    running.push(host);
    most = Math.max(most, running.length);
    mostOfOneHost = Math.max(mostOfOneHost, running.filter((name) => name === host).length);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running.splice(running.indexOf(host), 1);
    return { status: 200 };
  };
  const request = politely(slow, atOnce);
  const addresses = [...Array(hosts * pages).keys()].map(
    (index) => `https://host-${index % hosts}.example/${index}`,
  );
  const replies = await Promise.all(addresses.map((address) => request(address, 'HEAD')));
  return { answered: replies.length, most, mostOfOneHost };
};

describe('many addresses', () => {
  test('are asked a few at once, and all of them', async () => {
    expect(await askCrowd(20, 2, 4)).toEqual({ answered: 40, most: 4, mostOfOneHost: 1 });
  });

  test('of one host are asked one after the other', async () => {
    expect(await askCrowd(1, 6, 4)).toEqual({ answered: 6, most: 1, mostOfOneHost: 1 });
  });
});
