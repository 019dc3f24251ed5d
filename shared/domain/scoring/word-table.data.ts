/**
 * Stems by how common they are (index 0: in every other sentence, 9: rare), made by tools/word-table.ts from
 * 17379 weighted sentences. Sources: the question bank; Mohler et al. 2011; Filighera et al. 2022 (MIT);
 * SemEval-2013 task 7 (CC BY-SA 3.0); Hutto and Gilbert 2014 (MIT). Data, hence over 400 lines.
 */
export const STEMS_BY_LEVEL: readonly string[] = [
  ``,
  ``,
  ``,
  `anonym film movi on
time`,
  `batteri chang charact dai differ end feel first good great http last littl look love need new peopl
remov see stori two url work
year`,
  `act action allow alreadi american anoth answer around arrai ask audienc awai b back bad becom begin best
better big black bui bulb c call camera case cast check circuit citi class clear close color come comedi
compar complet connect contain control creat custom d data date decid direct director drama easi effect
element enough entertain expect experi explain far featur find fix follow found full fun function funni
gener half hand happen hard head heart help high hold home hour idea includ instead interest keep kei
least leav left less life light line list live long man manag materi minut month move mr music name
never next nice number offer often old open order part path perform person phone pictur piec place plai
player plot point posit power price problem product provid qualiti read real reason result return right
run screen second seem send sens servic set short show side size small solut sound stai star start state
stop store sure switch talk tell termin test thank three todai togeth tree try turn type valu wait watch
water week world write
york`,
  `absorb access account actor ad adapt add addit address advantag affect ag ago agre aid air almost alon
along amaz america among amount amus anim annoi appeal appear area arriv art artist attempt attract
avoid awesom ball base beauti behind believ bigger bill block blue bodi boi book bore bottom bought box
break bring bu bubbl budget build burn busi button calcul car card care carri caus cd cell certain
challeng charg charm cheap children choic cinema cinemat classic clean clever clich client code collect
combin comic commun compani compel compil complex comput concentr concern consid construct continu cool
copi correct cost count countri coupl court cover creativ crystal cultur cup cut cute damag damn dark
databas de dead deal death declar defin definit deliv depart depend describ deserv design despit detail
determin develop devic dialogu difficult digit displai dissolv distanc documentari draw dream drive drop
dull dvd e earli earth easier easili eat effort electr emot energi enjoi entir equal error especi event
evid exactli exampl excel except excit execut exist explor extens extra extrem ey face fact fail fall
famili familiar fan fascin fast faster fear feder field figur file fill filmmak filter final fine finish
fire fit five flick flow food forc form forward four frame free fresh fridai friend front futur game gap
genr girl green group grow guess gui happi hate header hear heat heavi hell higher histori hit hole
hollywood hope horror hous huge human humor hundr id imag imagin import impress improv increas indic
inform initi insid inspir intellig involv ipod issu item job john joke judg kid know lack larg late
later laugh law lead learn length level like limit link listen load local locat log lol longer loop lose
lost low lower magnet main major make manual mark mass match matter measur meet member memori men messag
middl millilit million mind miss mix mixtur mobil model modern moment monei morn mostli motor narr
nation natur near neg network night node note notic o object observ offic oper option origin outsid p
pace packet page pai paper parent park parti pass past percent perfect pick pitch plan plant pleas
pointer polit poor pop possibl predict present presid pretti previou probabl process produc program
project promis protect prove public pull purchas pure push put question queue quickli quiet rais rare
rate reach reaction readi receiv recent recommend record red reduc relationship releas remain remark
rememb replac report repres request requir respons rest review ring rock role romant room root rout row
rt rule sad salt satisfi save saw scene school scratch script search secur seed seen select self senat
sent separ sequenc seri seriou serv sever shadow shape share shoot shot shown sign silli simpl singl sit
situat six slow smaller smart softwar solid song sourc space special speed spend spot squar stand
standard static step stick straight street string strong structur studi style subject success suffer
sugar suggest summer sun support surpris sweet system tabl tag tale talent team temperatur ten term
theater think third thousand thriller throw titl told top total touch track traffic transfer transmiss
travel tri troubl true tv twenti u ultim understand unit updat user usual variabl version video view
viewer visual voltag walk want war warm welcom went white win window wire wish wit woman women wonder
word wors worst worth writer wrong wrote x y young
zen`,
  `abandon abil absolut abus accept accord accur achiev acid acknowledg across actress actual adam adjust
administr admir admit adult advanc adventur advertis affair afternoon afterward agenc ahead aim alarm
album alert aliv allen altern alum aluminum amazon ambiti angri announc anywai anywher apart apex app
appar appl appli applic appoint appreci approach appropri approv argu argument arrest asid assign associ
assum assumpt atmospher attach attack attend attent authent author auto automat avail avenu averag aw
award awkward babi badli bag balanc ban band bar bare basebal battl beach bean bear beat beautifulli
becam began behavior belong benefit besid bet beyond biggest billion birthdai bite blame bland blast
blood board bond boss bother bound brain branch brand breath bridg bright brilliant broadcast broken
brother brought brown brutal buffer bug built bunch burst bush byte cabl cach calcit camp campaign
cancel canon capabl captur carbon career carrier cartoon cat catch caught celebr cent center centimet
central centuri certainli chanc channel character cheaper chemic chemistri child chill choos chose
christma circl claim clearli click clock closer club co coat coffe cold colleagu collector colleg collis
column com comfort commerci commiss commit common compact comparison complain complaint complic compon
con concept conclus concret condit configur confirm conflict confus congest congress consequ consist
constant constructor consum contact contemporari content contest contract contribut contriv convei
convent convers convert convict convinc cooki core corner counter courag cours craft crash crazi cream
credibl credit creepi crime critic cross crowd crush current cynic dad daili danc danger dare david
deadlin debut decad decent decis decreas deep deepli default defens degre delai delet delight deliveri
demand democrat demonstr deni deposit depress depth deriv desir desper destin detect di diagram die
dinner directli disadvantag disappear disappoint disc disconnect discov discoveri dish disk disnei
distinct distribut disturb document dog dollar domain dont door dot doubl doubt download drag dramat
dress driver drug dry due dumb duplic dynam earlier earnest eas east econom edg edit editor educ effici
eight elect email embarrass emerg emotion empti encourag engag engin engross enjoy ensembl enter entri
environ epic episod escap essenti establish estim evapor even eventu everywher exact examin exchang
excus exercis expens exploit expos express extend f factor failur fair fairli faith fake fantasi fantast
fare farther fashion fat father fault favor favorit feet felt femal festiv fewer fi fiction fight financ
finger fish fizz flag flash flat flaw flight flip flood floor fly focu folk footbal foreign forget
format formula forti freez french frequent friendli fruit frustrat fuck fulli fund g ga gag gai gain
gave gentl genuin georg gift give glad glass goal god gorgeou govern grace gram grand grant graph greas
greater greatest gross ground guilti gun h ha haha handl hang harder hardli harri harvard haunt headphon
health heard heater heaven heavier hei held hero hidden hide highest highli hilari hip histor holidai
honest honestli honor hook hop horribl host hot hotel hotter hurt ic ident ignor ii ill impact implement
imposs incom incred inde independ index individu indulg industri influenc input insert insight insist
instal instanc instruct integr intend intens intent interfac intern internet interview intrigu introduc
invent invest investig invit ip iron island iter j jack januari japanes jim join journei jump justic
justifi k kept kill killer knew knowledg known label ladi lame land lane languag larger latest launch
layer leader lee legal len lesson let letter librari lift lighter liquid lit lock logic loos loss loud
luck lunch lyric m machin mad magazin magic mail mainli maintain maker male manhattan manner manufactur
map marbl market marriag master mayor mean meant mechan media mediocr melodrama memor mention menu mere
mess met metal meter method michael mildli mile miner minor mistak mode modifi mondai monster mood moral
mother mountain mouth movement multicast multipl murder mysteri n nail nearli necessari nikon nine niro
nomad non nonsens normal north notebook novel null obsess obviou obvious occasion occur odd offens
offici onlin opera opportun opposit orang organ orient oscar output outrag overal overcom overli owner
pack packag paid pain paint pair paperclip parallel paramet particip particular particularli passeng
passion pattern payment pc penni perfectli period phase photo photograph pic plain plastic plate
playlist pleasur plenti plu polic polici pool popular portrait post potenti practic precis prefer premis
prepar press prevent primari print prison privat procedur profil progress proof proper properli properti
propos protocol prototyp provoc provok psycholog purpos q quarter queen queri quick quirki r race radio
rain random rang rank raw re react reader reagan realist realiti realiz recogn recurs refer reflect
reform refresh refus regist regular rel relat reli reliabl remak remind remot render repair repeat
repetit republican research reserv reset resid resist resolut respect respond reveal revers reward rich
ride ridicul rip rise risk river road robert roll romanc rose round router routin rush safe safeti sai
sale sampl sand satir satur saturdai scan scari schedul sci scienc scoop scope score screenplai
screenwrit scroll sea season seat secret seek segment sell sender sensit sentenc sentiment sequel
serious server session settl seven sex sexi sexual shame sharp sheet shift shine ship shock shop shorter
sight signal similar simplifi sincer sing sink site skill skin skip sleep slide slightli slip slowli
smell smile smoke snow soap social societi solar solv somehow son soon sophist sorri sort soul south
soviet span speak specif specifi spell spent spirit spiritu split spoon sport spring spy stack stage
statement station statu steal steven stir stock storag storytel strang stream strength strike struggl
stuck student stun stupid stylish substanc subwai succe suck suit sum sundai super suppos suprem surfac
surprisingli surround surviv suspect suspens sustain swim swing synchron take taken tape target task
tast tax tcp teacher technic technolog tediou teen televis tend tension terribl terrif text theme thin
thirti thoroughli thought thrill throughout thursdai ticket timeout tini tire toi token tomorrow tone
tonight tool tough tour town trace trade tradit tragedi tragic train transmit transport trap travers
treat treatment trial trick trip truck truli truth twice twist twitter typic ugli uncov unfortun uniqu
univers unknown unless unlik unusu upper urban urgent us util versu vibrat victim vinegar violenc
virtual vision visit vital vitamin voic volum vote voter vs w wall warn warranti washington wast weak
wear weather web weekend weigh weight weird west wide wife wild will william wind wise witti won wood
worker worri worthi wow wrap written xtra yai yesterdai yorker z zero
zone`,
  `abort abstract absurd accessori accid accident accomplish accus ack activ addict adequ admin adolesc
adopt ador advic advis affirm afford afraid africa agenda agent aggress agreement airlin alabama
algorithm alien alik alleg alloc alter ambit amen amend analysi analyz anchor anderson andi andr angel
anger angl angst ann anna anniversari annual anthoni anti anticip anymor api append april architect
architectur archiv arm armi arnold arrang artfulli articl artifici asleep aspect aspir ass assembl
assert assist assur astonish asynchron athlet attitud attornei audio august austin autom awar backdrop
background backward bake banal banana bang bank barbara barbershop bargain barrel barri basic basketbal
bastard bath beast bed bedroom beer beforehand behaviour bell belt ben bench beneath benigni bike binari
bind bird birth bit bitch bitter bittersweet bizarr blade blair blank blend bless blind blog bloodi blow
boast boat bob boeski bog bold bomb bone boom border born borough borrow boston bottl boundari bow bowl
brass brave breach bread brief briefli british broad broke bronx brooklyn broomfield browser buck buddi
buff buri buse bust butter buyer cab cake cal california calm canada cancer candi candid cap capac capit
captiv carefulli carter cash categori cautionari celsiu certif cf chain chair chairman chan chapter
charisma charismat charli chart charter chase chat cheat checkout cheek cheer chees cheesi chelsea
chicago chick china chines chip chosen chri christian chronicl chuckl church ci cigarett cinematographi
circumst cite citizen civil clai clariti clash classifi claus clerk climb clinic clip closest cloth clue
clumsi coach cocktail coin collaps collid comed comment commission committe compass compat compens
compet competit compos compromis concaten concert conclud conduct conductor confer confid confront
congrat congression connectionless consciou conscious conserv consider constantli constitut constraint
contempl context contour contrast conveni cook coolpix coordin cop cope corpor correctli correspond
corrupt costli costum cotyledon cough council counti coverag cpu crack crap creation creatur creek crew
crimin crisi crude cry cuomo curiou currenc curv cwnd cycl daniel darker dash daughter davi dazzl dear
debat debt decept declin deeper defeat defend defi deficit deftli deliber delic delici delta democraci
denis depict deploi deploy depot descript desk destroi destruct detach devast dhcp dial diamet diana
dictionari difficulti dig dimens dimension dioxid directori dirti disabl disast discard disciplin
discrimin discuss diseas disguis disgust disjoint dismiss distant distinguish distort distract district
diva divers divert divid divin doctor doesnt domest domin don dong dose downright dozen dr draft dragon
drawn dread dreari drew drink driven drown drum drunk dual dude duplex dust duti ear earn eax eccentr
economi edward eggshel ego ei elabor electron eleg elev eleven elimin eloqu elsewher embrac embryo emili
emit emphas empir employe enabl enact encod encount encrypt endeavor endpoint endur enemi energet enforc
english enhanc enorm ensur enterpris enthral enthusiasm enthusiast equilibrium equival era eros ethnic
euro europ european evan everydai evil evok ex excess exclud exclus exhaust exhibit exhilar exit expand
experienc expert expir explan explicit explicitli explos exponenti export exquisit extent extern
extraordinari fabl fabric fabul facebook factori fade fairi fals famou fanci farc farthest fatal fb
feather fee feed feedback fell fellow feminist fertil fetch fierc fifteen fifth fifti financi firm flair
flaki flatter flavor flesh flexibl flimsi float flour flourish flower fm foam focus foil folder fool
foot footag forev forgett forgiv forgot forgotten fork former forth fortun fourteen fourth fragil
fragment frailti franc franchis frank frankli franklin freak freedom friendship frighten frozen fruiti
fruitsnap fulcrum fundament funniest furiou gang gangster garbag garden gather gb gear gem gender gentli
georgia german germin gestur ghost giant gig giggl girlfriend giveawai glimps global globe gloriou gold
goldin goofi googl gorbachev gotta gotten governor grade gradual graduat grai graphic grasp grate
graviti greta grew grid grief grim grip gritti grown growth guarante guard guid guilt guitar gut hacknei
hahaha hair halfwai hall hamper handov handsom harbor hardest harm harmless hash hassl hat hawk healthi
heartbreak heartfelt heartwarm heel height heroin hi highlight hike hill hire hoffman holi holocaust
homag hopefulli horrifi hors hospit howard hugh hunter huppert husband hype icon ideal idempot identifi
idiot ignit illeg illumin illustr im imageri imax imit immedi implicit improvis inadvert inan inch incid
incoher incorpor increasingli increment indi indian indict indoor indophenol inept inevit inexplic
infinit inflat info ingredi inher inject ink inlin inner innoc innov inoffens insan inspect inspector
instant institut insul insult insur intellectu interact intermedi intermitt interpret interrupt interv
intim intric intuit invalid invoic ipad iphon iranian irish ironi irrit irwin italian iv ivan jacket
jacki jackson jame japan javascript jaw jean jerri jersei jesu jewish joe joi jolt jone jpeg jr json
judgment juic jukebox juli june junk juri juror justif kate kaufman keen kennedi kevin kick kiddi kind
kinda king kiss kit kitchen knock koch korean l la labor lag lai laid lake lan landmark landscap largest
latenc latter laughabl lawrenc lawyer lazi lcd leaf leagu leak leap learnt lectur led leg legisl
legislatur leigh lemon lend lens lesser li liber licens lie lightweight likabl limp ling linger lint lip
liter lizard lmao lo login london lone longest lord loser lotteri loudest lover lowest lucki ludicr lump
lusciou ly madonna magnific mainstream mainten manipul march margin mari marri martha martin marvel mask
massiv masterfulli masterpiec mate max maximum mb mcdonald meal meander meanwhil meat mediasourc medic
medicin medit medium megapixel melancholi melodramat menac mend mental merg merit mesmer metaphor metric
michel migrat mike mild militari milk mill miller millisecond mindless minim minimum minu miracl mirror
mission mock moder modest modul mom monitor monument moor moscow motion motiv mount mous moviego
moviemak ms multi multipli murphi muscl museum nair nake narrow nasti nativ navi navig neat necessarili
needl negoti neighbor neighborhood nerv nervou net nichola nicholson nickel nightmar nod noir nois nokia
nomin noon nose notch notion notmad notori novemb nowher nuclear numer nurs nutrit obscur occupi ocean
octob oddli offend offset oil older olymp omg op openli operand opinion oppos optic optim ordinari os
out outcom outgo outstand overlai overload overlook overtim overwhelm overwrought ow own pad painfulli
pale palm pam pan panel parabl parad pari parker parodi pars particl partit partner password pat patch
pathet pathwai patienc patient paul paus paw payload payoff payrol pea peac peanut peculiar pedestrian
peek pen pension percept perman permit persona perspect pervers pet peter phil philosoph photographi
physic piggyback pile pilot pin pink piss pit planet platform play playback playground plaza pleasant
plod pluck plug pocket poem poetic poetri poignanc poignant pointless poke pole polish politician ponder
poorli popcorn popul pork port portabl portion portrai pose possess pot potent pour prai prais pre
preachi preciou precipit predecessor preposter presenc preserv pressur pretend pretens pretenti previous
primarili prime principl prioriti pro probe proceed profession profound promot prompt prop proport
prospect protagonist proud provis pseudo publish pump pumpkin punch punish puzzl python qualifi quietli
quit quot rabbit rachael racial rack radic rai rainbow rake ran rap rapidli realism rear recal recept
recharg recip recoveri recreat recycl redi redund refreshingli refund regard region regret regul rehears
reject relax relentless relief remedi renam reno rent rental reopen repeatedli repel repli reput rerun
rescu resembl resign reson resort resourc restart restaur retain retir retransmit retread retri retriev
revel reveng revolut rewrit rhythm rice richard richli riski ritchi rival rivet rob rode roger romp
rotat rough roughli rous rub rubber rude rug runner russian ryan sadli sammi san sandler santa sappi sat
scale scandal scare scenario sceneri schemat schneider scientif scientist scorses scott scream secretari
section seduct seemingli seller semi sensibl sensual seper septemb serial setup shade shake shakespear
shallow sheer shelf shelter shirt shit shoe shout showcas shower showtim shrug shut shutter sibl sick
sidewalk signatur signific silenc silent silver simpler simplist simul simultan sister sixti sketch ski
sky slap slapstick slasher sleek slice slight slope sloppi slower slr smallest smarter smash smith
smooth snap snapshot soak soderbergh soft soggi soil solari sold soldier sole solondz solubl somewher
soni sooner sophomor soundtrack soup sour southern spanish spare spark speaker speakerphon spectacl
spectacular speech spider spielberg spill spin spite splash sponsor spontan spoof spread squeez ss stale
stamp stare startl steel steep steeper stem stephen stereotyp sticki stimul stink stomach stone stood
storylin straightforward strain stranger strategi stretch strict strip studio stumbl stunt stylist
styliz subset substitut subtl subtre successfulli successor succumb suddenli suitabl summari sunshin
superb superbl superfici superior supervisor suppli supplier surf surreal survei susan suspend swallow
swap symbol sympathi syn sync tab tackl tactic tail tap tarantino tasti taught taylor tea teach tear
tech techniqu teenag telephon temporari tempt tendenc tender terri terrifi territori terror terrorist
texa textur thanksgiv theatr theatric themat theori thick thread threat threaten thresh threshold threw
thrown thumb ti tick tie tiger tight tighten tighter till timestamp tip tiresom toe toler tom ton tongu
toni topaz topic topograph topolog tortur toss tout trail trailer transact transcend transform transit
translat transpar trash treasur trek tremend tribut trifl trigger trite triumph troop trust tsai tube
tuesdai tune tunnel turkei turtl tweet twelv typescript udp ugh unabl unbear uncertain uncomfort
unconfirm undeni undercov underli undermin underneath underst uneven unexpect unfold unfunni unicast
uniform uniformli union unlimit unnecessari unnerv unorigin unpredict unsettl up upgrad uplift upset ur
urg usabl usag usb useless utterli v vacat vagu valid vallei valuabl vampir van vanish variat varieti
variou vast vega vehicl ventur vice victori viewfind villain vincent violat violent virtu visibl visitor
vivid vulgar vulner wacki wake wallet walnut wanna ward warehous warmth wash watchabl wave weapon weav
websit wed wednesdai wendi western wet whale wheel whichev whimsic wildli wine wing winner winter
wireless wisdom wonderfulli woo wooden woodi workshop worm worthwhil wound wry wtf xd xs xxx ya yanke
yard yarn yeast yellow yield youth youtub
zoom`,
  `aaa abbass abbott abbrevi abc abel abhorr aboard abolish abortcontrol abroad abruptli absenc absent
absorpt absurdist abund ac academ academi acceler accent acclaim accommod accompani accordingli accumul
accuraci ach achingli acquir acquisit acr activist acut adag addition adher adjac adject admiss
admittedli ado adrenalin adress adrift adulthood advert advocaci aerial aesthet affabl affection affleck
afflict affluent afloat afresh african afterlif aftermath afterschool aggrand aggrav agit agitprop agon
agoni agricultur ahhhh aimless aimlessli airhead airless airplan airport airwai aisl akin al ala alan
albani albania albeit alcohol aleck alex alexandr alfons alfonsin alfr algebra alia alic allai allegedli
allegi allegori allergi alli allowj allur allus almodovar aloft alongsid aloof alot aloud alright
amalgam amari amarylli amateur amateurish amazingli amber ambigu ambival ameli americana ami amiabl amid
amidst amir amish amp ampl ana analog analyst analyt ancestor ancient andrew android anem anew anguish
annex annoy anomi anonymis ant antenna antic antidot antiqu antonia antwon anxieti anxiou anytim ap
apartheid apiec apolit apollo apolog appal appealingli appendix appetit applaud applaus applianc
apprentic approxim apt aptli arab ararat arbitrari arch archetyp archo ardent ardor arena argentin
arguabl aris aristocraci arizona ark arkansa arkansan arliss arous arpaio arrow arteta arthous arthur
arti articul artifact artistri artsi asap ascend ash asia asian assassin assault assemblyman assertnev
assess asset assuredli astonishingli astound astut async asyncio at atlant atom aton atroci attal attica
attribut auburn auction audac audaci audibl audioboo audit auditor auditorium audrei aura auschwitz
auspici auster australia australian auteil auteur autobiograph automobil autumn avalanch avant avari
aveng avers await awak awaken awfulli awhil awkwardli aww awww ayurveda aztec ba babe babysit bachmann
backend backlight backpack backup backyard bacon badg baffl baghdad bahaha bai bailli bain bait bald
ballet ballist balloon ballot balm bamboo bandera bandwidth bankruptci banter barbar bard bark barnei
baroqu barrag bart bartel bartlebi bartlett baselin basement basi bask basket bass bat batch batho
bathroom batman batter bawdi bayonet bbq bc bca bcrypt bdai be beacon beam beard beart beaten beatl
becuas bedevil bee beef beetl befuddl beg beginn begun behan behav behold beij belief belli belov
benchmark bend bender benefici benign benjamin bennett bent berl berlin bermuda besimpl bess besson
bestow beta beth betrai betray bett betti beverag beverli bewar bewild bias biblic bicycl bid bielinski
bigelow biggi billi biltmor bin bing binoch binomi bio biograph biographi biopic birmingham birot bishop
bison bistro bitchi biz blackout blah blanchett blanket blassi blatant blaxploit blaze bleak bled bleed
blith bloat blockbust blond bloodsh bloodwork bloom blossom blower blown bludgeon bluetooth bluff
blunder blunt blur blurri blush bluster bmw bo bodic bogdanovich boggl bogu boil boilerpl boldli boll
bollywood bolt bonu bonus boob booklet bookmark boost boot booth bootp booz boredom bork borstal bot
botch bottleneck bounc bounci bounti bouquet bourgeoi bourn bout boutiqu boyd boyfriend brace bracelet
bracket bradi brainless branagh brandi brandish brat braveri brazenli breakag breakdown breaker
breakfast breakup breast breathtak brecht breed breez breezi brendan brett brew brian bribe brick bride
brightli brighton brillianc brilliantli brim brio brisk bristl brit britain britnei bro broach broader
broadli broadwai broder brokaw brontosauru brood brook broom brosnan brow bruce bruis brush bryan bryant
bthr btw bubba bucket budgetari bueller buffalo buggi bulki bull bullet bulli bullock bumbl bump bumper
bumpi bundl bundler bunker bunuel buoyant burbank burden burdett bureau burger burial burma burmes
burner burr burrito burstein bursti bushel busiest businessman butler butt butterfli butteri buzz byatt
bye bygon byler cabin cabinet cad caesar cafe caffein cage cain calgari cali calibr calif californian
callahan callar callback caller callow calmli calori calvin cambridg cameo camouflag campanella campani
campbel camper campfir campi campu can canadian candl candor cann canni cannib cannon cant canyon caper
capitalist caprici capsul captain caption cardboard cardin careless caretak caricatur carl carmen
carnahan carnegi carpent carpet carriag cart cartoonish caruso carv cassett castl castro casual catalog
catalogu catastroph catharsi cathart cathol caustic caution cave caviezel cc cddb cdn ceas ceaucescu
ceil celebi cellphon celluloid censu centenari centenarian centenni centr ceo ceram cerebr ceremoni
certainti cgi chabrol chad chafe chai chaiken chalk chamber champagn champion chancellor chant chao
chaotic chaplin char characterist charad charger charit chariti charl charlott charmer chateau cheapli
cheapo checker checklist checksum cheesiest chef chekhov chemiakin chen cherish cherri chest chevaux
chevi chew chicken chief childhood childlik chile chiller chilli chillingli chime chin chlorid cho
chocol choke chop choppi chord choru chou chouraqui christ christoph chromatographi chrome chuck chunk
churchil cia cigar cincinnati cinematograph cipher circa circul circut citat citibank citric civic clam
clamor clanci clare clark classi classif classroom claud claustrophob claw clayburgh cleanli cleanup
clearer clement clemson cleti cleveland cleverli clickabl cliff climact climat climax clint clinton
cliqu cloak clockstopp cloi clone cloonei closet cloud clubhous clueless clumsili clunker clunki cluster
clutch cnn coal coalit coars coarser coast coaster coax cobbl cock cockett cocki coexist coher cohes
cohort coincid coke coldplai cole colin collabor collag collar collater collinwood colonel coloni
colorado colorless colour columbia columbu columnist coma combat combo combust comeback comedian comin
command commend commentari commerc commod commonli communist commut companion companionship compassion
compellingli compendium competitor complement compliment composit comprehens comptrol compuls compulsori
computer conant conceal conceit conceiv conceptu concess concoct condens condescend condition condom
confess confession confidenti confin conform confound congratul congratulatori conjunct conjur conn
connecticut connector conneri conquer conscienc conscienti consent consol conspicu conspiraci constitu
consul consult consumpt cont contactless contagi contamin contempt contend continent contort contractor
contradict contradictori contrari controversi contruct conundrum convincingli convolut cooler cooper
copper coppola cord cori corn corni corpu correl corridor cortez cosmet costner cotton couch counsel
countdown counterpart countless countrymen countrysid courtesi courtroom cousin cow cowboi cower cox
cozi cpython cracker crackl crafti craftsmanship craig cram cramp crane cranki crappi crass crave craven
crawl craze creator credenti creed creep cremast cri crib cring crippl crisp cristo criteria critiqu
crocodil crop crossov crossroad crow crown crucial cruditi crudup cruel cruelli cruelti cruis crumbl
crusti csma csr cub cube cue cuisin culkin culprit cult cultiv cumbersom cumul cuni cunningham cupboard
curb curdl cure curios curious curl curmudgeon curs cursor curtain cushion cutesi cutter cuz cyber cypru
da daffi daft dahmer dalla dammit dampen dan dana dancer dang danish danni daphn darkest darkli darla
darn dashboard dass dat datebook dave dawn daydream daylight dayquil daytim daze dc deadeningli deadli
deadpan dealer dealt dean debas debounc debug dec decasia deceiv decemb decim deck decomposit
deconstruct decor dedic deduct deed deem deepen def defect defenc defici defint deflat deft degrad deja
del delawar delect deleg delhi deli delightfulli delinqu delus delv dement demm demo demograph demolit
demon deng denial deniro denizen denni dens dent dentist departur deprec depressingli depriv dequeu
deris derrida descend descent desert desktop desol despair despic detain detent deter deterior detract
detriment detroit deuc deux dev devastatingli devereaux devito devoid devot dexter dialog diamond dian
diaper diari diarrhea diaz dicei dick dicken dictat didact didn didnt diego diesel diet dif diff
differenti digest digicam digniti dilemma dilut dim dime diminish dine diner ding dinkin dip diplomat
dire dirt disagr disagre disappointingli disarm disastr disbelief discern discharg disclos disclosur
discomfort discont discord discount discours discreet disdain disgrac dishonesti disintegr dislik dismai
dismal dispar disparag dispassion dispatch dispens dispos disposit dispossess disput disqualifi
disregard disreput disrupt dissapoint dissatisfi dissent disservic distast distil distinctli distress
disturbingli ditti dive diverg divis dizzi dn do doabl doc docil dock doctrin documentarian dodg dodger
dogma doh doin doldrum dole dom donat donovan doo doodl doofu doom doorknob doorstep dope dote doubli
doubtless dough dougla dover down downbeat downei downer downhil downi downsid downstair downtown
downward doze dqdb drab drain drastic drawback drawer dreamlik drench drift drip drivel droll drool
droop droopi droppingli drove drugstor drumlin drunken dsc du dub duck dud duel duh dukaki duke duli
dullest duma dummi dump dumpl dunkin dunn durabl durat duski dustin dutch duval dv dwarf dweller dwindl
dwt dy dye dynamit dysfunct eager eagl earbud earnhart earphon earthquak easiest easter eastern eastland
eastwood ebook echo eck economist ed eddi edgar edgi editori eeri eerili effortlessli egg egoyan
eighteen eighth eighti eileen eisenstein elbow elderli elector electrician electromagnet elegantli elena
eleph elit elizabeth elizabethan ellen elli elus elvira elytra em embarass embark embellish embodi emigr
empathet empathi emperor emphasi emploi employ empower emul en encapsul enchant endang endear endeavour
endless endlessli endors endow enerv engagingli engend england enigma enigmat enlarg enlighten ennui
enought enqueu enrich ensnar ensu entertainingli entiti entitl entranc entrepreneur envelop envi
environment epp epsom eq equat equip eras erect ergonom eric ericsson ernest erod erot errol escal
escort espionag espn esqu essai essenc estat esteem esther estrang estrogen et etch etern ethan ether
ethernet ethic etho etsi euler euphem ev evad evalu evelyn everett everlast everytim evoc evolv exagger
exalt excalibur exce exceed exceedingli exception exclam excruci existenti exot expedit experiment
expertli expiri exploratori expo exposit exposur expressionist extract extradit extran extraordinarili
extravag extravaganza extremist exuber exuberantli exxon eyebal eyebrow eyelid eyesor eyr fab facad
faceti facil faculti fad faint fallback fallen falter fam fame famin fanat fantasia fantasma farcic
farewel farm farmer farrel farrelli fart fastest fatalist fate fatter fattest faulti faux fave favour
favourit fax feardotcom fearless feast feat feb februari fed feebl feeli feloni femin feminin femm fenc
feral ferment fernandez feroc ferrara ferret ferri fervent fessenden fest fever ff fidel fienn fieri
fifo fighter filler filmgoer filth fincher finder finer fineri finess finest fingernail finit firefli
firework firmli firmwar fiscal fisher fishi fist fitfulli fixat fizzl flaccid flagship flail flake flam
flamboy flame flashback flashi flashlight flatli flatten flaunt flavour flawless flee fleet fleme flew
flex flicker flier flim flinch flint flirt flop floppi florid florida flounder flu fluctuat fluent fluff
fluffi fluid flung flyer flynn fog foibl fold folei folli fond fondli fontain foolish footnot forbidden
ford forecast forest forgiven forgo formal formerli formid fort fortifi forum foster foul foundat
founder foundri fraction fragmentari framework franci francisco franco francoi frankfurt franki frantic
frat fratern fraud freaki fred freddi freeman frei frenet frequenc fresnadillo fret freundlich fri
frickin frida fridg friedman fright frighteningli fring frisson frohnmay frontal frost frothi frown
froze frustratingli ftw fu fudg fuel fulfil fuller fumbl fume fundamentalist funer funki funnel funnier
funnili furnitur furri furrow furthermor fuse fuss futil futurist fuzzi fyi gaghan gal gallagh galleri
gambl gamesmanship gantz garag garcia gard gargantuan gari gasp gate gatewai gaug gayton gaze geek gel
generos genial genit geniu gentil gentleman gentlemen geographi geologist gere geriatr germani gerri
gershwin ghetto ghostbust gibson giddi gigabyt gil gilliam gimmick gingrich gingrichian girli giuliani
glamour glare glasnost glasswar glean glee gleefulli glenn glib glide glitch glitter glitz gloomi glori
glorifi glorious gloss glossi glove glow glue glum gluten gm godaw goer golden goldi goldmemb golf
goliath gong goo goodfella goodman goodwil goofbal gore gorefest gorgeous gori gosh gosl gossip gotcha
gothic gourmet gov grab gracefulli graceless grader graffiti graft graham grain graini grandchildren
grandeur grandfath grandma grandmoth granger grass gratifi gratuit grave gravit greatli greed greedi
greek greenhous greenwich greer greet greg grei griev griffith grill grimi grimli grin grind gripe
grisli grit groan groceri groggi groov grossli grotesqu grower grownup grub grumbl grumpi gsm guardian
guest guffaw guidelin guillen gulp gum gunfir gunner gunplai gunter guru gusto gutsi guzman gyllenha gym
gymnast habit habitat hack haggl hahahaha hail haircut hal halftim hallmark halloween halt ham hammer
handi handicap handili handler hanek hangov hank hannib haphazard hapless happili harangu hardwar
harland harmoni harp harrison harrow harsh hart hartlei hartwig harvei harvest hashiguchi hastili hatr
haul havent hawn hayek hayn hazard haze hazi hbo hd hdd headach headfon headi headlin headquart headset
heal healthcar heap hearst heartbeat hearten heartless heartstr heaviest heavili heck hectic hedonist
heed heft hefti heidi heighten heinou heist helen hello helmer helper helpless hem hen henc henlei henri
herd heritag herman heroic heroism herzog hesit heterogen hewitt hhhttt hick hickenloop hideou hideous
highwai hilar hinder hing hint hippi hispan historian histrion hitchcock hitchcockian hitler hl hmmm ho
hobbi hobbl hockei hodgepodg hokei hoki hokum holder holdout holdup holli hollow holm holman homecom
homeless homemad homework homi homosexu hone honei honesti hong hoo hood hoof hooker hoop hoorai hoot
hopelessli hopkin horizon horn horoscop horrend horrif hose hostag hotdog hotlin hottest household
housekeep houston howl howler hr hubert hudlin hudson hug hugo hula hum humanist humankind humbl humdrum
humid humil humili humorist humorless humour hung hunger hungov hungri hunk hunt huot hurlei hurrah
hurri hurrican hush huski hussein hustler huston hw hyang hybrid hyper hyperbol hypnot hypocrisi
hypothes hypothesi hysteria ian ibm iceland iconoclast idemoto identif idioci idiosyncrat idk idol idor
iii illicit illiter illog illus immatur immediaci immens immort immun imo imparti impati impecc impenetr
imperfect imperson implaus impli implic implod importantli impos impostor imprecis imprint imprison
improb impuls in inabl inaugur inbox inc incarn incendiari incent inciner incis inclin inclus incompet
incomplet incongru inconsequenti inconsist inconveni incumb incuri indiana indiffer indistinguish
indomit induc ineleg ineptli inert inescap inexor inexpens inexperienc infant infantil infect infecti
infer inferior infidel infomerci infrar infuri infus ing ingeni ingenu ingrati inhabit inhal inherit
inhuman inimit injur injustic inmat innocu inquiri inquisit insati insecur insensit insightfulli
insignific insipid insomnia instabl instanceof instanti instantli instinct instrument insuffer insuffici
insultingli int intacto intention inter intercept interfer interior interlud internation interperson
interplai interst intial intimaci intimid intoler intox introduct introspect invalu invari invas
investor invigor invinc invis invok iowa iran iraq iraqi ireland iri iriv irrelev irrepar irrepress
irresist irrever irv isabel ish isl isload isnt iso isol israel itali itch itun ivi iz jab jackass
jacobson jacqu jacquot jade jag jagger jaglom jai jail jake jam jammi jan jana jane janet janic
janklowicz jar jargon jason jaunt java jazz jealou jealousi jeff jeffrei jell jen jennif jeong jeopard
jeopardi jeremi jerom jet jewel jia jimmi jin jiri jitter joan joann jog johnni johnson joint joli jon
jonah jordan jorg jose joseph jostl journal journalist joy joyless joyou jqueri juan judd judgement
judici juggl juici jule julia juliann juliett jumbl juni junior junket junki jurisdict justin juvenil
kafka kahlo kahn kaig kane kang kangaroo kao kapur karen karmen kathi kati katz ke keenli keeper kelli
kendal kenneth keyboard keypad keystrok khouri kiarostami kidman kidnap kilmer kilt kilter kim kimmel
kindli kinet kingdom kingslei kinnear kinnei kissing kitsch kitten klein kline knack knee knife knit kno
knob knockaround knockoff knot kohl kong kook kooki koop korea kosashvili kosminski kraft kruskal kung
kura kurt kyoto lab laboratori labori labour labrador labut lace lacklust lad laden lafayett lagaan lamb
lambda lament lamp lampoon landfil landlord landri languid lap lapaglia laps laptop lark larson lascaux
laser lash latch latin laudabl laughter laundri lauren laurenc lavish lavishli lawmak lawsuit lax layout
lazili le leaden leadership lean lear leas leather leaven ledger leftmost leftov legaci legend legendari
legitim leguizamo lei leisur lemonad lengthi leningrad lennon lent leon lesli letdown lethal letharg
lever levi levin lewi lexar liabl liang liar liberti libido lick lid lieut lifeboat lifeless lifelong
lifestyl lifetim lifo lightest lightheart lightli lightn likeabl likelihood lil lili lilia lilo liman
limb limbo linear linearli liner linter linux lion liotta lipstick lisa listless literaci literari
literatur litmu litter littler liza loaf loan loath lobbi lodg lofti logist logo lohman loneli longev
longtim lookin lookup loom loophol loopi lopez loquaci louder loudli loui louisiana loung lousi lovabl
loveabl loveit lovingli lowbrow loyal loyalti luca luci lucia luckiest luckili lucr lufthansa lug lumber
luminari lunaci lunat lung lure lurid luridli lurk lush lust luster lux luxuri lynch lyndhurst lyne lynn
lyon ma mac macabr macdowel machineri machismo maci macklow macro macrovis maddeningli maelstrom mafia
maggi magimel magnifi magnolia maguir mai maid majidi makhmalbaf malais malcolm malic malkovich mall
mama mamet mandat mandatori mandela maneuv manga manic manifest manifesto mann mao mar marathon marcu
mare margaret margarita maricopa mariella marilyn marin marina marker maroon marqui marsal marshal mart
martial maryam maryland masala masoch mason masquerad massacr massoud matei mater math matine matt
mattei matthew matur maudlin mawkish mayhem maze mcconaughei mcculloch mcgrath mckai meaning meaningless
medal medicaid mees mehta mel melanchol melani melissa melod melt memento memo memoir memrai mendez meow
merch merchant merci merri mesh messi metadata metaphys metaview meticul metro metropoli metropolitan
metz mexican mexico mgm miami mich michigan mick mickei microscop microsoft microwav mid middai midlif
midnight midst midtown midwai mighti migrain miik mikei mikhail mileag mileston milieu millennium
millionair milo min minac mindset ming mini minimalist miniskirt minist minolta minti miracul miramax
mire misadventur misanthrop miscalcul mischief misconceiv misdemeanor miser miseri misfir misguid
mishmash mislead misogyni misogynist missil mississippi misunderstand misus mitig miyazaki mo moan moat
mob mod modem modesti modestli mohawk moistur mold moldi molest momentari momentum monkei monologu
monopoli monoton monro monsoon mont monthli monti moodi moon moonlight moot mop moralist morbid more
moreov moretti morgan mormon moron moros morph morri morton morvern mosh moss motherhood mothman motif
motorola motorolla motown mover moynihan mp mpeg mt mtv muccino muck muddi muddl muffin mug mulch mull
multimet multiplex multitud mum mummi munch mundan murki muse mush mushi musician musicmatch musket
muster musti mutat mute mutil mutual myanmar myer myopic myriad myrtl myth mythic mytholog na nabisco
nachtwei nah naiv nantucket nap napoleon napster narc nari narrat nash nashvil nassau nate nathan
nathaniel nationwid naturalist naughti nauseat nazi nearbi nearest neatli nebrida necess necessit neck
necklac neediest needlessli neglect neglig neighbour neil nelson nemesi neo nephew nerd nervi nest
netmask nettelbeck neurot neutral neverland nevertheless newbi newcom newer newest newli newsdai newspap
newsstand newt newton nicaraguan niccol nicer nich nick nicklebi nicknam nicol nicola nielsen nifti
nigel nightli nijinski nike nimbl nineti nite nitrat nixon nobl nohe noisi nolan nomine nonetheless
nonexist nonfict nonjudgment nonpartisan nonprofit nonstop nook nope norm northeast northern norton
norwegian nostalgia not notabl notat notifi notwithstand noun nouncheckedindexedaccess nov novak
novelist novelti nowadai nowplai noyc np ntsc nuanc nuditi nullabl numb numbingli numpi nurtur nut
nutrient nutti nx ny nyc obama obei objgraph oblig obligatori obnoxi obstacl obstruct obtain occas
occlus occup occurr oct octan od oddbal oddest odditi odyssei oedekerk offbeat officehold ohio oiler
oklahoma ol oldest oldi oleand oliv olivi olympu omin omit ong onscreen oodl ooh oop ooz opaqu openapi
opencv oppon oppress opt optician optimist oral orbit orchard orchestr orchestra ordeal ordin oregon
organis orlando orm ornament ortiz orwel osama ot otb otherworldli ouch ounc oust outag outbox outdat
outdoor outer outlai outlandish outlaw outlin outright outta outtak outweigh oval oven overbear
overblown overflow overh overhead overlap overlong overnight overproduc overrid overrul overrun oversea
overshadow oversimplif ownership ozpetek pa pac pacif pacino pact paean painless paintbal pal palac
palat palisad pallet palma panach panason pancak pander panic pant papa paperback papercut paperwork
papp par paradis paradiso paralyz paramount paranoia paranoid parcel parenthood parka parrot partial
partisan partli partnership passabl passag passiv passkei pastich patchi patho patholog patrick patrol
patron paula paulett paulin pave pavement pax paxton payback payn pb pdf peak pearl pebbl pedigre pee
peel peep peg penalti pencil pend penetr penn pennsylvania peoria pep peplo pepper percentag perfum
perfunctori peril permeat permiss permut perpetr perplex perri persist persnicketi personifi personnel
persuad pervas peski pessimist petit petri phantom pharmaci phenomen phenomenon philadelphia philip
philipp phillip philosophi phoenix phoni phonograph phrase pi pianist piano piccoli pickl pickup picnic
pie pier pierc piffl pig pigment pileup pill pimp pinocchio pinochet pioneer piou pipe pipelin piquant
pirat pistol pitfal piti pivot pixel pizza placehold placid plagu plaid plainli plane planner plateau
platitud plausibl playbook playwright plea plead pleasantli pleaser pledg plethora plex plight
ploddingli plotless plummer plummet plung pluto ply plymouth plympton pm pneumonia pod podcast poet pois
poison poisson pokemon poland polanski polem poll pollut polymorph polyphon pompeo pompos pompou pond
poni poo pooler pope pore porn portent portray portug postag postal postcard poster postgr postiv
postmodern postpon postur potato potemkin potion potter potti pound poverti pow powder powerfulli
powerhous powerpoint powerpuff powershot pragu prank pratfal prayer preach precari preced precinct
predica predispos pregnanc pregnant prego prei prejudic premium preppi preschool prescript presidenti
presum preteen prevail preview pricei pride prim primit princ princess princip prior prism privaci
privileg prize prob problemat proce processor proclaim profan profess professor profici profit
profoundli profund programm prohibit promiscu promisingli promptli prone pronounc propaganda propel
propens propheci proportion proposit proprietor prosaic prose prosecut prosecutor prostitut protest
proven proverbi provinci prowess pryor psych psycho psychologist psychopath pub pueril puerto pulchritud
pullei pulp puls pun punchi punctuat pundit pungent punit punk pupil puppet puppi purg purist purpl
purport purportedli purs pursu purveyor pussi pyramid pyrotechn qo quaid quak quantiti quash quasi quayl
quentin quest quibbl quicker quieter quinn quinon quintessenti quirk quizzic raccoon raci racism racist
racket radar radiat rag rage rah rail railroad raimi raini ralph ram rambl rampant ramsai randi rant
rape rapid rapt rariti rarp rash raspberri rat ratatouil ratio ration ratliff rattl raunch raunchi ravag
rave ravish raymond razor razzi rca reachabl reactor readabl readili reaffirm realm rearrang reassur
rebalanc rebat rebecca rebel rebellion rebirth reboot rebuild recalcul receipt reciev reckless recognis
recognit recogniz recomend reconcili recount recov recruit recus redeem redempt redeploi redgrav
rediscov redon reduct reek reel rees refactor referenc referenti refetch refin refuge regain regardless
regener reggi reggio regim registr registri regrett regularli regurgit rehash rehydr reign reinforc
reinstal reinstitut rekindl releg relentlessli relev relianc reliev religi religion relish reload reloc
reluct remaind reminisc remount rendit renew renner renoir renov renown rep repackag repeal replet
replic replica repo reportedli repositori repost represent repress reproduc repugn repuls requisit
rerout resend resent reservoir resolv restless restor restrain restraint restrict restroom resum
resurrect resv retail retard retel retire retold retransmiss retreat retton retweet reunion reus reusabl
reuter revelatori revenu rever reverber revis revisionist revisit reviv revok revolutionari revolv
revuls rewind rewritten reynold rhetor rhode rhodesia rhythmic ribbon richer rick rico rid ridden riddl
rider ridg riff rifkin rifl rig righteou rightli rightmost rigid rigor rigueur rington ringu riot ripe
ripper ritual rivalri rjr roach roadsid roadwork roam roar roast roberto robin robinson robot robust
rocket rockett rocki rodriguez roemer rofl rogu rohmer roland rollback roller rollerbal rollick rom
roman romanek romantic ron ronald roof rooki roommat roosevelt rope rot rota rote roug rougher rowdi
rowl rowni royal royalwed royc rpb rpf rs rtt rubbish rubbo rueful ruff ruin ruinou ruiz rumania rumbl
rumor rural russia rust ruthless sa sabotag saccharin sacrif sacrific saddam saddest saddl sade sadi
sadist safeguard saga saigon sailor saito sake salad salari salli salmon salton saltwat salut salvag
salvat samsung samuel sanction sandbox sandra sane sanguin sanit sank sara sarah sarandon sarcast sardon
sassi satellit satin satisfact satisfactori satisfyingli sauc saucer sausalito savag savor savori savour
savvi saxophon sayl sca scalabl scam scarc scariest scarlet scarv scath scatter scenic scent schaeffer
schema scheme schepisi scherfig schlock schmaltzi schmidt schnitzler scholarship schoolchildren schrader
schtick schwarzenegg scoobi scorn scorpion scotland scottish scout scrambl scrap scrawl screech
screenshot screw screwbal scroog scrub scrutini sculptur sd seagal seal seam sear sec secondari
secondhand secretariat sector seduc seedl seesaw seinfeld seiz seldahl seldom selector selfish semant
semaphor seminar senior sensat sensation seoul sept sequenti seren serializ sermon serri servant seth
seventeen seventh seventi sew sf sha shabbi shadowi shadyac shaggi shainberg shaker shakespearean shaki
sham shameless shamelessli shannon shapeless shard sharic shark shatter shawn shed sheep shell shelv
shepherd sheridan sheriff shield shimmer shini shiri shitti shoddi shook shopper shore shorebird
shortcom shorten shortest shortli shoulder shove showdown showgirl showi shred shrewd shrill shrimp
shrink shtick shudder shuffl shun shuttl shy shyamalan sickli sigh signifi significantli signpost silva
sim similarli simmer simon simplest simplic simpson sin singer singli singular singularli sinist sir
siren sisterhood sitcom sixteen sixth sizeof sizzl skate skateboard skeptic sketchi skew skid skillfulli
skim skimpi skinni skirt skit skype skyscrap slack slacker slam slapdash slash slate slather sleaz
sleeper sleepi sleev sleight slender slept slick slightest slim slipperi slo slog slogan slorc slot slug
sluggish sly smack smartest smartli smartv smear smilei smirk smithsonian smoker smoochi smoother
smoothli smug snack snake snappi sneak sneaki sneer snicker sniffer snipe snowman snyder soapi soar sob
sober soccer socialist socio sociolog sock socker soda sodium sofa softer solemn solidar solidli solvent
somber somedai someplac sometim somnol sonni sooo soooo sooth sophi soporif soprano sordid sore soror
sorvino souffl sought soulless soupi spacei spaceship spam spar sparkl sparrow spars spawn spear spec
speci specialist specimen speck spectacularli spectat specul spellbind spencer spice spici spike spinoff
spiral spit splendid splice spoil spoke spoken spokesman spokesmen spooki sporad sporcl spotlight spous
sprai sprawl sprightli springer springsteen sprinkl sprint sprout spunk sputter sql sqlite squad
squander squash squint squirm squirrel st stab stabil stabl stadium staff stagei stagger staggeringli
stagnat stain stair staircas stake stakehold stalin stall stallon stammer stanc standbi stande standout
stanford stapl starbuck stardom stark starter starv stat staten statist statut steadfast steadi steak
steam steami steeler steepest steer stein steinwai stellar stenni stereo steril sterl steve stevenson
stew stewart sticker stiff stifl stillborn stilt sting stinker stinki stitch stockhold stoke stolen
stomp stoop stoplight storm straddl strai strand strap streak streamlin streamtabl strenuous stress
strewn strictli stride strive stroessner stroke stroll stroller stronger strongest strongli strout
struck strung stuart stubborn stud stuf stuff stultifyingli stunningli sturdi sturg stylu su sub
subcommitte subconsci subcultur sublim submarin submit subnet subplot subscrib subsequ subsid subsidi
subsidiari substandard substanti subtext subtitl subtler subtleti subtli suburb suburban succeed
succinct sucker sudden sue suffici suffoc sugari suitcas sultri summertim sumo sumthin sunburn sundanc
sunni sunset suntori superflu superman supermarket supernatur supersed superstar supervis supper
supplement supposedli surefir surer surfeit surfer surg surgeon surgeri surgic surpass surrealist
surrend surveil survivor suscept sushi suspici suspicion swai swamp swashbuckl swear sweat sweater
sweati swedish sweep sweetest sweeti swell swept swiftli swill swimfan swimmer swinger swirl swoop sword
sy symmetri sympath sympathet symptom syndic syring syrup systemat syzygi tabbi tablet tabloid tack
tacki tadpol tai tailgat tailor taiwanes taker talki talkin tall taller talli tambor tame tangl tank
tanstack tantal tar tariff tarkovski tart tasteless tatter tattoo taunt taut tautou taverni taxi taxpay
taymor tcot teammat teaparti tearjerk teas technician techno tedium tee teem teeth teh telegraph
telemarket telephoto temp temper templat temptat tenant tenor tenpak tent tenth tenur teridann terrac
testament testifi testimoni texan textbook thalia thankfulli thatcher theft theologi therapi thermomet
thesi thicker thigh thinli thinner thiosulf thirst thirteen thirtieth tho thoma thon thornberri
threadbar thrive throat throughput throwawai throwback thru thrust thud thumpingli thunder thunderstorm
tidal tidi tiff tightli til tile tim timeless timelin timer timet timewast timid tin ting tiniest tissu
titan titu titular toad toadfish toast tobacco toback todd toddler toilet tokyo toll tomato tonal tooth
toothbrush toothless tootsi topnotch torment torn toro toronto tortellini tosca toshiba tot touchi
tougher tourist tow tower toxic traceback tracemalloc tract trademark trader trai trailwai tram tramwai
transgress transmitt transom trashi travail tread treadmil treatis trembl trenchant trend trent triangl
triangular tribe tricki trim tripe tripl triumphant trivia trivial troll trooper trot troubleshoot
troublesom trudg truffl truitt trump truste tryst tsconfig tub tuchman tuck tucker tug tulip tumbl
tumblr tummi tumultu tung tunnei tupac turbul turgid turnov turnstil turntabl tux tuxedo tweak twin
twirl twisti twohi typeof typo typographi tyranni ubuntu ueberroth uhhh uk ultra umbrella unabash
unabashedli unaccept unambigu unanim unapologet unassum unavail unawar unbeat unbeliev unblink unbroken
unburden uncanni unchang unchart uncl unclear uncommonli uncomprehend uncompromis uncondit unconvent
unconvinc uncr undead undemand underbelli undercurr undercut underdog underestim undergo underground
undergrowth underlin underscor undertak underton underutil undevelop undi undo undon undoubtedli uneas
uneasi uneasili unemploy unendur unequivoc uner unev unexplain unfair unfaith unfamiliar unfinish
unflapp unflinch unfocus unforc unforgett unfulfil unhappi unholi unhurri unicef unifi unimagin
unimpeach unimport uninspir uninsur unintent unintention uninterest uninvolv unknow unload unlock
unmatch unmemor unnatur unorthodox unpack unpleas unpopular unpreced unpretenti unreal unrel
unrelentingli unreli unremark unrepent unreward unsatisfi unschool unseen unsentiment unsort unspeak
unsteadi unstopp unsuccess unsuccessfulli unsur unsurpris unsympathet unthink untrain unus unveil
unwieldi unwis unworthi unwrap upbeat upcom upd upheld uphil upkeep upload uproar uproari upscal upsid
upstat urgenc usa usedeferredvalu usest usher utopia utter uuid uw vacanc vacant vain val valdez
valentin valiant vancouv vandal vanessa vanilla vaniti vapor vardalo vari vastli vatican vaudevil vcd
veer veget veggi veil vein veinticinco veloc vendor vener venic venu ver vera verbal verdict verg verif
verifi vermont vers versa versatil verv vessel veteran veto viabl vial vibe vibrant vic viciou victor
vid videodrom vietnam vietnames vignett vigor vile villag villeneuv vin vinaigrett vintag virgin
virtualis visa viscer vista viva vividli vocabulari vocal vodka vogel void volt volunt voluntari
voluntarili vomit von vow voyag vu wade waffl wahlberg waif waist wal walker walkman walkthrough wallac
wallop walsh walt walter waltz wander wang wannab wap warfar wari warmest warner warrant warren warrior
warthog wasabi wasnt waterg wateri waterlog watstein wazoo wcag weaken weaker wean wearer weari wearisom
weaver wedg weekdai weekli weep weepi weighti weightless weintraub weirdli welfar well welsh wendigo
wertmul westchest whack whatsoev wheelchair wheez wherebi whimper whimsi whine whip whirl whiskei
whisper whistl whiteboard whitnei whiz whoa wholesal wholesom wholli whoop whoopi whore whorl wick
wickedli wider widowmak width wifi wilco wildcard wilder wildlif willi willing wilson wilt windshield
windtalk wink winxp wipe wiper wisegirl wiseman wiser wist witch withdraw witherspoon withhold witless
wma wobbl woe woke wolf wondrou woohoo woozi wordpress wore workaround workload workout workplac worldli
worldwid worn worship worthless woven wreck wrench wrestl wretch wrist wrought ww wwhl wwii www wyden
xbox xma xoxo xp xtc xx yacht yall yardstick yawn yea yearn yell yep yer yo yoda yong younger youngster
yr yu yuni yup yvan zani zeal zedong zeebrugg zennx zhang zillion zimbabw zipper zippi zod zombi zoo
zucchini
zx`,
];
