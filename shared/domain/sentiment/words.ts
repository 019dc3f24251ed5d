/** The closed word lists of the rules: boosters, dampeners, negators (Hutto and Gilbert 2014, §3.3). */

const BOOST = 0.293;

const boosters = `absolutely amazingly awfully completely considerable considerably decidedly deeply effing enormous
enormously entirely especially exceptional exceptionally extreme extremely fabulously flipping frackin fricking
friggin fully fuckin fucking greatly hella highly hugely incredible incredibly intensely major majorly more most
particularly purely quite really remarkably so substantially thoroughly total totally tremendous tremendously
uber unbelievably unusually utter utterly very truly super`;
const dampeners = `almost barely hardly kinda less little marginal marginally occasional occasionally partly scarce
scarcely slight slightly somewhat sorta`;

/** What a word before a charged word adds to its strength. */
export const BOOSTERS: ReadonlyMap<string, number> = new Map([
  ...boosters.split(/\s+/).map((w) => [w, BOOST] as const),
  ...dampeners.split(/\s+/).map((w) => [w, -BOOST] as const),
]);

/** Words that turn a charged word within the next three. */
export const NEGATORS: ReadonlySet<string> = new Set(
  `aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neither never no
none nope nor not nothing nowhere oughtnt shant shouldnt wasnt werent without wont wouldnt rarely seldom despite
uhuh`.split(/\s+/),
);
