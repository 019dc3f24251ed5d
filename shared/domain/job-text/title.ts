/** The title of a job that an advert begins with. */

const MOST_WORDS = 10;
const LONGEST = 80;
/** "Position: …" says what follows; "(m/f/d)" and the like say that anybody is meant. */
const LEAD = /^(?:(?:job )?title|job|position|role|vacancy|stelle|stellenangebot|stellentitel)\s*[:–—-]\s*/i;
const ANYBODY =
  /\s*[([]?\b(?:m|f|w|d|x|div)\s*[/|]\s*(?:m|f|w|d|x|div)(?:\s*[/|]\s*(?:m|f|w|d|x|div|gn))?\b[)\]]?/gi;
/** Words of a sentence, or of a head; no title has them. */
const NO_TITLE =
  /\b(?:we|we['’]re|our|us|you|you['’]ll|your|are|is|seek|seeks|seeking|looking|join|hiring|wir|sie|du|dein|deine|ihre|unser|unsere|suchen|sucht)\b|^(?:about|aufgaben|benefits|company|description|duties|introduction|job (?:ad|advert|description|offer|posting)|location|overview|profil|qualifications|requirements|responsibilities|skills|stellenbeschreibung|summary|tasks|the (?:company|job|role|team)|what|who|why)\b/i;

/** What the first line of an advert calls the job, where it reads as a title; null where it is a sentence or a head. */
export function titleIn(advert: string): string | null {
  const line = (advert.trim().split('\n')[0] ?? '').trim();
  const title = line
    .replace(/^[#*•\s]+|[*\s]+$/g, '')
    .replace(LEAD, '')
    .replace(ANYBODY, '')
    .replace(/\s+/g, ' ')
    .trim();
  const words = title.split(' ').length;
  const isShort = title.length >= 3 && title.length <= LONGEST && words <= MOST_WORDS;
  const isName = /^\p{L}/u.test(title) && /\p{Lu}/u.test(title) && !/[.!?:;]$|[.!?]\s|https?:|@/.test(title);
  return isShort && isName && !NO_TITLE.test(title) ? title : null;
}
