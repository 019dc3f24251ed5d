/**
 * Words by their mean valence, −4 to 4, as rated by ten people each: the lexicon of VADER (Hutto and Gilbert 2014),
 * MIT, see LICENSE-vader.txt beside this file. Entries of several words are left out. Data, hence over 400 lines.
 */
export const WORDS_BY_VALENCE: readonly (readonly [number, string])[] = [
  [-3.9, `rapist`],
  [
    -3.8,
    `raping
slavery`,
  ],
  [
    -3.7,
    `fu kill murder rape
terrorist`,
  ],
  [
    -3.6,
    `hatefulness hell motherfucker murderer raped rapers
terrorism`,
  ],
  [
    -3.5,
    `fatality killed killings rapes suicidal suicide
torturers`,
  ],
  [
    -3.4,
    `apocalyptic brutalizing cancer catastrophe devil evil evilly excruciation faggot fucked horrific
killing murdered raper shittiest tragedy twat
villains`,
  ],
  [
    -3.3,
    `dead devastating evillest excruciating fucker heartbroken horrifyingly killer killers murderers
murdering nigger rapists terrorised terrorises terroristic terrorize
whore`,
  ],
  [
    -3.2,
    `abuse abusive betray brutalises brutalizes devastative doomed dreadfulness faggots fatally
fuckface fuking hated hatred hellish kia murderee murderous pissed scumbag
terrorisms`,
  ],
  [
    -3.1,
    `abhorrent angriest brutal bullied cocksucker crisis devastate dickhead direful disaster enslave
evildoer evildoing evilness fuckhead fucktard hopelessness molests murderees murderously
poisoners racism shithead sluttiest terrorise terrorists terrorized terrorizes vile violence
worst`,
  ],
  [
    -3,
    `abusivenesses bastards betrayed bitchiest brutality brutally destructive devastated disgustedly
dismal douchebag dx foetor fubar horridnesses infuriated murders racist saddest terrified
terrorising terrorizing torturing traumatization
whores`,
  ],
  [
    -2.9,
    `abhors afu anguish assassination bitches brutalised brutalize bullying cruellest cruelness
cruelty cunts death devastators die disastrous disgust disgustingly drowned eviller
excruciatingly fatalities fuckers harshest havoc horrifically horrifies irate molestations
murderousness obliterate poisonously sinister torture villainess villainously violent war
warmonger
wickedest`,
  ],
  [
    -2.8,
    `abduction abusively assault assaultive assholes betrayal bitch brutalising bullshit condemnation
contempt cruel cruelly damnified degrading devastates devastator devilry deviltry dooming
doomsday enraging ffs fraud greediest harassers heartlessly heartlessness horrendous jackasses
maddest miserableness molesting motherfucking obscene offensively perverts poisoning rageful
remorselessness repulse ruin ruinate scams slut sob stab traumatically traumatise ugliest
violently warmongers whored
wtf`,
  ],
  [
    -2.7,
    `agonizing anger anguishing antagonizing assassinations attacker attackers bastardly bastardy bfd
bitchery brutalise chaos corpse criminals crude degradingly depression despaired despairs
despising destruction devils dishonest dreaded dreadfully drown evils excruciate fearing fuming
furious fury grievousness grim hate heartbreak horrifying horror horrors humiliation injustice
insanity joylessness laziest loathing miseries misery moronic negative nfc painfulness pathetic
poisoner poisonous poisons retarded ruination ruinous scam sluts sluttier son-of-a-bitch
stealing terrifying terrorization torturous totalitarianism tragically traumatic travesty
treasonous ugliness unlovable villainousness virulent weep
wrathful`,
  ],
  [
    -2.6,
    `abuser abusers abuses alarmingly ban bankrupt bastardising bfe bitched bitchily bitchiness
brutalities cheating cocksuckers compassionless crappy cruelest damnation damnatory destroying
destroys destructionist died disasters disgustful distraught dumbass dumbhead enrage fascist
fired gloom harassments harmfully harmfulness harming humiliatingly hurtfully idiotic illegal
infuriates killingly lousiest lowbred miserliness murderesses nastinesses nasty perversity
petrifying po prejudicial punishers punishing rage rancidity rancidness riot rob robber
ruinously sadden savageness shamed shit shitheads shitty sin sinful starved stressfully
stupidnesses terriblenesses terribly terrifies terrors tortured victimizing villain villainy
violater wars whoremonger
woebegone`,
  ],
  [
    -2.5,
    `abusiveness aggravate ass assaults assfucking bad bastard betraying betrays chastise cheater
choke crestfallen crime curse dangering despisements destroy destructing enemy evildoings
evilest fail fatal fearfullest felonies felony fraudster fuck fuked goddam harassed harasses
harassing harassment harm horrible horrid horrified horrify hostility humiliate joyless kills
lamebrained livid lousy outraged perverted petrified pissants poison poorest prisoner racists
rancid rancidly rejection rudest savagery sickened sluttishness snafu sobs sorrowfulness
stinkpot strangled stupider suffer tard tortures troubling uglinesses unhappiest victimising
victimize violating wanker warmongering
whoresons`,
  ],
  [
    -2.4,
    `abandonment abhorred agonises appall arrogance assaulted bastardization bastardize brutalized
casualty conspiracy contemptuously criminal crudest crueller damnifying damnit danger dangered
degradation dehumanizing despisement destruct destructively destructiveness destructs
devastatingly devilkin dirtiest disgusted disgusting dissatisfying distress distressfulness
distrusted doomsdays dreadfuls dreading dullsville evildoers fkm foreclosures fraudsters
frustrated goddammed harasser horribleness horribly humiliations hurt hurtful indignation
infuriating liars loneliest loser losers lying mofo mourns naggiest nastiest neglected nfw
painfully pita poisonings prejudicialness puke punish raging reek retard revenge revengeful
sabotage saddened sadder savages scandalous shamefulness sickening sorrow sorrowed spite spited
stenchful stinking stupid stupidest sucker sufferers swindle terror thief threat threatening
tragical trapped traumatised traumatism traumatize unhappier unhappiness unhealthy viciousness
violated violaters violations violative violator warred weepiest whoredoms wicked
wth`,
  ],
  [
    -2.3,
    `abducted abused agonised agonize agonizes agonizingly angered angers angrier angry assaulting
bastardised bastardises bastardizing bitcheries bitchy bitterest blameworthy brutalizations
cheated condemns crueler cruelties cwot damaging dearth dejecting depressed depressingly
despairing destroyers destructions devilishness devilled dick disappointment disconsolate
disheartenment disturbing disturbingly doa downhearted dumb dumbest effin egotist failed failing
failure fiasco foetid frauds fraudulence frightful grieving grouchiest hatefully hating
horridness hurter idiot ignoramuses impolitenesses incompetence insult insulted insultingly
irritant irritation lazier liar molester mourningly nastier negativity numbskull obnoxiously
offending offensiveness outcry outrage outrages pain panic pervert petrifies pollute poverty
prblms prejudice prison prisoners punitive regrettable rejected rejectee remorseless riots
rotten shamefaced shamefulnesses sick slutty sorrower sorrowfully spitefully spitefulnesses
starves steals stench stenchy stinkard stressful stricken stupids suckers terrify thieves
torturer traumatizing troublesome trustless ugly unethical unjust unloving unprofessional
victimization villainies violates weakest
worsen`,
  ],
  [
    -2.2,
    `aching agonized angering annoyer antagonistically arrogant blaming bomb bsod bully catastrophic
chaotic chastised collapse contemptuous cunt damage damnify damns dangers darkest deject
dejected depress depresses depressions despairingly desperations destroyed destructivity
deviling disappointing disgrace disheartened disheartenments disheartens dismaying disparaging
dissatisfaction dissatisfy distressful distressingly dolorous doomsdayer doomster drowns enemies
failings fear feared fearful fearfuller fearfully feuded fools fraudulent frightening grief
grouch harass harms harsher hateful haters heartbreaker heartless heroin hopelessly hostilely
illnesses imbecile infected infuriate insulting jailed loathe lousier lowlifes lunatic mad
maddening masochistic menace miserable molesters moron murderess neglects numbskulls overreacts
perpetrator perversely pitiful poisoned pollutes powerless prosecution punishment qq rejects
repressors repulsed revengefulness rudely saddening savagely scandals scare scary screwed
shameful sickener sickeners sluttish sorrowful spammer steal stealers stolen suffered thieve
threateningly torturously tragics traumas traumatises traumatizations troublemakers uglier
uglification uglifying unhappinesses uninvolved violate violation wasted whoreson wickeder
wickednesses`,
  ],
  [
    -2.1,
    `accident agitators agonise amort anguishes apprehension arrested ashamed attack badly bankster
bastardise bastardizations bereave bereaved blamed blamer broken brutalization btd choked cry
crying dangerous defeated defeatists defectively degrades depressively deprival deprive deprived
despondent destructionists devilish dipshit disabling disadvantageously disappointed disdain
disgusts distrustful distrusting disturbers doomful eviler fag fake faultfinding faultier
faultiest faults flunked foetors freakish frighteningly frustration fucks gloomful glum goddamn
goddamns grievance grieves gross grossest harmed haunted heartbreakers heavyhearted helplessness
hooliganism horribles hostilities hurts immoralist immorally incompetent infringement
irrationalist irritable irritants jeopardy killjoy libelous loathed lowlives lugubrious maniac
miserably molest moodiest nasties neglectfully nme obliterated obnoxiousness oppressed persecute
perverseness perversive pitilessly poor punishes rages rejections resentful revenger ruder
ruined sad scaremonger selfish shame shattered shits shittier shylock sickeningly sluttishly
smartass smuggler smuggling snubs spamming stinkiest stressors suckering suffering suffers
suspended terrible thieveries totalitarian troublous troublously uglify uglily uneasiest unfair
unlovely unpleasant upsetting vitriolic weakliest whoredom wickedly wickedness widowed
woefulness worrit worse worsens
wrong`,
  ],
  [
    -2,
    `abandoned abductions abhor abusing affectionless agitated antagonize appalled appallingly
arguing attacked attacking awful banned bastardized beating belittled bitchier bitterly blamers
censor cheat chokes choking contagion contemptibilities coward crudeness crudenesses cruder
damagers damagingly damningly dangerously dangerousness deceit defeat degradative degrader
degraders dejects depriving desperation despises destroyer dire disappointments discouragement
disgraced dishearten dishearteningly disparage disrespected dissatisfactory dread eviction
exploited failures falsify faultily foes foolishnesses forced frustrate frustratingly
frustrations greedier grieved grievous grimaced grouchier grouchiness guiltier heartbreaking
helpless heroinism hopeless hypocritical immoral imprisoned incensed inferiorly insipid insulter
insulters irritated irritating irritatingly irritative jealous jealousies jealously lamely
lament lamenting lowlight melancholiac misrepresentation mocks neglect neglectful neglectfulness
obnoxious offends offensive outrageous outraging panicked penalty pessimisms pessimistically
phobias pisser polluted polluters problematically punished raged reeked reeking regrettably
regretters rejecting remorselessly resentfulness revengers ridicule robs rude rudesby ruiner
savage savaged scaremongers screwiest selfishnesses severely shamefacedness shamelessnesses
sickens sins sluttishnesses snob snobbery snubbed stresses stupidities stupidly sucked suckered
sufferer swindling thievery thoughtless threatened threating tragic troubled troublemaker
troubles uglies unacceptable unfortunate ungrateful unintelligent uninvolving unloveliness
unworthy upsetters vexing victimhood villainesses villainous vulture wept whoremongers worriedly
worrisomely worsening
worser`,
  ],
  [
    -1.9,
    `abandon abandoner abandoners admonished aggravated aggravates aghast angerly animosity annoy
antagonism antagonist appalls arrests arrogances atab attacks aversion banish belittle bereaves
bitterer block bloody burden chagrin cheaters chucklehead condemned contemptibleness
contradictious criticise criticism crushes damaged damager damages deceitful deceived deception
defeature defective defector degrade dehumanized denied denounces destructed devastations
devilment dirty disagreeablenesses disappointingly discouragers discourages discouraging
discredited disillusioned dismayed dismayingly displeased dissatisfactions disturbs dreadful
dullnesses dumbheads dumbness embarrassment emptiness excruciations expel exploiting fightings
flunker foe fool forbidding forbiddingly foughten frantic freak freeload frightened
frightfulness frustrates frustrating furiously futile gloomed goddams greedily griever grouchy
harsh hates horrendously hurters hurtfulness hysteria idealess ignorami ignoramus illiteracy
incapacitated inconsiderate inferiorities insincerely intimidated intimidating irresponsible
lamentations loathes lowbrow ludicrousness madness meaningless melancholy mindless misbehave
molestation molested moochers mope mournfuller mourning nastily notorious painful panicking
panics passionless perjury petrifaction prejudiced problematic pukes punishable punisher
regretful regretfully resentment resentments revenges ruins saddens sadness savageries scandal
scared scaring shamefacedly shamefully sicken smothers sobbed spiteful stabbed stabs stank
starve stealings stupidity suck sucky terribleness tired tragedies traumatising treason
troublers troublesomeness unattractive undeserving undesirable unemployment unfortunates
unhappily unloved unlovelier unloveliest unsavory upsetter vexation violators warring weak
weaker weapons weeper weeping weepings whorehouses whoremaster woeful woes worriments
worrisomeness worry worsened worthless wreck wronged
zealot`,
  ],
  [
    -1.8,
    `adversity aggressiveness agitating agony angrily anguished annoyances annoys argumentatively
arrogantly avoider bastardies bastardizes beaten bitter bittered blamable blamably broke
burdensome charmless cheats comfortless complainer conflictive criticised crushed damnableness
damnifies defecting defectiveness defectives degraded dehumanize denies depressor deprivation
deprivations despiser destructibility detain devastation devilling disadvantage disadvantageous
disagreements discomfort discontented discourage discouragements discouragingly disheartening
dismay dismays disqualified disrespect dissatisfies distressed distrust distrustfully downcast
dullards dumpish duped dysfunction egotistically emptiest enrages erroneous exasperated fails
faithlessness fakes faking fcol fearfulness fears flunkey flunks flunky foeman fooleries foolery
foolishly foolishness forbidden freaking freakout fumed gloomiest gloominess glooming goddamned
gossipping greenwash grimaces grimy grossness guiltiness guilty hater heartbreakingly
heartbreaks homesickness homesicknesses hysterics ill impatience impolitely impoliteness
indignant injury insecure insecureness insecurities insecurity insensitivity insincere insults
intimidation irritably irritate jackass lame lies loneliness lonesomeness lowery lowliest miser
misunderstanding mock mourn mourners mournfulness nagger neurotically pained pains pathetically
perverse pitifuller pitiless polluter prejudices prejudicing problematical promiscuity
prosecutes protesting puked puking punishments rebelliously recession regret rejectees rejecters
rejective rejector repressing ridicules ridiculing sadly scornful sedition shitting smother snub
somber stampede starving stress stressor struggling tantrum temper threateners threats ticked
trauma troublemaking troublesomely ugh uglifies uneasinesses unfulfilled ungratefully unhappy
useless vain victimized victimizer warfares waste weaken weakly weakness weepier weirdo whines
wiseass woe worrier worries worrywart
yucky`,
  ],
  [
    -1.7,
    `abandonments acrimonious agitate angriness annoying antagonistic antagonists arguments ashamedly
avoidance battleground bitterness blameful blames blind botheration boycotted boycotting
burdened burdeners chastises chastising cheerless cheerlessness complained complainingly
complaints conflicting crash cries criticising cynicism cynicisms damn damnable damnably decay
decaying decays deceive defeatist defected defects deficit depressible depressors deprives
despised detained difficultly disadvantaged disadvantages disagreeable disagreeableness
disappoint disappointedly disconsolation discord discouraged discourager disillusionment
disliked dislikes disorder dispute disputing distorted distressfully distressing disturb doom
doomsayers dull duller dullest dumped dumps dumpy egotists embarrasses embarrassingly
embarrassments enraged enslaved error farce fatalisms fault fearsome fights fooling foolisher
freebooter frightens frightfully greed greediness grievously grouching guiltiest hacked haunt
helplessnesses hindrance hurting idealless ignoring illness immoralists impatiently inability
inadequacies inadequacy inadequate inadequateness inferior injured insane interruptions
irrationality irritabilities irritableness irritates isolation jealousness joylessly killjoys
lose losses lousiness lowlier madly maniacally masochist menaced misbehaving misleading mocking
mooch mooching mournfully nagana nagged nagging naggy neglecter neglecting nonsense oppressive
optionless overreacted painfuller paining peril perverter petrify piss pissing problem problems
prosecute provoke punishabilities rash reckless reeker refusing regretting reject rejectingly
repressions repressively scapegoat scarer scarey scold scorn scream screwup seditious
selfishness shames shitted shocking sluggish smartasses smuggles smugnesses snobbishnesses
snobby sorrowing stealable stealer stink strained stubborn stupidness sullen suspiciously
tensions traumata traumatized trouble unappreciated uncomfortably uncontrollability unease
unfocused unsatisfied unsuccessfully unsupported unwelcome wasting woefully worriers
worrisome`,
  ],
  [
    -1.6,
    `abandoning ache ached agitatedly amoral annoyed arguer argues aversive battle battlefield
battles bitterish blamefully blameworthiness blocking bothering bummer carelessnesses complains
condemn conflicts confrontational contemptible contradictors cowardly crap craziness cried
criticize criticizers cynical damned decayed decayer decayers deceives defeating demoralized
depressant depressants depressing depressive depriver desperately despisers deviled devilishly
devilries disadvantageousness disagree disappoints discomfortable discomforted discomforting
disillusions dislike disparages disregarded dissatisfied distraction distractive distresses
distrustfulness disturbance disturbed doomsters doubter dullard dumbfounded dump dumpiest
embarrassable embarrassing emergency enslaves expelling expels falsified feuding fight flu
flunkers fooled foolhardiness forbidder freakiest freeloaded freezingly fright funerals
glamourless gossiping grave gravesides grieve grimier griminess gullibility hostile ignorantly
immoralism impolite inadequatenesses incapable ineffectuality inhibit interrogated intimidator
intimidators irrationally jaded lackadaisical lamebrain lied losing louse lowest lunatics
manipulated masochism masochistically melancholias misbehaved misbehaves misinformed mistaker
mistakers mockeries mourner mournful obstacles paranoids phobia pleasureless prblm pricklier
prosecuted punishability rancidnesses regretfulness regretted regretter rejecter reluctancy
repression resented restrict restricted restricting ridiculer ridiculers ridiculousnesses
riskinesses ruinable ruinations ruing screaming severe severer shock shocks shyster slam
sleeplessness smuggle snobbily sobbing sorrows spammers stingy stunk suspicion talentless
tensioner threaten threatens tumor uncomfortable unconvinced uneasiness uneasy ungratefulness
unkind unsecured upset uptight uselessness victimizers weakener weakhearted weepies
wimpish`,
  ],
  [
    -1.5,
    `adversarial adverse adversities afflicted agonising amorality annoyers appalling argued argument
argumentative argumentive bamboozle bamboozled bamboozles brainwashing burdens careless clueless
coerced collision complain confrontations confusedness contagions crazily criticized criticizer
criticizing crushing debt defeatures defections degradations dehumanizes denier depressives
deriding desperateness destructible detention deviltries difficult disagreeably disagreement
disillusionments disoriented disruption distractible doomsaying doomsayings doubt doubtable
douche drained dubious dulled dumber dumbs dupe eerie embarrassed emptinesses exhausted
exhausting exhaustion fallen fatiguingly faultfinders faultiness fighting flunking foolhardier
forbidders freakouts freaky friendless frighting funeral gloomier gravely graveness grievances
grime grimmer gullible hesitatingly hooligan ignorance ignore inconvenience inhibition
interruption irrationalism irrationalists irrationalities irritations lags lamentable lamentably
laments lamest lazy lonelinesses lonely lonesome lowballed lowlife ludicrous manipulating mess
messy mischief misers misreporting mistaken mistakes misunderstand moocher moody nag naggers
neglecters nitl obsessional obstacle offender offenders offenses overload overweight panicky
paranoias persecuting pessimism pessimist pessimistic pissant poorer prejudicially profitless
promiscuously quaking rebeldom reekers regrets repressible ridiculed ridiculous rigged riskiest
robing rudeness ruinated ruinates ruinating screamers seduced severed severest shylocking smear
smuggest smuggled sore spam spitefulness stenches stinker stinkier stinko stinky stressing
strikes struggles stubborner stubbornnesses sucks sulking suspicions suspicious sux swindles
tantrums tenseness tenser trembling turmoil uglified uncontrollable uncontrollably undermined
undermining unfriendly unprotected unstable unsuccessful upsets uselessly vicious victimised
victimizations victimizes weaklier weaknesses whine whoremasters wiseasses witch worriment
worrywarts`,
  ],
  [
    -1.4,
    `accidentally accuses aggressed aggressivities agitates agitator alarm alarmed antagonized argue
arguers arrest avoided avoiders avoiding blame bother boycotts burdening carelessness chagrined
combat confusingly contagious contemptibly contradictoriness contradictory contradicts crazy
criticizes cynic damnations damning deadlock deceiving defeater defect defection defenseless
denounce deny denying deprivers derailed despise difficulty dirt dirtier disagreeing disappears
discarded disparaged disputed disregards disruptions distorts distracted distractingly
disturbances disturber dork doubtful doubting doubtingly dreads dreary drunk dullness dumbed
dumpier egotism egotistic errors excluded exploits failingly fatigued faulted faulting feud
feuds fidgety fiery fire firing flop flops flunkies foolhardy foolishest forbiddance frantically
freakiness freakishness frighted frighten frowning gag gossipmongers grimacing grouchily guilts
gun hapless haplessness harried helplessly hesitater hesitaters hesitates hesitating horridly
humiliated humorlessness hurtling inconvenient indoctrinate inflamed inhibitive insecurely
insignificant insincerity interrupt interruptive intimidations irrational irresolute
irritability jerk lag lamentation lamented lamer leak lethargy lonelier lonesomes lowermost
messed miserly misgiving mistake misunderstood mlm mooched mooches moodiness moodinesses
moronically mumpish naggier needy neurotic niggas nimy numb numbly obsessing obsession offences
ominous perturbed pissers pisses pitying pressuring prick prickliest rant reluctance repress
repressive repressor resentfully resign restlessly revengefully ridiculously riskier scapegoats
scares screwy selfishly shakedowns shameless shamelessly shamelessness shoot shylocks smileless
smothering smugglers smugness snobs spites stifled stressed struggled strugglers stubbornly
suspects tense tensioning thieved threatener toothless tragediennes traumatizes trickers
trivialising troubler unapproved uncertainly uncertainties uncertainty undermines uneasier
uneasily unequal unfortunately unimpressed unimpressive unmotivated virtueless warning weaklings
weaponed weeps wimp wisenheimers
worrying`,
  ],
  [
    -1.3,
    `abandons accidents accusations aggress aggressions aggressively agitations agitative annoyance
anti awkwardly awol axed bereaving bizarre boredom bores boresome boring botherations bothered
bothersome boycott burdener chuckleheaded complainers conflict confrontation confronters
confused confuses contradict contradicted contradicting contradictions critical criticises
cynically defeatism defeats defectors defenselessness delay derails despair despairer despairers
desperate disagreed disagrees discomforts disguising disillusioning disjointed disliking
disquiet disruptive distort distractable distractibility distracts distrusts doubters dumbly
dumping envyingly excruciated exhauster exhausters fatigues faulty flunk foolhardiest forbid
forbids fought freakier freeloading freeloads frenzy gagged ghost gossipped gossips gossipy
graveless gravest greedy grimly hardship hesitated hostiles humorless ignored ignorer imperfect
impersonal indecisiveness ineffectively ineffectiveness ineffectualness interrupters
interruptible interruptor interrupts intimidates isolated isolates jealousy lack lamentableness
laughingstocks leaked loner lonesomely loose loses loss lost louses lowness luckless
misinformation misinterpreted misunderstands mocked mockers mockery moodily morons mourned
numbingly nuts obsessionally odd outrageousnesses paranoiac perplexed persecuted perversion
pettiest phobics pitied pitiers pressures problematics provokes rants repressed represses
resigns restricts riskiness risking scarers screamed shakeout shocked shyness skeptical smh
spiritless startle stereotype stinkingly straining struggle stuttering submissive suspend tease
tempers tension timidity trap tricksters uncertainness unimportant unsettled unsurely viciously
victims vultures walkout weakened weakeners weakening weakens weakling weepy weirdie weirdoes
whiney`,
  ],
  [
    -1.2,
    `accused adversative aggravating aggression agitational allergic amoralities antagonisms
apathetic apathy avoid ayor battled battlefront bittering borers censors childish collapses
collapsing colluding complaint confrontationists confusion confusional contentious cover-up
critics crudely cuts deafening defer deprivals derail derision difficulties disbelieve
discourageable disorganized distract distracting dominating dorkiest doubtfully doubtfulness
doubts dumper dumpiness dynamiter embarrass ennui exclusion exhaust fatalists fatiguing feeble
freaked fume gossipry gravers graves graveyard graveyards grimed hesitantly hiding humiliating
ignorances immobilized impatient impose ineffectual inquisition interrupted interrupting jealz
lagged lamebrains lamenter lames lethargic limitation lossy lousily lowballs lower lowlinesses
madder maniacs manipulation masochists mia missed missing mistakenly nerd nervousness no
obsessiveness obsolete obstinate offence offend outrageously outrageousness pathetical
persecutes perversions pervertedly pervertedness pesky phobic piteous pitier pities pitifully
pitifulness pity pressure pseudoscience questionable ranter ranters rebellious rebelliousness
refuse refused resenting resents resignation resignations resigner restlessness sceptical
screams screwer shakedown shakiest short-sighted shynesses sillinesses skeptically skepticisms
smog snobbishly stereotyped stinkers stop strains strangely suspect suspiciousness teased
teaselers teases tensely tensest trembly trickeries trickiest trickiness uncertain underestimate
undermine unsophisticated uptightness victimises vulnerably warfare warnings weakish weapon
weirdly whiner wimpiness wiseacre woesome worn worried worrits
zzz`,
  ],
  [
    -1.1,
    `absentee alarmists alarms alas alienation aversions avoidances battling biased bitching blocked
bored boredoms charges chuckleheads collapsed collides collisions complainants contemptuousness
controversially cornered critic crudes cut defenselessly deniers deride devilments disguised
disinclined disputes disregard distorting dooms doomy dorkier dorky doubted drop dulling dullish
dully dumpings embarrassedly envied enviers envious envy exhaustions exhaustiveness exhausts
exposing ferociously feudalistic feudist foolish forgetful frights fud gossiped gossiper
gossipers graver grievants guilt guiltily haunting hesitate hesitation hesitations hoax
hooligans ignorant ignorantness ignores immoralities impotent indecisions ineffectually
inferiority interrupter intimidatingly intimidatory irrationals itchy jerks killdeer lagging
lone loneness loomed lousing low lowliness masochisms melancholies misread mistaking monopolizes
moodier moronity nags naive nastiness nervous numbing numbness overstatement perversities pileup
pique pitiable pitiableness pitiably pitifullest postpones provoked pu pushy rebelling
rebellions remorse restless restriction ridiculousness rigidification rigorous risk risks sapfu
sarcastically shitakes shockers short-sightedness slash slashing smothery snobbishness solemnity
stammerer struggler stubbornness stutterers suing thorny toughly tremble trembled trickery
trivialises trivialize underestimated underestimates unresearched victim victimise vindicating
vulnerableness warned weakside weary weepers weirdos whorehouse woebegoneness
wowser`,
  ],
  [
    -1,
    `accusation aches adversaries adversatives agitation alone amorally anxious anxiousness arguable
arguably bore cancel cancelled carelessly confrontationist contempts contradictable
contradiction contradictor crazinesses criticizable darkness degradable derides devilwoods
diffident discard discards disguise disguises disillusion distractions downside dud dulls
dumbfounder dumbfounders dumbstruck dumpsters egotisms emptily envier excruciates exhaustible
expelled faithless fatalistic fatigue ferociousness ferocities flustered foolhardily
forbiddances gloominesses gossipmonger greeds grimace grimes haunts hesitancies hesitant
humiliates hunger hurtles ignorable inaction inadequately indecisive inhibitors inhibitory jumpy
loused lowering lowly melancholics moping mubar numbest obsess obsesses offended offense
overreact paranoia paranoid perpetrators perverting pessimists pityingly poisonwood prickle
propaganda protest rebelled reluctant repetitive repressiveness resentence resigned resigners
ruining ruinousness sappy sarcastic sceptic screws screwups severeness shamefast shockable
shortage shy skepticism smugger snobbism sob squelched stammering stinkards stinkbugs stinks
struck stuck stutter stutterer stutters submissively supremacists swearing teaser tensed tensing
timid timider timidness torn toughish tragedians tremblers tremulous trickish tricksiness
trivialities trivializes unclear uncontrolled uncredited unsure weirdies wimpier wimps
wisenheimer`,
  ],
  [
    -0.9,
    `aggressors anxiously apeshit apprehensions battlefields blocks cancels comedowns confronts
confuse confusing confusions contemptibility contradictorily criticisms dearths defeaters
defiant delayed demanded demanding disappear disappeared disregarding distractedly dizzy dodgy
drag dynamited eery egotistical exclude faithlessly feudalism feudalist forget forgotten glooms
graved gravelled gravelly graven grimalkin grimalkins grossly grouches hesitance hesitancy
horrent huckster indecisivenesses inhibits insensitive lawsuit libertine limited loners loom
lowish lurks misses monopolized naggingly neuroticism numbed obsessions obsessive oversell
possessive postpone pressured pricking prickly pricks promiscuousness protesters protests
remorseful resigning revenged risked safecrackers safecracking sarcasm sarcasms savagenesses
screwing shakier shaky shrew shying shysters silliness skeptic slashed smothered sneaky snobbish
snubbing stammer stammered stopped stuttered subversive suspected tears tenses tensioners
timidest tits tricker trickster trivialization uncompelling unconcerned undecided unwanted
vanity victimhoods vulnerability vulnerable weaponry weirdest weirdness weirdy whined whining
wimpiest
wimpy`,
  ],
  [
    -0.8,
    `absentees accuse adversary adversely aggressor aversively bashfulness battlefronts battler
bothers bribe cancelling charged cheerlessly combats comedones comedown complaining confronted
controversial cramp derided devilfish devilwood droopy dumbbell dumbfounding dumpers empty
envies envying exhaustibility fascists faultfinder feudal feudalized feudary foolfish foolscaps
freakishly freebooting fumers geek gossipries gratings graveside grievant grimmest grimness
grosses grouched indecision indifferent inhibitions intimidate irreversible isolate jerked
lameness liabilities liability litigation litigious lowball lowdown lowed lows lurk mischiefs
miserere mistakable mocker mongering monopolize nimby nosey offensives overselling overwhelms
petty pissoir pityriasis postponed pressurises prickles prickling promiscuities provoking rebels
resentenced resignedness rigidifications risker risky ruderal scarecrow scepticism shakeouts
shyer slashes sobering stall stalled stalling stammerers stammers startler stinkhorns strainer
strange strongyloidosis sulky teaseled teaseler tensional timorous toughs trickily tricksy trite
trivialise trivialised unaware unbelieving unstoppable vociferous warmouths wellaway
zealots`,
  ],
  [
    -0.7,
    `accusing amoralism amoralisms anxiety apprehensiveness avert avoids awkwardness complainant
confront daze dazed deferring depressurizing dilemma discarding dominative doomsayer drags
emptied emptier emptiers empties exaggerating exhaustively ferocity feudalizing feudists flees
franticness freeboot freeloader fumelike gossip gravestone grimiest grimily griming
grossularites hide hides homesick ignorers indecisively indoctrinating keening lowballing
lowborn lowse neurotics nimjd noisy noyb numbfishes numbs obsessed obsessives overreaction
overstatements overwhelm paranoiacs passively pressurize pressurizers puzzled remorsefully
remorsefulness resent resignedly rigidified rigidities rigidity rigidly riskily robed
safecracker safecrackings scarecrows sceptics seriously shake shakily shakiness shaking
shockingly shylocked shyly smarting snobbier solemnized startled stinkpots submissiveness
suspecting teasers thwarting timidities timidly toughie touting trickier trickishly trickledown
trivializations walkouts warship weird
weirdnesses`,
  ],
  [
    -0.6,
    `adverseness affected aggressing aggressive aggressivity anxieties apathies awkward badass
battlegrounds bitterbrushes bittersweetness censored challengingly cock confronting confusedly
craze crush defensively devilfishes dreadnought dumbcanes dumpcart dumpster emptying exaggerate
exaggerates expose falling fatalism feudally flunkeys fumette geeky giddy gigo gloomy hardier
heh hurtled immorality indoctrinates killdees lawsuits looms looses louseworts lowboys lowbrows
miss moan moans nervously oversimplify perverters pressurise pressurising pricked prickliness
pricky profiteering rebel resentences rigidifies screwier sentencing shakeup shittim shocker
shortages solemnizing stopping stops strikers stubbornest toughies trembler tricked tricky
trivialized trivializing viciousnesses victimologies vulnerabilities wavering weakfishes weirds
whiners wisecracking
worshipless`,
  ],
  [
    -0.5,
    `aggresses alarming antagonizes barrier battleships battlewagons bitterweeds cocky colliding
contradictories crazed crazing cutting damnedest dazedness demand depressurize detached
dithering dominate dominatrix dorks dumbing exhaustive exposes fatalist feudality feudalize
feudatories foreclosure freemartin gravel graveled gravels gravestones ineffective inferiors
ironic isolations lamenters looming lowered lowers lowing lurking melancholia misericordes
monopolizing nbif offline overwhelmingly oxymoron perversenesses pitilessness postponing pricket
profiteered protested rapeseeds rebellion rig rigid screwers screwiness shakeups silencing
snobbiest solemnified solemnifies startlement startlers startles strike tenderfoots tough
toughing toughy tout tragedian tranquilizing tricks tricksier triviality trustbuster unconfirmed
victimologist warships weirder
wisecracked`,
  ],
  [
    -0.4,
    `amusias apathetically averts axe bailout battlement battlements bias bitterns bitters blah
blurry borer cautious challenged constrained costly dazedly defensemen defensiveness
depressurizations dodging dominators dreadlock dreadnoughts embittered exaggerated exploit
ferocious feudalities flirter foolfishes freaks freebasing freezing fumets funky geeks grating
graveling gravelling greenwashing grossed grrr hard hid idk imposes imposing impressment
indoctrinated inhibited inhibiting isolator isolators killocks liards lowerclassman lowlander
moaned moaning nah neatherd nerves numbfish obsessively paradox parley pay peculiarly
petrifications pressurised pretend pretends questioned questioning ragee reluctantly rigorously
ruderals screw screwworm shook skeptics stinkweed stunned teaseling teaselled teasingly
tenderfeet tensioned thwarts tragedienne tranquilizers trickie trickinesses trickishness vague
victimologists vigorish warn warns
weepie`,
  ],
  [
    -0.3,
    `accidental alarmism apologizing apprehensively averted battlewagon bittersweet boreal borecoles
collide complacent confronter cynics dazes defensives depressurization depressurized
depressurizes determinantal dominations dumbcane dumbfounds dumplings dwellers dynamites emptins
exposed fainthearted feudalization feudaries flatterer foemen freewheelers friendlessness
grievers grosser grossing grossular grossulars hurtle imposed inhibitor killock lobbying
lowlanders lowlights lowlihead maniacal mediocrity meh melancholic petrifactions pettier
pressurizations pricker promiscuous rainy repressurize rigidify rigidness screwballs serious
shakeable shaken shitake shittimwood snobbisms solemn sorry startlingly stealth stealthier
stealths strainers teasing tmi toughest trickly trivium unmatched wimples winnow
wisecracks`,
  ],
  [
    -0.2,
    `amorphous amortised apprehensibly backs battlers bitterbrush bittern bitterroots bittersweets
blam borecole boreholes champac champaks champerty clouded craziest defences domination
dominatrices dragged dreadlocks dumbbells feudalisms fighters flirted freebooters gratingly
impatiens indifference inhibin irony joypop leave lowdowns lowercased lowrider ludicrously
nerdier nerdy nimq noob panicles pressurizes pressurizing prickers prickled screwball
seriousness stinkbug stinkhorn strain swear teaselling tenderloin toughens toughness touted
tragicomic tranquilized tranquillized tranquillizers trick trickling wag warsaws weakfish
wimpishness wimple winnowers
winnows`,
  ],
  [
    -0.1,
    `adversatively agitato amazons amortize awaited bashful battleship boldfaced borescopes btdt
champer champerties chilling crazier creditor dominances dumbfound dumbwaiters dwells feudalizes
feudatory flirtations flirtatiously flirtier foetal freebase freeloaders freezers freezes fumes
funneling funnelled geekiest grossularite hysterical joypoppers killdeers killie killifish
killifishes lamella lamellae lamellibranchs longing lowland lowlands nerdish opportunistic
overlooked panicums petrification preventing prizefight prizefighters repressurizing richweeds
screwworms sentenced sillibub sillily stealthy stinkwood suretyship teasel teasels tenderfoot
thwarted touts tranquilizer tranquilizes tranquillizer trembles trivial unbiased warsaw wellhole
winnower winnowing wiseacres wisecrack
wisecracker`,
  ],
  [
    0.1,
    `aboard acquits amorists amorphously amortises backed backing boldfaces boldfacing boreen
brooding commits creatin defenseman defensibly defensive dwelling faille freeholders funnel
funneled funnelling graticule harmonicas heron heronry keens killick lamedh lamellas
libertarianisms libertarians lobby lousewort lowriders matter matters misericorde nasturtiums
oversimplifies panicled paniculate peculiarities perfectionists piqued pressurized pressurizer
prevent prevented reach repressurized repressurizes retained richweed screwdrivers screwlike
securitizations shittah sigh sillimanite silly smartweeds solemnifying stealthily strongyls
stuns successions tenderize tenderized thrillers toughen toughened tranquillizes tricking
trickled warstle weaponless wellhead whitewash wisecrackers
withdrawal`,
  ],
  [
    0.2,
    `affronted amazonite amazonstones amoretti amortizations apologising apology ayc bashfully
benignly boreens calmodulin champaign champignons compelled contend crazes creatine delicate
determinableness determinant discounted dominantly dominants dominates dumbwaiter dynamiting
escaping excitonic exhaustless foehns foetus foetuses freeway freewheeler freeze geekier
graticules gratins gratis grey impressionable infatuated isolatable joysticks lamellibranch
laughable libertinage nastic neath numbat opportunisms opportunist oversimplification
overwhelmed radians reaches relentless resentencing securitization sentences sillimanites
smartweed smugly startlements stealthiness strongyles supremacy swears teashops teaspoon
teaspoonful tenderization tenderometer tenderometers tragicomedy tranquil trickles vitalism
warmblooded
welly`,
  ],
  [
    0.3,
    `amorettos amorphousness amusia authority awaits boldface challenge challenges champertous
charmeuse clears comedo committing convincers defenders diviner diving dweller dynamometer
dynamometers dynamometric dynamos easel energetics excitative exciton excuse explorations
flatterers freeboard freemasonry freestyles freewheeled fumeless hail hurtless intense keened
landmark lowercase mandatory number opportunists oversells passionflower pensive pls plz pmfji
prevents prickets prizefights safetyman screwbean screwdriver securitize sentence shakers
slickest smilaxes solemnify solemnities solemnize startling strongboxes surprisers teas
teaspoonsful tenderizes tenderizing tolerances toughnesses tranquilize trustees verdicts
victimology vindicate vitalist vitalists want welladay whimsical
wiseguys`,
  ],
  [
    0.4,
    `admitted anticipation apologised apologize await beauticians benefice beneficiation brights
bwahaha bz challengers champignon charmeuses cleared creatinine darings defence defenceman
defender defensibility delicatessen delicatessens demonstration dumpling dwelled dynamiters
easements enthral exempt expands fantastico flagship flatter flattery flirtiest freelancers
freelancing freesia freesias freestyler fumet funnels fysa gracilis gratin importancies
isolationism kidding legally libertarianism libertines longings meritocrat nasturtium numbles
opportunism painlessness passionflowers pretending prizefighting profiterole promisors radian
reached resolvents safes sentimentalising sentimentalisms sentimentalizations slicker
speculative stealthiest suprematists suretyships teaspoonfuls tenderizer tenderloins thriller
tolerantly treasurers treasurership trivially trustor vigorishes vigorousness vigours warmouth
warmup welled wellies wisents
yoyo`,
  ],
  [
    0.5,
    `adorns ambivalent amortise amortizable assuror calmatives carefully challenger champagnes
champaigns champers commitments contender creationists daredevil defense devotees divinise dwell
escapes excitor exclusive extends feeling fervid flirtatious freehand freeholder freewheel
freewheeling funnelform harmonicist herons idealogues impressionisms impressionists impressments
joker keener laidback launched legal lowe outmaneuvered panicle popularises profiteers
profiteroles reliant soothed stronghold strongmen supremacist teaspoons tendered tranquillities
treasurer triumphalist troubleshoots trusteeship unequaled vigorously wellheads wellsite
yearning
zealous`,
  ],
  [
    0.6,
    `activeness amoretto amortization amortizes benignancy blamelessness brisk careful challenging
comedienne contestable convincer crediting defencemen delicates dignitaries dominatrixes
dynamometry dynamotor emotional engagements engrossed fighter flatters flirtatiousness flirters
flirty freewheels giggler graciles greets guiltlessness harmonica honoraria humoral idealising
impressure indestructible infatuation intellection intricate invite joyridden keeners
meritocracy methodical mmk nerdiest numberable peculiar peculiarity perfectas rapture ratified
scoop securers slap smilax solemnizes solid strongyl surpriser tenderer tendering tenders
tensionless trusteeships verdict vested victimless vitalised warming wishes
worshipper`,
  ],
  [
    0.7,
    `adopt adopts amazon amusable assets assurors blameless casually champing cleaner competitive
convinces convincingness creationism defenses dynamite escape excelsior extend favoritism
favoritisms flirts freeboards freedmen freehold freelanced freelances freemasonries freestyle
freeware fumer growing guiltlessly heronries honorarium idealists ijs inquisitive iou
isolationist joyrider joystick longingly offenseless partiers peaceniks perfectionistic pmji
privileging profiter raptures relaxants resolved resolvent resolver resolves securitizing
sentimentalists smarted solemnization solutions spirit stout strongbox strongman surprisals
tenderheartedness toughed tougher troubleshooting vigilant
worshipful`,
  ],
  [
    0.8,
    `acquit activenesses admit adorned adornments adventuress agrees amortized amortizing amusingly
apologises bargain brilliantine casual chances chuckler crazyweed creationist debonair
defensible determinate determinations divined divines dominance doubtlessness entrusted excitons
fine flawlessly flirting freebased freebases freestylers freewheelingly freewriting fyi giggles
glamourize guiltless harmlessness harmoniums idealisms idealogy ideals important impressible
impressionism inspirits intact intellections intellectively intellectualists intellectualizing
invigorated jho joyrides jp livelihood nurturers palatableness passive peacenik playing pmbi
prizers profiteer promisee radiancies reaching recommended retreat richens safelights
sentimentalised sentimentalist sentimentalize sentimentalizing significant sillies silliest smug
solemnly solve substantial succession superiorities supremacies swift top tranquillest
tranquillizing treasury troubleshoot troubleshooters unbelievable urgent vitalizations warmups
worshippers
xtc`,
  ],
  [
    0.9,
    `acceptations adequate adorn adorners adventurers allow appeased appeases assurer attractancy
audacious awarder benignities blamelessly boldnesses buoyant certainties cheerleader clarifies
compassionateness compelling consent decisive determinable determinably determinatives divining
doubtless dynamists dynamitic energies exhaustlessness exploration fad flexible freeform graced
grants grins hailed harmonicists harmonium harmonizations hhok humoresques impression
impressions innocenter intrigues jk jokesters joking joyriding jt libertarian livelihoods lown
loyalisms musm okay opportunistically optimizations pardoned perfectiveness perfectives
popularizations prepared profitwise promissory raptured recommends romanticized sentimentalities
spark stimulate stimulated straight successional successively successor surprised surprises
tendernesses terrorless toughening treasuries triumphalists validated vigour virtuosi visions
warm wilco wiselier wishing worshipers
worth`,
  ],
  [
    1,
    `abilities acquitted adorning advanced advantage alright amazonstone amoristic appeasing
beneficiate bffn brightener brighteners certainty champed champy chance cleverish comprehensive
conciliate consents convince created cutesie dearies delicately determinacy dream easing
endorsed engagers engages entertainers excitableness exonerating favors flatteringly
flexibilities freeholds freers freethinker freethinkers freewill frisky fulfills gigglier giggly
gracioso granted guarantee harmless heroicomic honorariums immortal impressionist interests
jhomf jj jokes joyrode justifiably keenly loyalism luckiness magnification neater plays pleasers
poised popularizers pressureless prizefighter prizer promisor readiness relaxant relaxations
relievers resolvable richening sentimentalism sillier steadfast stimulates strongholds
successiveness superiors surefire surety troubleshooter trustee trusties vigors virtuose vision
warmers wells worshiper worshiping wowsers
wp`,
  ],
  [
    1.1,
    `acceptability accepted actives agreed agreements amuser appease apprehensible assurers
attachments beneficed benefices benignantly brightwork calmative certain chic chuckles
chucklesome committed conciliated conciliates consolable create creates creation creationisms
definite desired determinateness determinative determinator devotements divinations dynamics
energy engager ensuring entitled excitatory faultlessness fearlessly fearlessness fervent
fitness forgive forgiveness freedman freelancer freer freestanding freethinking gigglingly god
grandee greeted grinned grinner gt happing helpers heroicomical humor humoured increased
innocents invigorator jokey joyride lenient loyalists meriting meritocrats merrythought neatens
neats outreach painlessly palatably partyers popularised profitabilities profitability promisees
radiances relievable resolute respectiveness safeguarding safelight salient securement
sentimentalized sentimentalizes significance smarty sociability solved solves strongly
successionally successive successors supporter surprise surprising tnx tolerant txs vigor
visioning vitalise vitalises vitally vitals warmed warms well willingness worshipfully
yolo`,
  ],
  [
    1.2,
    `absolve admiralty admits adventurer adventurists alert amorino attachment attractor attractors
avid awardees beautician benevolentness blithe bolder champagne championed cheerio cheerleaders
cheerleading cheerleads chuckled chucklers chucklingly comedians comforters commit convivial
creating creditableness determinately devotional devotionals diviners doubtlessly dynamical
dynamisms eased excitability excitants festivalgoers flatteries forgivers freeborn freedoms
freelance frees gg glamorising glorioles gn gracility grandees hago heavenwards helping humored
humoresque humorist hurraying idealize immune impressibility inspirators intellectualized
intelligibly invigorations invigorators jaunty jocular join joke laughableness laughably
libertinisms lucking magnifications neaten nicety ok opportuneness outgoing painless pardons
partyer perfective playfulness popularising promisingly prospect prospects radiants relaxins
respectableness restore restores restoring romanticizing securities sentimentalise
sentimentality sentimentalization share shares singleminded sociabilities solidarity sparkling
stable stamina succeeder supportive surer surprisingly surviving swiftly tenderers tolerance
tranquilly treasure treasurerships trustors usefulness vital vitalities vitamin warmer wiser
worship xp yeah
yep`,
  ],
  [
    1.3,
    `ability absolves acceptable acceptableness acceptation accepts achievable acquitting actively
admiral adorner adornment adventure adventured adventuresomeness adventurously agreeablenesses
amusers apologized assures assurgent attractant awarders benign benignity bolds boosts calm
calmly calms comfortableness competent conciliating cool curious cutely desirable desirous eases
easygoing embrace endorse endorsement entertain expand fair faithed fan fantasticalness favorer
favouring festivalgoer flattering flexibly freebee freebees freedwomen fresh funnies funnymen gl
glamorise gracing granting gratify greet harmonies harmonised heros honorers huge humorists
idealizer importantly improvements improvers incentives increase inspirited intellectualistic
inviting invulnerable joked joyriders kewl laoj leet meaningful meritoriously nbd neatening
neatness novel nurturances optimally optimistic original pardon perfectionism perfecto
pleasantries please popularization popularize pray profited prominent promise promiser protects
radiantly redeemed reliefs relievo rescues respectfulnesses respects responsible riskless
romancer romances romanticises romanticists secures securing sentimental shockproof smartie sok
solution soothing sparkles spirited strengthen succeeders supported supremos sure surest
sureties trustier truth vitality vitalizing wises wisewomen
youthful`,
  ],
  [
    1.4,
    `advantaged adventures adventuresses adventurist adventurous agreeing applauds assurance
assurances assure assuredness attractants benefic benevolently boosting brightnesses certainly
charitably chuckling clevernesses contented contentedness creditabilities daringness delectables
determined devote diamond dignities dynamist easefully easily endorses engage engaging
enthusiasts excited exciters exultantly favorers flexibility forgave forgivingly freehanded
funnyman gains gentler gigglers giver giving gladly glamors ha harmlessly harmonising
harmonizing heavenward helper highlight honorary honorific humerous idealise idealizations
idealizing importancy innocent innocently intellectually intelligible irresistible keenness lawl
magnificoes meditative merited motivation neatly np ntmu nurture openness partied partier
perfecta perfecters play played popularizes prays pride promotes proudhearted radiance radiancy
reassurances reassure relaxers relievedly resolvers respectively restored revive robust
safeguards safekeeping secure securely secureness securitized security shared solving
strengtheners superiority tenderest thks validates validating value valuing vitalizes warmish
welcomed welcomer wellsprings worships
worthwhile`,
  ],
  [
    1.5,
    `absolved acceptably admirals admires advantageous advantages adventurism affectionally
affections agree amusement amusements apologizes applauded appreciators asset assured attract
beneficences boldly boldness boosted brightens brightly calmer charminger cheerled comedy
comfort contentment courtesy coziness creatively credited credits cutesier cuteys cutie daring
devotement dynamically dynamistic eager ease easeful easygoingness efficiency elation encouraged
encourager encouragers energizations engagingly enthusiast excitabilities excitable ez
fantasticate festivals fiestas fit freehearted freemen giggled giggling gloriole grant gratifies
greater grinning harmonics harmonizes honoraries humoristic idealities importance
impressionistic incentive inspiratory intellectualization intellectualize intellectualness
intelligencer intelligentsia intelligibility intelligibleness interestedly invigoration jewel
jokester keen kissers kk like loyalist mercy natural niceties nurtural opportunely optimal
optimizer perfectible perfectionist pleasanter popularizing praying privilege promised promoting
ready reassurance reassures recommend relaxedly relaxes relieve reliever relieves relieving
responsive restful romanticization safeguarded safeness safeties satisfactoriness satisfactory
scrumptiously securer sincerities smartened smartens smartly smartnesses smile smileys
sociableness soothe supportiveness supports surefootedness surprisal survivor sympathy
tenderhearted thank thrill thrills thx tranquilities tranquilness truer trustfully tx validate
vigoroso virtues vitalized warmness wealthy wellspring
wised`,
  ],
  [
    1.6,
    `absolving accept acceptabilities acceptant accepting admiralties admirations admiring adores
advantageousness advantaging agreeably alive amorist amusing apologise appreciativeness
assuredly assuring astonished beaut benefits blessedness bold boldest brighter brightness calmed
calmest calmnesses capable captivated charitablenesses cherish clear comedian comediennes
commitment compassionated compassionates compassionating convincingly creations creativity
credit darlingly dear delighting devotedly devotee devotes divinatory dynamic dynamism eagerly
eagers easement easiness efficiencies elegancies enchanted energization ensure entertainer
enthuse exonerates favorably favourer favourers flattered focused foolproof forgivably forgiven
freedwoman freeness freest friendships funninesses gained glamorization glamorizers glorifiers
graces gratification gratified greeting grinners growth harmonized harmonizer harmonizers helps
holidays honourers hoped hopefulness huggable hugger humorous humors idealist
impressionistically innocence innovation integrity intellectuals intelligencers intelligences jw
kissed liveliness lts luckie lucks lylb merrythoughts motivate niceness nurturance ok
opportunities optimisation optimises optimists optimization palatable partying passional
peacekeeper peacekeepers peacekeepings perfects picturesque playfully popularise popularities
positivism prettied privileges profitably profiting promisers promises promote protect relaxer
relieved relishing resolve resolving respecters revives rewarder safeguard satisfactorily
securitizes smarts sociably stressless stresslessness stronger stunning surefootedly thoughtful
tranquilest trustily trustiness trustingly trustingness ty unified untarnished vindicates
vitalization vitalize welldoers welling wiseliest worshipfulness worshipping xp xqzt
yvw`,
  ],
  [
    1.7,
    `acceptances accomplishes active admirers adorer adventuresome adventuristic amuse amuses amusive
appreciate appreciations appreciatory approves astound attracts awarded beautifier beautifiers
beauts beneficialness benefitted benevolence blessedly boost calming calmness carefree
charitable charm cheerer cheerlead chuckle clarity clean clearly comedic comedies comforting
comfortingly compassionately complimentarily compliments convinced convincing creativities
creditably definitely desire determination devoted dignity divination dreams eagerness
efficiently empathetic energizers engaged enlightens entertained enthuses exhilarating
fantasticality favor favorited flirtation forgivable forgiver forgives freed freeman freenesses
friended funnier gallant gga giggliest givers glamorize gracile grander hardy harmonize harmony
healthy heavens help hilarious holiday honorer honorifics hopefully hugged humouring idealism
idealistically impressiveness intellective intellectualities intellectuality interested
interesting interestingly jollities justified kisser laugher laughers liking livelier livelong
meritoriousness merits merrier merrymakers neatest nifty nurturant opportune optimised
optimising pardoning parties party peaceable peacemaking pleaser pleases positivists pretties
promising rapturous reassured reassuring reinvigorating relaxin respectably respectfully
romancers romantic romanticise romanticised safest secured sincere smart smartening smarties
smiler smiley special splendiferousness strengths strongish support terrifically thoughtfully
treat trusting truthfulness valuableness values virtuosa warmest warmly welcomes wish x-p yeees
yes`,
  ],
  [
    1.8,
    `accomplish admirer adored adventurousness affectioned agreeable agreeableness amorous amused
amusingness applause appreciatively approved astounded astounding attracted attractions
attractiveness awardee beatific beautifies beneficiaries bless cared championing champs charity
cheerers comfortably comforted complimented creativeness creditable cutes dearly deliciousness
devotions dignify divinities easier easiest efficient elegances encouragement energetically
enjoyably entertainment excitant excitation excitations exonerate exonerated faith faithfully
faiths favored favoring favorites favoured favours ff foaf forgivingness freebie freebies
friending friendlily fulfilled funniness funning gaining generously genial gentlest giggle
glamorised glamorizing grace gratefuller gratifications greetings hahas harmonic harmoniousness
harmonise helpful heroines honesties honourer hopes hoping huggers hugging hurrayed idealistic
idealization idealized ideally improver improves improving inspiring inspiriting intellects
intellectualizes interestingness jollity kiss kissy lighthearted liked likes livelily lmbao lol
lucky magnifico marvel mature merit nice once-in-a-lifetime opportunity optimisations optimizes
peaceableness perfecter perfectibility popular popularizer popularly positivisms powerful
proactive progress promoted qt reassuringly reinvigorates rescued respectabilities respective
romantically romanticize romanticizes rotglmao safer safety satisfied satisfies saved sharing
sincereness sparkle strengthened strengthener succeeded sunny talent tenderly tenderness
thankfully tranquility tranquillity treasures true trustworthiness truths united usefully
vindicated virtue virtuosas virtuosos virtuously vivacious warmhearted wellborn winnable winned
wisely woot x-p
yw`,
  ],
  [
    1.9,
    `accomplished advantageously affectional affectionate agog agreeability appreciating attractive
awarding beautification beneficial benefitting benevolences better blessers braved braves bright
brighten brilliants championship charitableness charmer charms cheerfuller cherishers classy
comforter commend commended complimentary considerate contentedly creative creditability
creditworthiness cutenesses dearer dears deary deliciously dignitary easy effectively elegantly
encourages energetic energising enjoyable enjoyableness entertaining entertainingly enthusiasm
enthusing esteemed excitements exciter excitingly faithful faithfulness fame fave favour
fearless fond fondly forgiving fortunate freely friendship fulfill funnily funny gallantly
gentle gift glamours good hak handsomely harmoniously harmonization helpfulness heroizing
honester honorarily hope hurrahed ideality idealizers impress improve influential innocency
innovative inspirator inspires inspirit intelligential invigorate jovial keenest kissably
laughings lively loyalties lucked luckier nicely nicer nurtured nurturer nurtures optimality
optimise peacefuller playful pleased pleasurability pleasures popularized positivistic
praiseworthily preciousness privileged profit profitable profits protected proudful
reinvigorated rejoice relax respectable respectfulness rewarders richened richly romanticist
romantics safe satisfaction satisfiable satisfyingly sentimentally smarten sociable
splendiferously stimulating strongest sunshiny supporters supporting supremo surefooted surely
thanked thankfuller thanks thoughtfulness thrilled tranquiler triumphalisms truest truly truster
truthfully urw useful valued welcomely welcomers welcoming wellness wiseness
worthy`,
  ],
  [
    2,
    `acceptance amorousness aok applaud attraction awards benefit blesseder braveries breathtaking
brilliantines carefulness cares charmed cherishable cherishing clever cleverer compassion cute
cutiepie dearness dedicated delighter delights devotedness devotion dignifies encouragingly
energizing engagement enjoyments enthused enthusiasms excel fab fantastical fascinates faultless
faultlessly fav favorite festive friendlier friendliness ftw gently gj glad glamourous
glorification goodness graceful grand grateful gratifyingly gratz haha handsomer harmonious
heroized hhoj honestly hugz humourous idealises idealizes impressively improvement innovates
inspirers intellect intellectualist intelligent intelligently interest invigoratingly jewels
jollies jollifications kindness kissable l laughed likeable lmao luck lulz marvels merriments
mirthfully mml motivated neat neatened noble nurturing optimisms optimized optimizing passion
peaceably peacekeeping peacemaker pleasantry positivist praiser praisers prizes rejoiced
relaxedness respectful rewardable romancing romanticizations satisfy satisfying serene sincerer
sincerest smarter smartness smiling splendors sprightly strengthens suave sureness sweet talents
thankfullest thrillingly triumphal triumphs truthful virtuoso virtuousness warmth wealthily
welcome welcomeness
wows`,
  ],
  [
    2.1,
    `admire adorably adorers amazedly ambitious applauding approval ardent astoundingly astounds
attracting attractivenesses beautified beautifuler beneficiary brightened champ charmers
cheerfully cheerfulness cheers comedically comforts compliment confidently courageousness cutesy
cutey daringly delightedness delightfulness devoting dignifying effective elegance elegancy
elegant encouragements energised energize energizer energizes excite excites fantasticalities
fascinated favorable festivities fiesta freeing friends glamor glamorises glamorized glamorously
glories gorgeousnesses grandeurs gratefully grin harmonically heartwarming heroize honoree
honourable honouring hug humoring humour hurrahs idealised impressed impresses improved
inspirations inspiritingly intelligence invigorates invigorating jollify liveliest loyal loyally
medal meritorious nicenesses okays optimistically optimizers peacefulness peaces peacetimes
perfectibilities perfectively pleasantly popularity prettier prosperous proud radiant rejoices
relief respect respected respecter rewards richnesses roflcopter romanticisms satisfactions
scrumptious sincerely slaw smiles splendidly sweeties sweetly terrific thankfulness thrilling
treasuring triumph trueness trustability trusted trustful trustfulness trusts valuable valuables
vbg virtuosity vitalising vwp winners wise wisest woo
wtg`,
  ],
  [
    2.2,
    `admirableness adorability adorable adorations affectionately agreement amazed amazements amazes
amusedly attractively beneficently benignant blessing bravery care caring championships
charities charmingly cheeriest cherisher cherishes compassionate confident congratulate courage
cutesiest cuties darlings dearie devotionally dignified energise energises enjoy enjoyer
enjoyers enlightened enthusiastic excelled excitement exciting fascination favorableness
festival festively festivity friend friendlies friendly funner glorifies gracefuller
gracefulness gratefulness hagd hagn hand handsome heroisms heroizes honesty honor honorability
honorableness honorifically honoured honours hugs innovate inspired inspirer intellectualism
invincible jollification joys kinder kindly kmuf laughing laughs laughter laughters lovelies
merriness merrymaker merrymaking motivating nh nicest optimize passions peaceful peacetime
perfectivity positivenesses praised preciously pretty prouder reinvigoration relaxed relaxing
respecting rewarded richness romanced romanticism safely save splendorous splendour splendours
splendrous strength strengthening succeed succeeding succeeds successfully sunshine superiorly
supremest sweetie sweetness sweets triumphed trustiest trusty virtuosic wealth wealthier
wealthiest`,
  ],
  [
    2.3,
    `admired admiringly adventuring amoroso amorously appreciated appreciates appreciation beautify
beautifying beloved beneficent bl bravely bravest brilliancies cheer cheered cheering cherished
cleverly cleverness comfortable complimenting confidence courageously courteous cuteness cuter
darlingness dauntless delighted delightsome divinize earnest ecstasies ecstatic encourage
energized enjoyed enjoys enlighten enlightening enterprising entertainments ethical excitedly
flawless free fun funned generosity generous glamorous glorified glorifier gorgeously graciously
gratifying gratitude heaven heavenlinesses helpfully heroes honest honorees honoring honors
hooray hopeful humorously impressive inspirational inspirationally intellectual iyq jolly
jollying joyance kfy kindnesses kisses kudos laughingly liberties luckily magnific magnificences
muah passionateness perfecting pleasant pleasantness pleasantnesses pleasured positiveness
positiver positivity prize prizewinner reinvigorate rescue revered smilingly splendidness strong
sunnier supremeness supremer survived swak sympathetic talented tgif tia tops triumphantly
triumphing trust trustable trustworthily valuably vip winningly woohoo
xoxozzz`,
  ],
  [
    2.4,
    `admirability adoringly affection awardable beauties beautifications beneficially brave braver
champions charmingest cheerly congrats courageous creditworthy delightedly encouraging enjoying
entertains excellencies fabulous fascinate fav festiveness gain generousness glamorizer
glamorizes glamour gloried glorifying gracefully graciousness grandest grandeur handsomeness
happier heroically heroics honorably humorousness hurrahing hurrays ideal inspiration jollied
jollier joyfuller justice kind liberty lovers magnifical magnifically magnificence merrily
merriment merrymakings optimist passionate passionately peacefully peacemakers pleasing
pleasurable pleasurableness positively positives praises praiseworthiness prized prizewinners
profitableness relaxation respectability rewarding rewardingly richer riches richest sexy sgtm
sunniest triumphant vibrant virtuous visionary wealthiness winning wisdom worshiped yay
yummy`,
  ],
  [
    2.5,
    `aas admirably admiration adorableness amaze amazement award beauteous blessings bonus
brightening bwahahah cheerful cheerily cheeriness excellences excellency excelling excels
fascinating fondness fwb gla glory heartfelt honorable impressing jolliness joyfully joying
lmfao loyalty masterpieces merry mwah optimism peace perfections praising roflmao rotflmfao
self-confident smiled superior treasurable tyvm welldoer winnings wowing
ywia`,
  ],
  [
    2.6,
    `admirable adore adoring appreciative appreciator beauteously beautifulest beautifulness blesser
blesses bonuses brilliancy cheerier cheery cleverest dearest delighters divine enjoyment
enthusiastically fantastic friendliest funniest gallantry generosities gloriousness gracious
hahaha handsomest happily happiness hero heroic hurrah inspiringly laugh ly lylas mirth
pleasantest pleasurably positive positivities praise praiseworthy proudest proudly ptl
remarkable rich romance rotfl securest sophisticated splendiferous successes supreme treasured
trustworthy vwd wowed
x-d`,
  ],
  [
    2.7,
    `aayf beauteousness beautifully benevolent bliss celebrate celebrated celebrates celebrating
delicious delightfully divinest divinity excellent glorify happy heavenliest heavenliness
heroine honour hurray iluaaf inspire jollily joyfulness kissing lmso lolz loves lovingness lylab
merriest mirthful overjoyed perfect perfected perfection pleasure precious prettiest reward rofl
romanticising sfete splendent success successfulness supremely tenderheartedly thankful
warmheartedness wd wins won wonderful worshipped x-d
xd`,
  ],
  [
    2.8,
    `alol amazing beauty beneficence blessedest brilliant charming cutest darling delectably
delightful ecstatically exhilarates exuberant fabulousness godsend gracefullest heroism honored
joy joyousness lifesaver lovely lover loverly miracle muah pleasuring pukka rejoicing rotflmao
sete splendid successful sweethearts tenderheartednesses win winner wow
xd`,
  ],
  [
    2.9,
    `adoration ambw beautiful bff blessed blissful blockbuster brilliance brilliances champion
congratulation congratulations delectable delight divinely ecstasy ecstatics funnest gleeful
gloriously gorgeousness heroical jolliest joyed joyful joyously lmao lol loved loving luckiest
magnificent marvelous positivest rotgl soulmate super wonderfully
wonderfulness`,
  ],
  [
    3,
    `amor brightest brilliantly enrapture exhilarated exultant gorgeous hallelujah heavenlier
heavenly honestest jubilant lovable lyb outstanding perfectness prizewinning rotflol smartest
splendor xlnt
xoxo`,
  ],
  [
    3.1,
    `awesome excellence excellently great joyous lyl masterpiece peacefullest perfectest superb
vbs`,
  ],
  [
    3.2,
    `best cheerfullest elated euphoric freedom glee glorious greatest happiest love lovingly paradise
perfectly`,
  ],
  [
    3.3,
    `ecstacy euphoria lya
sweetheart`,
  ],
  [
    3.4,
    `aml ilu ily
magnificently`,
  ],
];

/** Emoticons and other entries with signs or digits, compared as they stand. */
export const SIGNS: readonly (readonly [string, number])[] = [
  ['$:', -1.5],
  ['%)', -0.4],
  ['%-)', -1.5],
  ['&-:', -0.4],
  ['&:', -0.7],
  ['(%', -0.9],
  ["('-:", 2.2],
  ["(':", 2.3],
  ['((-:', 2.1],
  ['(*', 1.1],
  ['(-%', -0.7],
  ['(-*', 1.3],
  ['(-:', 1.6],
  ['(-:0', 2.8],
  ['(-:<', -0.4],
  ['(-:O', 1.5],
  ['(-:o', 1.5],
  ['(-:{', -0.1],
  ['(-:|>*', 1.9],
  ['(-;', 1.3],
  ['(-;|', 2.1],
  ['(8', 2.6],
  ['(:', 2.2],
  ['(:0', 2.4],
  ['(:<', -0.2],
  ['(:O', 2.5],
  ['(:o', 2.5],
  ['(;', 1.1],
  ['(;<', 0.3],
  ['(=', 2.2],
  ['(?:', 2.1],
  ['(^:', 1.5],
  ['(^;', 1.5],
  ['(^;0', 2],
  ['(^;o', 1.9],
  ['(o:', 1.6],
  [")':", -2],
  [")-':", -2.1],
  [')-:', -2.1],
  [')-:<', -2.2],
  [')-:{', -2.1],
  ['):', -1.8],
  ['):<', -1.9],
  ['):{', -2.3],
  [');<', -2.6],
  ['*)', 0.6],
  ['*-)', 0.3],
  ['*-:', 2.1],
  ['*-;', 2.4],
  ['*:', 1.9],
  ['*<|:-)', 1.6],
  ['*\\0/*', 2.3],
  ['*^:', 1.6],
  [',-:', 1.2],
  ["---'-;-{@", 2.3],
  ['--<--<@', 2.2],
  ['.-:', -1.2],
  ['..###-:', -1.7],
  ['..###:', -1.9],
  ['/-:', -1.3],
  ['/:', -1.3],
  ['/:<', -1.4],
  ['/=', -0.9],
  ['/^:', -1],
  ['/o:', -1.4],
  ['0-8', 0.1],
  ['0-|', -1.2],
  ['0:)', 1.9],
  ['0:-)', 1.4],
  ['0:-3', 1.5],
  ['0:03', 1.9],
  ['0;^)', 1.6],
  ['0_o', -0.3],
  ['10q', 2.1],
  ['1337', 2.1],
  ['143', 3.2],
  ['1432', 2.6],
  ['14aa41', 2.4],
  ['182', -2.9],
  ['187', -3.1],
  ['2g2b4g', 2.8],
  ['2g2bt', -0.1],
  ['2qt', 2.1],
  ['3:(', -2.2],
  ['3:)', 0.5],
  ['3:-(', -2.3],
  ['3:-)', -1.4],
  ['4col', -2.2],
  ['4q', -3.1],
  ['5fs', 1.5],
  ['8)', 1.9],
  ['8-d', 1.7],
  ['8-o', -0.3],
  ['86', -1.6],
  ['8d', 2.9],
  [':###..', -2.4],
  [':$', -0.2],
  [':&', -0.6],
  [":'(", -2.2],
  [":')", 2.3],
  [":'-(", -2.4],
  [":'-)", 2.7],
  [':(', -1.9],
  [':)', 2],
  [':*', 2.5],
  [':-###..', -2.5],
  [':-&', -0.5],
  [':-(', -1.5],
  [':-)', 1.3],
  [':-))', 2.8],
  [':-*', 1.7],
  [':-,', 1.1],
  [':-.', -0.9],
  [':-/', -1.2],
  [':-<', -1.5],
  [':-D', 2.3],
  [':-[', -1.6],
  [':-\\', -0.9],
  [':-c', -1.3],
  [':-d', 2.3],
  [':-o', 0.1],
  [':-p', 1.2],
  [':-p', 1.5],
  [':-|', -0.7],
  [':-||', -2.5],
  [':-Þ', 0.9],
  [':/', -1.4],
  [':3', 2.3],
  [':<', -2.1],
  [':>', 2.1],
  [':?)', 1.3],
  [':?c', -1.6],
  [':@', -2.5],
  [':D', 2.3],
  [':P', 1.4],
  [':[', -2],
  [':\\', -1.3],
  [':]', 2.2],
  [':^)', 2.1],
  [':^*', 2.6],
  [':^/', -1.2],
  [':^\\', -1],
  [':^|', -1],
  [':c', -2.1],
  [':c)', 2],
  [':d', 2.3],
  [':l', -1.7],
  [':o', -0.4],
  [':o)', 2.1],
  [':o/', -1.4],
  [':o\\', -1.1],
  [':o|', -0.6],
  [':p', 1],
  [':s', -1.2],
  [':{', -1.9],
  [':|', -0.4],
  [':}', 2.1],
  [':Þ', 1.1],
  [';)', 0.9],
  [';-)', 1],
  [';-*', 2.2],
  [';-]', 0.7],
  [';D', 0.8],
  [';]', 0.6],
  [';^)', 1.4],
  [';d', 0.8],
  ['</3', -3],
  ['<3', 1.9],
  ['<:', 2.1],
  ['<:-|', -1.4],
  ['=)', 2.2],
  ['=-3', 2],
  ['=-D', 2.4],
  ['=-d', 2.4],
  ['=/', -1.4],
  ['=3', 2.1],
  ['=D', 2.3],
  ['=\\', -1.2],
  ['=]', 1.6],
  ['=d', 2.3],
  ['=l', -1.2],
  ['=p', 1.3],
  ['=|', -0.8],
  ['>-:', -2],
  ['>.<', -1.3],
  ['>:', -2.1],
  ['>:(', -2.7],
  ['>:)', 0.4],
  ['>:-(', -2.7],
  ['>:-)', -0.4],
  ['>:/', -1.6],
  ['>:[', -2.1],
  ['>:\\', -1.7],
  ['>:o', -1.2],
  ['>:p', 1],
  ['>;(', -2.9],
  ['>;)', 0.1],
  ['>_>^', 2.1],
  ['@:', -2.1],
  ['@>-->--', 2.1],
  ["@}-;-'---", 2.2],
  ['O.o', -0.6],
  ['O_o', -0.5],
  ['[-;', 0.5],
  ['[:', 1.3],
  ['[;', 1],
  ['[=', 1.7],
  ['\\-:', -1],
  ['\\:', -1],
  ['\\:<', -1.7],
  ['\\=', -1.1],
  ['\\^:', -1.3],
  ['\\o/', 2.2],
  ['\\o:', -1.2],
  [']-:', -2.1],
  [']:', -1.6],
  [']:<', -2.5],
  ['^<_<', 1.4],
  ['^urs', -2.8],
  ['aug-00', 0.3],
  ['b^d', 2.6],
  ["d-':", -2.5],
  ['d-:', 1.6],
  ['d8', -3.2],
  ['d:', -2.9],
  ['d:<', -3.2],
  ['d;', -2.9],
  ['d=', -3],
  ['d=', 1.5],
  ['g1', 1.4],
  ['gn8', 0.6],
  ['gr8', 2.7],
  ['h&k', 2.3],
  ['h8', -2.7],
  ['hho1/2k', 1.4],
  ['hi5', 1.9],
  ['ily2', 2.6],
  ['j/j', 2],
  ['j/k', 1.6],
  ['j/p', 1.4],
  ['j/t', -0.2],
  ['j/w', 1],
  ['j4f', 1.4],
  ['j4g', 1.7],
  ['k4y', 2.3],
  ['l&r', 2.2],
  ['ly4e', 2.7],
  ['m8', 1.4],
  ['n00b', -1.6],
  ['n1', 1.9],
  ['o-8', -0.5],
  ['o-:', -0.3],
  ['o-|', -1.1],
  ['o.O', -0.6],
  ['o.o', -0.6],
  ['o.o', -0.8],
  ['o/\\o', 2.1],
  ['o:', -0.2],
  ['o:)', 1.5],
  ['o:-)', 2],
  ['o:-3', 2.2],
  ['o:3', 2.3],
  ['o:<', -0.3],
  ['o;^)', 1.6],
  ['o_0', -0.1],
  ['o_O', -0.5],
  ['o_o', -0.5],
  ['r&r', 2.4],
  ['s:', -1.1],
  ['sweet<3', 3],
  ['v.v', -2.9],
  ['w00t', 2.2],
  ['{:', 1.8],
  ['|-0', -1.2],
  ['|-:', -0.8],
  ['|-:>', -1.6],
  ['|-o', -1.2],
  ['|:', -0.5],
  ['|;-)', 2.2],
  ['|=', -0.4],
  ['|^:', -1.1],
  ['|o:', -0.9],
  ['||-:', -2.3],
  ['}:', -2.1],
  ['}:(', -2],
  ['}:)', 0.4],
  ['}:-(', -2.1],
  ['}:-)', 0.3],
];
