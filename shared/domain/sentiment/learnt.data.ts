/**
 * Corrections to the valences of words, made by tools/learn.ts from the rated sentences of Hutto and Gilbert 2014
 * (MIT; see LICENSE-vader.txt). Weights only; no sentence is here. Data, hence long.
 */
export const LEARNT_BY_VALENCE: readonly (readonly [number, string])[] = [
  [
    -1.6,
    `lol
support`,
  ],
  [
    -1.5,
    `care
save`,
  ],
  [
    -1.4,
    `better gift special
trash`,
  ],
  [
    -1.3,
    `clearly creative
free`,
  ],
  [
    -1.2,
    `comedy friend hand party
win`,
  ],
  [
    -1.1,
    `easier hope junk
true`,
  ],
  [
    -1,
    `cares heavy interest joke justice playing pretty
wish`,
  ],
  [
    -0.9,
    `customer embarassing fair feels giving please predictable surely
wow`,
  ],
  [
    -0.8,
    `ambitious best clever entertainment friends great haha hero jokes lasted laughs original play
romance talent
united`,
  ],
  [
    -0.7,
    `buyer challenge creating earnest inspiring laugh lovely mediocre nicer past played plot ready
romantic safety seems supposed supreme thin trust unable warranty
welcome`,
  ],
  [
    -0.6,
    `awards benefit bland cash claimed clean clear collection company courts dissapointed easily
enjoy falls fit fixed flimsy freeze fun gay grand holiday importance intelligence interesting
knee lead lens long merit navigation premise repair responsive rich season sentimental sexy
strong tech tedious theyd truth trying unfunny unless wins wise won xp
yorks`,
  ],
  [
    -0.5,
    `additional administrations alive amendments audience beer blazing built-in busy cable cal
calling central certainly club cons convinced court cute definitely devoid dogs factor faithful
festival good grace grant guessing hardware heading horrible included interests issue liked lump
menu months paper players popular promising quit resolve resulted return safe slap slow solution
sorry success surgery thrown tries viewers views virtues witless
yunis`,
  ],
  [
    -0.4,
    `achieve act acting adam advantage adviser agree allowed already americans appointment approval
arts attempt attraction bart benefits blacks bob car card chan changing cheap cheesy chemicals
comparison consciousness construction crap credit curious customers deadline dealing dear
deficiencies department deserve deuces device difference directory disappointment disgusting
display dry dull dvds e-mail ears economic economy election electronics engaged enigma example
exciting extra fan favor financial flat flaw flick forever formulaic frankly fresh functional
garbage generic giveaway glorified gore green handle headphone help hip homeless hoped hopefully
hour housing huge humor idiots inconsequential increase innocent inspired interested keeps
lacking lackluster lacks laughable laughing leave leaving legal level lifeless looked loud
marked mary mediasource members mercy miles minus mom movement needs noise nonexistent number
opportunity panel parents parties passenger pay pen percent pinocchio pit plain playback pledge
pointless pretension pretentious processed proposal purpose purse recall relations relief remake
rep repeat repellent republican requires responsible saddam scene screen security semi sentiment
shakespeare shallow shortcomings shot showtime signal soft spend starts state storage
successfully superficial sure surprisingly switch taking taxes texas thanks theatre thinks title
toilet travelers tried truths turns tuxedo tvs twice useful usually values vice virtually wear
website white writers yay
zero`,
  ],
  [
    -0.3,
    `acceptance accepts acknowledged across action alabama albums alcohol amateurish amazon amounts
announced apparent apples arnold aspirations assistant attempts award awkward bargain base
beaches becomes beginning blowing boards bogus boost borrowed boys brain brand breaks brightly
budget budgeted business cab candidates caring cartoon category cd celebrated certain charging
charm chilly cleaning cliched cliches clumsily clumsy co cold college comedies comes comments
competent competition concept confidence considered contrived copy corn corporate courtesy
creation credits cup damato delight depressing derivative derived describes desire destination
development diamond disposable distasteful documents doubt dreams drivel dude dynamic earlier
ensure enter entered entertained enthusiasm episode episodes essentially eventually exactly
excitement expensive extras faded fart fashion feel fi fill filmmakers finger flawed folders
football forgot frank freedom freezes frequently friday friendly frozen fruit frustrating funny
gains gap generous gig giggles glasses glitches god goldin grants greater guy ha hack hahaha
harder hassle healthcare hear heaven hed heroine hills hours howard humour idea illogical
immediately implausible important improved improvement incoherent influence information insights
insisted inspector inspiration install insure intellectual intent intentions iriver issues jack
january jesus jewish john joy juvenile knock knowing lame language large latter leaden length
letter limp line listless lmao loses lousy love macklowes magazines maid markets matter mb
melodramatic mere mildly mistake models movie muddled muted nations natural nearly need nice
notmad obvious offer old opposed opposition ordeal outstanding outtakes overall owners pages
parker passion patch peculiar person photograph plastic plate player plays plodding plotted
plotting pluto pokemon pop popping positive possible preachy precious premium prepared probably
produced promises public raising reagan reason rebate receive relax request resemble result
retread returned richer riddled ringing road roberts rollerball routine ruins rule ruling runner
sandler sandra sci screening screenwriter script searching seem seized sentence sentenced
sentimentality serving sharing shelf silly sit sitting skills slipping smart someones sorority
soulless sounds spray stay stinks straight strength substandard sucks suited sun superfluous
sustain swallow sweet table telephone television theyll thinking thrills throwaway toshiba trek
trifle typically uneventful unintentionally unit unnecessary unrelated upper users van verdict
vibrant video vulgar wasting wears weekends weeks went wet wheel wide william wisdom word
wounded writing
youve`,
  ],
  [
    -0.2,
    `abortion abruptly absurdities academy accent acceptable according actor admit adventures affect
affection agreed agreement album alright ambitions amendment amp amusing analysis anemic
animation anniversary annual apartment apex apparently appearing appreciate approached ararat
area around arrived asset assistance assuming astonishing attachment attal attempted attorney
attract attractive authority awww bag baghdad ball ballistic banal band barry baseball based
basement basis basket bass bay becoming begins begs believable believer benigni big bikes black
blank bleak blurry boats bogs books boring boroughs brass britney broad brooklyn buildings bulky
burn burning bush buttons buying calculated calif campy cap capitalize caution ceiling
characterization charge charming chat chen childrens chinese choices choose choppy christ
cigarettes cited claim clerk climax clothes clothing clunky coating coke collage collapses
colleague collinwood columbus comfortable comment commitment communal compete conduct confirmed
congress congressional connect connections consists constantly contains convention conversations
corner corruption courage created creativity cross crush cuomos cutesy daily dancing dang dare
database date deal dec decades december defeats defendant democrat democratic denying describe
described desired desk detail dialogue different dignity dimes directed directing directly
director disappointed discovered discs disney disneys distinctive dog dollar dose double downer
dramatic driven drivers driving dropping dual due dullest duty dysfunctional eager ecks ed
effectively efficiently effort eh elbowed electoral elsewhere email embrace emotional
emotionally empty encourages encouraging end ending england english enjoys enthusiast
equilibrium escape estate estrogen european evidence exception excuse execution exhibit
experienced experiencing exploitative exploitive explorer faces factory fails families fatale
favorite favors feathers federal fell femme ff figures filmed final financing fingered flash
flavor flexibility flight florida flounders flower fluid focused folder folks following follows
folly forgive forgotten formal former four fragile franchise francisco freddy freeman freezing
frequent frida fried funnier funniest gain games gear gender generate giggle glib glory
goldmember goodness graceless grainy granted graphic grating greatest grinning ground group grow
growing guarantee guard guess gum guys hackneyed hal hampered handed handicapped hangover
harmless hartley hazy heads heavily heck held heroes higher hiring hoffmans hollow honored hook
hop hoping hot house humble humility hundred hurts hype id ideas im immature impostor inane
including increased indictments inducing indulgent inept inert infantile info ingredients
innovation inoffensive inspection inspire instead institution integrity intelligent
intentionally introducing investigate investigators investment investors irritating itll jan
journal judd kate kennedy kept kidding king kiss kitchen kits kochs labeling labels ladies
landmark latest laws leaders lean least left legislation lesson letdown letters license lie
lighter liking limit limitations listed lit lively lobby lock longest longevity looks louis
loved loyalty luck luckiest lunch lyrics machine magnificent mailing mainstream majority
manufactured manufacturers maps marketing match mayhem meant measure medical mehta melodrama
member memories memory mess messages messed metaphor midtown mild mile mill mind minded minor
minute mired misguided misogynistic misses mode moldy monday money monument motivated motorolla
ms mushy names narrow nearest neat neck neighbors night nolan nonetheless notion numbers
numerous obligatory oct officers oils ones online opens opportunities orange organization
outdated outline output overheated overwrought owner pacing package paid paintings pancakes par
parable paris parking peace peas pedestrian picked picking pleasant pleasing pleasure poised
politicians poorly popularity pork possibly posts posturing pow pray predictability prefer
present pretends pretensions prices priorities prize progress promise proverbial provided
provision putting puzzling quirks race racing radical rca re readers reading reduced redundant
refund refused refuses regret rehash reign reliability remains remarkable repetition repetitive
replaced replacement replied reports republicans resembles resolutely respond results retired
returns review reviewers reward rewarded rice richard ritchie robert rock roman rt rules rush
sabotaged saccharine sake samsung sand sardonic sat satisfy saved saw scattered schaeffer
schneider schoolchildren science scooby scores screenwriters screenwriting searches second sees
segment selection seller sentences sequel series session setting settles sever sham shapeless
share shared shoddy short shtick shut shuttle sickly sigh sign signals significant simone
simplistic sing sinks sitcom site situations sky slept sloppy smarter smiles smoke smokers smug
snow software soggy sold sole somehow soon sophisticated sophomoric south soviet spears
specified spin spring squeeze starring statement steel stein sticky stiff stink stone stores
strain strained strategy student students studio stuffs stunt subcommittee substitute subway
succeed succeeded succumbing sugary suggestion sundance suppose surprises survive sweets swim
sympathy talented talky tank target tcot teach teens telegraphed tell tends thank theater theme
theres thesis theyre thick thousand threadbare three thunderstorm times tips tiresome titles
tokens told tops touch tout trade tri-band truitt turgid turning unconvincing unemployment
uneven unintentional unlikely unmemorable unoriginal unremarkable unsatisfying update upheld
upset urged valuable vandals vehicle verve vigorous vile vital void vote vs waking walkman
wannabe watch watched wearing whats wholly wilder wilson winds windtalkers winxp wit woman
wonder woody worlds worst wrote xd yesterday youll youth
zoning`,
  ],
  [
    -0.1,
    `abilities absolute abstract academic accept accepting achieves actions actual adams adapted
adapter admirable ads adults advance advanced advice affair affairs afraid africa aged agency
aggressively aides aids aimlessly aims air airport akin al albany alfonse aliens alternate
amateur ambition amenity amid analyze animal apart apolitical appeared appears apple apply
appropriations approve apt architecture arguing arresting arrive article artificial artistic
aside aspect assume ate attached attendant audrey australian authorities auto automobile autumn
awaits awarded awful back backdrops badly baffling bags baked ballot banality barbershop barred
barrels basic bday beacon bears beauty behavior behind believing belly benign benignis
bewildering bicycle bite bites bits blandness blatant bless blow blown bluetooth blunt bodies
boesky bold boldly bones border borders bore boston bound boxes boy boyfriend brave brazenly
breakfast breezy brendan brick bright brilliance broadcast broadway bronx brothers brow bruce
btw bubble bubbles build building bumper burial buried burma burned bus bushs butt buyers caesar
cameras canada candidate candy cannes capability captured carbon careful carefully carpet
carriage casing catholic cats caught cause celebrates celluloid centenarians cerebral chai chair
challengers challenging chances chaotic chapter characterizations characters charitable charms
charter chase cheese chelsea chemistry cherish chicago chick childhood children choice chose
chosen chuckles cinematic cipher circuit citys classic classical classified clause clayburgh
cletis cliche clockstoppers closed closing cocktail code cohesive coins collect collectively
colleges coma combination combined comedian comforting commentary commissioner commonly
community complaint complaints complete completed complexities compliment computer concert
conclusion conditions confessions confusing confusion connected connecticut connector
consequence considers constitution constitutional consumer contact content contest continues
continuing contract contrary contribution contributions control controversy conventional convert
conveying convoluted cooking copies cord core corners corny corrupt costly costs countless
course covered cow crappy crass create creatures credibility cremaster crew crossed crude cube
cultural cumbersome curiosity curves customs dammit dana danny dass deadlines decide decision
decline defendants democracy demographic denied dense departments depend depends deserves
designer designers desperate destructive details deter deteriorates determine determined dick
didactic diluted dim dime dimensional dinkins dinner disappeared disappointingly disdain
disintegrating disks distinctly distortion district diversion dogma doldrums downbeat downright
downside downtown dozen drab dramas drawbacks dreadful dreary drenched dress dressing drove drug
drum dutch earphones earth ease easiest eastwood eastwoods easy eax eddie editing educational
effect effective eight elegantly embarrassed emphasis employees encourage ended endurance engage
enhance enjoyed enterprise entire entitled entry equalizer equivalent estimated ethos events
everywhere ex excel exchange excluder exhausting existed expectation expects explains explosion
extension extensive external face facebook fact fairy faith falling false fame familiarity
fantasy far fares farms farrelly favorited featuring federation feet feminist fence field filter
filth find fingers finish fireworks five flashes fleshed fluff fluffy fly focusing followed
foolish foot ford forte francis frat fraternity friendships frontal fuck functionality
fundamental funding fuzzy game garcia gary gave gb generations generosity gentle gentlemen
german giant gimmick girlfriend glad gloomy goldie goofy gossip gotten gov grab grade
grandfather grasp greeted grin grown-ups grows gsm guide guns guts half-hour halfway hall ham
handled hands handsome handsomely hang hannibal haphazard happened happens hard harts hawn
headset healthy heartfelt hectic helped helping heritage hes hideous hired historical hitting
hoffman hokey hokum hole holes holy home honest honestly honey honors hooked hoot hopes hospital
host houston hundreds hunter i-pod ice icon idiocy ignite ignorant ignoring imaginable
imaginative imagined impact impression improve improvised include incumbents indians indie
individual inescapable inexplicable infidelity influenced informed inhabit inject input
insightful insomnia installing installment instance instantly instructions intended intentioned
invention invest invite involves iphone ipod iraq irrelevant irrepressible irwin ish israel
italy itunes jackie jail japan jar jazz johnson joined joins jolies joseph journalistic judge
judges julia july jury keen kiddie kilter kindly knowledge known kung label labored lag land
lanes lap lapses larger lark las laser last-minute late laughter law lawrence lawsuit layout
leadership leads leaks leaps learn learned legislature legitimate leguizamo lenses levy library
lifetime lift lifting lighthearted lights likely likes limits liner listeners loads local
location logged loophole lounge lovers loves lucas lust ma machismo madonna magazine maintenance
maker manager managers manipulative manually marathon martial martin mask mate matters matthews
mature mayor maze meandering meaningful mechanics medal medicine meet megapixel melt merits
methods metz mid middle middle-aged midst milk mindless minds minimalist minutes miracle
misanthropic miserable miss mission modem moderately moms monotonous monster morris moscow
mostly motions motor moves mugging muster myanmar mysterious mystery na naked name narrative
naturalistic natured naughty nearby needed needlessly negatives nemesis newsstand newton next
niche nine niro nonsense nonsensical normally nose notebook noting novels oconnor oddest offense
offensive offices officials oil older olympics omits opened operate operators ops options orders
originality os outside overly overshadowed owe pa pac packs painless paint painted palatable
palm parent parenthood parody pass passable passengers patience paulette pauline pause payment
payments pays pcs peel people perfunctory pervasive philadelphia philosophy physical pickup
picnic pie pierce pile pileup pilot pitfalls plan planning plant plants platform playwright
plenty plug plugged poetically poetry pointed pointing points police politics ponderous pony
poor popcorn porn portray postal potential powerpuff practice precisely predictably presence
presented preservation presidential press pressed pretend previous pride process produce
producers producing production products profession professionalism program project promotion
prop proposes prosecutors protect prove provoke pseudo published puerile pulled pulling pulp
pumpkin pun purchases pursue qualities quarter rabbits races rain rainy ram rambling random
ratio rats reaching reaction reality realization reasonably recent recently reckless recognition
recorder recording records recycling red references reform regarding register regulation
relatively relaxed release relevant reliance relies religious remember remembers reminded reno
repeated repeatedly reported reporters require required reruns researchers resigned resolution
resort resources respects responding resulting resume returning revelations rewarding reynolds
rhetoric richly rico ridden ridiculousness rings ripe ripper rodriguez role roll romp room rote
route routines rubber running rushed saga saito salute sample sampling san sanctions sanitation
santa sara sarandon satellite satirical satisfactory satisfied scares schneiders school schools
schwarzenegger scientific scientists scorseses scottish screenplay screenplays scripts scroll
scrolling scrutiny sd seagal seas seat secrets seeing seeking seemingly self selling send senior
sensuality sentiments sequels service seth sets settings shadow shaped shifting shipping
shooting showed shrewd shrill shudder signatures singer singles sink sits six sixth sketch skill
skip skirt slack slackers sleeping sleeps slide slightest smaller smashed smell smile smith soap
soccer society soderberghs soldiers son sordid sour sources spending spice spins spirituality
spit sponsored spot square st stadium stage standing star states static station stations steak
steam stephen stereo stevens sticking stinker store storyline storys storytelling strap streak
street streets stretched string strongly structure stuart stunts stupid styles subplots subtlety
succeeds successful succession successor succumbs suitcase sunburn sunshine superior supported
supposedly surface surfing surrendered surround surrounding surveys susan sustained sweep swept
swimfan system systems t-zones tackles tags talents tambor targeted taste tattered taught
tearing technical techno teen teenage tensions term terrible testing text textbook theory
therapy theyve thirty thoughtfulness thrill tie tight time timed timing toadfish tobacco todd
tolerate toll top topic tosses touched toys trading traffic transportation transporter trappings
trashy travel traveler treasure treatment treats tricks trite triumph trustees tub tuck tummy
turkey turn tv twists ugh ultimate ultimately ultra unbearably undeniably undercut unfair
unfaithful unfocused unified uninspired uninvolving units unpredictable unsuccessful unwieldy
updating upgrade ups urgency vacant val variation various venice veto vibes victims victor
videos viewer violations virtual visible vitality voices voluntarily von vulnerability waist-bag
waiting waits walking wallet wanna washingtons wasted water weak weary weep weigh west wheels
whip wildes wildlife wills windshield winner winners wiser wishes wishing witness women woo
working workplace worldwide worm worn worship worthy wrapped writer wrought xxx yall yard yellow
yep yo yoda yorker yorkers youre
zucchini`,
  ],
  [
    0.1,
    `abbott absorption absurd absurdity abused accounting accused achieved acquisition actors actress
adding addresses adorable adrenaline adventurous advertised aerial affected affleck afford
afloat aftermath agent aggressive aid aimless aisles alan alert alike allen allens allowing
alluring alternately ambiguity among amused ancient anna anonymous another anytime anyway
appeals applies applying approaches apps architect archival argument arriving articulate artists
artsy arty asian atlantic attendance attitude audacious audible austin authenticity authors
automatic automatically available avenue avenues awkwardness babe backlight bain baking balanced
ban banana bands banned barbara bark bars basketball battery beat beaten became become bedroom
begun beings believed belt bending bennett bent beside besides bid biggest bills bio biography
birds bitch biting biz blade blind blog bloody bloom blue board body boils bond bone borrows
boss bottom boundaries bow box bravery break breakdown breathing brett bride brimming britain
broomfield brown brutality bucks buddy bug builds bull bumbling bureau burns burst busting
butler butter button buzz california calls campbell canned canny caper capture careers carriers
cars cases cassette casts cat caused cddb celebration center centuries chairman challenges
chance chancellor changed changes channel charges charles checked cheek cherry chest chew chip
chocolate church circle classics claude cleaned clients climate clinton clooney closer clubs
clueless coach coat cockettes coffee colorful combat comically committed commuters compact
complain complications composite condescending conference confirm confirms confront confronted
confused congrats conservative consider conspiracy construct consuming contain continued
contractor contribute convenient conventions conversation cool copper cops corporation correct
counsel counter coverage covers crack craft cranky creates creature crisp critics crowd crowded
cult cuomo curb curmudgeon currency cutting cynical dangerous daring darkly darkness dash
dashing day days de deadly deals dean decisions deeds deep deeper def defense definately
definition degree delayed delightful delivery demand demons demonstrate deng denial depressed
depression depth desert deserved deserving destined detailed determination devereaux devices
diapers differences dig digs dire direction directors disagree disappointing disarming disc
discipline disconnected disguise dismissed displays distinguish distracting dizzy doctor
document documentaries dollars door doses doubly douglas downloaded drag drags draw drawing
drawings drawn drew drink driver drives droll drowned drumming duke eat eating edges edit eighth
elderly elected electric electronic elegance eliminated elizabeth eloquent emails embarrassment
emitting emotions emperors emphasizes empire energetic enforcement engaging enhances enjoyable
enjoying enriched ensemble environment envy equal equipment erase ericsson error escapism escort
ethics evening everyones evoke evokes examines excruciating exhausted existing expect expecting
experiences experimented expert explained explanation explicit exploring exposed exposing
exposition exposure express expressed extraordinarily extraordinary eyed fabric facility factors
failed fairly familial familys famous fantasia faster fatally fb feast feat february fee feed
feedback feeling fellow filling filmmaker filmmaking films finding fiscal fisher flashy flaws
flew flexible flights flip flirts flourish flowers foam foibles foley food fool force forced
forceful forces foreign forest forget formats formula four-year frame france freaking freaks
friendship frustrated fu fuller function funds futile gamesmanship gangs gaytons geared generals
generates genuine ghosts giants globe glorious gloves gods grateful gratuitous grave gravity
gray greedy greg grey griffiths grounds grownups habit halloween handles hanging hanks happen
happy harbor harm harrowing harvard head headline heady health heights hello heres heroic hidden
hide high highest hit hmm hmmm hong honor hooray hopkins horizons horse humans husband idealism
idiosyncratic idiot ignites ignore illuminating illustrated import impress impressed
inadvertently includes incompetent increases indian indictment infectious inquiry inside insight
insists instability instant instruction intend intense intensity interface interpretation
interviews intimate introduction investigation invigorating invitation involved involving iron
ironically irony irresistible irwins itd ivan jacquot japanese jason jaunt jaw jays jeans jerry
jersey job jolt jolts joyous jpeg juice jump kaufmans keeping kidman killers kills kim kinds
kissinger knows kong kooky la laboratory labute lady landmarks landscape largest lately later
laudable laundry layers le leading leap lees legacy legendary leigh lessons letting lewis liable
liberal liberating liberation liberties licensed lighting lightning lightweight likable linger
lingering link lips lists locales locations lodging lord losses low lowest lyrical machines
malaise mamet management managing manner mans march marching marquis martha marvel masquerade
matinee maximum meal measured measures meat mechanical media memoir memorial mendes mention
menus metaphorical method metric mets mexico military miller million minister misery mississippi
mixed mixes mixture mo modest modestly moment moments monsoon monsters monthly moores moron
morton morvern motherhood mothers mothman motion motivations mouse mouthed moved moviegoers
movies muccino mulch multiple murphy muscles museum music musical nachtwey nail nair named
napoleon napster narc nation nature near neatly negative negotiations neighborhood neil nerds
nervy new newly news newspaper nicholas nicholson nicholsons nickleby nightmare nights noble nod
nomad nominated non note noted notwithstanding nuanced nuclear nudity nx objectivity
observations observed observer occasion occupation occupied oddly official ol oops operates
operating oregon oriented outing outrageousness outta overrun paced panache pants papercuts
papers paperwork parade parks participate partners parts pat paul payback pee peek pensions
perfection perfectly performers permit persona personal personalities pets phenomenon
philosophical phones photographs photography piccoli pick pics picture piece pieces pissed
placed planned pleaser plethora plots plympton pocket poem point-and-shoot pokes polanski policy
political politically politician ponder pools position possibility power powered practically
practiced pre precise predecessors predict preferred prepare presidents primarily primary prints
prism problematic procedures proceedings processing produces productive projects promised
promoter prophecies proportions propose protagonist protective providing pub punch punctuated
purchase push pushes quayle queen questions quick quirky quotes rabbit racist radar rainbow rake
rampant ran rank ranks rape rapid rate reader realized reasons reception recipe recognize
recognized recommend record recovery reel reflects rejected relate related relative released
reluctant remaining removable remove rendered rendition renner rental repairs report reputation
requests requiring reserved respect responded restrained reunion reveal revealed revelation
revelatory reviews rhythms riders ridiculous rightly rights riot rip rising risk risky rob robin
roger rogers rolled rolling rolls roosevelt roots routes rug russians sacrifice sale samuel
saving savvy scared scathing scheduled schemes scope scream search seats section seeds seeks
sell senate senates senator senators sending sends sense sensitive sensitivity separated
sequence serious serve served seventh severe severely sexuality shadows shadowy shaky shed sheep
sheer shell shes shine shines shining shiny ships shoes shoots shots shoulder showcase shower
shows shy shyamalan sights silent similar similarly simultaneously sir situation slapstick
sleeve slice sly smartly smiley smiths smoochy soaked sober solely somewhere song sony sore spam
sparks sparse speak specifically spectacle spectacularly speech spell spelled spiced spirit
spirits spontaneous spooky spots sprint spy stand standard standby starred stars start starting
starve stately statements stayed staying steeped steers stereotype stewart stimulate stirring
stops story straightforward strangers streamlined strike stripped structured study stunning
style stylistic subject subjected substantial sucker sudden sugar suggesting suites suits sum
sumthin sunday sunny superb surprising survival sushi suspended suspenseful sweat swinging
symbolic sync talked talks tap taut taylor teacher team teaparty tears telling temper tendency
tender terribly texture theft thornberrys thousands threatens threw thrilled throat throws thru
thursday tickets ticking tigers tighter til timeless tiny tissue tobacks today todays token
tones tonight torture tossed tough toxic toy train tram transit traveling treadmill treatise
trent trial tricky troopers troops troubled tuesday tuned tunney turtles twenty twitter umbrella
uncanny uncommonly understandable undoubtedly unease uneasy unforced uniquely universal universe
university unlike unlimited unloading upbeat updated urging usb useless vaguely vain vanilla vcd
veers vendors venture version veterans vietnam visit visitors vistas visually visuals vividly
volunteers votes wait wall wallets walt wander warned warner wash washington watchful watergate
weapons wednesday week weintraub western westerners weve whales whimper whine whitney wickedly
wildly willie willing winded window winning witherspoon witnesses wonderfully wondering woohoo
worked wound wry xmas xx ya yesterdays young zany zen zippy
zone`,
  ],
  [
    0.2,
    `ability accidentally accomplished accurately achievement achingly acts ad addiction address adds
adequately adjust administration adolescent adopted adult advertisement afternoon agencies ages
ago ahead aimed airline alarm albania along andrew animated anne annually answer answering
anxious anywhere appealing arguably argue assault astounding atmosphere attacks attorneys auburn
avoids aware awareness backdrop background balance bank bastards beach beautifully beef begin
behold believe bigger bill birth birthday bizarre blame blast blues bollywood bottles bought
bourne breast breathe bridge brilliant brings bros buck buffs built bullet bunch byler cake
canadian capturing caricature carl carry carter catches cautionary charisma charismatic
charlotte cheaper child chills chord christmas chronicle chronicles chuck cinematography circles
cities citizen claims class click clinical clock closely closest coast collar collateral
colleagues combines comic companies comparable compared compatible composed concern concerned
concrete consequences consideration contained contemporary contempt continually continue
contrast convey convict conviction count cream credible crossing crying curdling curse da dallas
daniel data dave deadpan debt decides deft deftly delete deliberately delicious deliciously
delights demands departure despair dickens direct dirty discarded discovery discrimination
discussion disk distinction dots doubts download dr dragon dramatization drive drugs drunk
duties east eccentric editorial element elements embarrassing embraced emerges endearing endless
ends enemy engineer entertaining epics equals errors esque examine excess exhilarating exist
expectations expected experimental experts exploration explore expose expressions exquisite
extent extravagant faced fail failure fallen familiar fanciful fate faulty felony fewer fields
fiercely fighting files filled finale finally fine finest finished firmly firmware fits
flourishes footnote format fortunately full fund furious gasp generally genres gifted girl glee
glimpse goodfellas goods gorbachev gothic governor grass greenes grim gritty gross guilty hair
handful hands-on harried harsh hat hates haunted haynes hearts heels helpful helpless hicks
highlights hits holding hopelessly horrifying houses humane huppert illness image images imax
immediate impeccable impressive inability inches incomes incorporate insightfully installed
insurance internal intoxicating intrigue intriguing invited iowa iranian item ive jackson jaded
james jealous jean jim juan juicy jukebox june kaufman keepers kick kid killed kit knack korean
labs lad landlords last launched lawyers layered league led lee lends lethal light list literary
lived load loaded logic luxury madness making manage managed manual mass master mastered maudlin
max mcgraths medium meets menace mental mentally mentioned michel milestone millions ming missed
missing mocking momentum monopoly monroe mother multi museums nasty nationwide necessary
negotiate neurotic newer nicely nixon nokia northern noses observant odd offers office often
ohio omg opinion optical option ordered organizations organized oscar oscars outcome outrage
outrageous outs overcome overlook page painfully painting pair paranoid parental park passing
pathetic pathos patrick paxton paying penetrating pens percentage perceptive perfect performs
personally persons perverse pet photo phrase piano pic pink pitch pitched places policies
polished polyphonic pot powerful practical preference pregnancy priced prime prisoner prisoners
professional profile profound progressive proof proposed proposition pros provide provides
provincial psychologically pulse pump pure purists puts qualified question quiet quieter quietly
racial radio rage raise rarity rash reach real realism realistic receiving recommendation
regardless region regular remain remembering represented requirement reserve response rest
retirement retweet reveals revolution ringtones rise risks roads roughly row rowny rural ryan
sade sadly sammy savour sayles scenery score screens sea serial sessions set setup shaker shame
shape shirt shocking shop show shown shuffle sidewalk signs silliness simple simpler simplicity
sister slim slip smartv smooth sobering sorvino sought source spanning speakers speed spends
spider spiritual spread stays stealing step steps steve steven stimulating stock stones storm
stretch struck stuck sturdy subculture suck suddenly suffer suffers suggests supplied surprise
surreal sustains sweeping swimming symbol sympathetic tactics taken tales talk tape taps taxi
tea throughout throw throwing tone tons torn traditional transfer transferred transformation
treat trip trips truthful tsai twisty typical uk unanimously unburdened undeniable understand
understands understated unfamiliar unflinching unfolds uniform unknown unpretentious
unsentimental uplifting ur url user vacation valley vampires vanity vein versatile versus viewed
viewfinder viewing villain villains voted wake warning waves weather weaves weddings weight
weighty weird weirdly whale whimsy wife wine wing winter witch witty wma woke wonderful wore
worse worth worthwhile wrap wrenching write xtra year years youngsters
zoom`,
  ],
  [
    0.3,
    `abandoned aboard accidents accurate acted agents aging alarms amazed america american annoying
anti appropriate argues arguments art assassin atmospheric attack audiences average awe
batteries bed began bench beneath bittersweet blah blair block blood book booklet boredom
bouquet bringing brutally capacity captivating carried cast china chris cinemas collide colors
commercial common companys complexity considering constructed context controlled cop cope
counting cover crafted criminal cruelly currently cynicism dahmer damaged damages dance dazzling
debate decent decided defeated deficit degrees delicate delicately desperately desperation
devastating difficult disaster distinct distraction domestic don downloads draws dreamed
drinking ego emergency emotion encounter entertain enthralling essential established everyday
evocative excited explain exquisitely eye eyes family fantastic fare felt figure figured file
fired fires flair fm focuses follow forms forth frustration gangster garden genre ghost girls
glass goal google gosling gripping guaranteed guilt hearing heartbreak history holocaust
ingenious injured inner insanely international interview intimacy jam jr jumping killing kinnear
lab laid lifestyle lifts limited ling-ling listen loneliness lonely loose loser masterfully
meditation melancholy memorable message metropolis midnight mix modern moody moviemaking myers
nah nails naturally nerve nervous nikon noisy notch objective occur odyssey ominous oodles
orchestra organize organizer outdoor outputs painful pathology perform phenomenal photographed
pizza point portable potter poverty practices prejudice pressure previously proved psycho
psychological quality quickly quintessential rates reached realistically realize received
recharge reducing reflection represent research resist resistance restaurants retail rhythm rid
right roles rude russian scale scandal scare seasons seconds secret secretary selected sensual
settled several shutter sick sides sight singular sites skin smoothly snap social somber souls
soup spectacular spike spite spoke stark startling sticks stories strange studies stylized
sublime subtle suit suspect suspected tall tasty tax technology televised tells tension terrific
terrorist tested testimony threat threatened thumb tired together tom tour tracking transcends
tree trouble truffle tug turned typography ugly uncompromising underlying unfortunately unique
value vast verge versions victim victory virgin visceral voting walk waste williams womans
wonders world yankees yea
zens`,
  ],
  [
    0.4,
    `account affordable alone angry artfully artist authentic bang bar beyond bitter born carries cds
chilling christian committee compelling complains computers conflict controls coolpix crash
culture cut cuts damage damned dares defies demanding depiction dispute distance diverting
earbuds eerie endlessly epic equally event exaggerated examination excellent experience explores
fight fights film forward french front functions funeral gold gradually grief gun heard
hilarious hilarity hypnotic ignored imagination jealousy jones journey lcd legend lose loss
lower magical man marks masterful meaning michael moore myriad native nomination normal
notorious obsession offering pace pain paw phone playlists poetic poignant potent precision pro
problems proper proves provocative queens range reasonable recommended reduce refusal
relationship reminder reminiscent resonant ride ring ripped scariest seen sex shake shock shoot
sleek soul speakerphone specific spielberg standards striking struggling suffering suite
superbly t-mobile task tear terror terrorism terrorists themes thoughtful thrillers till timely
trap trees tunnels tweet understanding unforgettable unicef unsettling unusual urban visual
wanting watchable weapon wedding whistle-blowers
whos`,
  ],
  [
    0.5,
    `abandon accident age allows anger avoid awesome baby bad beast bother bowling bring brutal
cinema creepy design difficulty digital disease drama drop fake fans fear fears feelings female
first frailty frightening gut horribly human hurt identity imagery industry kill lane lives lost
macro marriage mesmerizing opening ordering owned panic penny peoples problem pulls rated
refreshing refreshingly riveting sad sadness saves scary seductive sharp shit steals stop
strangely strikes struggle suspense swear tortured tragic unbeatable unexpected uploaded wars
workers
worries`,
  ],
  [
    0.6,
    `abuse access affecting allow amazing arrested ass broken camera chaos color complex consistently
current damn danger delivers die em enough features hatred heartbreaking insanity intuitive lies
losing mad magic manages moral moving murderous packed price purchasing rare serves size solid
steal touching uncertain violent vivid
worry`,
  ],
  [
    0.7,
    `captures civil died fast fire gem hate haunting heart illegal killer life mood plus prison
provoking snapshot stylish uncomfortable violence
works`,
  ],
  [
    0.8,
    `battle buy charged crime documentary inventive photos pleased portrait
rocks`,
  ],
  [
    0.9,
    `absorbing crisis evil performance performances revenge terrifying
wrong`,
  ],
  [
    1,
    `death
disturbing`,
  ],
  [
    1.1,
    `cancer dead lying
murder`,
  ],
  [
    1.2,
    `engrossing
hell`,
  ],
  [
    1.4,
    `horror
tragedy`,
  ],
  [1.6, `war`],
];
