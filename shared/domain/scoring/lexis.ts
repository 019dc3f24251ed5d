/** Closed word classes of English that the scorer treats apart: stop words, fillers, negators, numbers. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that carry grammar or talk, not content; they never count as evidence. */
export const STOP_WORDS = set(`
a about above after again against ah all also although always am an and any anybody anyone anything are
aren't as at be because been before being below between both but by can can't cannot could couldn't did
didn't do does doesn't doing don't done down during each either else er etc even ever every everybody everyone
everything few for from further get gets getting go goes going gone gonna got had hadn't has hasn't have
haven't having he he'd he'll her here hers herself him himself his how however i i'd i'll i'm i've if in into
is isn't it it'd it'll its itself just kind let lets like lot lots many may maybe me might mightn't mine more
most much must mustn't my myself needn't neither no nobody none nor not nothing now of off oh ok okay on
once one's only onto or other others otherwise ought our ours ourselves out over own per perhaps quite rather
really s same say says said shall shan't she she'd she'll should shouldn't since so some somebody someone
something sometimes somewhat sort still such t than that that'd that'll thats the their theirs them themselves
then there there'd there'll therefore these they they'd they'll they're they've thing things this those though
through thus to too toward towards um un under until up upon us very via want wants was wasn't way ways we
we'd we'll we're we've well were weren't what whatever when whenever where whereas wherever whether which
while who whoever whole whom whose why will with within without won't would wouldn't yeah yes yet you you'd
you'll you're you've your yours yourself yourselves actually basically literally simply ie eg thus
able bit stuff mean means know come came take takes took put make makes made give gives given use uses used
using think thought called
`);

/** Sounds of hesitation in several accents, and words that fill pauses. They are invisible to the skill score. */
export const FILLERS = set(
  `um umm uh uhm uhh er erm err hm hmm mm mmm ah ahm eh ehm aeh ahh euh este ano lah
  like basically actually literally yeah okay ok`,
);

/** The same of two words, with the word before them: "if you know", "what I mean" and "some kind of" are in earnest. */
export const FILLER_PAIR =
  /^(?!(?:do|does|did|if|as|when|what|how|once|until|let|would|should|can|could) )\S* (?:you know|i mean)$|^(?!(?:some|this|that|what|any|a|one|same) )\S* (?:sort|kind) of$/;

/** The last words of such pairs. */
export const ENDS_FILLER_PAIR = set('know mean of');

/** Given names that are words as well. With a capital inside a sentence they are names, and names must not matter. */
export const NAMES_AND_WORDS =
  set(`ace amber angel april art asia ash august austin autumn basil bay bill brook brooks
carol chance charity chase chip chuck clay cliff colt crystal daisy dale dawn dean destiny don drew earl eve faith fern
flora forest frank gene ginger glen grace grant guy hank harmony harry hazel heath heather herb holly hope hunter iris ivy
jack jade jasmine jay jean jewel joy june lance lily mark mason max may melody mercy mike miles nick norm olive paige pat
patience pearl penny pierce ray reed rich rob robin rod rose ruby rusty sage sky stone sue summer terry tony trip van
victor violet wade ward wayne will winter woody`);

/** Words that deny what follows them within the clause. */
export const NEGATORS = set(`not no never none nothing nobody neither nor cannot without hardly barely nowhere
ain't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't aren't mightn't mustn't needn't shan't
shouldn't wasn't weren't won't wouldn't cant dont doesnt didnt isnt wasnt arent werent wont couldnt shouldnt
wouldnt havent hasnt`);

/** Words after which a denial no longer holds. */
export const CONTRAST = set(`but however instead`);

/** Words that begin a new clause, where a plain negation ends. */
export const CLAUSE =
  set(`and but so because which who if when while whereas although though since then instead
rather however unless until or`);

/** Words that are the subject of a clause, where a plain negation ends as well. */
export const SUBJECT = set(`i he she it we they there one it's there's he's she's they're we're i'm`);

/** Words that begin a predicate: after the first content word that a plain negation covers, it ends there. */
export const PREDICATE = set(`is are was were am has had will would can could should does did`);

/** Words before a "one" that stands for something named before. */
export const DETERMINERS = set(`this that other`);

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...UNITS.map((w, i) => [w, String(i)] as const),
  ...TENS.map((w, i) => [w, String((i + 2) * 10)] as const),
  ['hundred', '100'],
  ['thousand', '1000'],
  ['million', '1000000'],
]);

/**
 * The value of a number word or of digits, in digits without separators of thousands ("1,000" → "1000"),
 * without its unit ("10ms" → "10"), ".3" as "0.3"; null for any other word. A nought before other digits stays, for it tells
 * of a point that was lost ("06").
 */
export function numberValue(norm: string): string | null {
  const word = NUMBER_WORDS.get(norm);
  if (word !== undefined) return word;
  const found = /^(?:\d+(?:[.,]\d+)*|\.\d+)/.exec(norm);
  if (found === null) return null;
  const written = found[0].replace(/^\./, '0.');
  if (/^0[.,]/.test(written)) return `0.${written.slice(1).replace(/[.,]/g, '')}`;
  return written.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.');
}
