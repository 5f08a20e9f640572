import type { DrawnChart } from './drawn-chart.ts';
import { lanesOf } from './track-lanes.ts';

/** Lays over each track, one lane a mark, what a pointer is told of it by. */
const addReaches = (figure: HTMLElement, { rows, bars }: DrawnChart): void => {
  const tracks = figure.querySelectorAll('[data-track] > svg');
  rows.forEach(({ marks }, index) => {
    for (const { mark, top, height } of lanesOf(marks, bars)) {
      const reach = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      const attributes = { y: top, width: '100%', height, fill: 'none', 'pointer-events': 'all' };
      for (const [name, value] of Object.entries(attributes)) {
        reach.setAttribute(name, String(value));
      }
      reach.dataset['of'] = mark.figure;
      tracks[index]?.append(reach);
    }
  });
};

/** Follows pointer and focus over a chart: says the note of the value they are on below its track, and marks its line in the list; `attend` is told which. Escape ends it. */
export const addNotes = (
  figure: HTMLElement,
  chart: DrawnChart,
  attend: (figure: string | undefined) => void,
): void => {
  addReaches(figure, chart);
  const marks = chart.rows.flatMap((row) => row.marks);
  const notes = new Map(marks.map((mark) => [mark.figure, mark.note]));
  const bubble = document.createElement('p');
  bubble.className = 'bubble';
  bubble.hidden = true;
  bubble.setAttribute('aria-hidden', 'true');
  figure.append(bubble);

  const show = (id: string | undefined, row: Element | null): void => {
    attend(id);
    const note = id === undefined ? undefined : notes.get(id);
    for (const line of figure.querySelectorAll<HTMLElement>('li[data-of]')) {
      line.classList.toggle('attended', line.dataset['of'] === id);
    }
    const track = row?.querySelector('[data-track]')?.getBoundingClientRect();
    bubble.hidden = note === undefined || track === undefined;
    if (note === undefined || track === undefined) return;
    bubble.textContent = note;
    bubble.style.top = `${track.bottom + 2 - figure.getBoundingClientRect().top}px`;
  };
  const follow = ({ target }: Event): void => {
    const part = target instanceof Element ? target.closest<HTMLElement>('[data-of]') : null;
    // A line of the list says all that its note would.
    show(part?.dataset['of'], part?.closest('li') ? null : (part?.closest('tr') ?? null));
  };
  const leave = (): void => {
    show(undefined, null);
  };
  figure.addEventListener('pointerover', follow);
  figure.addEventListener('focusin', follow);
  figure.addEventListener('pointerleave', leave);
  figure.addEventListener('focusout', leave);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });
};
