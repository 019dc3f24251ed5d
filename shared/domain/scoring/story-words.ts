/** Everyday verbs and words by which an account of events is told apart from general talk. Closed lists; no topics. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Past tense that does not end in "ed", or ends in "eed", of verbs that stories use. */
export const IRREGULAR_PAST =
  set(`agreed became began bought broke brought built burnt came caught chose cost cut dealt did
drew drove fell felt fought found flew forgot freed froze gave got grew guaranteed heard held hung kept knew laid learnt
led left lent lost made meant met overheard paid put ran rang read rebuilt rewrote rose said sat saw sent set shook shot
showed shrank slept sold sought spoke spent split spread stood stole stuck struck swam swore taught thought threw told
took understood went withdrew woke won wore wrote`);

/** Participles of such verbs that are not their past tense: of an event after "have" alone. */
export const PARTICIPLES =
  set(`broken chosen done drawn driven eaten fallen flown forgotten frozen given gone grown hidden ridden risen seen
shaken shown spoken stolen sworn taken thrown torn withdrawn woken worn written`);

/** They end in "ed" and are seldom what somebody did; some are names. */
export const NOT_PAST =
  set(`ahmed alfred jared khaled manfred mildred mohamed mohammed muhammed wilfred winifred zayed advanced aligned based committed dedicated detailed diversified engaged excited experienced
focused hundred interested involved limited motivated needed organised organized pressured qualified related shared
skilled stressed supposed unexpected united used valued`);

/** Being, having and feeling: in the past tense, but nothing was done. */
export const STATE_VERBS =
  set(`became believed felt got hated heard hoped knew liked looked loved meant needed remained
saw seemed stayed thought understood wanted worked`);

/** Dealing with another person. */
export const CONTACT_VERBS =
  set(`admitted agreed answered apologised apologized argued asked begged called complained
confirmed consulted convinced discussed emailed explained greeted handed helped insisted interviewed introduced invited
joined listened mailed mentioned messaged met offered persuaded phoned promised proposed rang refused replied reported
said sat shouted showed spoke suggested talked taught texted thanked told trained visited warned wrote`);

/** Who else can be the subject; each in both genders. */
export const OTHERS =
  set(`he she they who somebody someone everybody everyone nobody people boss manager supervisor
colleague colleagues customer customers client clients patient patients team owner director teacher parents mother father
lady gentleman man woman guy girl boy`);

/** Who somebody is to the speaker or by trade: which of them it was must not matter. */
export const PERSONS =
  set(`aunt boyfriend brother brothers child children cousin dad daughter doctor driver friend friends granddad
grandfather grandma grandmother grandpa grandson girlfriend guest guests husband imam kid kids mate mom mum neighbor neighbour neighbours nephew
niece nurse nurses parent partner pastor priest rabbi sister sisters son teammate trainer uncle visitor wife`);

/** What came of it. */
export const OUTCOME_VERBS =
  set(`adopted agreed arrived came cost cut delivered doubled dropped ended fell finished fixed
got grew halved improved increased kept launched lost made opened paid passed reached recovered reduced renewed returned
rose saved shipped signed solved stayed stopped took went won worked`);

/** Words of general talk about oneself and about how things ought to be. */
export const GENERALITIES = set(`ability always approach believe consider crucial empathy essential generally
honest important key mindset naturally often passionate pride proactive regardless strategy strength strengths thrive
transparency truly typically usually vital whatever`);

/** What would or should be, and what "you" do: no event. */
export const HYPOTHETICAL = set(`i'd we'd you you'd you're would should`);

/** What somebody would do, in a word that can be pictured; the forms after "I'd", "I'll" or "to". */
export const PLAIN_VERBS =
  set(`agree apologise apologize ask bring build buy call cancel change check choose collect
compare count cut divide draw drop email fetch fix go hand hear hire install interview invite leave list listen look make
measure meet move name note offer open order pay phone pick plan post prepare print propose put read record repair repeat
replace report ring run say see sell send separate set share shift show sit sort split start stop suggest swap switch take
talk tell test thank train try turn type visit wait walk warn watch wear write`);

/** Those of them that deal with another person. */
export const PLAIN_CONTACT_VERBS =
  set(`agree apologise apologize ask call email hand invite listen meet offer phone
propose ring say show suggest talk tell thank warn write`);

/** Beside GENERALITIES, the words of good intentions. */
export const INTENTIONS =
  set(`appreciate appreciated appreciation atmosphere attitude attitudes authentic communication
confident constructive contagious convinced dialogue empathetic energy goals harmony known loyal motivated motivation
opportunities opportunity perspective positive positively professional professionally respect respectful sensitive
sensitivity solutions spirit tact transparent trust trusting values vision`);

/** Days of the week and months: with figures, what of an account can be checked. "May" and "march" are other words too. */
export const CALENDAR =
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december`);

/** Words in which anybody can speak of any work without saying anything about it. */
export const HOLLOW =
  set(`accomplish achieve achievement action aim analyse analyze answer area aspect bad best better big
calm careful carefully case challenge challenging change clear clearly collaborate collaboration colleague coworker collectively
commitment common communicate complex complicated compromise concern concerned confidence cooperate cooperation daily deal
decide decision deeply determination detail develop development different differently difficult difficulty effective
effectively efficient effort end environment everyday excellent experience fact feedback fine finally first focus friendly
fulfil fun future goal good great happy hard hardworking help helpful idea improvement individual information initial
initiative interesting involve involved issue job last learn learning lesson level long main manage matter method mindful
moment motivate mutual nature new next nice objective old opinion opportunity option organise organize outcome overcome
particular patient people perfect person plan point possible practice practise prepare pressure prioritise prioritize problem process
professional progress project quality question quick quickly reason relationship respect responsibility responsible result
role satisfied satisfaction serious significant similar simple situation skill smooth smoothly solution solve special start
step stress stressful strong structured success successful successfully sure systematic target task team teamwork thorough
time together topic tough trust typical understanding useful valuable value various view week well whole wonderful work year
year`);
