/**
 * Corrections to the valences of stems and of pairs of neighbours ("not_bad"), made by tools/learn.ts from the rated
 * sentences of Hutto and Gilbert 2014 (MIT; see LICENSE-vader.txt). Weights only; no sentence is here. Data, hence long.
 */
export const LEARNT: readonly (readonly [number, string])[] = [
  [-1.5, `lol`],
  [
    -1.2,
    `parti
true`,
  ],
  [
    -1.1,
    `free
hope`,
  ],
  [
    -1,
    `better clearli creativ kind_of support
win`,
  ],
  [
    -0.9,
    `comedi gift joke
trash`,
  ],
  [
    -0.8,
    `award cant care friend is_not junk justic like_a noth past special wish
wont`,
  ],
  [
    -0.7,
    `buyer heavi inspir interest out_of plot rich seem to_save
wow`,
  ],
  [
    -0.6,
    `beer best custom do_not doe_not doesnt embarass fair fit for_noth for_that freez fuck grant haha
laugh okai plai popular pretti safeti sentiment slow such_a sure that_he thi_thing thin to_win
when_it
ye`,
  ],
  [
    -0.5,
    `a_movi accept appar as_if assum at_best attempt bare bore busi but_in but_not by_a car chemic
didnt disgust dont dude dull easier employe financi for_thi grand great had_to hand have_been
hour i_feel i_hope increas isnt it_turn lead minut no_problem nose onli opportun pleas seem_like
sentenc sound_like sting student suck terribl thank thank_for the_benefit the_kind to_have
too_mani trust truth tv tyranni ugh unabl wear welcom_to woman wouldnt
yai`,
  ],
  [
    -0.4,
    `about_as and_well and_your anonym_lol anonym_not anonym_you arent at_home attract been_a bland
budget build but_thi central children claim clever comment construct corrupt court cow cup
custom_servic describ dissapoint ear econom empti enjoi favor festiv find_it fix for_it from_it
frozen gap harm have_to hero holidai homeless hope_i hundr i_wont i_wouldnt idiot import in_on
intellig is_more is_too issu it_hard it_just lack leav len less liter littl long loud love_a
mayb mediocr member minu mom more_like my_phone never no_longer offens opposit outsid predict
rain regret relax relief republican request respons_for sandra should_have sigh skew solut
someon successfulli suppos suppos_to suprem_court talent that_wa the_depart the_video then_the
three_hour to_care to_new twice unfunni unit warranti what_the why_do worst wreck wrong_with xp
ye_i
you_might`,
  ],
  [
    -0.3,
    `a_better a_comedi a_dai a_free a_good a_half a_joke a_more a_product about_it about_that absurd
action actual addit advantag_of after_a agre aliv all_i alreadi amazon ambiti amend and_good
and_if apolog ar_not as_far at_onc at_that auster badli baffl baghdad bart basebal be_back
behind benefit benefit_of bite black blaze border borough brandish but_then but_you by_hi by_thi
cab cabl call_the cant_wait card care_about cartoon cash certainli challeng chat christ cigarett
clear_that clich club compani competit conscious contriv could_have could_not crap creat credit
defici definit democrat depriv deriv did_it diminish disappoint discrimin dog driven dure
easier_to enter entir facebook factor faith fals ff flat flaw flimsi folder folli for_free
forgot freedom frequent friendli from_your gai gain gener giveawai goe gore greatest grin gui
ha_been ha_yet hadnt hahaha hard hard_for harder hardli hate hazard he_could headach healthcar
held heroin hill hope_for hopefulli horribl how_it howev hussein i_also i_call i_could i_didnt
i_hate i_went i_wish if_thei if_thi im_a in_thi inciner ingredi insult intent is_especi is_just
is_pretti is_realli is_so it_definit it_done it_like it_own it_pretti juri kate king know_that
label lake lame late learn legal level like_thi lmao look_like loyalti made_me magazin mai_not
market memori merit mess mile misguid mistak monei month_and monument my_friend my_mom my_new
navig nearli nicer nois nolan nonexist of_your off_as old on_other on_their on_thi or_not origin
owner pac pai paper park_lot patch peel perhap pit plai_like plod plot_and point_to pointless
pork premis premium pretenti race rai readi reagan realli_is recent redund reinstal relat remak
repeat repli resolv result result_in retread return richer romanc romant rt saddam safe save
save_the screenwrit script see_the see_what sexi shot shudder shut signal singl slap slip
somehow sort_of soviet spit squander state station stephen stink stupid subwai succe_in suprem
switch tcot tech tediou ten texa that_much the_bottom the_cd the_court the_dai the_movi
the_order the_other the_sky the_star the_victim the_view the_worst theatr thei_have thei_mai
theyd thi_movi thi_wa thing_is think_the time_it time_to to_be to_look to_watch todai_i too_much
trade treatment tri trick trifl try_to two_week unabl_to unfair unit_nation unless upset vandal
vice video_output viewer virtu virtual vomit wait wasnt welcom well_it what_kind what_wa wheel
when_mr when_thei where_it while_the white will_never wisdom witless work_for would_have
would_like year_that york_state yuni
zero`,
  ],
  [
    -0.2,
    `a_bore a_challeng a_fan a_gift a_great a_heavi a_human a_larg a_littl a_long a_much a_point
a_subject a_train accent access_to across act activ adam advantag after_anoth after_it again_and
airport album alcohol alfonsin all_in all_too allergi allow_to ambit an_all an_entir an_otherwis
and_her and_too and_you ani_good anonym_anonym anonym_hahaha anonym_it anonym_oh anonym_sound
anonym_ye anonym_yeah anoth_dai appear_in approach_to approv apt ar_as ar_just ar_too ar_you
arab as_i ash aspir associ at_an attempt_at attempt_to attend author awkward awww back_from
bad_movi banal basket bc be_at be_said becaus befor_it befor_the begin_to believ_that big blurri
bob bone boost booz brain brand brightli bu bui_a built-in bush but_if but_the by_anonym by_on
by_some calif call_it camera_i camera_that camp can_be can_get can_onli candid cant_rememb
carpet caught caus certain charm cheap cheesi chilli choic chop circul citi citi_is clear clerk
close cloth collect come_across come_from come_off commission compet complaint compliment con
concept conclus condit confirm confus congression contact content convinc courtesi crappi crazi
creat_an creation creativ_softwar curiou curv cut_in cute dai_after dai_the dai_to daili dang
dat deadlin dear dec decad declin defend delai depart deriv_from deserv_a deserv_better destin
detail detent deter devoid devoid_of dialogu diamond did_not did_the direct_by discuss dismiss
displai dispos distort document doe dose_of driver drug dumb dvd dwarf earlier earnest earthquak
easi easili economi effect elbow elsewher emerg encourag england entitl episod episod_of
even_the eventu everywher evid exchang exclud excus execut exhaust exhibit expens exploit explos
extend extend_warranti extens extra face fade far far_too favorit fear_of feather feel feet fell
feminist fi film_festiv film_wa firework five flame flash flip fond footbal for_a for_about
for_exampl for_on for_tv forc foreign forev formula found_that franchis frankli from_thi fulli
fun function funni glorifi good good_reason gossip grab greater greet groan ground group grow
guess gymnast ha_alreadi ha_becom ha_gone ha_never ha_not ha_noth hack handicap happi_to
have_found he_didnt he_doe he_wa heat heavili hi_own hip hire holi hollow honestli host hour_of
hous houston how_did how_i how_the huge hunter hustler i_agre i_get i_see icon idea_of if_he
if_not if_we ignit im_just implaus imposs_to improv in_fact in_hi in_try incent incoher
inconsequenti increas_the indict inept influenc info inform inhal innoc insensit insid inspector
instal_the instead_of intellectu intend_to interest_and interest_in interfer investor ipod_is
iran is_imposs is_like is_sure is_to is_ultim it_fail it_go it_good it_not it_take it_when
it_work it_would itch iv_had jail john join joseph juli just_doesnt just_in just_not keep_your
kept kid kindli knock known_to lacklust lag languag larg last_year latter laughabl law lawmak
lean least_it leav_a lifeless like_me like_that like_the like_thei like_you like_your limp line
litter lock lock_up long_enough long_time longest look_for love_and love_to lover luck lump ma
made_by made_for mainli make_me manufactur map mari mate matter mediasourc melodramat merci mere
messag middle-aged might_be mind missil mobil month_later more_of moscow movement movi_is
movi_it much_easier muffin mug music_file must_have na nation nearest neat neck need no_more
no_on nonsens nope not_go not_just notic_that notmad now_he nowher number nurs obvious oct of_mr
of_time of_water of_you oh_and oil on_and on_dai on_her on_how on_the onli_it oppos opposit_to
or_ani or_even or_someth or_two ordeal out_loud outstand overal own_good paid paid_for pancak
panel passion percent percent_of peter piss plai_in plain plan_for player player_and player_for
player_is plung poor pop popcorn postal postur presidenti press_the pretend pretens pretti_good
prioriti problem_for problem_with produc profoundli promis public puzzl radic raini rais rca re
reagan_administr reason_why recognit reek reform refus regard regist regul reject reli_on
remain_a repair repel repetit report resembl respond respons respons_to reward richli roach
robert romant_comedi rot routin ruin sacrif sai_he sai_is sake sale samsung sand sat save_a
scarc scene schoolchildren sci sci_fi season seat secur see_if seemingli seiz semi senior sequel
seriou set_to shadow shakespear shallow share she_is shelf shell shield shoddi show_the showtim
shrimp sick simpli sit sit_through situat skill sky slam slide smaller smarter smash smell smoke
smoker snow snyder so_well softwar_is soldier some_of someon_who son sophomor soror sorri south
spin st stare storag store stori_is strategi streak strength strong substanc substandard succumb
succumb_to suffoc sunburn superflu sure_to surgeri surprisingli surround survei sustain system
tabl tag take_place target taylor teach teen telephon than_a than_it than_on that_might
that_seem that_should that_the that_were the_action the_car the_case the_charact the_comedi
the_director the_face the_filmmak the_greatest the_headphon the_kid the_latter the_law the_love
the_measur the_onli the_origin the_park the_poor the_road the_senat the_stori the_subwai
the_time the_truth the_unit the_upper the_veri the_viewer the_week the_word the_work the_world
thei thei_would their_parent their_wai there_a there_not theyll thi_for thi_latest thi_summer
thick thing_i three through_the thrown thunderstorm tip tiresom titl to_add to_admit to_enjoi
to_feel to_get to_instal to_know to_love to_me to_other to_pass to_plai to_purchas to_send
to_sit to_spend to_studi to_them to_work tobacco toilet too_often toshiba trader traffic
transfer_file transport truitt try tummi turn_out uncl underscor unemploy unnecessari unorigin
unremark up_with upper us_a util utter veto vibrant vic vice_presid victim view_of vital vs
vulgar wa_made wa_the wai_the want_a want_to we_have weak week_ago well_i well_that went were_a
were_all were_to werent west_side what_about what_is when_a where_the while_i will_be will_not
wilt win_a winner wish_i wit with_that won word word_for worm would_be would_not wound wrench
writer wrote xd yeah_i year_and year_old yet_to york_citi you_ar you_could you_get you_make
you_that
youll_be`,
  ],
  [
    -0.1,
    `a_black a_book a_camera a_certain a_charact a_christma a_cinemat a_clear a_crowd a_cut a_differ
a_drama a_dull a_funni a_game a_high a_hous a_huge a_larger a_love a_major a_mile a_million
a_nice a_number a_on a_perfect a_person a_plot a_pretti a_problem a_quick a_realli a_reason
a_recent a_record a_romanc a_singl a_surprisingli a_tale a_talent a_total a_true a_veri a_whole
a_window a_year abort about_a about_an abruptli absenc academi accompani account_of accumul
accus achiev_the acknowledg across_as act_is action_movi adapt admit adventur advic advis affair
affect_for africa after_an after_i after_school after_see after_the again_in agenda agre_to
agreement agricultur aid_and air air_of airplan al ala alabama alien alleg allow_the alright
alter although_i amateur amateurish american among amount_to ampl an_action an_ambiti an_extra
an_inspir an_option analyz and_alwai and_as and_by and_direct and_doesnt and_even and_into
and_lack and_littl and_love and_mani and_most and_my and_predict and_self and_their and_there
and_we and_white and_yet anem ani_case ani_other anniversari anonym_ha anonym_haha anonym_ill
anonym_iv anonym_what anonym_wow anonym_your anybodi anymor anyon_who anyth_more ap apex apolit
app appoint appreci ar_both ar_often ararat area arm armi arnold arrai arriv art_and as_a as_all
as_ever as_funni as_good as_long as_my as_thei as_thi as_though as_well asid ask_if ask_the
aspir_to assist associ_with assum_that at_ani at_everi at_work attach attal attent_to audio
august aura auto autumn avari aw awai_from awkwardli back_and back_the bad_as bad_it bad_that
bag bald ball ballist ban bargain barnei barrel bartel base basement basi basic bass bdai be_a
be_all be_as be_better be_do be_done be_earnest be_funni be_hard be_more be_to beach beam
becaus_the becom been_in befor beg begin_and behav benign benigni best_friend best_thing bestow
bet better_film between_them bewild beyond_the bicycl big_screen bike bit_as bitch blah blank
blatant bleak bless blond blow blown board bog bog_down bogu booth bork botch bow brand_of brass
brave brazenli break breed breezi brick bright broadcast bronx brother bui_an bui_the
build_qualiti burial burma burn bust but_for but_he but_hi but_is but_like but_most but_that
but_ultim butt buzz by_it by_the cal call calm camouflag campaign campi campu can_do can_see
can_tell cancel capabl care_of care_what carefulli carriag case_of cast_and cast_the categori
caution cd ceil celluloid ceo certif chan chang_in chant chaotic charact charact_develop
character chase chelsea chen chicago chick chief children_and choos choppi christma_gift circuit
cite citi_hall clash classic clean clean_and client climax clip cloi cloud clue clumsi clumsili
clunki co code coincid collag colleg collinwood colonel columbu coma combin_of come_close
comedi_and comedian commentari commun comparison complet complic conceiv concern_about conduct
confid conform congress connecticut consid_the constantli contend contrari controversi convei
convent cooper copi core corner correctli cost costner cough countless courtroom cowboi crack
cram crash crass crawl crew cri critic crude cruelti crush cuisin cumbersom cuomo cup_of curios
curs curtain cutesi cycl dai_of damato dammit dan dash data date de_niro deal deal_with decis
deja demm demograph denni dens depart_of depend depend_on depress depth depth_of deris
describ_as deserv desir desir_to desk despit_it destruct deterior deuc devast didact
difficult_to digniti dilut dime dinkin dinner dip direct_to director_and directori disagre
disappointingli disc discov_that disdain disguis dish disintegr dislik disnei disnei_movi
dispens distast distinctli distribut district do_in do_is do_it do_littl do_someth doe_the
doe_what dole dont_have dont_know dose doubt down_a down_by down_the downer downright downtown
drab drag drain dramat drawer dread dreari drench drivel drop_it drop_the drove drown dry dual
dullest durabl dutch dye dynam e-mail each_year eas eastwood eat eck ed educ eh eight elector
electron elimin els email embarrass emotion enact end end_it endors engag engag_in english
enigma ensur entertain enthusiast entri equival equival_of erot especi_if essenti estat estrogen
european even_after even_at even_for even_more everi_bit everybodi everyon_who evid_of ex
exactli exampl exit experi_of experienc facil fact_that failur fairi fall_short fan_or far_as
farm farrelli fart fashion fault fear_that featur_but featur_length feder_fund femm ferri
fervent few_laugh film_it film_like film_so film_the filter financ find first_film first_time
fist fit_the fizzl flaunt flick flight flood florida flounder focu_on focus_on folk follow
foolish foot for_anyon for_both for_peopl for_some for_them for_two for_whom forc_the ford
forget forgotten formal former foul four_year fragil francisco frank frat fratern freeman fri
frida friendship from_amazon from_anonym frontal full_frontal fun_but fundament funnier funniest
fuss ga gag galleri gambl garbag garcia gate gave_it gb get_an get_at get_in get_to gig giggl
gimmick girlfriend glass glib glitch goe_to goldin goldmemb good_film good_for good_idea
good_intent good_it good_luck good_on good_phone good_sound good_time gov graceless grade graini
grandmoth graphic grasp great_camera great_deal great_featur great_for great_player great_price
greedi green gross grotesqu grow_up grower grown grown-ups guard guid ha_it ha_on hacknei
had_alreadi had_been had_it had_more hal half_bake hand_and hand_in hangov haphazard happen
harder_to hardli_a hardwar harmless hartlei hasnt hassl hate_it have_an have_fun have_given
have_like have_more have_not have_notic have_some have_the have_tri havent hawn hazi he_doesnt
he_had he_just he_make head_of headphon headphon_jack headset hear heavi_hand hectic hed
help_but her_own heritag herzog hi_first hi_latest hide hideou high_crime high_school higher
him_and hint hip_hop histori_and historian ho hoffman hokei hole home honei hood hook hope_it
hope_you how_a how_long howard humbl humid humor humour hundr_of hurrican i_got i_guess i_had
i_heard i_highli i_know i_realiz i_recommend i_saw i_should i_tri i_wa i_will ic_ag idea_but
identifi if_a if_it ignor illog im im_at imag_of immatur immort imparti import_of impos imposs
impostor in_addit in_black in_exchang in_life in_manhattan in_other inan incid includ inconsist
inconveni increasingli incumb indi indiffer induc indulg inert inescap infantil inflat inoffens
input insight insight_and insist inspect integr intend intention interest_but internet into_a
intoler invest investig ipad iphon iranian iraq iriv irrelev is_absolut is_alwai is_best is_for
is_go is_how is_in is_never is_nice is_noth is_on is_suppos ish israel issu_of issu_with it_as
it_back it_come it_easi it_end it_even it_far it_feel it_funni it_ha it_imposs it_lack it_last
it_made it_more it_move it_never it_off it_out it_star it_titl it_us it_were itali italian itll
jacki jacki_chan jan janic jar jesu jewish jog johnson joke_and joke_ar judd judg just_about
just_anoth just_be just_like just_plain just_want justifi_the juvenil keen keep keep_the kennedi
kinnei kiss kit kitchen know_about koch la labor labori lack_ani lack_the land laps larger
last_time latest laugh_at laughter lawrenc layer leaden leader least least_as left leftov leg
legisl leguizamo length letdown letter licens lie like_an like_be like_it like_mani like_on
like_to lil limit line_and listen listless littl_els littl_less littl_more littl_to littl_too
live_action live_in lobbi locat long_ago long_and long_it loophol lose lost lost_it lot_more
loui lousi love love_on luca luckiest ludicr lung lyric macklow made_in made_the mai_well mail
mainstream mainten major make_hi man_and maneuv mani_of margin martial martial_art massiv mayhem
maze mb me_a me_feel me_in me_like me_want me_with mean_but mean_that meander meant meant_to
mehta mel melodrama messag_of metz might_have mikei mildli mill million_in million_to mindless
minor miracl mire misfir misogynist miss_the mission model moldi month month_of more_and
more_from more_fun moron morri most_part mostli motion motorolla move_the movi_for movi_in
movi_like movi_of movi_where mr_bush mr_goldin mr_macklow ms mtv much_about much_as much_time
muddl muscl must_be mute my_pc myanmar myth nake name_and nap narrow natur_of necess need_more
need_not need_the need_to needl needlessli neglig negoti neighbor net never_seen new_year
new_yorker newcom newsstand nice niro no_i no_matter no_new no_wai nomad_explor nonetheless
not_be not_like notabl notebook noth_short notion notion_that now_is now_the number_of numer
obligatori obstacl obstruct obviou occasion ocean oconnor oddest oedekerk of_action of_aid
of_america of_american of_an of_bad of_educ of_fire of_friend of_john of_live of_memori of_polit
of_screen of_self of_such of_them of_work off_of off_with older olymp omit on_a on_big on_can
on_feel on_hi on_i on_is on_long on_man on_might on_on on_sundai on_televis on_them on_time
on_video on_what onc_the onli_for onli_on onli_the onli_to onli_wai op openli opera_that
opportun_to option_to or_on orang order_to ordinari os other_film other_review other_than
other_word otherwis ought_to ourselv out_a out_that out_the out_to out_with outdat outlin
outsid_the outtak over_a over_the overh overload overrid overrun overwhelm overwrought ownership
pad page pai_for papp par parabl paranoia parker parodi partli passabl passeng past_and patienc
paus payment pc peculiar pedestrian peg pen peopl peopl_i peopl_in perfum perfunctori peril
perman persist person_i person_who pervas philip phone_ha phone_the pick pick_up piec_of pierc
pile pin pinocchio pipe piti pixel place_but plai_by planner platform player_to pledg plenti_of
plight plot_hole plot_is plot_that plug pluto pois poke pokemon polic polit poo poorli popul
port posit potato potenti pow powerpuff preach preachi preciou predict_and prefer premis_is
prepar preposter preserv presid_reagan presum price_of pride primari prize probabl problem_in
produc_by product promot properti prosecutor prostitut protect proverbi pseudo
psycholog_thriller pueril pulp punch punctuat punish purpos_of purs purveyor put_the put_to
pyrotechn quentin quirk quot rack rail ram rambl rampant random rapidli rat ravag reaction
readi_for realiti realli realli_bad realli_funni realli_need reason_the rebat recal receipt
reckless record_of recycl reduct rehash reign reinforc rel relev reli relianc relianc_on remain
remak_of remind_me rep repeatedli replac report_that repost repres repugn rerun resign respect
restraint restroom result_ar result_is retain retard return_the rever review reynold rhetor rice
rich_and richard rick rico ridden riddl ridicul ritchi robot rollerbal romp rote round rout
rt_anonym rule runner rush sabotag saccharin sai_i saito salad same_old san san_francisco
sanction scandal scatter scene_that schaeffer schneider school_bu scienc scoobi scottish scratch
screen screen_and screenplai seagal section see_a seem_a seen_the segment self_import seller
sent sentenc_to seri serious servic_and set_and set_in set_of set_up seven sham shape shapeless
she_had shelv shift ship short short_of shortcom shot_in should_be shouldnt show_it show_up
shrill shrug shtick shuttl sickli signatur simon simplist simultan sinc_the sincer singer sink
sitcom six sixth slack slightest slog sloppi slowli slr small_town smart smooth smug so_hard
so_so so_that soap soap_opera soft softwar softwar_that sold sole solv some_good some_movi
some_peopl some_wai someth_about someth_like someth_to soon sooth sophist soulless sound_of
space special_effect specifi spectat specul spend spend_the spirit_of split sporad sprai squeez
stack stadium stalin stall stamp star_trek start start_off start_to start_with starv stat
statement steam steami steel stein stiff stifl still_a stock stone storylin straight strain
stride string studio stunt stylu subject subplot succe succeed success such_an sugari suitcas
sundanc superfici superior supposedli surfac surrend surviv swallow sweet sweet_and sweet_home
swept swimfan tack take_thi talki tame tank tasteless tatter taught taxpay teacher team teaparti
techno telegraph tell tell_you tempt tend_to term text than_i than_their than_to than_your
that_hi that_if that_is that_it that_made that_movi that_not that_onli that_realli that_thei
that_too that_took that_wai that_will that_wont the_actor the_ag the_agenc the_air the_anim
the_art the_audienc the_bad the_begin the_big the_board the_brain the_build the_center the_charm
the_cold the_comic the_commiss the_corner the_credit the_damag the_detail the_effort the_end
the_excit the_execut the_five the_floor the_four the_front the_fun the_funniest the_governor
the_great the_hard the_hook the_import the_includ the_intellig the_internet the_joke the_larg
the_last the_limit the_mail the_middl the_mill the_name the_notion the_oddest the_old the_overal
the_owner the_plot the_premis the_propos the_public the_reagan the_rise the_scene the_school
the_script the_second the_shadow the_show the_silli the_slightest the_song the_soviet
the_special the_standard the_start the_state the_success the_sun the_suprem the_talent
the_theater the_troubl the_weekend the_whole the_wind the_woman the_young the_zen thei_look
thei_want them_is therapi there_noth there_wa therefor these_dai thesi theyr thi_but thi_dvd
thi_feel thi_film thi_i thi_kind thi_sort thi_weekend thing_about thing_in think_it tho
threadbar threw throat through_it throughout_the throwawai throwback ticket tight time
time_befor time_for time_he time_machin time_on time_you titl_charact titl_of to_an to_ask
to_bring to_call to_contact to_creat to_do to_eat to_fill to_film to_fix to_follow to_grow
to_hear to_hi to_improv to_keep to_laugh to_learn to_on to_pleas to_put to_replac to_sai
to_spring to_stand to_start to_sustain to_swallow to_the to_their to_thi to_think to_women
to_wonder toadfish todd toi toler toll tone_and too_littl top_that tough_to tourist tout
translat trashi travel treasur trek tri_to trite trivial truck true_to tuesdai turgid turn
turn_off tuxedo tweak twice_as twisti two_hour two_year type typic ultim ultra unaccept unbear
unconvinc uncov undermin unev uneven uninspir unintent unintention uninterest unless_you
unlik_the unmemor unpredict unrel unsatisfi unspeak unsuccess up_in up_to upheld urg us_and
us_on utterli vacant val valuabl van vanish variat_on vega veloc vendor vera verdict veri_bad
veri_long veri_small verv veteran video viewer_to vile voic void vu wa wa_an wai wai_for wai_of
wai_too wake_up walkman wannab wast_of watch_as watch_thi we_get we_never we_realli we_should
we_were wear_it weari web websit week week_after week_to weep weigh_down welfar well_be well_in
west wet what_happen what_realli what_you what_your when_he when_your where_you wherev
whether_the which_will while_it whirl whistl who_ar who_is who_know wholli why_i wide wildlif
will_come will_probabl wind wind_up windtalk winxp wipe wise wiser with_all with_ani with_anoth
with_everi with_hi with_me with_more with_on with_onli with_someth with_which wonder_what
wonder_why woo word_of work_from work_great workshop world_travel worldwid worn worri_about wors
worship worthi_of would_love would_make write write_and written year_of year_to yellow yet_the
yo yorker you_bui you_go you_have you_just you_like you_never you_should youll your_face
your_heart your_in your_look your_not your_watch youth youv youv_seen zen_xtra
zone`,
  ],
  [
    0.1,
    `a_bit a_brutal a_busi a_citi a_complet a_coupl a_famili a_fascin a_first a_fresh a_full a_fun
a_grand a_hint a_home a_kind a_light a_matter a_move a_pictur a_place a_pleasur a_remark
a_remind a_second a_sens a_solid a_stori a_strang a_strong a_stun a_stylish a_subtl a_tast
a_terrif a_third a_thought a_triumph a_tv a_visual a_walk a_wast a_well a_while a_wonder a_world
abil_to about_on abov_the absorpt abund academ accept_the access accessori accident accomplish
account_for achingli acr actress ad add_up addict adolesc adopt adrenalin advanc aerial affabl
affirm african aftermath afternoon afterward agenc ago ahead_of aim_at aint airlin aisl alan
all_about all_good all_is all_over all_the all_time allen allow_you allur almost along_the
along_with alreadi_have also_a also_the altern although_the am_i am_veri amen america amus
an_actor an_american an_amus an_artist an_averag an_enjoy an_entertain an_exercis an_import
an_impress ancient and_about and_anonym and_easili and_end and_funni and_gener and_get and_ha
and_he and_high and_i and_im and_just and_less and_look and_make and_more and_move and_mr and_of
and_often and_other and_over and_sad and_satisfi and_she and_so and_still and_that and_those
and_thought and_to and_veri and_when anderson andrew anguish anim ann anna announc anonym_great
anonym_happi anonym_have anonym_i anonym_if anonym_my anonym_nice anonym_no anonym_the
anonym_thei anthoni anti anxiou anyon anywher appeal_to appear_of appl appli april ar_all
ar_easi ar_onli ar_so ar_to ar_veri architect archo argu arguabl argument around_the artsi as_he
as_hi as_much as_she as_the as_we asid_from assassin assembl assign assur astonish astound
at_time athlet atmospher audibl audienc aztec back back_in banana band bar barbara bark bartlett
bask basketbal bastard bathroom be_in be_on be_plai be_seen be_so be_us bear beat_the becaus_he
becaus_it becaus_thei bedroom beef been_made been_more been_to been_us begin_of begun behind_the
behold believ believ_in believ_it belong bend beneath benefit_from benjamin bennett berlin
bermuda best_film between_a between_the bid billion bio bittersweet biz bizarr black_comedi
blame blassi blast_of blind blood bloodi bloom blunder blunt board_of boast boi bollywood boot
boston bought bought_thi boundari bourn box braveri bread breakfast breathtak brilliant_and
brooklyn broomfield brown_sugar brush buff buggi build_a bullet bumbl bunch_of bureau burst buse
but_also but_as but_fail but_it but_just but_noth but_onli but_to but_what butler butteri
button_on by_number caffein california call_for camera_and camera_is camera_you campbel can_make
can_you canadian caper caption career carter case_for cassett cast_of casual catch caught_up
cautionari cave cddb cell centr centuri chain chairman chairman_of chamber chanc chanc_to
channel charact_studi charg charger charisma charismat charlott cheaper cheat check cherish
cherri chew childhood chill chill_and china chip cho chord chosen christma chronicl church
citi_and citizen civic claud claw clever_and click climat clinic clinton clone cloonei closest
coast cockett coin colin collabor collater collater_damag collid color_screen column com combat
come_along come_in come_of command commend commit compact_flash compani_and compass compens
complain_that compon composit compuls concentr congrat congratul connect_to conserv consum
contain contempl contest context contradict contrast contribut_to convict cook cope copi_of
copper council countrymen coupl cousin crane creatur cross crowd cruel cruelli cruis cry crystal
cultur_and curdl curmudgeon dahmer dai_and dai_in dai_is danc dancer danger danish dare darkli
datebook davi dc deadli deadpan debt debut decent decept decid_to deck deed deep defeat_the
deficit definit_a deft deli delight deliv_a deliv_the depict_of design_and despair despit
devereaux dian dicken difficult dig digit_camera dine diner direct directori_debut dirti
disciplin discov discoveri disput distanc distant distress divers divert divin divis do_if do_so
do_the do_to do_what dock doctor documentari_about documentari_that dodger doe_it doesnt_have
domin dont_get dont_like dont_need dot dougla download drama_about drama_with drawn dream_of
dress droll drum du due dump earbud east eax edit eeri effect_of effort effort_to egg elect
electr eleg elev elizabeth eloqu els_is embrac emphas emphas_the empir enabl encod end_up
end_with endear endless endur energi enforc enjoy enough_for enough_of ensembl ensembl_cast
entertain_and entertain_but envi environ eras error esqu ethic ethnic europ evan even_a even_if
even_in event_that ever_made everi everi_dai everyth_i everyth_you evoc evolv exact exception
exhilar expect_from experiment expert explicit explor_of expos_the exposit extravag exuber eyr
fabric fabul face_of fairli fallen famili famili_film familiar famou fanci fantasi fantasia fare
fascin fatal fate faulti fb feat featur_a featur_that februari feedback feel_a feel_that feel_to
feloni felt fernandez fever fewer fiction figur fill fill_the film_about film_with film_work
final find_that firm firmli firmwar first_of fiscal fisher flag flew flier flirt float flower
fly fm_radio foibl folei fontain footnot for_anonym for_everyon for_hi for_instanc for_kid
for_my for_new for_not for_the forc_of forest forget_about format found_a found_the four
four-year franklin fresnadillo frisson from_hi frustrat full_of fuller fun_with fund funni_in
game gang gangster garag gather gave gear geek gener_and gener_of generos gentl genuin germani
get_back get_my get_the get_under give_us give_you given_the glad_to glare glimps gloriou glossi
glove glow go_on go_out go_with go_wrong good_but good_enough good_morn good_movi good_thing
good_to goodfella gorbachev gosl got_my got_to gothic governor_cuomo graduat grass graviti
great_as greatli grief_and griffith grim gritti groceri grown_up guarante guitar gum gun gut ha
ha_all ha_an ha_ever ha_run ha_someth habit had_such half half-hour hall halloween hank
happi_birthdai happi_with harbor harri harvard have_gotten have_made have_my have_seen
have_taken have_them have_us hayn he_ha he_is he_want he_wrote head_and health heard heart_of
heck hedonist heel helpless henri here_in hi_charact hi_usual hi_wai hick hidden highest
highlight hing hit hmm hold hold_the hold_up homag_to hong hong_kong honor hoop hoorai
hopelessli hot hour_and hous_and hous_in how_mani how_much howev_the human_and husband hype
i_alreadi i_alwai i_bought i_decid i_gave i_havent i_knew i_like i_onli i_still i_thought i_want
i_wasnt ic_cream id idiosyncrat if_that if_there if_you if_your if_youv ignor_the ii im_do im_so
imagin_that imax imit imo impecc in_all in_an in_ani in_contemporari in_everi in_for in_front
in_gener in_januari in_japan in_love in_novemb in_our in_spite in_such in_these in_washington
inaugur includ_the incom incorpor indic individu indoor inevit inexplic infecti injur insert
insightfulli inspir_by instanc instant insur interact interfac intimaci intimid into_your intox
intric intrigu_and introduct involv_in irish iron ironi is_actual is_all is_also is_at is_beauti
is_better is_certainli is_definit is_easi is_far is_funni is_light is_mostli is_now is_perfect
is_simpli is_someth is_still is_veri is_wonder is_wrong island isnt_the it_actual it_aint
it_been it_better it_fun it_got it_happen it_hasnt it_if it_into it_look it_mai it_manag it_most
it_no it_now it_offer it_on it_provid it_took it_ultim it_with it_worth it_you item itself_in
iv_been iv_ever ivan jack jackson jacquot jade jai jake jammi jason jealousi jersei jim job_done
joint joyou juan judgment juici jukebox june just_for just_saw kao kaufman keep_it kei kick
kid_and kidman kinet kingdom kissing knack know_how know_it knowledg kong kooki labut lack_in
lad ladi landlord landmark landscap lapaglia lash last_week lawyer lazi lcd lead_to leaf leap
least_a leather leav_you lectur led legaci legendari leigh lens less_like let_you liang
life_affirm life_in life_is life_on like_about like_i lili limit_to literari literatur
littl_film live live_and load loan local lone loneli long-term long_wai lose_it loss lost_in
lot_of lot_to lovabl love_it love_my love_stori love_with low low_kei lowest lurk lush machin
mad made_a made_up maggi mai mai_be mai_have main mainli_becaus maintain make_for make_it
make_the maker mamet man man_is man_who manga manner manual marathon march margarita mark marqui
marri marriag_is martin masterfulli maudlin max maximum mayor mcdonald mcgrath me_and me_from
mean_i medit_on medium meet melancholi member_of memoir menac mention menu met_and meter metric
metropoli mexico michel mickei microsoft midnight mikhail mileston militari min ming minist
minut_in miracul miser miss miss_a miss_it mississippi mix_of mixtur miyazaki modest momentum
mondai monsoon monthli morgan most_amaz most_like mother motherhood motion_pictur motiv mous
movi_ever movi_ha movi_make movi_star movi_to moynihan mr mr_gorbachev much_more much_of mulch
multi murder_by must_see my_big my_dad my_first my_life my_opinion myer myriad mysteri nachtwei
nah nair napoleon napster narc nasti nationwid naughti near necessari need_a neglect nerv nervou
neurot never_mind never_quit never_realli new_jersei new_to newli next_time next_year nicklebi
nightmar nikon no_idea no_pictur no_real no_such nomad nomin nonjudgment nonpartisan northern
not_an not_at not_enough not_get not_in not_much not_on not_plai not_so not_that not_the not_to
not_veri not_work note noth_about noth_more notic notwithstand now_in now_it nuanc nutrit nyc
object occas occup occupi oddli odyssei of_ag of_be of_emot of_everyth of_featur of_filmmak
of_get of_good of_him of_how of_last of_light of_peopl of_public of_pure of_style of_that
of_those of_what of_who off_to offend offer offer_a offer_an often oh_so ol olympu omg omin
on_an on_as on_at on_both on_of on_thing on_wa on_with on_your onc onc_a onc_in onli_becaus
onli_by onto_the oodl oop oper oppon oppress optic or_at or_less order_the oregon orient
other_state out_how out_in out_on out_there outweigh over_and overcom overflow pai_a pai_off
pair pair_of panach paranoid particip particular pat path patho patholog paul paxton pea peanut
pee peek peep pension peopl_to percept perform_as perform_is perform_that permit pervers
phenomen phone_in phone_is phrase physic piano piccoli pictur_and pie piec pilot pioneer place
place_where plai_a plai_it plan planet plant play player_ha pleasur pleasur_to plymouth pocket
poem poetic point_out polanski polici polish polyphon ponder portabl portray poster pot potent
pour power_and power_of prais pre precinct precis predecessor pregnanc prejudic preschool
present_a press prevent previou price_rang primarili prime primit principl print prism problem
process profan profil profit profound progress progress_scan project properli protest prove_that
provid_a provis psycho pull puls purchas_the purchas_thi purist purpos pursu push qualifi
quarter quayl question quick quickli quiet quietli quirki quit_a rabbit rage rais_the ralph ran
rank rariti rash rattl raw reach_the reaffirm real realism realli_a reason reason_i reason_to
rebel receiv recent_memori recept recip recogn recommend recov recoveri red_dragon reduc_the
refer_to reflect regardless regardless_of registr relationship_between releas rememb_it remind
remind_of remind_that remind_us reminisc reminisc_of remot_control rendit renner rental repeal
requir resist respond_to rest_of restaur retail reunion revel revis rider right_now right_out
rightli riot rip rip_off rise rival river roar rob role roosevelt root roughli rous rowni rude
run run_of run_to rural rust sade sai_it said_in salari same_time sampl samuel saturdai savour
saw saw_the sayl scan scariest scath sceneri schedul scheme scoop scream screen_is screw
sculptur sea search_of section_of seduc seduct see see_for see_it seek_to seen_in seldom send
sensit sensual septemb serv_as set set_a set_the seth settl_on setup seventh sever shake shaker
shaki shame she_doesnt shed shirt shop shouldnt_have shout shy sign_of silent simpli_a simplic
sinc_i sing singular sir site size_and ski skin slice_of slight slim sly smartv sneaki so_much
so_often soak soar societi somber somedai someth sometim somewher song_and sooo soporif sorvino
sought south_africa spam span spawn speak speaker spectacl speed spent spider spill spiritu
spite spite_of spokesman spooki sprint squar stand standard standbi star star_of stark startl
state_of steve steven steven_spielberg stick still_manag stir stitch stori_about stori_that
stori_to stori_with storm storytel straightforward streamlin stress stuck studi studi_of sturdi
style stylist styliz subcultur sublim subsid substanti successor suffer sugar suggest
suggest_that sundai sunni suntori super superb suppli suspend sweep sweetest swing switch_to
sympathet sync take_it take_on take_you taken tale_that talk_about tall tangl tap_into task tast
tattoo taut taxi tear televis tell_me temper temperatur tender term_of terri terrifi testimoni
than_anyth than_he thank_to thankfulli that_ar that_by that_could that_for that_good that_ha
that_includ that_isnt that_like that_never that_new that_no that_on that_she that_so that_still
that_take that_us that_work the_actress the_anonym the_bar the_beach the_better the_biggest
the_boi the_bronx the_camera the_classic the_clock the_code the_creativ the_dark the_door
the_driver the_dvd the_edg the_editor the_effect the_element the_event the_featur the_feel
the_file the_fuck the_gift the_hand the_heart the_heat the_highest the_home the_hot the_hous
the_humor the_idea the_intern the_job the_lack the_level the_life the_line the_littl the_magic
the_major the_man the_manner the_marriag the_met the_modern the_moment the_monei the_mood
the_most the_need the_new the_nikon the_nomad the_occasion the_offic the_open the_opposit
the_peopl the_photo the_plai the_presid the_process the_product the_purchas the_qualiti
the_radio the_rare the_reason the_review the_role the_sad the_screen the_screenplai the_scroll
the_sea the_sequel the_sight the_situat the_skin the_softwar the_spectacl the_street the_stuff
the_subject the_system the_tale the_task the_thing the_town the_track the_two the_user the_valu
the_water the_west the_wild the_women theater theft thei_do them_for theme there_but there_mai
there_someth thi_a thi_mai thi_new thi_pictur thi_time thi_unit thi_will think_of think_thi
third thirti those_of those_who though_it threat threaten through_a throughout thunder tick
tiger tighter til tim time_around time_as time_i time_out time_the time_when tini tire to_a
to_address to_all to_behold to_break to_bui to_build to_check to_earth to_end to_figur to_forget
to_hate to_help to_hold to_leav to_light to_my to_open to_overcom to_perform to_recommend
to_seek to_set to_sign to_sleep to_some to_stop to_take to_tell to_top to_understand to_us
to_view to_wear to_what to_worri to_write todai toe togeth_with tokyo told told_with tom ton_of
toni tonight took_a top top_notch top_of torment tortur toss touch touch_the tow tower trail
trailwai transit tricki triumph troop trot troubl troubl_with truli tsai tug turkei twenti twirl
twitter two_dai two_month twohi uk umbrella unbeliev uncompromis undead underli underst
undoubtedli unflinch unfold unforc unit_is univers unlimit unpretenti unsentiment until_it
until_the unusu up_a up_and up_at up_from upbeat upcom updat upgrad uplift upon_the ur us_all
us_for us_in us_is us_it us_my us_thi us_to us_with user vacanc valu vampir vaniti vari vastli
vein veri_good veri_nice versatil versu via_anonym viewfind violenc_and virgin viscer viva
vividli voter voyag wa_great wa_just wa_no wa_on wai_in wai_it wai_that waist-bag wait_until
walker wall wallet walt wander wanna want_the war_ii ward warn warrant warrior watch_a watch_it
watch_the we_ar we_had we_know we_will weapon weaver wednesdai week_and weekend weight_of
weighti weirdli well_act well_done well_made what_could what_he what_it what_we whatev when_the
when_you whenev which_is which_it whimsi whine whitnei who_can who_need why_it why_the wife
willi willing_to window wine witch with_a with_an with_humor with_such with_their with_your
without_a without_ani without_the witti wma woe woke wonder wonderfulli wont_be woohoo work_as
work_becaus work_class work_fine work_out work_well world world_and world_war worri worth_a
worthi would_plai wrestl wry xma year_ago yesterdai yet_anoth yield york york_and you_dont
you_in you_think you_thought you_to you_try you_will you_wish you_with young_woman young_women
youngster your_car your_head your_own youtub yr zimbabw
zoom`,
  ],
  [
    0.2,
    `a_child a_compel a_disturb a_dvd a_gem a_genuin a_low a_man a_measur a_month a_must
a_refreshingli a_ride a_simpl a_small a_smart a_special a_time a_welcom a_win a_woman a_worthi
a_young about_thi about_to action_film add address adequ ador affect against_the ago_and ahead
albania all_these along among_the an_effort an_engross an_ipod and_affect and_all and_also
and_at and_bad and_featur and_got and_heartbreak and_how and_is and_new and_shoot and_the
and_then and_two and_ultim and_will anonym anonym_just anonym_so anonym_that anyth_but anywai
appeal appropri ar_go ar_the argu_that artfulli articul artist artist_and as_an at_last at_on
atlant auburn avail avenu averag avoid avoid_the awai_and awar babe back_to background balloon
bath batteri batteri_life beat beauti beautifulli becaus_there bed begin belong_to belt besid
beyond bird bitter blast block blog blue bond booklet boom boredom born both_the bother_to bottl
bound bouquet breakdown breast brett brown bug built but_at but_ha but_now but_on but_still
but_there but_with by_an came_to camera_for can_find can_take cannon captiv captur_the carl
carrier cast_is celebr center chancellor charg_it chees chocol chri christian cinema circl clark
class close_to clueless colleagu coloni colour combin come_to commiss compact compar comput
concern concret condens condom conflict consol contemporari contribut cool coolpix cop cost_of
could_make couldnt count courag cream credibl cultur da damn daniel dave dazzl de_forc dean
decid deepli def defin deftli degre demonstr denial depict design desper detect dial did_you
difficulti disast distinct distinguish distract do_with do_you dodg doe_have domest don doubli
download_the dr drama draw dream drive drop each_other earli ego elderli element emigr emot
enchant encount end_of endlessli energet engross_and enhanc enjoi_it ensu enthral entranc
envelop equal ever_had ever_seen everydai everyon evil exagger examin_of exceed except exercis
explain explan explor explor_the expos express exquisit extent fan_and feed fellow few_of fierc
fill_with film_ha film_of fine_but finest finish flair flourish fm foam for_an for_most
for_sever for_these for_those for_what for_year for_your forgo found frailti frame franc french
front front_of full funer funni_but genr georg get_me ghost giant go_to good_job googl gorgeou
got_it govern governor gradual greg grill guilt ha_a ha_just ha_the hair handi hands-on happi
hard_drive harvard_is hatr have_a have_never have_no have_on headlin heal hello hen here_a
hi_work high high_qualiti hilar him_a histori hit_a holocaust hope_to horrifi hors howev_it hug
human_natur huppert hypnot i_can i_did i_do i_forgot i_found i_might i_miss i_us ident if_i
if_she ill illustr im_not im_veri in_and in_my in_new in_recent in_some in_term in_that in_the
in_their in_your inch ingeni inquisit intellig_and intens intim invest_in invit_to iowa is_a
is_as is_awesom is_excel is_thi is_what it_also it_cant it_doe it_for it_mean it_much it_over
it_will it_wouldnt iv jame japanes jealou jean jerri job juic jump just_as just_the keep_thi
kinnear know_what kohl lab laid lane last laugh_and leagu leav_the lee legend li lifestyl
light_and line_of linger listen_to lol_i look_to loos lord loser love_that love_the love_you
lucki luxuri marriag marvel mass matt matter_of me_is me_that meal medit melt memor michael
miller mix modern moment monopoli monro month_ago moodi moor more_for more_to mountain
movi_about movi_and moviemak much_better much_less music music_and my_favorit my_wife nail nativ
natur near_the neighborhood network new newspap nice_to nikon_coolpix nixon noisi nokia
nomad_jukebox none_of normal north not_bui not_even not_have not_realli not_sure not_worth notch
obsess occur octob of_all of_hi of_it of_life of_other of_our of_two of_war offici ohio on_earth
on_that onc_i option or_so or_the orchestra order oscar oscar_nomin out_for outdoor outta pace
paint park_depart pass patrick penalti penetr peopl_have perform_by perform_from perform_of
phone photographi pictur_ar pictur_of pink place_to player_that plaza poignant point_and
point_is pollut poverti power presid_bush prevail previous price_and privat procedur program
propos proposit prosecut proud provid provinci provoc provok psych psycholog pub puppi purchas
pure qualiti queen racial radio ration read read_the recharg recommend_it recruit refer
relationship remark remov rent requir_the research reserv resid reson resourc rhythm rid ride
right right_direct rington rise_to roll room rose rug russian ryan same_wai sammi santa savag
scale scare scari scholarship sear secret secretari sell sens sensibl seriou_about session
set_for settl sex sharp shine shock shoot shutter sidewalk sight similar simpl simpler sinc
sister site_and slice smoothli snap snapshot snapshot_of so_good so_there some_time song sound
sound_is soundtrack speakerphon spell spielberg spike sporcl spread stai stake stem step_in
still_ha stori_of stream stretch strike_a stumbl stun style_and subtl suburb suffer_from sumthin
superbl surf surpris_to sushi suspens t-shirts talk_to tap tasti technolog tension terrif
than_ani than_the than_thi that_as that_doesnt that_i that_mr that_sound the_american the_apex
the_atlant the_batteri the_book the_cast the_children the_compani the_cost the_countri
the_direct the_extent the_fact the_feder the_french the_full the_game the_huge the_human
the_ipod the_japanes the_killer the_latest the_least the_local the_music the_perform the_problem
the_project the_rest the_small the_top the_tv the_ultim the_us thei_ar thei_can thei_might
thei_should their_seat them_to there_is these_ar thi_ha thi_is thi_littl thi_to thi_week
think_about those_that thought_the thousand_of throw thumb tissu to_anonym to_both to_lose
to_match to_meet to_oper to_reach to_show to_talk to_transfer to_you ton tone torn total tour
tour_de toward_the tragic train transcend transform trap trembl trend trent trial truffl tunnel
turn_on tweet twin two typographi unanim unburden uncertain unexpect uniform union uniqu unsettl
up_the url us_of us_the vacat vast vcd verg veri_easi veri_funni veri_light veri_pleas veri_well
vermont victori villain vincent violenc violent vista voic_dial volunt vote wa_for wait_for
washington wast watchabl waterg wave weav wed weight weintraub well_as well_worth western whale
what_i what_im what_make what_thei which_ar who_ha who_want will_do will_to with_her with_thi
wood word_and wore work worth_the wrap wyden xtra yea year york_time you_cant you_feel you_for
you_had you_were young your_a your_player
zoo`,
  ],
  [
    0.3,
    `a_bad a_big a_hand a_lot a_nation a_short a_wai abandon abl abl_to aboard about_the abov account
adjust advertis agent all_my all_that allow allow_us and_a and_go and_not and_now anonym_and
anonym_she anonym_thank anonym_thi answer ar_now ask_for assault at_all at_hi at_my at_the
authent bad_thing balanc bank be_just be_the bench bill bill_would birth birthdai blair book
bother bottom_line bout breath brilliant brutal buck bui_it bui_thi but_rather but_thei cake
can_also can_have can_i cant_believ capac case_the chang_the clock coffe come_out comic commerci
committe common common_sens complex compos consider consist control conveni craft crimin dai
delic delici demand di die digit diplomat diseas dont_bui dont_care drunk emot_and enemi enorm
enrich epic establish even_better everyon_els everyth examin excel extrem fake fan fear file
fire fool for_christma for_no forth fortun forward forward_to fraud freak from_an from_my gem
gestur girl glee go_for goal gold got_a got_some great_on grip half_the hand_of hang hat hei
here_to highli horizon i_am i_dont i_find i_just i_need i_realli i_turn ill_be illeg imag
imageri imagin impress inde interview into_the intrigu invent is_amaz is_my it_a it_at it_doesnt
it_is it_onli it_so it_to it_wa iv_seen jolt jone jr juror killer kinda korean lack_of launch
liber light_on ling-ling lodg look_at look_forward love_thi lower macro manag master mesmer
million_of minim moral more_accur move move_and movi_that movi_with my_dai nerd next_week novemb
now_and now_i now_to of_cours of_her of_human of_modern of_new of_on of_the on_for on_it on_my
open opinion organ pack pain part paw penni perfect phone_and pic pictur pizza plai_with
playlist potter price qualiti_and qualiti_is quintessenti rang realist record refresh
refreshingli repress rest reveng rivet row scene_of see_you seem_to serv she_ha she_wa shower
shown shuffl side_of sleek_and smilei so_excit so_far social solid someth_for specif spirit step
still_have stimul stop stori strang strike struggl surpris suspect symbol t-mobile tactic take_a
tea terrorist test than_that that_of that_what that_would the_bench the_control the_first
the_imagin the_lcd the_messag the_right the_servic the_size the_spirit the_tree the_year
there_ar there_no thi_phone thi_price though_i thought_provok time_and time_in to_find to_listen
to_live to_your todai_and togeth track tradit tram transfer tremend trip unbeat under_the
unforgett up_for upload urban vallei veget veri version vivid wa_a wa_abl wa_more wai_i we_dont
whistle-blowers winter with_the worker workout worth worthwhil year_it you_do you_wont
zen`,
  ],
  [
    0.4,
    `a_few a_fine accid afford alarm alon alwai an_old and_it and_sound anonym_im ar_a arrest art
at_a bad battl beast becam began bowl bridg broken but_never camera captur chao color compel
complain correct could_be crime crisi current damag defeat deliv develop disturb drink
dvd_player experi ey fast featur femal fight film fine for_all for_you garden get_it got_the
got_thi have_ani heartbreak highli_recommend human i_have in_a intern intuit irrit it_get
it_seem jam last_night light live_of longer made_my manag_to mood more_than museum observ panic
pet photo plan_to player_i pleas_with portrait_of prison proper prove pump reach realiz
realiz_that realli_good reduc regular retweet sad seen show show_that size sleek soup spoke
steal suit terror the_citi the_pictur the_price the_wrong thursdai to_it to_rememb toxic
uncomfort understand unicef visual which_wa who_di will_have you_can
you_know`,
  ],
  [
    0.5,
    `absolut absorb ag and_for and_in bang but_no carri cut death enough event first give_it haunt
hilari how_to i_cant incred industri it_up kill let_the life logic ly million portrait pro
region senat shit so_i stylish swear the_live themselv till toad
walk`,
  ],
  [
    0.6,
    `and_no anger babi better_than bui civil daydream dead documentari engross excit fantast had_no
heart horror i_love plu rock soul the_best thi_camera tragedi tree with_my
wrong`,
  ],
  [
    0.7,
    `accur awesom bring em hell magic murder
rare`,
  ],
  [
    0.8,
    `ass insan
wtf`,
  ],
  [
    0.9,
    `amaz cancer
war`,
  ],
  [1, `perform`],
];
