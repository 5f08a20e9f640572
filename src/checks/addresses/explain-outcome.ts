import { error, type Explanation, warning } from '../explanation.ts';
import type { Outcome } from './ask-address.ts';
import { type ExternalAddress, type Role, withoutFragment } from './external-addresses.ts';
import type { Failure } from './web-request.ts';

const silence = (failure: Failure, host: string, reason: string): string => {
  switch (failure) {
    case 'no-host':
      return `there is no host ${host}`;
    case 'no-lookup':
      return `the name ${host} could not be looked up`;
    case 'late':
      return 'nothing came in time';
    case 'certificate':
      return `the certificate of ${host} is not in order (${reason})`;
    case 'broken':
      return `the connection failed (${reason})`;
  }
};

/** What to do where something is gone for good. */
const replace: Readonly<Record<Role, string>> = {
  source:
    'look where its publisher keeps it now and set url: to that, or give the address of a kept copy as archive:',
  archive: 'set archive: to another copy, or leave it out',
  link: 'set the address that it has now, or take it out',
};
const readTheCopy = (archive: string): string =>
  `the copy that is kept is at ${archive}; if the publisher has it elsewhere, set url: to that`;

/** Puts what came of asking into words; undefined where it answers, and nothing is to be done. */
export const explainOutcome = (
  { address, role, place, archive }: ExternalAddress,
  outcome: Outcome,
): Explanation | undefined => {
  if (outcome.kind === 'answers') return undefined;
  if (outcome.kind === 'moved') {
    return warning(
      place,
      `${address} has moved for good to ${outcome.to}`,
      'open that: if it is still what was read, set the address to it',
    );
  }
  const { at } = outcome;
  const subject = at === withoutFragment(address) ? address : `${address} leads to ${at}, which`;
  const isGone = archive === undefined ? replace[role] : readTheCopy(archive);
  const ifNot = `if it does not open there either, ${isGone}`;
  switch (outcome.kind) {
    case 'gone':
      return error(place, `${subject} is gone (status ${outcome.status})`, isGone);
    case 'silent': {
      const { failure, reason } = outcome;
      const fault = `${subject} does not answer: ${silence(failure, new URL(at).hostname, reason)}`;
      return error(place, fault, `open it in a browser, on another day too; ${ifNot}`);
    }
    case 'failing':
      return error(
        place,
        `${subject} fails (status ${outcome.status})`,
        `open it in a browser, on another day too; ${ifNot}`,
      );
    case 'refused':
      return warning(
        place,
        `could not be checked: ${subject} refuses programs, or asks who reads (status ${outcome.status})`,
        `open it in a browser; ${ifNot}`,
      );
    case 'endless':
      return warning(
        place,
        `could not be checked: ${address} leads from one address to the next, as some do without cookies`,
        `open it in a browser; ${ifNot}`,
      );
    case 'unsafe':
      return warning(
        place,
        `could not be checked: ${subject} begins with http://, and only https:// is asked`,
        `open it in a browser; ${ifNot}`,
      );
  }
};
