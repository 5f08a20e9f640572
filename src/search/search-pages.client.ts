import { scriptRuns } from '../domain/script-runs.ts';
import { excerptPieces } from './excerpt-pieces.ts';
import { indexQuery, joinHan } from './han-words.ts';
import { admitWorker } from './admit-worker.client.ts';
import type { SearchWords } from './search-words.ts';

/** A page that the index found, as far as it is shown. */
interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly kind?: string };
}

/** The part of Pagefind that is used. */
interface Pagefind {
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] }>;
}

const pageful = 10;
const pause = 200;

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
};

/** Text whose Chinese runs say that they are Chinese. */
const textNodes = (text: string): (string | Node)[] =>
  scriptRuns(text).map((run) => {
    if (!run.han) return run.text;
    const span = element('span', '', run.text);
    span.lang = 'zh-Hans';
    return span;
  });

const resultOf = ({ url, excerpt, meta }: Found, words: SearchWords): HTMLElement => {
  const link = element('a', '', ...textNodes(joinHan(meta.title ?? url)));
  link.href = url;
  const pieces = excerptPieces(excerpt).flatMap(({ text, found }) =>
    found ? [element('mark', '', ...textNodes(text))] : textNodes(text),
  );
  return element(
    'li',
    '',
    element('h2', '', link),
    element('p', 'kicker', words.kinds[meta.kind ?? ''] ?? ''),
    element('p', 'excerpt', '… ', ...pieces, ' …'),
  );
};

/** Searches the index as the reader types; the address says for what. */
export const searchPages = (search: HTMLElement): void => {
  const form = search.querySelector('form');
  const field = search.querySelector<HTMLInputElement>('[type=search]');
  const status = search.querySelector('[role=status]');
  const list = search.querySelector('ol');
  const more = search.querySelector<HTMLButtonElement>('.more');
  const address = search.dataset['search'] ?? '';
  if (!form || !field || !status || !list || !more || address === '') return;
  const words = JSON.parse(search.dataset['words'] ?? '{}') as SearchWords;

  let loading: Promise<Pagefind> | undefined;
  const load = (): Promise<Pagefind> => {
    if (loading === undefined) {
      admitWorker(new URL('pagefind-worker.js', new URL(address, location.href)).href);
      loading = import(/* @vite-ignore */ address) as Promise<Pagefind>;
    }
    return loading;
  };
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let showMore = (): Promise<void> => Promise.resolve();

  const clear = (): void => {
    list.replaceChildren();
    more.hidden = true;
  };

  const ask = async (query: string, number: number): Promise<void> => {
    const { results } = await (await load()).search(indexQuery(query));
    if (number !== asked) return;
    let shown = 0;
    showMore = async () => {
      const next = results.slice(shown, shown + pageful);
      shown += next.length;
      const found = await Promise.all(next.map((result) => result.data()));
      if (number !== asked) return;
      list.append(...found.map((page) => resultOf(page, words)));
      more.hidden = shown >= results.length;
    };
    clear();
    await showMore();
    if (number !== asked) return;
    const { length } = results;
    const told = length === 0 ? words.none : length === 1 ? words.one : words.many;
    const text = told.replace('{count}', String(length)).replace('{query}', () => query);
    status.replaceChildren(...textNodes(text));
  };

  const run = (): void => {
    clearTimeout(waiting);
    const query = field.value.trim();
    asked += 1;
    const number = asked;
    const named = query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;
    history.replaceState(null, '', `${location.pathname}${named}`);
    if (query === '') {
      clear();
      status.textContent = '';
      return;
    }
    status.textContent = words.searching;
    ask(query, number).catch(() => {
      loading = undefined;
      if (number === asked) status.textContent = words.failed;
    });
  };
  const runSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(run, pause);
  };

  field.addEventListener('input', (event) => {
    // What an input method is still composing is no word yet.
    if (!(event instanceof InputEvent && event.isComposing)) runSoon();
  });
  field.addEventListener('compositionend', runSoon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  more.addEventListener('click', () => {
    const next = list.children.length;
    void showMore().then(() => {
      list.children[next]?.querySelector('a')?.focus();
    });
  });

  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value !== '') run();
};
