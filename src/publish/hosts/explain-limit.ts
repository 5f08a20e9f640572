import { hostLimits, type LimitedPart } from './host-limits.ts';
import type { NearLimit } from './near-limits.ts';

const british = new Intl.NumberFormat('en-GB');
const count = (amount: number): string => british.format(amount);
const megabytes = (bytes: number): string => `${count(Math.round(bytes / 100_000) / 10)} MB`;

const amountOf = (part: LimitedPart): ((amount: number) => string) =>
  part === 'bytes' || part === 'fileBytes' ? megabytes : count;

/** What there is so much of, as a sentence goes on after the number. */
const unit: Readonly<Record<LimitedPart, string>> = {
  files: ' files',
  folderFiles: ' files',
  bytes: '',
  fileBytes: '',
  redirects: ' redirects',
};

/** Of what the host takes no more, as a sentence goes on after the limit. */
const scope: Readonly<Record<LimitedPart, string>> = {
  files: '',
  folderFiles: ' in one folder',
  bytes: '',
  fileBytes: ' in one file',
  redirects: '',
};

const remedyOf = ({ part, limit: { most, paid }, has, savings }: NearLimit): string => {
  const say = amountOf(part);
  const other =
    paid !== undefined && has <= paid ? 'take a paid plan or another host' : 'choose another host';
  if (savings.length === 0) return has > most ? other : `before it grows beyond that, ${other}`;
  const kinds = savings.map(({ extra, less }) => `${extra} (${say(less)})`).join(', ');
  const left = has - savings.reduce((sum, { less }) => sum + less, 0);
  const how = 'name them in content/settings.md under leaveOut';
  if (left > most) return `even without ${kinds} it would have ${say(left)}: ${other}`;
  const when = has > most ? '' : 'before it grows beyond that, ';
  return `${when}leave out, as far as needed, ${kinds}: ${how}; or ${other}`;
};

/** A limit that a built site comes near to, in one line: where, what is wrong, and what helps. */
export const explainLimit = (near: NearLimit, folder: string): string => {
  const { host, part, limit, has, where } = near;
  const say = amountOf(part);
  const place = where === undefined ? folder : `${folder}/${where}`;
  const plans = limit.paid === undefined ? '' : `, ${say(limit.paid)} on a paid plan`;
  return `${place}: has ${say(has)}${unit[part]}, and ${hostLimits[host].name} takes ${say(limit.most)}${scope[part]}${plans} — ${remedyOf(near)}`;
};
