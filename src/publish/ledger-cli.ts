import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../checks/check-folder.ts';
import { type Growth, growthOf } from '../checks/ledger-growth.ts';
import { readLedger } from '../checks/read-ledger.ts';
import { daySchema } from '../domain/moment.ts';
import { type Ledger, ledgerSchema } from '../domain/permalink-ledger.ts';
import { growLedger, ledgerText } from './grow-ledger.ts';
import { lossesSince } from './ledger-losses.ts';

const usage = `Usage: npm run -s publish:ledger -- [--check] [--against file] [--day YYYY-MM-DD] [content folder]
Writes down in permalinks.json what is published and was not listed, and shows it.
  --check   writes nothing, and fails if there is anything to write
  --against an earlier permalinks.json, or a folder of such: fails if anything that one lists is gone or changed
  --day     the day of its publication; today, in UTC, if it is left out`;

interface Asked {
  readonly folder: string;
  readonly check: boolean;
  readonly against: string | undefined;
  readonly day: string;
}

// eslint-disable-next-line no-restricted-syntax -- a day of publication is written down once, and no build asks for it
const today = (): string => new Date().toISOString().slice(0, 10);

const readArguments = (): Asked => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      against: { type: 'string' },
      day: { type: 'string' },
    },
  });
  if (positionals.length > 1) throw new TypeError('more than one folder is named');
  const folder = normalize(positionals[0] ?? 'content').replace(/[/\\]$/, '');
  if (!existsSync(folder)) throw new TypeError(`there is no folder ${folder}`);
  const day = daySchema.safeParse(values.day ?? today());
  if (!day.success) throw new TypeError(`--day ${values.day ?? ''} is no day: write 2026-11-26`);
  const { check, against } = values;
  if (against !== undefined && !existsSync(against)) throw new TypeError(`there is no ${against}`);
  return { folder, check, against, day: day.data };
};

const told = ({ collection, id, isNew, parts }: Growth): string => {
  const what = isNew ? 'new    ' : 'revised';
  return `${what}  /${collection}/${id}/${parts.length > 0 ? `  (${parts.join(', ')})` : ''}`;
};

/** Puts a file into place whole: whoever is killed half-way leaves the old one. */
const replaceFile = (path: string, text: string): void => {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
};

const empty = ledgerSchema.parse({});

/** What the ledger has lost since an earlier one. */
const lostSince = (against: string, ledger: Ledger = empty): readonly string[] => {
  const files = statSync(against).isDirectory()
    ? readdirSync(against)
        .sort()
        .map((name) => join(against, name))
    : [against];
  const lost = files.flatMap((file) => {
    const reading = readLedger(readFileSync(file, 'utf8'));
    if ('ledger' in reading) return lossesSince(reading.ledger, ledger);
    throw new TypeError(`${file}:${reading.line}: ${reading.fault}`);
  });
  return [...new Set(lost)];
};

const publish = ({ folder, check, against, day }: Asked): number => {
  const { catalogue, report } = checkFolder(folder);
  const { errors } = report;
  if (errors.length > 0) {
    for (const line of errors) console.error(`error    ${line}`);
    console.error('Nothing was written: mend this first.');
    return 1;
  }
  const lost = against === undefined ? [] : lostSince(against, catalogue.ledger);
  if (lost.length > 0) {
    for (const address of lost) console.error(`lost     ${address}`);
    console.error('What the ledger listed is gone or changed: put it back (git log -p shows it).');
    return 1;
  }
  const growth = growthOf(catalogue);
  for (const found of growth) console.log(told(found));
  const file = join(folder, 'permalinks.json');
  if (growth.length === 0) {
    console.log(`${file} lists everything that is published.`);
    return 0;
  }
  if (check) {
    console.error(`${file} lacks the above — npm run publish:ledger writes it down; commit it.`);
    return 1;
  }
  replaceFile(file, ledgerText(growLedger(catalogue, day)));
  console.log(`${file}: ${growth.length} written down. Commit it with what you publish.`);
  return 0;
};

try {
  process.exitCode = publish(readArguments());
} catch (thrown) {
  if (!(thrown instanceof TypeError)) throw thrown;
  console.error(`${thrown.message}\n${usage}`);
  process.exitCode = 2;
}
