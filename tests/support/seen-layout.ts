import type { Page } from 'playwright-core';

/** To the end, so that whatever waits to be seen is seen, every chart drawn, and every picture there or known to be missing. */
export const readThrough = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await frame();
    }
    await Promise.all(
      [...document.images]
        .filter(({ complete }) => !complete)
        .map(
          (image) =>
            new Promise((end) => {
              image.addEventListener('load', end);
              image.addEventListener('error', end);
            }),
        ),
    );
  });
  const charts = page.locator('[data-chart]');
  const drawn = page.locator('[data-chart][data-drawn]');
  for (let index = 0; index < (await charts.count()); index += 1) await drawn.nth(index).waitFor();
};

/** What a reader cannot read or touch as the page is laid out now: what stands beyond the edge, is cut off or runs out of its place, and targets too small for a finger. */
export const faultsOfLayout = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const told = (fault: string, elements: readonly Element[]): string[] =>
      elements.map((element) => `${fault}: ${element.outerHTML.slice(0, 120)}`);
    const { clientWidth: limit, scrollWidth } = document.documentElement;
    const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility() && element.closest('.visually-hidden') === null,
    );
    const beyond = shown.filter((element) => element.getBoundingClientRect().right > limit + 0.5);
    const cut = shown.filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline' || element.matches('canvas, input, svg, svg *')) return false;
      const hides = (overflow: string): boolean => /hidden|clip/.test(overflow);
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    const texts = 'p, li, dt, dd, h1, h2, h3, h4, blockquote, figcaption, label';
    const spilt = shown.filter(
      (element) =>
        element.matches(texts) &&
        element.querySelector('svg, canvas, table') === null &&
        getComputedStyle(element).display !== 'inline' &&
        element.scrollWidth > element.clientWidth + 1,
    );
    // WCAG 2.5.8 leaves out what stands in a line of text, whose height it must keep.
    const standsInText = (target: Element): boolean => {
      if (getComputedStyle(target).display !== 'inline') return false;
      let block = target.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline') {
        block = block.parentElement;
      }
      return block?.textContent.trim() !== target.textContent.trim();
    };
    const small = shown.filter((target) => {
      if (!target.matches('a[href], button, input, select, textarea, summary')) return false;
      const { width, height } = target.getBoundingClientRect();
      return (width < 24 || height < 24) && !standsInText(target);
    });
    return [
      ...(scrollWidth > limit ? told('beyond the edge', beyond) : []),
      ...told('cut off', cut),
      ...told('wider than its place', spilt),
      ...told('too small to touch', small),
    ];
  });
