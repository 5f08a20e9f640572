import { scriptRuns } from '../../domain/script-runs.ts';

/** A piece of XML or HTML, escaped where it has to be. */
export interface Markup {
  readonly markup: string;
}
type Child = Markup | string | undefined;

/** What XML 1.0 cannot hold, not even escaped. */
const unlawful = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers would turn these into a plain space or a line feed.
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text as XML and HTML hold it; what neither can hold becomes the sign for that. */
export const escapeMarkup = (text: string): string =>
  text.replace(unlawful, '\ufffd').replace(/[&<>"\r\t]/g, (sign) => escapes[sign] ?? sign);

/** Pieces and texts in their order. */
export const joinMarkup = (...children: readonly Child[]): Markup => ({
  markup: children
    .map((child) => (typeof child === 'object' ? child.markup : escapeMarkup(child ?? '')))
    .join(''),
});

/** An element; attributes that are undefined are left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): Markup => {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeMarkup(value)}"`))
    .join('');
  const inside = joinMarkup(...children).markup;
  return {
    markup: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`,
  };
};

/** A document of XML. */
export const xmlText = ({ markup }: Markup): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${markup}\n`;

/** A text for HTML, its Chinese runs marked as Chinese. */
export const markedText = (text: string): Markup =>
  joinMarkup(
    ...scriptRuns(text).map((run) =>
      run.han ? element('span', { lang: 'zh-Hans' }, run.text) : run.text,
    ),
  );
