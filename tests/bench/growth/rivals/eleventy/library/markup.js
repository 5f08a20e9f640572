import { figures, sources } from './entries.js';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML. */
export const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => entities[sign]);

const amount = ({ value, unit }) => {
  const number = typeof value === 'number' ? String(value) : `${value.from}–${value.to}`;
  return unit === 'percent' ? `${number}%` : `${number} ${unit}s`;
};

const amountOf = (id) => {
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`There is no ${id}.`);
  return figure.value === undefined ? '' : amount(figure);
};

/** Prose with the references in it filled in. */
export const filled = (prose) =>
  prose
    .replace(/:figure\[([a-z0-9-]+)\]/g, (_, id) => amountOf(id))
    .replace(/:term\[([^\]]+)\](\{[^}]*\})?/g, '$1');

/** Links to claims, each with how it stands. */
export const claimLinks = (claims = []) =>
  `<ul>${claims
    .map(
      ({ url, data }) =>
        `<li><a href="${url}">${escaped(filled(data.restatement ?? data.quote))}</a> ${data.findings?.[0]?.word ?? 'unreviewed'}</li>`,
    )
    .join('\n')}</ul>`;

/** A figure with what it counts. */
export const figureLine = (id) => {
  const figure = figures.get(id);
  const { measure, stage, geography, period, denominator, locator, status } = figure;
  const whole = denominator && `of ${denominator}`;
  const details = [measure, stage, geography, period, whole, locator, status].filter(Boolean);
  return `<li><strong>${escaped(amountOf(id))}</strong> ${escaped(details.join(', '))}</li>`;
};

/** What a source says about a claim. */
export const evidenceItem = ({ stance, source: id, figures: ids = [], ...piece }) => {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`There is no ${id}.`);
  const { title, publisher, date, url } = source;
  return `<li>
<h3>${stance}: <a href="/sources/${id}/">${escaped(title)}</a></h3>
<p class="small">${escaped(publisher)}, ${date ?? ''}, <a href="${escaped(url)}">${escaped(url)}</a> ${escaped(piece.locator ?? '')}</p>
${ids.length > 0 ? `<ul>${ids.map(figureLine).join('\n')}</ul>` : ''}
${piece.excerpt ? `<blockquote>${escaped(piece.excerpt)}</blockquote>` : ''}
${piece.speaker ? `<p class="small">${escaped(piece.speaker)}</p>` : ''}
${piece.note ? `<p>${escaped(filled(piece.note))}</p>` : ''}
</li>`;
};
