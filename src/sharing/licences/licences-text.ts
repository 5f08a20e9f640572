import type { ShippedPackage } from './shipped-packages.ts';

const rule = '-'.repeat(72);

/** The notices that licences such as MIT’s ask to go along with every copy. */
export const licencesText = (packages: readonly ShippedPackage[]): string => {
  const parts = [
    'This site brings along software of others, under these licences.',
    ...packages.map(
      ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
    ),
  ];
  return `${parts.join(`\n\n${rule}\n\n`)}\n`;
};
