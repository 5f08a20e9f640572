import type { Spread } from './spread.ts';

/** One number as it is told. */
export type Told = (number: number) => string;

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A count: 12,345. */
export const count: Told = (number) => plain.format(number);

/** A time in seconds. */
export const seconds: Told = (milliseconds) => (milliseconds / 1000).toFixed(1);

/** A time in milliseconds: to a tenth where it is short. */
export const milliseconds: Told = (time) => (time < 100 ? time.toFixed(1) : count(time));

/** An amount of memory in millions of bytes. */
export const megabytes: Told = (bytes) => count(bytes / 1e6);

/** The bytes of files in millions, to a tenth. */
export const tenths: Told = (bytes) => (bytes / 1e6).toFixed(1);

/** A quotient. */
export const quotient: Told = (ratio) => ratio.toFixed(2);

/** A spread as one number where nothing was repeated, else as least/middle/most. */
export const spreadText = ({ min, median, max }: Spread, runs: number, told: Told): string =>
  runs === 1 ? told(median) : [min, median, max].map(told).join('/');
