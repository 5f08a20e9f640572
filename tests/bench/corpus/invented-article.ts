import { placeName } from './place-name.ts';
import type { Chance } from './seeded-chance.ts';

/** One assertion of an invented article, and what bears on it. */
export interface InventedClaim {
  /** The statement as the digest has it, without its citation brackets and its full stop. */
  readonly text: string;
  /** The assertion in words of ours; `{0}` stands for its stated figure. */
  readonly restatement: string;
  readonly kind: 'statistic' | 'comparison' | 'event' | 'causal' | 'forecast' | 'judgement';
  /** What sources measured of it, as far as anything can be; a stage where there is one. */
  readonly measured: readonly { readonly measure: string; readonly value: number }[];
  readonly unit: 'percent' | 'tonne';
  readonly stage?: 'mining' | 'refining' | 'magnets';
  readonly denominator?: string;
}

/** An article that nobody wrote, of a country that is not on any map. */
export interface InventedArticle {
  readonly id: string;
  readonly place: string;
  readonly ore: string;
  readonly title: string;
  readonly publisher: string;
  readonly day: string;
  readonly time: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly claims: readonly InventedClaim[];
  }[];
}

const ores = [
  'argental',
  'brenite',
  'caldrite',
  'dorium',
  'elvanite',
  'ferrolite',
  'galdine',
  'hestrium',
];
const publishers = [
  'The Ruritanian Courier',
  'Eastern Ledger',
  'Mining Gazette of the Isles',
  'Zenda Evening Post',
  'The Northern Dispatch',
];
const buyers = ['Ruritania', 'Grand Fenwick', 'Syldavia', 'Borduria', 'Freedonia', 'Graustark'];

const shares = (chance: Chance, value: number): number[] =>
  [3, 2, 4, 1].map((spread) =>
    Math.min(99, Math.max(1, value + chance.whole(-4 * spread, spread))),
  );

/** The day of an article, one after the other through the years. */
const dayOf = (index: number): string =>
  new Date(Date.UTC(2021, 0, 4) + index * 86_400_000).toISOString().slice(0, 10);

/** Invents an article of twelve claims in four sections. */
export const inventArticle = (index: number, chance: Chance): InventedArticle => {
  const place = placeName(index);
  const ore = chance.oneOf(ores);
  const buyer = chance.oneOf(buyers);
  const share = (measure: string, value: number) =>
    shares(chance, value).map((measured) => ({ measure, value: measured }));
  const [mined, refined, pressed, sold] = [
    chance.whole(20, 80),
    chance.whole(30, 90),
    chance.whole(15, 85),
    chance.whole(10, 60),
  ];
  const tonnes = chance.whole(12, 940) * 100;
  const stock = chance.whole(8, 95) * 100;
  const amounts = (value: number) =>
    [0.9, 1.04].map((factor) => Math.round((value * factor * chance.whole(97, 103)) / 100));
  const percent = { kind: 'statistic', unit: 'percent' } as const;
  const plain = { unit: 'percent', measured: [] } as const;
  return {
    id: `${place.toLowerCase()}-${ore}`,
    place,
    ore,
    title: `${place} and the price of ${ore}: who holds the mines, who holds the market`,
    publisher: chance.oneOf(publishers),
    day: dayOf(index),
    time: `${String(chance.whole(6, 21)).padStart(2, '0')}:${String(chance.whole(0, 59)).padStart(2, '0')}`,
    sections: [
      {
        heading: 'Core Viewpoint',
        claims: [
          {
            ...percent,
            text: `${place} accounts for ${mined}% of the world’s ${ore} mining`,
            restatement: `${place} mines {0} of the world’s ${ore}.`,
            stage: 'mining',
            denominator: 'world mine output',
            measured: share('share of mine output', mined),
          },
          {
            ...percent,
            text: `${place} refines ${refined}% of all ${ore} that reaches the market, in plants built over a generation`,
            restatement: `${place} refines {0} of the world’s ${ore}.`,
            stage: 'refining',
            denominator: 'world refined output',
            measured: share('share of refined output', refined),
          },
          {
            ...percent,
            text: `${place} presses ${pressed}% of the world’s ${ore} magnets, which drive trains, pumps and turbines`,
            restatement: `${place} makes {0} of the world’s ${ore} magnets.`,
            stage: 'magnets',
            denominator: 'world magnet output',
            measured: share('share of magnet output', pressed),
          },
        ],
      },
      {
        heading: 'Supply and Trade',
        claims: [
          {
            kind: 'statistic',
            unit: 'tonne',
            text: `${place} shipped ${tonnes.toLocaleString('en')} tonnes of ${ore} to ${buyer} last year, by far its largest customer`,
            restatement: `${place} shipped {0} of ${ore} to ${buyer} in a year.`,
            measured: amounts(tonnes).map((value) => ({ measure: `${ore} shipped`, value })),
          },
          {
            ...percent,
            text: `${place} sells ${sold}% of its ${ore} under contracts that run for ten harvests of ore`,
            restatement: `{0} of ${place}’s ${ore} is sold under long contracts.`,
            denominator: 'all sales',
            measured: share('share of sales', sold),
          },
          {
            ...plain,
            kind: 'causal',
            text: `${place} halted licences because smelters in ${buyer} had hoarded ${ore} ahead of the talks`,
            restatement: `Hoarding in ${buyer} brought ${place} to halt its licences.`,
          },
        ],
      },
      {
        heading: 'Stocks and Skills',
        claims: [
          {
            kind: 'statistic',
            unit: 'tonne',
            text: `${place} keeps ${stock.toLocaleString('en')} tonnes of ${ore} in sheds, most of them in the uplands`,
            restatement: `{0} of ${ore} lie in ${place}’s sheds.`,
            measured: amounts(stock).map((value) => ({ measure: `${ore} in store`, value })),
          },
          {
            ...plain,
            kind: 'event',
            text: `${place} opened a separation works beside the old ${ore} harbour after a long dispute over its water`,
            restatement: `${place} opened a separation works beside its ${ore} harbour.`,
          },
          {
            ...percent,
            text: `${place} loses ${Math.max(2, sold - 5)}% of its trained ${ore} chemists to foreign firms before they are thirty`,
            restatement: `{0} of ${place}’s ${ore} chemists leave for foreign firms.`,
            denominator: 'trained chemists',
            measured: share('share who leave', Math.max(8, sold)),
          },
        ],
      },
      {
        heading: 'Outlook',
        claims: [
          {
            ...plain,
            kind: 'forecast',
            text: `${place} will stay without a rival for decades, for ${buyer} has yet to build a ${ore} chain`,
            restatement: `${buyer} will need decades to build a ${ore} chain of its own.`,
          },
          {
            ...plain,
            kind: 'judgement',
            text: `Rivals of ${place} misjudge how patient a ${ore} monopoly can be, and how cheap`,
            restatement: `Rivals misjudge the patience of ${place}’s ${ore} monopoly.`,
          },
          {
            ...percent,
            kind: 'comparison',
            text: `Ore grades in ${place} stay ${Math.max(5, mined - 12)}% above those of every other ${ore} field`,
            restatement: `${place}’s ${ore} grades lie {0} above those of other fields.`,
            denominator: 'grade of other fields',
            measured: share('grade above others', Math.max(6, mined - 10)),
          },
        ],
      },
    ],
  };
};
