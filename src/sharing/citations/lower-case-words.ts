const listed = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What a title in capitals leaves small between its first and its last word: articles, conjunctions that join equals, prepositions of any length, and particles of names. */
export const smallWords: ReadonlySet<string> = new Set(
  listed(`
    a an the
    and but for nor or so yet
    about above across after against along alongside amid amidst among amongst around as aside
    astride at atop barring before behind below beneath beside besides between beyond by circa
    despite down during except from given in inside into lest like near next notwithstanding of off
    on onto out over per plus pro qua sans since than through throughout till to toward towards
    under underneath until unto up upon versus via with within without
    al c ca de et v van von vs
  `),
);

/** Signs of units, which would mean something else in capitals, or nothing. */
export const unitSigns: ReadonlySet<string> = new Set(
  listed('kg mg km cm mm nm µm μm ha ml kt ppm m² km² cm² mm² m³ km³ cm³ mm³'),
);
