import { availableParallelism } from 'node:os';
import { askedNumber } from '../asked-number.ts';

/** How many processes the environment asks for, by ASSAY_PROCESSES. */
export const askedProcesses = (): number | undefined => askedNumber('ASSAY_PROCESSES');

/** How many processes work at once at most: as many as there are cores, or as ASSAY_PROCESSES says; the files are the same however many. */
export const mostProcesses = (): number => askedProcesses() ?? availableParallelism();
