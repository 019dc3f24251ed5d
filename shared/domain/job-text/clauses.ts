/** A job's text cut into clauses, each with how much it asks for. */

/** `required` and `optional` ask for something; `told` only mentions it: duties, the company, what a description says. */
export type Standing = 'required' | 'optional' | 'told';

export interface Clause {
  text: string;
  standing: Standing;
  /** Whether it is a task of the job: "Run the weekly payroll". */
  isDuty: boolean;
  /** Whether it stands in the sentence of the clause before it. */
  goesOn: boolean;
  /** Whether it stands under a head that is known. */
  isHeaded: boolean;
  /** Whether it names no more than a plus, by itself or by what heads its list. */
  isNice: boolean;
  /** The whole sentence. */
  sentence: string;
}

export interface JobText {
  title: string;
  requirements: string;
  description: string;
}

const NICE_TO_HAVE =
  /\b(nice[ -]to[ -]haves?|an? (?:\w+ )?(?:plus|bonus|advantage)|bonus(?: points)?|plus points|preferred|preferably|desirable|optional|ideally|advantage(?:ous)?|beneficial|good to have|could[ -]have|would be (?:\w+ )?(?:great|good|nice|helpful|useful|welcome)|(?:is|are|also) (?:\w+ )?(?:welcome|useful|helpful))\b|\b(?:welcome|useful|helpful)\W*$|\bbut not (?:\w+ )?(?:required|needed|necessary|essential|a must)\b/i;
/** At the head of a list it speaks for all that follows; "SQL preferred" for its own clause alone. */
const HEADS_LIST = new RegExp(
  `^\\W*(?:${NICE_TO_HAVE.source})(?!\\s+but)|(?:${NICE_TO_HAVE.source})[^:]*:`,
  'i',
);

/** Where a part of an advert begins, by the words of its head; the first that fits counts. */
const HEADS: readonly (readonly [RegExp, Section])[] = [
  [
    /^(?:about (?!you\b|your\b|(?:the|this) (?:role|job|position)\b)[\w ]{2,30}$|who we are|our (?:story|values|mission|benefits)|(?:the )?benefits|(?:what )?we(?:'ll)? offer|what(?:'s| is) in it for you|what you(?:'ll| will)? get|perks|why (?:join|work)|how to apply|(?:das )?(?:wir bieten|bieten wir)(?: (?:dir|ihnen))?|unser angebot|über uns|equal opportunit\w+|pay|salary|compensation|diversity|next steps)\b/i,
    'company',
  ],
  [NICE_TO_HAVE, 'optional'],
  [
    /^(?:about (?:the|this) (?:role|job|position)|(?:key |main |your )?responsibilities|what you(?:'ll| will)? (?:do|be doing|work on|own)|(?:your|the) (?:role|tasks?|mission|job|day|work)|(?:main |key )?duties|tasks|day[ -]to[ -]day|in this role|(?:deine|ihre) aufgaben|aufgaben(?:gebiet)?|(?:das erwartet|was) (?:dich|sie)(?: erwartet)?)\b/i,
    'duties',
  ],
  [
    /^(?:(?:key |minimum |basic |job )?(?:requirements?|qualifications?|criteria|skills|experience)|what (?:we|you)(?:'ll| will|'re| are|'d| should| would| must)? (?:bring|need|expect|ask|require|look(?:ing)? for|like to see|want to see)|what you have|you (?:have|bring|are|offer|need)|who you are|about you|your (?:profile|skills|background|experience)|must[ -]haves?|essential\b|required|we(?:'re| are) looking for|(?:the )?(?:ideal )?(?:person|candidate)|person specification|(?:dein|ihr) profil|anforderungen|voraussetzungen|(?:das|was) (?:bringst du|bringen sie|du|sie) mit(?:bringst|bringen)?)\b/i,
    'required',
  ],
];
type Section = 'company' | 'optional' | 'duties' | 'required';

const LONGEST_HEAD = 60;
/** With what is drawn around it. */
const MOST_WITH_MARKS = 4 * LONGEST_HEAD;
/** What a head without a colon may say beside its own words. */
const HEAD_ONLY =
  /^(?:\W|\b(?:and|or|for|of|the|this|a|your|our|us|you|to|in|it|role|job|team|position|company|candidate|skills?|experience|requirements?|qualifications?|criteria|profile|knowledge|tasks?|responsibilities|duties|bring|here|be|great|fit|points)\b)*$/i;
const BULLET = /^\s*(?:[-–—•*·▪●○‣✓✔]|\d{1,2}[.)])\s+/;

/** The section that a line opens, if it is a head: short, alone on its line, in the words of one. */
function headOf(line: string): Section | 'other' | undefined {
  if (line.length > MOST_WITH_MARKS) return undefined;
  const bare = line
    .replace(/^[\s#*_>]+|[\s*_:]+$/g, '')
    .replace(/[’]/g, "'")
    .trim();
  if (bare === '' || bare.length > LONGEST_HEAD || BULLET.test(line) || /[.;,]/.test(bare)) return undefined;
  const found = HEADS.find(([words]) => words.test(bare));
  const endsAsHead = /:\s*[*_]*\s*$/.test(line);
  // "Experience with Excel" and "Excel is a plus" stand alone on their lines as well.
  if (found !== undefined && (endsAsHead || HEAD_ONLY.test(bare.replace(found[0], '')))) return found[1];
  return endsAsHead ? 'other' : undefined;
}

const STANDING: Readonly<Record<Section, Standing>> = {
  company: 'told',
  optional: 'optional',
  duties: 'told',
  required: 'required',
};

/** A full stop ends a sentence only before a space: "Node.js", ".NET" and "3.5" are whole. */
const SENTENCE = /[;!?]+|\.(?=\s|$)|(?<=\S)\s+[–—]\s+/;
/** Between items of a list outside brackets, and before what is set against the rest. */
const ITEM = /,(?=\s)(?![^()]{0,120}\))|\s(?=but\s(?!not\b))/;
const DUTY =
  /^(?:in this (?:role|job),? )?you(?:'ll| will| would)?\s+(?!(?:have|be|are|were|need|bring|offer|get|receive|can|could|may|must|should|shall|want|wish|like|love|enjoy|feel|speak|know|understand|would|listen|think|find it|hold|share|value|thrive|possess|demonstrate|care|take pride|excel|work well|report|join|already)\b)/i;

/** A degree names its subject, which says nothing of what somebody can do: "BSc in Statistics or similar". */
const DEGREE =
  /\b(?:degree|bachelor(?:'s)?|master(?:'s)?|diploma|b\.?sc|m\.?sc|ph\.?d)\b(?:[^;.!?\n]*?\bor (?:an? )?(?:related|similar|comparable|equivalent|relevant|other)\b\s*\w*|[^,;.!?\n]*?(?=\s(?:and|plus|with|but)\s|[,;.!?]|$))/gi;

/** So does a trade that was learnt: "training as a warehouse specialist (Fachkraft für Lagerlogistik)". */
const TRADE =
  /\b(?:training|traineeship|apprenticeship|qualification|qualified|recognition|certified|ausbildung|weiterbildung)\s+(?:as|als|zum|zur)\b[^,;.!?()]*?(?:\([^)]*\))?(?=\s(?:and|or|plus|with|but)\s|[,;.!?]|$)/gi;

/** "Your tasks: keep the lines running": a head with what it heads behind it. */
const INLINE_HEAD = /^([^:.;,]{3,60}:)\s+(?=\S)/;

/** "SQL (window functions are a plus)": what is nice to have inside brackets is a clause of its own. */
function withBrackets(item: string): string[] {
  const nice: string[] = [];
  const rest = item.replace(BRACKETS, (whole) => {
    if (!NICE_TO_HAVE.test(whole)) return whole;
    nice.push(whole);
    return ' ';
  });
  return [rest, ...nice].filter((each) => each.trim() !== '');
}
const BRACKETS = /\([^()]{0,120}\)/g;

/** The clauses of one field; `usual`: how much it asks for where no head says otherwise. */
function* clausesIn(field: string, usual: Standing): Generator<Clause> {
  let section: Section | 'other' = 'other';
  let hadItems = false;
  let afterBlank = false;
  for (const raw of field.split('\n')) {
    // What follows looks for ends of runs of blanks from each of them.
    const line = raw.replace(/\s+/g, ' ');
    if (line.trim() === '') {
      afterBlank = true;
      continue;
    }
    const inline = INLINE_HEAD.exec(line.trim());
    const inlineHead = inline === null ? undefined : headOf(inline[1] as string);
    const isInline = inlineHead !== undefined && inlineHead !== 'other' && inlineHead !== 'optional';
    const head = isInline ? inlineHead : headOf(line);
    // An empty line ends a list of what is nice to have, unless bullets go on.
    if (section === 'optional' && afterBlank && hadItems && !BULLET.test(line)) section = 'other';
    afterBlank = false;
    if (head !== undefined) {
      // What stands behind its head on one line does not head what follows.
      if (!isInline) {
        section = head;
        hadItems = false;
        continue;
      }
    }
    const own = isInline ? (head as Section) : section;
    hadItems = true;
    if (own === 'company') continue;
    const standing = own === 'other' ? usual : STANDING[own];
    const rest = isInline ? line.trim().slice(inline?.[0].length) : line;
    const bare = rest.replace(BULLET, '').replace(/’/g, "'").replace(DEGREE, ' ').replace(TRADE, ' ');
    for (const sentence of bare.split(SENTENCE)) {
      const isDuty = own === 'duties' || DUTY.test(sentence.trim());
      let inList = false;
      let goesOn = false;
      for (const text of sentence.split(ITEM).flatMap(withBrackets)) {
        inList ||= !text.startsWith('(') && HEADS_LIST.test(text);
        const isNice = inList || NICE_TO_HAVE.test(text);
        const optional = standing === 'required' && isNice;
        yield {
          text: text.trim(),
          standing: optional ? 'optional' : standing,
          ...{ isDuty, goesOn, isNice, isHeaded: own !== 'other', sentence: sentence.trim() },
        };
        goesOn = true;
      }
    }
  }
}

/** All clauses of a job in their order: its requirements first, then what its description says. */
export function* clausesOf({ requirements, description }: JobText): Generator<Clause> {
  yield* clausesIn(requirements, 'required');
  yield* clausesIn(description, 'told');
}

const NOT_NEEDED =
  /^\W*no\b(?!\s+(?:less|fewer|more|later)\b)|\b(?:not|isn't|aren't)\s+(?:\w+\s+)?(?:needed|required|necessary|expected|essential|a must)\b/i;
const NOT_NEEDED_THOUGH = /\bbut not (?:\w+ )?(?:required|needed|necessary|essential|a must)\b/gi;
const NOT_SECTION = /\((?:no|not)\b[^)]*\)/gi;
/**
 * What follows it is not asked for, up to the next word that begins something else: "without help in Go" asks for Go.
 */
const NOT_WHAT_FOLLOWS =
  /\b(?:without|no need|(?:don't|do not|needn't|won't) (?:need|have|expect|require|want|look for)|not looking for)((?:\s+(?:a|an|any|you|to|be|have|prior|previous|much|needing|use|using|know|knowing|knowledge|experience|of|for|in|with))*\s+.*?)(?=\s(?:but|yet|while|in|with|on|using|for)\b|$)/gi;

/** What a clause asks for, without what it says is not needed; and that. */
export function askedIn(clause: string): { asked: string; notAsked: string } {
  const wanted = clause.replace(NOT_NEEDED_THOUGH, ' ');
  if (NOT_NEEDED.test(wanted)) return { asked: '', notAsked: clause };
  const out: string[] = [];
  const drop = (whole: string, what?: unknown) => {
    out.push(typeof what === 'string' ? what : whole);
    return ' ';
  };
  const asked = wanted.replace(NOT_SECTION, (whole) => drop(whole)).replace(NOT_WHAT_FOLLOWS, drop);
  return { asked, notAsked: out.join(' ') };
}
