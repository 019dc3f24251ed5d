/**
 * What a job asks for that the shipped skills do not have: tools, trades and standards by name. Some are listed; others
 * are told by how they are written, which is why only requirements are read and why a person can change the result.
 */

import type { FindNames, Named } from './names.ts';

const LONGEST = 40;

/** Asks for a thing by its name: "experience with Kafka". */
const CUE =
  /\b(?:experienced?|knowledge|proficien\w+|familiar\w*|skill(?:s|ed)|command|expertise|background|fluen\w+|hands-on|comfortable|confident|competen\w+|certifi\w+|licen[cs]ed?|accredit\w+|working with|work with|us(?:e|ed|ing) (?:of )?|tools?|software|systems?|stack|such as|like|e\.g|understanding|practical|versed|trained|years?)\b/i;
/** A word, or up to three of them, that begins with a capital. */
const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?:[.&/+-][\p{L}\p{N}]+)*[+#]{0,2}(?:\s\p{Lu}[\p{L}\p{N}]*(?:[.&/+-][\p{L}\p{N}]+)*[+#]{0,2}){0,2}/gu;
/** Written as only names are: capitals or digits inside. */
const NAME_LIKE = /^.\S*[\p{Lu}\p{N}]/u;

/** Written like names of skills, and none. */
const NO_SKILL = new Set(
  `a-level a-levels ai am api apis arr b1 b2 b2b b2c b2b2c ba bachelor bachelor's bsc bs c1 c2 cefr ceo cfo cio coo cto
   cv degree diploma diy dna emea eu faq fte gcse gcses gmbh gpa hq hr hs i id inc it kpi kpis llm llms ltd ma master
   master's masters mba mrr ms msc nhs nps okr okrs p&l pa pc pcs pdf phd plc pm pr qa r&d rfp rfps roi saas sla slas sme smb smes
   tv uae ui uk us usa ux vp college university school english german french spanish italian dutch polish portuguese
   russian turkish arabic mandarin chinese japanese korean hindi danish swedish norwegian finnish czech ukrainian
   european british american national international london berlin paris munich hamburg vienna zurich amsterdam dublin
   madrid barcelona lisbon warsaw prague york europe germany france spain italy ireland austria switzerland january
   february march april may june july august september october november december monday tuesday wednesday thursday
   friday saturday sunday christmas you your we our the this that they good great strong excellent solid proven
   experience knowledge ability understanding proficiency proficient familiarity familiar must should working
   previous prior relevant minimum at about and or for in of with without who what must-have dbs ict stem word powerpoint outlook office
   microsoft google adobe apple amazon acca cima cipd cpa cfa shrm aca aat acii rics chartered whatsapp linkedin xing zoom ihk hwk fachkraft fachwirt
   fachangestellte fachangestellter kaufmann kauffrau meister techniker bilanzbuchhalter`.split(/\s+/),
);

/** Whether a place lies in brackets that say more of a skill just named: "Excel (pivot tables, Power Query)". */
function isDetail(clause: string, at: number, found: readonly Named[]): boolean {
  const open = clause.lastIndexOf('(', at);
  if (open < 0 || clause.slice(open, at).includes(')')) return false;
  return found.some(({ isOwn, end }) => !isOwn && end <= open && clause.slice(end, open).trim() === '');
}

/** What a clause of the requirements names, in order: what `find` knows, and what is written as a name is. */
export function namesIn(clause: string, find: FindNames): Named[] {
  const found = find(clause);
  const hasCue = CUE.test(clause);
  const words = clause.split(/\s+/).length;
  for (const { 0: name, index } of clause.matchAll(NAME)) {
    const isNameLike = NAME_LIKE.test(name);
    const isAtStart = /^\W*$/.test(clause.slice(0, index));
    const fits = isAtStart ? isNameLike && (words <= 3 || hasCue) : hasCue || (isNameLike && words <= 3);
    if (!fits || name.length > LONGEST || name.length < 2) continue;
    if (name.split(/[\s/]/).some((word) => NO_SKILL.has(word.toLowerCase()))) continue;
    const end = index + name.length;
    const overlaps = found.some((other) => other.at < end && index < other.end);
    if (!overlaps && !isDetail(clause, index, found)) found.push({ slug: name, isOwn: true, at: index, end });
  }
  return found.sort((a, b) => a.at - b.at);
}
