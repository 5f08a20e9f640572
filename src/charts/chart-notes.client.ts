import type { DrawnChart } from './drawn-chart.ts';

/** Follows pointer and focus over a chart: says the note of the value they are on below its track, and marks its line in the list; `attend` is told which. Escape ends it. */
export const addNotes = (
  figure: HTMLElement,
  chart: DrawnChart,
  attend: (figure: string | undefined) => void,
): void => {
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
