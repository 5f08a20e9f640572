import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { balanceLines, breakLines, cutToWidth, type Measure, phrasesOf } from './break-lines.ts';
import { familiesFor } from './card-fonts.ts';
import { lightColour } from './light-colours.ts';
import { takeCanvas } from './spare-canvas.ts';

/** How letters look; `colour` is a token. */
export interface Letters {
  readonly size: number;
  readonly weight?: number;
  readonly italic?: boolean;
  readonly colour?: string;
}

/** Where a paragraph may stand, and how its size may give way before it is cut. */
export interface Room extends Omit<Letters, 'size'> {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
  /** From one baseline to the next, over the size. */
  readonly leading?: number;
  /** Whether its lines are made even, as a heading's are. */
  readonly even?: boolean;
}

/** A paragraph as it would be drawn: its lines, which joined are the text, in the size that its room allows. */
export interface Setting {
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
}

/** Paper to draw on, which remembers every text that was drawn, in order. */
export interface Sheet {
  readonly canvas: Canvas;
  readonly context: SKRSContext2D;
  readonly words: string[];
  readonly measure: (letters: Letters) => Measure;
  /** Draws one line, cut with an ellipsis where it is wider than `most`; from its right end where `x` is that. Returns how wide it is. */
  readonly line: (
    text: string,
    at: { x: number; y: number; right?: boolean; most?: number },
    letters: Letters,
  ) => number;
  /** The largest size, between two, in which each of several texts is at most so wide. */
  readonly fit: (
    texts: readonly string[],
    most: number,
    letters: Letters & { smallest: number },
  ) => number;
  readonly set: (text: string, room: Room) => Setting;
  /** Draws a paragraph and returns where it ends. */
  readonly paragraph: (text: string, room: Room) => number;
  readonly rule: (from: number, to: number, y: number, colour?: string) => void;
}

/** An empty sheet of paper; one `name` says in errors what was being drawn. */
export const openSheet = (name: string, width: number, height: number): Sheet => {
  const canvas = takeCanvas(width, height);
  const context = canvas.getContext('2d');
  const words: string[] = [];
  context.fillStyle = lightColour('paper');
  context.fillRect(0, 0, width, height);

  let chosen = '';
  const choose = (text: string, { size, weight = 400, italic = false }: Letters): void => {
    try {
      const families = familiesFor(text, italic ? 'italic' : 'upright');
      const font = `${size}px ${families.map((family) => `"${family}"`).join(', ')}`;
      if (chosen === `${weight} ${font}`) return;
      chosen = `${weight} ${font}`;
      context.font = font;
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
    // Hairlines would vanish where a chat shows the picture small, so the cut is that of smaller letters.
    context.fontVariationSettings = `"wght" ${weight}, "opsz" ${Math.min(40, Math.max(8, size / 2))}`;
  };
  // Lines are tried in many ways, and the beginnings of most are the same.
  const widths = new Map<string, Map<string, number>>();
  const measure = (letters: Letters): Measure => {
    const { size, weight = 400, italic = false } = letters;
    const look = `${size} ${weight} ${italic}`;
    const known = widths.get(look) ?? new Map<string, number>([['', 0]]);
    widths.set(look, known);
    return (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      choose(text, letters);
      const { width: wide } = context.measureText(text);
      known.set(text, wide);
      return wide;
    };
  };
  const write = (text: string, x: number, y: number, letters: Letters): void => {
    if (text === '') return;
    choose(text, letters);
    context.fillStyle = lightColour(letters.colour ?? 'ink');
    context.fillText(text, x, y);
  };

  const line: Sheet['line'] = (text, { x, y, right = false, most = Infinity }, letters) => {
    const shown = cutToWidth(text, most, measure(letters));
    const wide = measure(letters)(shown);
    write(shown, right ? x - wide : x, y, letters);
    words.push(shown);
    return wide;
  };

  const fit: Sheet['fit'] = (texts, most, { smallest, ...letters }) => {
    const widest = Math.max(1, ...texts.map(measure(letters)));
    const size = Math.floor((letters.size * most) / widest);
    return Math.min(letters.size, Math.max(smallest, size));
  };

  const set: Sheet['set'] = (text, room) => {
    const { width: wide, height: high, largest, smallest, leading = 1.25, even = false } = room;
    const phrases = phrasesOf(text);
    for (let size = largest; ; size = Math.max(smallest, size - 2)) {
      const measured = measure({ ...room, size });
      const step = size * leading;
      // Where all of it is wider than its lines together, with what is cut off between them, they need no trying.
      const held = Math.floor(high / step) * (wide + size);
      if (size > smallest && measured(text) > held) continue;
      const lines = breakLines(text, wide, measured);
      // Letters a little smaller, rather than a Chinese phrase broken in two.
      const broken = phrases.length > 1 && phrases.some((phrase) => measured(phrase) > wide);
      const whole = !broken || size <= largest * 0.75;
      if (lines.length * step <= high && (whole || size === smallest)) {
        const set = even ? balanceLines(text, wide, measured) : lines;
        return { lines: set, size, height: lines.length * step };
      }
      if (size > smallest) continue;
      const most = Math.max(1, Math.floor(high / step));
      const last = cutToWidth(lines.slice(most - 1).join(''), wide, measured);
      return { lines: [...lines.slice(0, most - 1), last], size, height: most * step };
    }
  };

  const paragraph: Sheet['paragraph'] = (text, room) => {
    const { lines, size, height: high } = set(text, room);
    const step = high / lines.length;
    lines.forEach((each, index) => {
      const y = room.top + index * step + step / 2 + size * 0.34;
      write(each.trimEnd(), room.x, y, { ...room, size });
    });
    words.push(lines.join('').trim());
    return room.top + high;
  };

  const rule: Sheet['rule'] = (from, to, y, colour = 'rule') => {
    context.fillStyle = lightColour(colour);
    context.fillRect(from, Math.round(y), to - from, colour === 'rule' ? 1.5 : 2);
  };

  return { canvas, context, words, measure, line, fit, set, paragraph, rule };
};
