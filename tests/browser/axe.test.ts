import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/open-site.ts';
import { templatePages } from '../support/templates.ts';

const visit = openSite();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.for(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.for(templatePages())('$path bars nobody from reading it', ({ path }) =>
    visit(path, { colorScheme }, async (page) => {
      const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
      const faults = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
      );
      expect(faults).toEqual([]);
      expect(passes.length).toBeGreaterThan(0);
    }),
  );
});
