import { countOf, type FacetName, type Facets, fits, readFacets, writeFacets } from './facets.ts';

const all = <Kind extends HTMLElement>(root: ParentNode, selector: string): Kind[] => [
  ...root.querySelectorAll<Kind>(selector),
];

/** Narrows the page's list of claims to what is chosen; the address says what that is, and Back undoes it. */
export const filterClaims = (filters: HTMLElement): void => {
  const boxes = all<HTMLInputElement>(filters, 'input[type=checkbox]');
  const status = filters.querySelector<HTMLElement>('[role=status]');
  const clear = filters.querySelector<HTMLButtonElement>('.clear');
  const toggle = filters.querySelector<HTMLButtonElement>('.toggle');
  const rows = all(document, '[data-facets]');
  const groups = all(document, '[data-group]');
  const claims = rows.map(({ dataset }) => readFacets(dataset['facets'] ?? ''));

  const show = (chosen: Facets): void => {
    const shown = claims.map((claim) => fits(claim, chosen));
    rows.forEach((row, index) => {
      row.hidden = shown[index] !== true;
    });
    for (const group of groups) {
      group.hidden = all(group, '[data-facets]').every(({ hidden }) => hidden);
    }
    for (const box of boxes) {
      const count = countOf(claims, chosen, box.name as FacetName, box.value);
      box.checked = chosen[box.name as FacetName].includes(box.value);
      const told = box.closest('label')?.querySelector<HTMLElement>('.count');
      if (told) told.textContent = String(count);
      box.closest('label')?.classList.toggle('idle', count === 0 && !box.checked);
    }
    const found = shown.filter(Boolean).length;
    const anyChosen = Object.values(chosen).some(({ length }) => length > 0);
    if (clear !== null) clear.hidden = !anyChosen;
    if (status !== null) {
      const { every = '', some = '', none = '' } = status.dataset;
      const text = (anyChosen ? some : every).replace('{shown}', String(found));
      status.textContent = found === 0 ? `${text}. ${none}` : text;
    }
  };

  /** Opens or closes the choices where they are folded away, on a narrow screen. */
  const open = (opened: boolean): void => {
    filters.classList.toggle('opened', opened);
    toggle?.setAttribute('aria-expanded', String(opened));
  };

  const choose = (chosen: Facets): void => {
    const query = writeFacets(chosen, location.search);
    history.pushState(null, '', `${location.pathname}${query}`);
    show(chosen);
  };

  filters.addEventListener('change', () => {
    const checked = boxes.filter((box) => box.checked);
    const query = new URLSearchParams(checked.map(({ name, value }) => [name, value]));
    choose(readFacets(query.toString()));
  });
  clear?.addEventListener('click', () => {
    choose(readFacets(''));
    // The button goes, and the keyboard must not be left where nothing is.
    (toggle?.checkVisibility() ? toggle : boxes[0])?.focus();
  });
  toggle?.addEventListener('click', () => {
    open(!filters.classList.contains('opened'));
  });
  addEventListener('popstate', () => {
    show(readFacets(location.search));
  });

  show(readFacets(location.search));
  delete filters.dataset['waiting'];
};
