/**
 * Words that stand for one another in interviews and technical talk, words that say the opposite, and
 * abbreviations. Data, hence its length. Written by hand; a bank question's own synonym phrases always come before this table.
 */
import { lazy } from '../lazy.ts';
import { stem } from './stem.ts';

const GROUPS = `
begin start initiate launch kick commence
end finish complete conclude
stop halt cease terminate abort
big large huge enormous massive
small little tiny minor
fast quick rapid speedy swift
slow sluggish
build create make construct produce develop craft
delete remove erase drop discard eliminate
add append insert include attach
change modify alter edit adjust update adapt mutate
show display present demonstrate reveal illustrate
hide conceal mask
get obtain acquire retrieve fetch receive
keep retain maintain preserve hold store save
give provide supply offer grant
send transmit deliver forward dispatch
find locate discover detect identify spot notice recognise recognize
search lookup seek look
check verify validate confirm inspect examine test review
ensure guarantee assure
help assist support aid
fix repair resolve solve correct patch remedy
break fail crash
error mistake bug fault defect failure flaw
problem issue trouble difficulty challenge
goal aim objective purpose target intent intention
plan strategy roadmap scheme
reason cause why rationale
result outcome consequence effect impact
benefit advantage gain upside plus pro
drawback disadvantage downside con cost tradeoff
risk danger hazard threat
important crucial critical essential vital key significant
main primary principal chief major
simple easy straightforward basic
hard difficult tough complex complicated tricky
same identical equal equivalent alike
different distinct separate differing unlike
similar alike comparable
whole entire full complete total
part piece portion section segment chunk component slice
group set collection bunch
list array sequence
order sequence ordering sorted
top first initial
last final latest
new fresh recent
old former previous prior earlier
often frequently regularly repeatedly commonly usually typically
rarely seldom
always constantly continually
fast performance
increase grow rise raise expand climb boost
decrease reduce lower shrink lessen cut drop decline fall diminish minimise minimize
improve enhance better optimise optimize refine upgrade
worsen degrade deteriorate
allow permit enable let
prevent avoid block stop prohibit forbid
require need demand necessitate must
choose select pick decide opt
decide decision determine conclude
use utilise utilize employ apply leverage
run execute perform carry
call invoke trigger
work function operate
wait pause delay
happen occur arise
talk speak discuss conversation chat
say tell state mention express
explain clarify describe
ask request inquire question query
answer reply respond response
listen hear
write author compose draft document
read
learn study lesson learnt
teach train coach mentor educate
understand grasp comprehend
know aware knowledge
think believe consider
feel feeling emotion
agree consensus agreement align
disagree conflict dispute argue argument disagreement
accept admit acknowledge own
responsible responsibility accountable ownership accountability
boss manager supervisor lead leader superior
colleague coworker teammate peer
team group crew squad
employee staff worker
customer client buyer user
company firm organisation organization business employer
job role position
person people individual human
child kid
deadline due date
meet meeting session
late delayed overdue
early soon beforehand
quickly promptly immediately instantly
money cost price budget expense
cheap inexpensive affordable
expensive costly
buy purchase
sell sale
measure metric gauge quantify measurement
number figure amount quantity count
data information
database db
store storage repository
memory ram
disk drive
computer machine device
server host backend
frontend client
network connection
file document
folder directory
function method procedure routine subroutine
parameter argument arg param
variable
object instance
class type
property attribute field
program application app software
code source
compile build
deploy release ship rollout publish
version revision
copy duplicate clone replica replicate
shared common joint
unique distinct
loop iterate iteration repeat cycle
recursive recursion
condition conditional
event message notification
queue buffer
cache cached memoise memoize
thread process
parallel concurrent simultaneous concurrently simultaneously
async asynchronous
sync synchronous synchronise synchronize
lock mutex
key index
table relation
row record tuple entry
column field
transaction commit
join merge combine unite
divide split partition separate
sort arrange rank
filter
limit restrict cap bound constrain constraint
secure security safe protect protection
encrypt cipher encryption
password credential secret
login signin authenticate authentication
authorise authorize permission authorisation authorization access
user account
log record
monitor watch observe track
alert alarm notify warn warning
scale scalable grow
load traffic
available uptime availability
reliable dependable robust
backup copy
restore recover recovery
request call
interface contract
abstract abstraction
inherit inheritance derive subclass extend
encapsulate encapsulation hiding
polymorphism polymorphic
override overload
immutable unchangeable
empty blank null nil none
true
false wrong incorrect
assume assumption suppose
example instance
specific concrete precise exact
general generic
clear obvious plain transparent
honest open truthful frank candid
trust confidence
calm patient composed
respect courteous polite
priority prioritise prioritize rank urgency urgent
feedback criticism critique
compromise middle
share communicate inform
follow track
propose suggest recommend proposal suggestion
experiment trial pilot
prototype mockup
design architecture
draw sketch diagram
picture image photo
document documentation
step stage phase
method approach technique way
tool instrument
rule policy guideline
law regulation
doctor physician
patient
illness disease sickness
medicine medication drug
water liquid fluid
vapor steam gas vapour
evaporate vanish
heat warm hot temperature
cold cool
light lit glow
closed complete
path circuit
gap open
battery cell
bulb lamp light
damaged broken burned burnt
connect link attach join wire
contain hold comprise include
rock stone
ground soil dirt earth
plant seed
food nutrient
eat consume feed
move travel shift motion
push press
pull tug
sound noise
pitch tone
vibrate vibration shake
long lengthy
short brief
high tall
hardness
scratch
material substance
mix mixture blend
dissolve
weight mass heavy
speed rate velocity
distance length
size magnitude
shape form
packet frame
header
acknowledge ack acknowledgement acknowledgment confirm
arrive arrival
drop lose loss lost
collision collide
overhead cost
bandwidth throughput capacity
latency delay lag
address location
pointer reference
node vertex
link edge
stack lifo
front head
rear tail back end
element item member value
leaf
root
height depth
`;

const OPPOSITES = `
increase/decrease grow/shrink rise/fall raise/lower higher/lower open/closed open/close connected/disconnected
connected/separated same/different equal/unequal true/false on/off hot/cold fast/slow faster/slower
long/short longer/shorter large/small larger/smaller bigger/smaller more/less high/low strong/weak
allow/prevent accept/reject success/failure succeed/fail safe/unsafe mutable/immutable public/private
static/dynamic synchronous/asynchronous sync/async early/late before/after first/last minimum/maximum
min/max best/worst better/worse good/bad positive/negative complete/incomplete possible/impossible
light/dark warm/cool hard/soft heavy/light full/empty visible/invisible always/never internal/external
local/global push/pull enqueue/dequeue insert/delete add/remove lossless/lossy sorted/unsorted
ascending/descending horizontal/vertical input/output reader/writer inside/outside up/down
`;

/** Abbreviations and their long forms; both sides of a comparison are written out. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  db: 'database',
  dbs: 'database',
  auth: 'authentication',
  authn: 'authentication',
  authz: 'authorization',
  repo: 'repository',
  repos: 'repository',
  config: 'configuration',
  configs: 'configuration',
  dev: 'developer',
  devs: 'developer',
  prod: 'production',
  env: 'environment',
  envs: 'environment',
  app: 'application',
  apps: 'application',
  docs: 'documentation',
  perf: 'performance',
  stats: 'statistics',
  admin: 'administrator',
  dict: 'dictionary',
  dicts: 'dictionary',
  func: 'function',
  param: 'parameter',
  params: 'parameter',
  arg: 'argument',
  args: 'argument',
  var: 'variable',
  vars: 'variable',
  int: 'integer',
  ints: 'integer',
  bool: 'boolean',
  char: 'character',
  chars: 'character',
  ptr: 'pointer',
  ref: 'reference',
  refs: 'reference',
  k8s: 'kubernetes',
  js: 'javascript',
  ts: 'typescript',
  py: 'python',
  postgres: 'postgresql',
  ml: 'machine learning',
  ai: 'artificial intelligence',
  ui: 'user interface',
  ux: 'user experience',
  os: 'operating system',
  oop: 'object oriented programming',
  oo: 'object oriented',
  fifo: 'first in first out',
  lifo: 'last in first out',
  ci: 'continuous integration',
  cd: 'continuous delivery',
  pr: 'pull request',
  prs: 'pull request',
  tdd: 'test driven development',
  kpi: 'key performance indicator',
  kpis: 'key performance indicator',
  roi: 'return on investment',
  qa: 'quality assurance',
  hr: 'human resources',
  eta: 'estimated time of arrival',
  asap: 'as soon as possible',
  bst: 'binary search tree',
  info: 'information',
  spec: 'specification',
  specs: 'specification',
  mins: 'minutes',
  secs: 'seconds',
  hrs: 'hours',
  gb: 'gigabytes',
  gigs: 'gigabytes',
  mb: 'megabytes',
  ms: 'milliseconds',
  cpu: 'processor',
  max: 'maximum',
  min: 'minimum',
  sync: 'synchronous',
  async: 'asynchronous',
};

const groupsOf = lazy(() => {
  const groups = new Map<string, number[]>();
  for (const [i, line] of GROUPS.trim().split('\n').entries()) {
    for (const word of line.split(' ')) push(groups, stem(word), i);
  }
  return groups;
});

const oppositesOf = lazy(() => {
  const pairs = new Map<string, string[]>();
  for (const pair of OPPOSITES.trim().split(/\s+/)) {
    const [a = '', b = ''] = pair.split('/').map(stem);
    push(pairs, a, b);
    push(pairs, b, a);
  }
  return pairs;
});

/** Numbers of the synonym groups that hold this stem; two stems with a common number are synonyms. */
export function synonymGroups(stemmed: string): readonly number[] {
  return groupsOf().get(stemmed) ?? [];
}

/** Stems that say the opposite of this one. */
export function opposites(stemmed: string): readonly string[] {
  return oppositesOf().get(stemmed) ?? [];
}

/** The long form of an abbreviation (lower case, words apart), or null. */
export function longForm(norm: string): string | null {
  return Object.hasOwn(LONG_FORMS, norm) ? (LONG_FORMS[norm] ?? null) : null;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
