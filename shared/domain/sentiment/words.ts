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

/** Troubles that work is about. Told as something that was dealt with, they say little about how anybody felt. */
export const TROUBLES: ReadonlySet<string> = new Set(
  `alarm alert attack attacks break breaks broke broken bug bugs bugged cancer complain complained complaint complaints
conflict conflicts crash crashed crashes crisis critical damage dead deadlock deadlocks debt defect defects delay
delayed delays delinquent difficult difficulties difficulty dispute disputes down emergency error errors exploit fail
failed failing fails failure failures fault faults faulty flaw flaws fire fraud hard incident incidents injury issue issues kill
killed kills leak leaks lost missed mistake mistakes outage outages pain pressure problem problems reject rejected
risk risks risky shock shortage sick stuck threat threats urgent victim violation violations virus vulnerable warning
weakness weaknesses wrong`.split(/\s+/),
);

/** What is done about a trouble. */
export const REMEDIES: ReadonlySet<string> = new Set(
  `address addressed agreed avoid avoided calm calmed cleared closed contain contained corrected cured debug debugged
defused explain explained fix fixed fixes handle handled healed helped learned learnt mend mended mitigate mitigated
negotiated patched prevent prevented raised reassured recover recovered reduce reduced repair repaired replaced
reported resolve resolved restart restarted restore restored reverted rolled settle settled solve solved stabilised
stabilized stopped sorted treat treated traced`.split(/\s+/),
);

/** Words about work that the lexicon lacks, on its scale. */
export const WORK_WORDS: readonly (readonly [number, string])[] = [
  [-2.6, 'nightmare nightmares dysfunctional micromanaged demoralising demoralizing demoralised demoralized'],
  [-2.2, 'toxic underpaid overworked burnout mess chaotic backstabbing favouritism favoritism'],
  [-1.6, 'micromanagement understaffed disorganised disorganized unappreciated clueless'],
  [1.6, 'collaborative inclusive constructive'],
  [2.2, 'fulfilling energised energized empowering'],
];
