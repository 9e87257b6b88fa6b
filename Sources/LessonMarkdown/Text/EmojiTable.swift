/// The names of emoji as Pandoc's extension `emoji` knows them (GitHub's names), in their order.
enum EmojiTable {
  /// The emoji of a name, such as 😄 for `smile`. Complexity: logarithmic.
  static func emoji(named name: String) -> String? {
    SortedWords.value(of: name, in: words)
  }

  private static let words: StaticString = """
    +1=\u{1F44D} -1=\u{1F44E} 100=\u{1F4AF} 1234=\u{1F522} 1st_place_medal=\u{1F947} 2nd_place_medal=\u{1F948} \
    3rd_place_medal=\u{1F949} 8ball=\u{1F3B1} a=\u{1F170}\u{FE0F} ab=\u{1F18E} abacus=\u{1F9EE} abc=\u{1F524} \
    abcd=\u{1F521} accept=\u{1F251} accordion=\u{1FA97} adhesive_bandage=\u{1FA79} adult=\u{1F9D1} \
    aerial_tramway=\u{1F6A1} afghanistan=\u{1F1E6}\u{1F1EB} airplane=\u{2708}\u{FE0F} \
    aland_islands=\u{1F1E6}\u{1F1FD} alarm_clock=\u{23F0} albania=\u{1F1E6}\u{1F1F1} alembic=\u{2697}\u{FE0F} \
    algeria=\u{1F1E9}\u{1F1FF} alien=\u{1F47D} ambulance=\u{1F691} american_samoa=\u{1F1E6}\u{1F1F8} \
    amphora=\u{1F3FA} anatomical_heart=\u{1FAC0} anchor=\u{2693} andorra=\u{1F1E6}\u{1F1E9} angel=\u{1F47C} \
    anger=\u{1F4A2} angola=\u{1F1E6}\u{1F1F4} angry=\u{1F620} anguilla=\u{1F1E6}\u{1F1EE} anguished=\u{1F627} \
    ant=\u{1F41C} antarctica=\u{1F1E6}\u{1F1F6} antigua_barbuda=\u{1F1E6}\u{1F1EC} apple=\u{1F34E} aquarius=\u{2652} \
    argentina=\u{1F1E6}\u{1F1F7} aries=\u{2648} armenia=\u{1F1E6}\u{1F1F2} arrow_backward=\u{25C0}\u{FE0F} \
    arrow_double_down=\u{23EC} arrow_double_up=\u{23EB} arrow_down=\u{2B07}\u{FE0F} arrow_down_small=\u{1F53D} \
    arrow_forward=\u{25B6}\u{FE0F} arrow_heading_down=\u{2935}\u{FE0F} arrow_heading_up=\u{2934}\u{FE0F} \
    arrow_left=\u{2B05}\u{FE0F} arrow_lower_left=\u{2199}\u{FE0F} arrow_lower_right=\u{2198}\u{FE0F} \
    arrow_right=\u{27A1}\u{FE0F} arrow_right_hook=\u{21AA}\u{FE0F} arrow_up=\u{2B06}\u{FE0F} \
    arrow_up_down=\u{2195}\u{FE0F} arrow_up_small=\u{1F53C} arrow_upper_left=\u{2196}\u{FE0F} \
    arrow_upper_right=\u{2197}\u{FE0F} arrows_clockwise=\u{1F503} arrows_counterclockwise=\u{1F504} art=\u{1F3A8} \
    articulated_lorry=\u{1F69B} artificial_satellite=\u{1F6F0}\u{FE0F} artist=\u{1F9D1}\u{200D}\u{1F3A8} \
    aruba=\u{1F1E6}\u{1F1FC} ascension_island=\u{1F1E6}\u{1F1E8} asterisk=\u{2A}\u{FE0F}\u{20E3} \
    astonished=\u{1F632} astronaut=\u{1F9D1}\u{200D}\u{1F680} athletic_shoe=\u{1F45F} atm=\u{1F3E7} \
    atom_symbol=\u{269B}\u{FE0F} australia=\u{1F1E6}\u{1F1FA} austria=\u{1F1E6}\u{1F1F9} auto_rickshaw=\u{1F6FA} \
    avocado=\u{1F951} axe=\u{1FA93} azerbaijan=\u{1F1E6}\u{1F1FF} b=\u{1F171}\u{FE0F} baby=\u{1F476} \
    baby_bottle=\u{1F37C} baby_chick=\u{1F424} baby_symbol=\u{1F6BC} back=\u{1F519} bacon=\u{1F953} badger=\u{1F9A1} \
    badminton=\u{1F3F8} bagel=\u{1F96F} baggage_claim=\u{1F6C4} baguette_bread=\u{1F956} bahamas=\u{1F1E7}\u{1F1F8} \
    bahrain=\u{1F1E7}\u{1F1ED} balance_scale=\u{2696}\u{FE0F} bald_man=\u{1F468}\u{200D}\u{1F9B2} \
    bald_woman=\u{1F469}\u{200D}\u{1F9B2} ballet_shoes=\u{1FA70} balloon=\u{1F388} ballot_box=\u{1F5F3}\u{FE0F} \
    ballot_box_with_check=\u{2611}\u{FE0F} bamboo=\u{1F38D} banana=\u{1F34C} bangbang=\u{203C}\u{FE0F} \
    bangladesh=\u{1F1E7}\u{1F1E9} banjo=\u{1FA95} bank=\u{1F3E6} bar_chart=\u{1F4CA} barbados=\u{1F1E7}\u{1F1E7} \
    barber=\u{1F488} baseball=\u{26BE} basket=\u{1F9FA} basketball=\u{1F3C0} \
    basketball_man=\u{26F9}\u{FE0F}\u{200D}\u{2642}\u{FE0F} \
    basketball_woman=\u{26F9}\u{FE0F}\u{200D}\u{2640}\u{FE0F} bat=\u{1F987} bath=\u{1F6C0} bathtub=\u{1F6C1} \
    battery=\u{1F50B} beach_umbrella=\u{1F3D6}\u{FE0F} beans=\u{1FAD8} bear=\u{1F43B} bearded_person=\u{1F9D4} \
    beaver=\u{1F9AB} bed=\u{1F6CF}\u{FE0F} bee=\u{1F41D} beer=\u{1F37A} beers=\u{1F37B} beetle=\u{1FAB2} \
    beginner=\u{1F530} belarus=\u{1F1E7}\u{1F1FE} belgium=\u{1F1E7}\u{1F1EA} belize=\u{1F1E7}\u{1F1FF} \
    bell=\u{1F514} bell_pepper=\u{1FAD1} bellhop_bell=\u{1F6CE}\u{FE0F} benin=\u{1F1E7}\u{1F1EF} bento=\u{1F371} \
    bermuda=\u{1F1E7}\u{1F1F2} beverage_box=\u{1F9C3} bhutan=\u{1F1E7}\u{1F1F9} bicyclist=\u{1F6B4} bike=\u{1F6B2} \
    biking_man=\u{1F6B4}\u{200D}\u{2642}\u{FE0F} biking_woman=\u{1F6B4}\u{200D}\u{2640}\u{FE0F} bikini=\u{1F459} \
    billed_cap=\u{1F9E2} biohazard=\u{2623}\u{FE0F} bird=\u{1F426} birthday=\u{1F382} bison=\u{1F9AC} \
    biting_lip=\u{1FAE6} black_bird=\u{1F426}\u{200D}\u{2B1B} black_cat=\u{1F408}\u{200D}\u{2B1B} \
    black_circle=\u{26AB} black_flag=\u{1F3F4} black_heart=\u{1F5A4} black_joker=\u{1F0CF} \
    black_large_square=\u{2B1B} black_medium_small_square=\u{25FE} black_medium_square=\u{25FC}\u{FE0F} \
    black_nib=\u{2712}\u{FE0F} black_small_square=\u{25AA}\u{FE0F} black_square_button=\u{1F532} \
    blond_haired_man=\u{1F471}\u{200D}\u{2642}\u{FE0F} blond_haired_person=\u{1F471} \
    blond_haired_woman=\u{1F471}\u{200D}\u{2640}\u{FE0F} blonde_woman=\u{1F471}\u{200D}\u{2640}\u{FE0F} \
    blossom=\u{1F33C} blowfish=\u{1F421} blue_book=\u{1F4D8} blue_car=\u{1F699} blue_heart=\u{1F499} \
    blue_square=\u{1F7E6} blueberries=\u{1FAD0} blush=\u{1F60A} boar=\u{1F417} boat=\u{26F5} \
    bolivia=\u{1F1E7}\u{1F1F4} bomb=\u{1F4A3} bone=\u{1F9B4} book=\u{1F4D6} bookmark=\u{1F516} \
    bookmark_tabs=\u{1F4D1} books=\u{1F4DA} boom=\u{1F4A5} boomerang=\u{1FA83} boot=\u{1F462} \
    bosnia_herzegovina=\u{1F1E7}\u{1F1E6} botswana=\u{1F1E7}\u{1F1FC} \
    bouncing_ball_man=\u{26F9}\u{FE0F}\u{200D}\u{2642}\u{FE0F} bouncing_ball_person=\u{26F9}\u{FE0F} \
    bouncing_ball_woman=\u{26F9}\u{FE0F}\u{200D}\u{2640}\u{FE0F} bouquet=\u{1F490} bouvet_island=\u{1F1E7}\u{1F1FB} \
    bow=\u{1F647} bow_and_arrow=\u{1F3F9} bowing_man=\u{1F647}\u{200D}\u{2642}\u{FE0F} \
    bowing_woman=\u{1F647}\u{200D}\u{2640}\u{FE0F} bowl_with_spoon=\u{1F963} bowling=\u{1F3B3} \
    boxing_glove=\u{1F94A} boy=\u{1F466} brain=\u{1F9E0} brazil=\u{1F1E7}\u{1F1F7} bread=\u{1F35E} \
    breast_feeding=\u{1F931} bricks=\u{1F9F1} bride_with_veil=\u{1F470}\u{200D}\u{2640}\u{FE0F} \
    bridge_at_night=\u{1F309} briefcase=\u{1F4BC} british_indian_ocean_territory=\u{1F1EE}\u{1F1F4} \
    british_virgin_islands=\u{1F1FB}\u{1F1EC} broccoli=\u{1F966} broken_heart=\u{1F494} broom=\u{1F9F9} \
    brown_circle=\u{1F7E4} brown_heart=\u{1F90E} brown_square=\u{1F7EB} brunei=\u{1F1E7}\u{1F1F3} \
    bubble_tea=\u{1F9CB} bubbles=\u{1FAE7} bucket=\u{1FAA3} bug=\u{1F41B} building_construction=\u{1F3D7}\u{FE0F} \
    bulb=\u{1F4A1} bulgaria=\u{1F1E7}\u{1F1EC} bullettrain_front=\u{1F685} bullettrain_side=\u{1F684} \
    burkina_faso=\u{1F1E7}\u{1F1EB} burrito=\u{1F32F} burundi=\u{1F1E7}\u{1F1EE} bus=\u{1F68C} \
    business_suit_levitating=\u{1F574}\u{FE0F} busstop=\u{1F68F} bust_in_silhouette=\u{1F464} \
    busts_in_silhouette=\u{1F465} butter=\u{1F9C8} butterfly=\u{1F98B} cactus=\u{1F335} cake=\u{1F370} \
    calendar=\u{1F4C6} call_me_hand=\u{1F919} calling=\u{1F4F2} cambodia=\u{1F1F0}\u{1F1ED} camel=\u{1F42B} \
    camera=\u{1F4F7} camera_flash=\u{1F4F8} cameroon=\u{1F1E8}\u{1F1F2} camping=\u{1F3D5}\u{FE0F} \
    canada=\u{1F1E8}\u{1F1E6} canary_islands=\u{1F1EE}\u{1F1E8} cancer=\u{264B} candle=\u{1F56F}\u{FE0F} \
    candy=\u{1F36C} canned_food=\u{1F96B} canoe=\u{1F6F6} cape_verde=\u{1F1E8}\u{1F1FB} capital_abcd=\u{1F520} \
    capricorn=\u{2651} car=\u{1F697} card_file_box=\u{1F5C3}\u{FE0F} card_index=\u{1F4C7} \
    card_index_dividers=\u{1F5C2}\u{FE0F} caribbean_netherlands=\u{1F1E7}\u{1F1F6} carousel_horse=\u{1F3A0} \
    carpentry_saw=\u{1FA9A} carrot=\u{1F955} cartwheeling=\u{1F938} cat=\u{1F431} cat2=\u{1F408} \
    cayman_islands=\u{1F1F0}\u{1F1FE} cd=\u{1F4BF} central_african_republic=\u{1F1E8}\u{1F1EB} \
    ceuta_melilla=\u{1F1EA}\u{1F1E6} chad=\u{1F1F9}\u{1F1E9} chains=\u{26D3}\u{FE0F} chair=\u{1FA91} \
    champagne=\u{1F37E} chart=\u{1F4B9} chart_with_downwards_trend=\u{1F4C9} chart_with_upwards_trend=\u{1F4C8} \
    checkered_flag=\u{1F3C1} cheese=\u{1F9C0} cherries=\u{1F352} cherry_blossom=\u{1F338} \
    chess_pawn=\u{265F}\u{FE0F} chestnut=\u{1F330} chicken=\u{1F414} child=\u{1F9D2} children_crossing=\u{1F6B8} \
    chile=\u{1F1E8}\u{1F1F1} chipmunk=\u{1F43F}\u{FE0F} chocolate_bar=\u{1F36B} chopsticks=\u{1F962} \
    christmas_island=\u{1F1E8}\u{1F1FD} christmas_tree=\u{1F384} church=\u{26EA} cinema=\u{1F3A6} \
    circus_tent=\u{1F3AA} city_sunrise=\u{1F307} city_sunset=\u{1F306} cityscape=\u{1F3D9}\u{FE0F} cl=\u{1F191} \
    clamp=\u{1F5DC}\u{FE0F} clap=\u{1F44F} clapper=\u{1F3AC} classical_building=\u{1F3DB}\u{FE0F} climbing=\u{1F9D7} \
    climbing_man=\u{1F9D7}\u{200D}\u{2642}\u{FE0F} climbing_woman=\u{1F9D7}\u{200D}\u{2640}\u{FE0F} \
    clinking_glasses=\u{1F942} clipboard=\u{1F4CB} clipperton_island=\u{1F1E8}\u{1F1F5} clock1=\u{1F550} \
    clock10=\u{1F559} clock1030=\u{1F565} clock11=\u{1F55A} clock1130=\u{1F566} clock12=\u{1F55B} \
    clock1230=\u{1F567} clock130=\u{1F55C} clock2=\u{1F551} clock230=\u{1F55D} clock3=\u{1F552} clock330=\u{1F55E} \
    clock4=\u{1F553} clock430=\u{1F55F} clock5=\u{1F554} clock530=\u{1F560} clock6=\u{1F555} clock630=\u{1F561} \
    clock7=\u{1F556} clock730=\u{1F562} clock8=\u{1F557} clock830=\u{1F563} clock9=\u{1F558} clock930=\u{1F564} \
    closed_book=\u{1F4D5} closed_lock_with_key=\u{1F510} closed_umbrella=\u{1F302} cloud=\u{2601}\u{FE0F} \
    cloud_with_lightning=\u{1F329}\u{FE0F} cloud_with_lightning_and_rain=\u{26C8}\u{FE0F} \
    cloud_with_rain=\u{1F327}\u{FE0F} cloud_with_snow=\u{1F328}\u{FE0F} clown_face=\u{1F921} clubs=\u{2663}\u{FE0F} \
    cn=\u{1F1E8}\u{1F1F3} coat=\u{1F9E5} cockroach=\u{1FAB3} cocktail=\u{1F378} coconut=\u{1F965} \
    cocos_islands=\u{1F1E8}\u{1F1E8} coffee=\u{2615} coffin=\u{26B0}\u{FE0F} coin=\u{1FA99} cold_face=\u{1F976} \
    cold_sweat=\u{1F630} collision=\u{1F4A5} colombia=\u{1F1E8}\u{1F1F4} comet=\u{2604}\u{FE0F} \
    comoros=\u{1F1F0}\u{1F1F2} compass=\u{1F9ED} computer=\u{1F4BB} computer_mouse=\u{1F5B1}\u{FE0F} \
    confetti_ball=\u{1F38A} confounded=\u{1F616} confused=\u{1F615} congo_brazzaville=\u{1F1E8}\u{1F1EC} \
    congo_kinshasa=\u{1F1E8}\u{1F1E9} congratulations=\u{3297}\u{FE0F} construction=\u{1F6A7} \
    construction_worker=\u{1F477} construction_worker_man=\u{1F477}\u{200D}\u{2642}\u{FE0F} \
    construction_worker_woman=\u{1F477}\u{200D}\u{2640}\u{FE0F} control_knobs=\u{1F39B}\u{FE0F} \
    convenience_store=\u{1F3EA} cook=\u{1F9D1}\u{200D}\u{1F373} cook_islands=\u{1F1E8}\u{1F1F0} cookie=\u{1F36A} \
    cool=\u{1F192} cop=\u{1F46E} copyright=\u{A9}\u{FE0F} coral=\u{1FAB8} corn=\u{1F33D} \
    costa_rica=\u{1F1E8}\u{1F1F7} cote_divoire=\u{1F1E8}\u{1F1EE} couch_and_lamp=\u{1F6CB}\u{FE0F} couple=\u{1F46B} \
    couple_with_heart=\u{1F491} couple_with_heart_man_man=\u{1F468}\u{200D}\u{2764}\u{FE0F}\u{200D}\u{1F468} \
    couple_with_heart_woman_man=\u{1F469}\u{200D}\u{2764}\u{FE0F}\u{200D}\u{1F468} \
    couple_with_heart_woman_woman=\u{1F469}\u{200D}\u{2764}\u{FE0F}\u{200D}\u{1F469} couplekiss=\u{1F48F} \
    couplekiss_man_man=\u{1F468}\u{200D}\u{2764}\u{FE0F}\u{200D}\u{1F48B}\u{200D}\u{1F468} \
    couplekiss_man_woman=\u{1F469}\u{200D}\u{2764}\u{FE0F}\u{200D}\u{1F48B}\u{200D}\u{1F468} \
    couplekiss_woman_woman=\u{1F469}\u{200D}\u{2764}\u{FE0F}\u{200D}\u{1F48B}\u{200D}\u{1F469} cow=\u{1F42E} \
    cow2=\u{1F404} cowboy_hat_face=\u{1F920} crab=\u{1F980} crayon=\u{1F58D}\u{FE0F} credit_card=\u{1F4B3} \
    crescent_moon=\u{1F319} cricket=\u{1F997} cricket_game=\u{1F3CF} croatia=\u{1F1ED}\u{1F1F7} crocodile=\u{1F40A} \
    croissant=\u{1F950} crossed_fingers=\u{1F91E} crossed_flags=\u{1F38C} crossed_swords=\u{2694}\u{FE0F} \
    crown=\u{1F451} crutch=\u{1FA7C} cry=\u{1F622} crying_cat_face=\u{1F63F} crystal_ball=\u{1F52E} \
    cuba=\u{1F1E8}\u{1F1FA} cucumber=\u{1F952} cup_with_straw=\u{1F964} cupcake=\u{1F9C1} cupid=\u{1F498} \
    curacao=\u{1F1E8}\u{1F1FC} curling_stone=\u{1F94C} curly_haired_man=\u{1F468}\u{200D}\u{1F9B1} \
    curly_haired_woman=\u{1F469}\u{200D}\u{1F9B1} curly_loop=\u{27B0} currency_exchange=\u{1F4B1} curry=\u{1F35B} \
    cursing_face=\u{1F92C} custard=\u{1F36E} customs=\u{1F6C3} cut_of_meat=\u{1F969} cyclone=\u{1F300} \
    cyprus=\u{1F1E8}\u{1F1FE} czech_republic=\u{1F1E8}\u{1F1FF} dagger=\u{1F5E1}\u{FE0F} dancer=\u{1F483} \
    dancers=\u{1F46F} dancing_men=\u{1F46F}\u{200D}\u{2642}\u{FE0F} dancing_women=\u{1F46F}\u{200D}\u{2640}\u{FE0F} \
    dango=\u{1F361} dark_sunglasses=\u{1F576}\u{FE0F} dart=\u{1F3AF} dash=\u{1F4A8} date=\u{1F4C5} \
    de=\u{1F1E9}\u{1F1EA} deaf_man=\u{1F9CF}\u{200D}\u{2642}\u{FE0F} deaf_person=\u{1F9CF} \
    deaf_woman=\u{1F9CF}\u{200D}\u{2640}\u{FE0F} deciduous_tree=\u{1F333} deer=\u{1F98C} denmark=\u{1F1E9}\u{1F1F0} \
    department_store=\u{1F3EC} derelict_house=\u{1F3DA}\u{FE0F} desert=\u{1F3DC}\u{FE0F} \
    desert_island=\u{1F3DD}\u{FE0F} desktop_computer=\u{1F5A5}\u{FE0F} detective=\u{1F575}\u{FE0F} \
    diamond_shape_with_a_dot_inside=\u{1F4A0} diamonds=\u{2666}\u{FE0F} diego_garcia=\u{1F1E9}\u{1F1EC} \
    disappointed=\u{1F61E} disappointed_relieved=\u{1F625} disguised_face=\u{1F978} diving_mask=\u{1F93F} \
    diya_lamp=\u{1FA94} dizzy=\u{1F4AB} dizzy_face=\u{1F635} djibouti=\u{1F1E9}\u{1F1EF} dna=\u{1F9EC} \
    do_not_litter=\u{1F6AF} dodo=\u{1F9A4} dog=\u{1F436} dog2=\u{1F415} dollar=\u{1F4B5} dolls=\u{1F38E} \
    dolphin=\u{1F42C} dominica=\u{1F1E9}\u{1F1F2} dominican_republic=\u{1F1E9}\u{1F1F4} donkey=\u{1FACF} \
    door=\u{1F6AA} dotted_line_face=\u{1FAE5} doughnut=\u{1F369} dove=\u{1F54A}\u{FE0F} dragon=\u{1F409} \
    dragon_face=\u{1F432} dress=\u{1F457} dromedary_camel=\u{1F42A} drooling_face=\u{1F924} drop_of_blood=\u{1FA78} \
    droplet=\u{1F4A7} drum=\u{1F941} duck=\u{1F986} dumpling=\u{1F95F} dvd=\u{1F4C0} e-mail=\u{1F4E7} \
    eagle=\u{1F985} ear=\u{1F442} ear_of_rice=\u{1F33E} ear_with_hearing_aid=\u{1F9BB} earth_africa=\u{1F30D} \
    earth_americas=\u{1F30E} earth_asia=\u{1F30F} ecuador=\u{1F1EA}\u{1F1E8} egg=\u{1F95A} eggplant=\u{1F346} \
    egypt=\u{1F1EA}\u{1F1EC} eight=\u{38}\u{FE0F}\u{20E3} eight_pointed_black_star=\u{2734}\u{FE0F} \
    eight_spoked_asterisk=\u{2733}\u{FE0F} eject_button=\u{23CF}\u{FE0F} el_salvador=\u{1F1F8}\u{1F1FB} \
    electric_plug=\u{1F50C} elephant=\u{1F418} elevator=\u{1F6D7} elf=\u{1F9DD} \
    elf_man=\u{1F9DD}\u{200D}\u{2642}\u{FE0F} elf_woman=\u{1F9DD}\u{200D}\u{2640}\u{FE0F} email=\u{1F4E7} \
    empty_nest=\u{1FAB9} end=\u{1F51A} england=\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} \
    envelope=\u{2709}\u{FE0F} envelope_with_arrow=\u{1F4E9} equatorial_guinea=\u{1F1EC}\u{1F1F6} \
    eritrea=\u{1F1EA}\u{1F1F7} es=\u{1F1EA}\u{1F1F8} estonia=\u{1F1EA}\u{1F1EA} ethiopia=\u{1F1EA}\u{1F1F9} \
    eu=\u{1F1EA}\u{1F1FA} euro=\u{1F4B6} european_castle=\u{1F3F0} european_post_office=\u{1F3E4} \
    european_union=\u{1F1EA}\u{1F1FA} evergreen_tree=\u{1F332} exclamation=\u{2757} exploding_head=\u{1F92F} \
    expressionless=\u{1F611} eye=\u{1F441}\u{FE0F} eye_speech_bubble=\u{1F441}\u{FE0F}\u{200D}\u{1F5E8}\u{FE0F} \
    eyeglasses=\u{1F453} eyes=\u{1F440} face_exhaling=\u{1F62E}\u{200D}\u{1F4A8} face_holding_back_tears=\u{1F979} \
    face_in_clouds=\u{1F636}\u{200D}\u{1F32B}\u{FE0F} face_with_diagonal_mouth=\u{1FAE4} \
    face_with_head_bandage=\u{1F915} face_with_open_eyes_and_hand_over_mouth=\u{1FAE2} \
    face_with_peeking_eye=\u{1FAE3} face_with_spiral_eyes=\u{1F635}\u{200D}\u{1F4AB} face_with_thermometer=\u{1F912} \
    facepalm=\u{1F926} facepunch=\u{1F44A} factory=\u{1F3ED} factory_worker=\u{1F9D1}\u{200D}\u{1F3ED} \
    fairy=\u{1F9DA} fairy_man=\u{1F9DA}\u{200D}\u{2642}\u{FE0F} fairy_woman=\u{1F9DA}\u{200D}\u{2640}\u{FE0F} \
    falafel=\u{1F9C6} falkland_islands=\u{1F1EB}\u{1F1F0} fallen_leaf=\u{1F342} family=\u{1F46A} \
    family_man_boy=\u{1F468}\u{200D}\u{1F466} family_man_boy_boy=\u{1F468}\u{200D}\u{1F466}\u{200D}\u{1F466} \
    family_man_girl=\u{1F468}\u{200D}\u{1F467} family_man_girl_boy=\u{1F468}\u{200D}\u{1F467}\u{200D}\u{1F466} \
    family_man_girl_girl=\u{1F468}\u{200D}\u{1F467}\u{200D}\u{1F467} \
    family_man_man_boy=\u{1F468}\u{200D}\u{1F468}\u{200D}\u{1F466} \
    family_man_man_boy_boy=\u{1F468}\u{200D}\u{1F468}\u{200D}\u{1F466}\u{200D}\u{1F466} \
    family_man_man_girl=\u{1F468}\u{200D}\u{1F468}\u{200D}\u{1F467} \
    family_man_man_girl_boy=\u{1F468}\u{200D}\u{1F468}\u{200D}\u{1F467}\u{200D}\u{1F466} \
    family_man_man_girl_girl=\u{1F468}\u{200D}\u{1F468}\u{200D}\u{1F467}\u{200D}\u{1F467} \
    family_man_woman_boy=\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F466} \
    family_man_woman_boy_boy=\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F466}\u{200D}\u{1F466} \
    family_man_woman_girl=\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} \
    family_man_woman_girl_boy=\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466} \
    family_man_woman_girl_girl=\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F467} \
    family_woman_boy=\u{1F469}\u{200D}\u{1F466} family_woman_boy_boy=\u{1F469}\u{200D}\u{1F466}\u{200D}\u{1F466} \
    family_woman_girl=\u{1F469}\u{200D}\u{1F467} family_woman_girl_boy=\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466} \
    family_woman_girl_girl=\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F467} \
    family_woman_woman_boy=\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F466} \
    family_woman_woman_boy_boy=\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F466}\u{200D}\u{1F466} \
    family_woman_woman_girl=\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467} \
    family_woman_woman_girl_boy=\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466} \
    family_woman_woman_girl_girl=\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F467} \
    farmer=\u{1F9D1}\u{200D}\u{1F33E} faroe_islands=\u{1F1EB}\u{1F1F4} fast_forward=\u{23E9} fax=\u{1F4E0} \
    fearful=\u{1F628} feather=\u{1FAB6} feet=\u{1F43E} female_detective=\u{1F575}\u{FE0F}\u{200D}\u{2640}\u{FE0F} \
    female_sign=\u{2640}\u{FE0F} ferris_wheel=\u{1F3A1} ferry=\u{26F4}\u{FE0F} field_hockey=\u{1F3D1} \
    fiji=\u{1F1EB}\u{1F1EF} file_cabinet=\u{1F5C4}\u{FE0F} file_folder=\u{1F4C1} film_projector=\u{1F4FD}\u{FE0F} \
    film_strip=\u{1F39E}\u{FE0F} finland=\u{1F1EB}\u{1F1EE} fire=\u{1F525} fire_engine=\u{1F692} \
    fire_extinguisher=\u{1F9EF} firecracker=\u{1F9E8} firefighter=\u{1F9D1}\u{200D}\u{1F692} fireworks=\u{1F386} \
    first_quarter_moon=\u{1F313} first_quarter_moon_with_face=\u{1F31B} fish=\u{1F41F} fish_cake=\u{1F365} \
    fishing_pole_and_fish=\u{1F3A3} fist=\u{270A} fist_left=\u{1F91B} fist_oncoming=\u{1F44A} fist_raised=\u{270A} \
    fist_right=\u{1F91C} five=\u{35}\u{FE0F}\u{20E3} flags=\u{1F38F} flamingo=\u{1F9A9} flashlight=\u{1F526} \
    flat_shoe=\u{1F97F} flatbread=\u{1FAD3} fleur_de_lis=\u{269C}\u{FE0F} flight_arrival=\u{1F6EC} \
    flight_departure=\u{1F6EB} flipper=\u{1F42C} floppy_disk=\u{1F4BE} flower_playing_cards=\u{1F3B4} \
    flushed=\u{1F633} flute=\u{1FA88} fly=\u{1FAB0} flying_disc=\u{1F94F} flying_saucer=\u{1F6F8} \
    fog=\u{1F32B}\u{FE0F} foggy=\u{1F301} folding_hand_fan=\u{1FAAD} fondue=\u{1FAD5} foot=\u{1F9B6} \
    football=\u{1F3C8} footprints=\u{1F463} fork_and_knife=\u{1F374} fortune_cookie=\u{1F960} fountain=\u{26F2} \
    fountain_pen=\u{1F58B}\u{FE0F} four=\u{34}\u{FE0F}\u{20E3} four_leaf_clover=\u{1F340} fox_face=\u{1F98A} \
    fr=\u{1F1EB}\u{1F1F7} framed_picture=\u{1F5BC}\u{FE0F} free=\u{1F193} french_guiana=\u{1F1EC}\u{1F1EB} \
    french_polynesia=\u{1F1F5}\u{1F1EB} french_southern_territories=\u{1F1F9}\u{1F1EB} fried_egg=\u{1F373} \
    fried_shrimp=\u{1F364} fries=\u{1F35F} frog=\u{1F438} frowning=\u{1F626} frowning_face=\u{2639}\u{FE0F} \
    frowning_man=\u{1F64D}\u{200D}\u{2642}\u{FE0F} frowning_person=\u{1F64D} \
    frowning_woman=\u{1F64D}\u{200D}\u{2640}\u{FE0F} fu=\u{1F595} fuelpump=\u{26FD} full_moon=\u{1F315} \
    full_moon_with_face=\u{1F31D} funeral_urn=\u{26B1}\u{FE0F} gabon=\u{1F1EC}\u{1F1E6} gambia=\u{1F1EC}\u{1F1F2} \
    game_die=\u{1F3B2} garlic=\u{1F9C4} gb=\u{1F1EC}\u{1F1E7} gear=\u{2699}\u{FE0F} gem=\u{1F48E} gemini=\u{264A} \
    genie=\u{1F9DE} genie_man=\u{1F9DE}\u{200D}\u{2642}\u{FE0F} genie_woman=\u{1F9DE}\u{200D}\u{2640}\u{FE0F} \
    georgia=\u{1F1EC}\u{1F1EA} ghana=\u{1F1EC}\u{1F1ED} ghost=\u{1F47B} gibraltar=\u{1F1EC}\u{1F1EE} gift=\u{1F381} \
    gift_heart=\u{1F49D} ginger_root=\u{1FADA} giraffe=\u{1F992} girl=\u{1F467} globe_with_meridians=\u{1F310} \
    gloves=\u{1F9E4} goal_net=\u{1F945} goat=\u{1F410} goggles=\u{1F97D} golf=\u{26F3} golfing=\u{1F3CC}\u{FE0F} \
    golfing_man=\u{1F3CC}\u{FE0F}\u{200D}\u{2642}\u{FE0F} golfing_woman=\u{1F3CC}\u{FE0F}\u{200D}\u{2640}\u{FE0F} \
    goose=\u{1FABF} gorilla=\u{1F98D} grapes=\u{1F347} greece=\u{1F1EC}\u{1F1F7} green_apple=\u{1F34F} \
    green_book=\u{1F4D7} green_circle=\u{1F7E2} green_heart=\u{1F49A} green_salad=\u{1F957} green_square=\u{1F7E9} \
    greenland=\u{1F1EC}\u{1F1F1} grenada=\u{1F1EC}\u{1F1E9} grey_exclamation=\u{2755} grey_heart=\u{1FA76} \
    grey_question=\u{2754} grimacing=\u{1F62C} grin=\u{1F601} grinning=\u{1F600} guadeloupe=\u{1F1EC}\u{1F1F5} \
    guam=\u{1F1EC}\u{1F1FA} guard=\u{1F482} guardsman=\u{1F482}\u{200D}\u{2642}\u{FE0F} \
    guardswoman=\u{1F482}\u{200D}\u{2640}\u{FE0F} guatemala=\u{1F1EC}\u{1F1F9} guernsey=\u{1F1EC}\u{1F1EC} \
    guide_dog=\u{1F9AE} guinea=\u{1F1EC}\u{1F1F3} guinea_bissau=\u{1F1EC}\u{1F1FC} guitar=\u{1F3B8} gun=\u{1F52B} \
    guyana=\u{1F1EC}\u{1F1FE} hair_pick=\u{1FAAE} haircut=\u{1F487} haircut_man=\u{1F487}\u{200D}\u{2642}\u{FE0F} \
    haircut_woman=\u{1F487}\u{200D}\u{2640}\u{FE0F} haiti=\u{1F1ED}\u{1F1F9} hamburger=\u{1F354} hammer=\u{1F528} \
    hammer_and_pick=\u{2692}\u{FE0F} hammer_and_wrench=\u{1F6E0}\u{FE0F} hamsa=\u{1FAAC} hamster=\u{1F439} \
    hand=\u{270B} hand_over_mouth=\u{1F92D} hand_with_index_finger_and_thumb_crossed=\u{1FAF0} handbag=\u{1F45C} \
    handball_person=\u{1F93E} handshake=\u{1F91D} hankey=\u{1F4A9} hash=\u{23}\u{FE0F}\u{20E3} \
    hatched_chick=\u{1F425} hatching_chick=\u{1F423} headphones=\u{1F3A7} headstone=\u{1FAA6} \
    health_worker=\u{1F9D1}\u{200D}\u{2695}\u{FE0F} hear_no_evil=\u{1F649} heard_mcdonald_islands=\u{1F1ED}\u{1F1F2} \
    heart=\u{2764}\u{FE0F} heart_decoration=\u{1F49F} heart_eyes=\u{1F60D} heart_eyes_cat=\u{1F63B} \
    heart_hands=\u{1FAF6} heart_on_fire=\u{2764}\u{FE0F}\u{200D}\u{1F525} heartbeat=\u{1F493} heartpulse=\u{1F497} \
    hearts=\u{2665}\u{FE0F} heavy_check_mark=\u{2714}\u{FE0F} heavy_division_sign=\u{2797} \
    heavy_dollar_sign=\u{1F4B2} heavy_equals_sign=\u{1F7F0} heavy_exclamation_mark=\u{2757} \
    heavy_heart_exclamation=\u{2763}\u{FE0F} heavy_minus_sign=\u{2796} heavy_multiplication_x=\u{2716}\u{FE0F} \
    heavy_plus_sign=\u{2795} hedgehog=\u{1F994} helicopter=\u{1F681} herb=\u{1F33F} hibiscus=\u{1F33A} \
    high_brightness=\u{1F506} high_heel=\u{1F460} hiking_boot=\u{1F97E} hindu_temple=\u{1F6D5} \
    hippopotamus=\u{1F99B} hocho=\u{1F52A} hole=\u{1F573}\u{FE0F} honduras=\u{1F1ED}\u{1F1F3} honey_pot=\u{1F36F} \
    honeybee=\u{1F41D} hong_kong=\u{1F1ED}\u{1F1F0} hook=\u{1FA9D} horse=\u{1F434} horse_racing=\u{1F3C7} \
    hospital=\u{1F3E5} hot_face=\u{1F975} hot_pepper=\u{1F336}\u{FE0F} hotdog=\u{1F32D} hotel=\u{1F3E8} \
    hotsprings=\u{2668}\u{FE0F} hourglass=\u{231B} hourglass_flowing_sand=\u{23F3} house=\u{1F3E0} \
    house_with_garden=\u{1F3E1} houses=\u{1F3D8}\u{FE0F} hugs=\u{1F917} hungary=\u{1F1ED}\u{1F1FA} hushed=\u{1F62F} \
    hut=\u{1F6D6} hyacinth=\u{1FABB} ice_cream=\u{1F368} ice_cube=\u{1F9CA} ice_hockey=\u{1F3D2} \
    ice_skate=\u{26F8}\u{FE0F} icecream=\u{1F366} iceland=\u{1F1EE}\u{1F1F8} id=\u{1F194} \
    identification_card=\u{1FAAA} ideograph_advantage=\u{1F250} imp=\u{1F47F} inbox_tray=\u{1F4E5} \
    incoming_envelope=\u{1F4E8} index_pointing_at_the_viewer=\u{1FAF5} india=\u{1F1EE}\u{1F1F3} \
    indonesia=\u{1F1EE}\u{1F1E9} infinity=\u{267E}\u{FE0F} information_desk_person=\u{1F481} \
    information_source=\u{2139}\u{FE0F} innocent=\u{1F607} interrobang=\u{2049}\u{FE0F} iphone=\u{1F4F1} \
    iran=\u{1F1EE}\u{1F1F7} iraq=\u{1F1EE}\u{1F1F6} ireland=\u{1F1EE}\u{1F1EA} isle_of_man=\u{1F1EE}\u{1F1F2} \
    israel=\u{1F1EE}\u{1F1F1} it=\u{1F1EE}\u{1F1F9} izakaya_lantern=\u{1F3EE} jack_o_lantern=\u{1F383} \
    jamaica=\u{1F1EF}\u{1F1F2} japan=\u{1F5FE} japanese_castle=\u{1F3EF} japanese_goblin=\u{1F47A} \
    japanese_ogre=\u{1F479} jar=\u{1FAD9} jeans=\u{1F456} jellyfish=\u{1FABC} jersey=\u{1F1EF}\u{1F1EA} \
    jigsaw=\u{1F9E9} jordan=\u{1F1EF}\u{1F1F4} joy=\u{1F602} joy_cat=\u{1F639} joystick=\u{1F579}\u{FE0F} \
    jp=\u{1F1EF}\u{1F1F5} judge=\u{1F9D1}\u{200D}\u{2696}\u{FE0F} juggling_person=\u{1F939} kaaba=\u{1F54B} \
    kangaroo=\u{1F998} kazakhstan=\u{1F1F0}\u{1F1FF} kenya=\u{1F1F0}\u{1F1EA} key=\u{1F511} \
    keyboard=\u{2328}\u{FE0F} keycap_ten=\u{1F51F} khanda=\u{1FAAF} kick_scooter=\u{1F6F4} kimono=\u{1F458} \
    kiribati=\u{1F1F0}\u{1F1EE} kiss=\u{1F48B} kissing=\u{1F617} kissing_cat=\u{1F63D} kissing_closed_eyes=\u{1F61A} \
    kissing_heart=\u{1F618} kissing_smiling_eyes=\u{1F619} kite=\u{1FA81} kiwi_fruit=\u{1F95D} \
    kneeling_man=\u{1F9CE}\u{200D}\u{2642}\u{FE0F} kneeling_person=\u{1F9CE} \
    kneeling_woman=\u{1F9CE}\u{200D}\u{2640}\u{FE0F} knife=\u{1F52A} knot=\u{1FAA2} koala=\u{1F428} koko=\u{1F201} \
    kosovo=\u{1F1FD}\u{1F1F0} kr=\u{1F1F0}\u{1F1F7} kuwait=\u{1F1F0}\u{1F1FC} kyrgyzstan=\u{1F1F0}\u{1F1EC} \
    lab_coat=\u{1F97C} label=\u{1F3F7}\u{FE0F} lacrosse=\u{1F94D} ladder=\u{1FA9C} lady_beetle=\u{1F41E} \
    lantern=\u{1F3EE} laos=\u{1F1F1}\u{1F1E6} large_blue_circle=\u{1F535} large_blue_diamond=\u{1F537} \
    large_orange_diamond=\u{1F536} last_quarter_moon=\u{1F317} last_quarter_moon_with_face=\u{1F31C} \
    latin_cross=\u{271D}\u{FE0F} latvia=\u{1F1F1}\u{1F1FB} laughing=\u{1F606} leafy_green=\u{1F96C} leaves=\u{1F343} \
    lebanon=\u{1F1F1}\u{1F1E7} ledger=\u{1F4D2} left_luggage=\u{1F6C5} left_right_arrow=\u{2194}\u{FE0F} \
    left_speech_bubble=\u{1F5E8}\u{FE0F} leftwards_arrow_with_hook=\u{21A9}\u{FE0F} leftwards_hand=\u{1FAF2} \
    leftwards_pushing_hand=\u{1FAF7} leg=\u{1F9B5} lemon=\u{1F34B} leo=\u{264C} leopard=\u{1F406} \
    lesotho=\u{1F1F1}\u{1F1F8} level_slider=\u{1F39A}\u{FE0F} liberia=\u{1F1F1}\u{1F1F7} libra=\u{264E} \
    libya=\u{1F1F1}\u{1F1FE} liechtenstein=\u{1F1F1}\u{1F1EE} light_blue_heart=\u{1FA75} light_rail=\u{1F688} \
    link=\u{1F517} lion=\u{1F981} lips=\u{1F444} lipstick=\u{1F484} lithuania=\u{1F1F1}\u{1F1F9} lizard=\u{1F98E} \
    llama=\u{1F999} lobster=\u{1F99E} lock=\u{1F512} lock_with_ink_pen=\u{1F50F} lollipop=\u{1F36D} \
    long_drum=\u{1FA98} loop=\u{27BF} lotion_bottle=\u{1F9F4} lotus=\u{1FAB7} lotus_position=\u{1F9D8} \
    lotus_position_man=\u{1F9D8}\u{200D}\u{2642}\u{FE0F} lotus_position_woman=\u{1F9D8}\u{200D}\u{2640}\u{FE0F} \
    loud_sound=\u{1F50A} loudspeaker=\u{1F4E2} love_hotel=\u{1F3E9} love_letter=\u{1F48C} love_you_gesture=\u{1F91F} \
    low_battery=\u{1FAAB} low_brightness=\u{1F505} luggage=\u{1F9F3} lungs=\u{1FAC1} luxembourg=\u{1F1F1}\u{1F1FA} \
    lying_face=\u{1F925} m=\u{24C2}\u{FE0F} macau=\u{1F1F2}\u{1F1F4} macedonia=\u{1F1F2}\u{1F1F0} \
    madagascar=\u{1F1F2}\u{1F1EC} mag=\u{1F50D} mag_right=\u{1F50E} mage=\u{1F9D9} \
    mage_man=\u{1F9D9}\u{200D}\u{2642}\u{FE0F} mage_woman=\u{1F9D9}\u{200D}\u{2640}\u{FE0F} magic_wand=\u{1FA84} \
    magnet=\u{1F9F2} mahjong=\u{1F004} mailbox=\u{1F4EB} mailbox_closed=\u{1F4EA} mailbox_with_mail=\u{1F4EC} \
    mailbox_with_no_mail=\u{1F4ED} malawi=\u{1F1F2}\u{1F1FC} malaysia=\u{1F1F2}\u{1F1FE} maldives=\u{1F1F2}\u{1F1FB} \
    male_detective=\u{1F575}\u{FE0F}\u{200D}\u{2642}\u{FE0F} male_sign=\u{2642}\u{FE0F} mali=\u{1F1F2}\u{1F1F1} \
    malta=\u{1F1F2}\u{1F1F9} mammoth=\u{1F9A3} man=\u{1F468} man_artist=\u{1F468}\u{200D}\u{1F3A8} \
    man_astronaut=\u{1F468}\u{200D}\u{1F680} man_beard=\u{1F9D4}\u{200D}\u{2642}\u{FE0F} \
    man_cartwheeling=\u{1F938}\u{200D}\u{2642}\u{FE0F} man_cook=\u{1F468}\u{200D}\u{1F373} man_dancing=\u{1F57A} \
    man_facepalming=\u{1F926}\u{200D}\u{2642}\u{FE0F} man_factory_worker=\u{1F468}\u{200D}\u{1F3ED} \
    man_farmer=\u{1F468}\u{200D}\u{1F33E} man_feeding_baby=\u{1F468}\u{200D}\u{1F37C} \
    man_firefighter=\u{1F468}\u{200D}\u{1F692} man_health_worker=\u{1F468}\u{200D}\u{2695}\u{FE0F} \
    man_in_manual_wheelchair=\u{1F468}\u{200D}\u{1F9BD} man_in_motorized_wheelchair=\u{1F468}\u{200D}\u{1F9BC} \
    man_in_tuxedo=\u{1F935}\u{200D}\u{2642}\u{FE0F} man_judge=\u{1F468}\u{200D}\u{2696}\u{FE0F} \
    man_juggling=\u{1F939}\u{200D}\u{2642}\u{FE0F} man_mechanic=\u{1F468}\u{200D}\u{1F527} \
    man_office_worker=\u{1F468}\u{200D}\u{1F4BC} man_pilot=\u{1F468}\u{200D}\u{2708}\u{FE0F} \
    man_playing_handball=\u{1F93E}\u{200D}\u{2642}\u{FE0F} man_playing_water_polo=\u{1F93D}\u{200D}\u{2642}\u{FE0F} \
    man_scientist=\u{1F468}\u{200D}\u{1F52C} man_shrugging=\u{1F937}\u{200D}\u{2642}\u{FE0F} \
    man_singer=\u{1F468}\u{200D}\u{1F3A4} man_student=\u{1F468}\u{200D}\u{1F393} \
    man_teacher=\u{1F468}\u{200D}\u{1F3EB} man_technologist=\u{1F468}\u{200D}\u{1F4BB} man_with_gua_pi_mao=\u{1F472} \
    man_with_probing_cane=\u{1F468}\u{200D}\u{1F9AF} man_with_turban=\u{1F473}\u{200D}\u{2642}\u{FE0F} \
    man_with_veil=\u{1F470}\u{200D}\u{2642}\u{FE0F} mandarin=\u{1F34A} mango=\u{1F96D} mans_shoe=\u{1F45E} \
    mantelpiece_clock=\u{1F570}\u{FE0F} manual_wheelchair=\u{1F9BD} maple_leaf=\u{1F341} maracas=\u{1FA87} \
    marshall_islands=\u{1F1F2}\u{1F1ED} martial_arts_uniform=\u{1F94B} martinique=\u{1F1F2}\u{1F1F6} mask=\u{1F637} \
    massage=\u{1F486} massage_man=\u{1F486}\u{200D}\u{2642}\u{FE0F} massage_woman=\u{1F486}\u{200D}\u{2640}\u{FE0F} \
    mate=\u{1F9C9} mauritania=\u{1F1F2}\u{1F1F7} mauritius=\u{1F1F2}\u{1F1FA} mayotte=\u{1F1FE}\u{1F1F9} \
    meat_on_bone=\u{1F356} mechanic=\u{1F9D1}\u{200D}\u{1F527} mechanical_arm=\u{1F9BE} mechanical_leg=\u{1F9BF} \
    medal_military=\u{1F396}\u{FE0F} medal_sports=\u{1F3C5} medical_symbol=\u{2695}\u{FE0F} mega=\u{1F4E3} \
    melon=\u{1F348} melting_face=\u{1FAE0} memo=\u{1F4DD} men_wrestling=\u{1F93C}\u{200D}\u{2642}\u{FE0F} \
    mending_heart=\u{2764}\u{FE0F}\u{200D}\u{1FA79} menorah=\u{1F54E} mens=\u{1F6B9} \
    mermaid=\u{1F9DC}\u{200D}\u{2640}\u{FE0F} merman=\u{1F9DC}\u{200D}\u{2642}\u{FE0F} merperson=\u{1F9DC} \
    metal=\u{1F918} metro=\u{1F687} mexico=\u{1F1F2}\u{1F1FD} microbe=\u{1F9A0} micronesia=\u{1F1EB}\u{1F1F2} \
    microphone=\u{1F3A4} microscope=\u{1F52C} middle_finger=\u{1F595} military_helmet=\u{1FA96} milk_glass=\u{1F95B} \
    milky_way=\u{1F30C} minibus=\u{1F690} minidisc=\u{1F4BD} mirror=\u{1FA9E} mirror_ball=\u{1FAA9} \
    mobile_phone_off=\u{1F4F4} moldova=\u{1F1F2}\u{1F1E9} monaco=\u{1F1F2}\u{1F1E8} money_mouth_face=\u{1F911} \
    money_with_wings=\u{1F4B8} moneybag=\u{1F4B0} mongolia=\u{1F1F2}\u{1F1F3} monkey=\u{1F412} monkey_face=\u{1F435} \
    monocle_face=\u{1F9D0} monorail=\u{1F69D} montenegro=\u{1F1F2}\u{1F1EA} montserrat=\u{1F1F2}\u{1F1F8} \
    moon=\u{1F314} moon_cake=\u{1F96E} moose=\u{1FACE} morocco=\u{1F1F2}\u{1F1E6} mortar_board=\u{1F393} \
    mosque=\u{1F54C} mosquito=\u{1F99F} motor_boat=\u{1F6E5}\u{FE0F} motor_scooter=\u{1F6F5} \
    motorcycle=\u{1F3CD}\u{FE0F} motorized_wheelchair=\u{1F9BC} motorway=\u{1F6E3}\u{FE0F} mount_fuji=\u{1F5FB} \
    mountain=\u{26F0}\u{FE0F} mountain_bicyclist=\u{1F6B5} mountain_biking_man=\u{1F6B5}\u{200D}\u{2642}\u{FE0F} \
    mountain_biking_woman=\u{1F6B5}\u{200D}\u{2640}\u{FE0F} mountain_cableway=\u{1F6A0} mountain_railway=\u{1F69E} \
    mountain_snow=\u{1F3D4}\u{FE0F} mouse=\u{1F42D} mouse2=\u{1F401} mouse_trap=\u{1FAA4} movie_camera=\u{1F3A5} \
    moyai=\u{1F5FF} mozambique=\u{1F1F2}\u{1F1FF} mrs_claus=\u{1F936} muscle=\u{1F4AA} mushroom=\u{1F344} \
    musical_keyboard=\u{1F3B9} musical_note=\u{1F3B5} musical_score=\u{1F3BC} mute=\u{1F507} \
    mx_claus=\u{1F9D1}\u{200D}\u{1F384} myanmar=\u{1F1F2}\u{1F1F2} nail_care=\u{1F485} name_badge=\u{1F4DB} \
    namibia=\u{1F1F3}\u{1F1E6} national_park=\u{1F3DE}\u{FE0F} nauru=\u{1F1F3}\u{1F1F7} nauseated_face=\u{1F922} \
    nazar_amulet=\u{1F9FF} necktie=\u{1F454} negative_squared_cross_mark=\u{274E} nepal=\u{1F1F3}\u{1F1F5} \
    nerd_face=\u{1F913} nest_with_eggs=\u{1FABA} nesting_dolls=\u{1FA86} netherlands=\u{1F1F3}\u{1F1F1} \
    neutral_face=\u{1F610} new=\u{1F195} new_caledonia=\u{1F1F3}\u{1F1E8} new_moon=\u{1F311} \
    new_moon_with_face=\u{1F31A} new_zealand=\u{1F1F3}\u{1F1FF} newspaper=\u{1F4F0} newspaper_roll=\u{1F5DE}\u{FE0F} \
    next_track_button=\u{23ED}\u{FE0F} ng=\u{1F196} ng_man=\u{1F645}\u{200D}\u{2642}\u{FE0F} \
    ng_woman=\u{1F645}\u{200D}\u{2640}\u{FE0F} nicaragua=\u{1F1F3}\u{1F1EE} niger=\u{1F1F3}\u{1F1EA} \
    nigeria=\u{1F1F3}\u{1F1EC} night_with_stars=\u{1F303} nine=\u{39}\u{FE0F}\u{20E3} ninja=\u{1F977} \
    niue=\u{1F1F3}\u{1F1FA} no_bell=\u{1F515} no_bicycles=\u{1F6B3} no_entry=\u{26D4} no_entry_sign=\u{1F6AB} \
    no_good=\u{1F645} no_good_man=\u{1F645}\u{200D}\u{2642}\u{FE0F} no_good_woman=\u{1F645}\u{200D}\u{2640}\u{FE0F} \
    no_mobile_phones=\u{1F4F5} no_mouth=\u{1F636} no_pedestrians=\u{1F6B7} no_smoking=\u{1F6AD} \
    non-potable_water=\u{1F6B1} norfolk_island=\u{1F1F3}\u{1F1EB} north_korea=\u{1F1F0}\u{1F1F5} \
    northern_mariana_islands=\u{1F1F2}\u{1F1F5} norway=\u{1F1F3}\u{1F1F4} nose=\u{1F443} notebook=\u{1F4D3} \
    notebook_with_decorative_cover=\u{1F4D4} notes=\u{1F3B6} nut_and_bolt=\u{1F529} o=\u{2B55} o2=\u{1F17E}\u{FE0F} \
    ocean=\u{1F30A} octopus=\u{1F419} oden=\u{1F362} office=\u{1F3E2} office_worker=\u{1F9D1}\u{200D}\u{1F4BC} \
    oil_drum=\u{1F6E2}\u{FE0F} ok=\u{1F197} ok_hand=\u{1F44C} ok_man=\u{1F646}\u{200D}\u{2642}\u{FE0F} \
    ok_person=\u{1F646} ok_woman=\u{1F646}\u{200D}\u{2640}\u{FE0F} old_key=\u{1F5DD}\u{FE0F} older_adult=\u{1F9D3} \
    older_man=\u{1F474} older_woman=\u{1F475} olive=\u{1FAD2} om=\u{1F549}\u{FE0F} oman=\u{1F1F4}\u{1F1F2} \
    on=\u{1F51B} oncoming_automobile=\u{1F698} oncoming_bus=\u{1F68D} oncoming_police_car=\u{1F694} \
    oncoming_taxi=\u{1F696} one=\u{31}\u{FE0F}\u{20E3} one_piece_swimsuit=\u{1FA71} onion=\u{1F9C5} \
    open_book=\u{1F4D6} open_file_folder=\u{1F4C2} open_hands=\u{1F450} open_mouth=\u{1F62E} \
    open_umbrella=\u{2602}\u{FE0F} ophiuchus=\u{26CE} orange=\u{1F34A} orange_book=\u{1F4D9} orange_circle=\u{1F7E0} \
    orange_heart=\u{1F9E1} orange_square=\u{1F7E7} orangutan=\u{1F9A7} orthodox_cross=\u{2626}\u{FE0F} \
    otter=\u{1F9A6} outbox_tray=\u{1F4E4} owl=\u{1F989} ox=\u{1F402} oyster=\u{1F9AA} package=\u{1F4E6} \
    page_facing_up=\u{1F4C4} page_with_curl=\u{1F4C3} pager=\u{1F4DF} paintbrush=\u{1F58C}\u{FE0F} \
    pakistan=\u{1F1F5}\u{1F1F0} palau=\u{1F1F5}\u{1F1FC} palestinian_territories=\u{1F1F5}\u{1F1F8} \
    palm_down_hand=\u{1FAF3} palm_tree=\u{1F334} palm_up_hand=\u{1FAF4} palms_up_together=\u{1F932} \
    panama=\u{1F1F5}\u{1F1E6} pancakes=\u{1F95E} panda_face=\u{1F43C} paperclip=\u{1F4CE} \
    paperclips=\u{1F587}\u{FE0F} papua_new_guinea=\u{1F1F5}\u{1F1EC} parachute=\u{1FA82} paraguay=\u{1F1F5}\u{1F1FE} \
    parasol_on_ground=\u{26F1}\u{FE0F} parking=\u{1F17F}\u{FE0F} parrot=\u{1F99C} \
    part_alternation_mark=\u{303D}\u{FE0F} partly_sunny=\u{26C5} partying_face=\u{1F973} \
    passenger_ship=\u{1F6F3}\u{FE0F} passport_control=\u{1F6C2} pause_button=\u{23F8}\u{FE0F} paw_prints=\u{1F43E} \
    pea_pod=\u{1FADB} peace_symbol=\u{262E}\u{FE0F} peach=\u{1F351} peacock=\u{1F99A} peanuts=\u{1F95C} \
    pear=\u{1F350} pen=\u{1F58A}\u{FE0F} pencil=\u{1F4DD} pencil2=\u{270F}\u{FE0F} penguin=\u{1F427} \
    pensive=\u{1F614} people_holding_hands=\u{1F9D1}\u{200D}\u{1F91D}\u{200D}\u{1F9D1} people_hugging=\u{1FAC2} \
    performing_arts=\u{1F3AD} persevere=\u{1F623} person_bald=\u{1F9D1}\u{200D}\u{1F9B2} \
    person_curly_hair=\u{1F9D1}\u{200D}\u{1F9B1} person_feeding_baby=\u{1F9D1}\u{200D}\u{1F37C} \
    person_fencing=\u{1F93A} person_in_manual_wheelchair=\u{1F9D1}\u{200D}\u{1F9BD} \
    person_in_motorized_wheelchair=\u{1F9D1}\u{200D}\u{1F9BC} person_in_tuxedo=\u{1F935} \
    person_red_hair=\u{1F9D1}\u{200D}\u{1F9B0} person_white_hair=\u{1F9D1}\u{200D}\u{1F9B3} \
    person_with_crown=\u{1FAC5} person_with_probing_cane=\u{1F9D1}\u{200D}\u{1F9AF} person_with_turban=\u{1F473} \
    person_with_veil=\u{1F470} peru=\u{1F1F5}\u{1F1EA} petri_dish=\u{1F9EB} philippines=\u{1F1F5}\u{1F1ED} \
    phone=\u{260E}\u{FE0F} pick=\u{26CF}\u{FE0F} pickup_truck=\u{1F6FB} pie=\u{1F967} pig=\u{1F437} pig2=\u{1F416} \
    pig_nose=\u{1F43D} pill=\u{1F48A} pilot=\u{1F9D1}\u{200D}\u{2708}\u{FE0F} pinata=\u{1FA85} \
    pinched_fingers=\u{1F90C} pinching_hand=\u{1F90F} pineapple=\u{1F34D} ping_pong=\u{1F3D3} pink_heart=\u{1FA77} \
    pirate_flag=\u{1F3F4}\u{200D}\u{2620}\u{FE0F} pisces=\u{2653} pitcairn_islands=\u{1F1F5}\u{1F1F3} \
    pizza=\u{1F355} placard=\u{1FAA7} place_of_worship=\u{1F6D0} plate_with_cutlery=\u{1F37D}\u{FE0F} \
    play_or_pause_button=\u{23EF}\u{FE0F} playground_slide=\u{1F6DD} pleading_face=\u{1F97A} plunger=\u{1FAA0} \
    point_down=\u{1F447} point_left=\u{1F448} point_right=\u{1F449} point_up=\u{261D}\u{FE0F} point_up_2=\u{1F446} \
    poland=\u{1F1F5}\u{1F1F1} polar_bear=\u{1F43B}\u{200D}\u{2744}\u{FE0F} police_car=\u{1F693} \
    police_officer=\u{1F46E} policeman=\u{1F46E}\u{200D}\u{2642}\u{FE0F} \
    policewoman=\u{1F46E}\u{200D}\u{2640}\u{FE0F} poodle=\u{1F429} poop=\u{1F4A9} popcorn=\u{1F37F} \
    portugal=\u{1F1F5}\u{1F1F9} post_office=\u{1F3E3} postal_horn=\u{1F4EF} postbox=\u{1F4EE} \
    potable_water=\u{1F6B0} potato=\u{1F954} potted_plant=\u{1FAB4} pouch=\u{1F45D} poultry_leg=\u{1F357} \
    pound=\u{1F4B7} pouring_liquid=\u{1FAD7} pout=\u{1F621} pouting_cat=\u{1F63E} pouting_face=\u{1F64E} \
    pouting_man=\u{1F64E}\u{200D}\u{2642}\u{FE0F} pouting_woman=\u{1F64E}\u{200D}\u{2640}\u{FE0F} pray=\u{1F64F} \
    prayer_beads=\u{1F4FF} pregnant_man=\u{1FAC3} pregnant_person=\u{1FAC4} pregnant_woman=\u{1F930} \
    pretzel=\u{1F968} previous_track_button=\u{23EE}\u{FE0F} prince=\u{1F934} princess=\u{1F478} \
    printer=\u{1F5A8}\u{FE0F} probing_cane=\u{1F9AF} puerto_rico=\u{1F1F5}\u{1F1F7} punch=\u{1F44A} \
    purple_circle=\u{1F7E3} purple_heart=\u{1F49C} purple_square=\u{1F7EA} purse=\u{1F45B} pushpin=\u{1F4CC} \
    put_litter_in_its_place=\u{1F6AE} qatar=\u{1F1F6}\u{1F1E6} question=\u{2753} rabbit=\u{1F430} rabbit2=\u{1F407} \
    raccoon=\u{1F99D} racehorse=\u{1F40E} racing_car=\u{1F3CE}\u{FE0F} radio=\u{1F4FB} radio_button=\u{1F518} \
    radioactive=\u{2622}\u{FE0F} rage=\u{1F621} railway_car=\u{1F683} railway_track=\u{1F6E4}\u{FE0F} \
    rainbow=\u{1F308} rainbow_flag=\u{1F3F3}\u{FE0F}\u{200D}\u{1F308} raised_back_of_hand=\u{1F91A} \
    raised_eyebrow=\u{1F928} raised_hand=\u{270B} raised_hand_with_fingers_splayed=\u{1F590}\u{FE0F} \
    raised_hands=\u{1F64C} raising_hand=\u{1F64B} raising_hand_man=\u{1F64B}\u{200D}\u{2642}\u{FE0F} \
    raising_hand_woman=\u{1F64B}\u{200D}\u{2640}\u{FE0F} ram=\u{1F40F} ramen=\u{1F35C} rat=\u{1F400} razor=\u{1FA92} \
    receipt=\u{1F9FE} record_button=\u{23FA}\u{FE0F} recycle=\u{267B}\u{FE0F} red_car=\u{1F697} red_circle=\u{1F534} \
    red_envelope=\u{1F9E7} red_haired_man=\u{1F468}\u{200D}\u{1F9B0} red_haired_woman=\u{1F469}\u{200D}\u{1F9B0} \
    red_square=\u{1F7E5} registered=\u{AE}\u{FE0F} relaxed=\u{263A}\u{FE0F} relieved=\u{1F60C} \
    reminder_ribbon=\u{1F397}\u{FE0F} repeat=\u{1F501} repeat_one=\u{1F502} rescue_worker_helmet=\u{26D1}\u{FE0F} \
    restroom=\u{1F6BB} reunion=\u{1F1F7}\u{1F1EA} revolving_hearts=\u{1F49E} rewind=\u{23EA} rhinoceros=\u{1F98F} \
    ribbon=\u{1F380} rice=\u{1F35A} rice_ball=\u{1F359} rice_cracker=\u{1F358} rice_scene=\u{1F391} \
    right_anger_bubble=\u{1F5EF}\u{FE0F} rightwards_hand=\u{1FAF1} rightwards_pushing_hand=\u{1FAF8} ring=\u{1F48D} \
    ring_buoy=\u{1F6DF} ringed_planet=\u{1FA90} robot=\u{1F916} rock=\u{1FAA8} rocket=\u{1F680} rofl=\u{1F923} \
    roll_eyes=\u{1F644} roll_of_paper=\u{1F9FB} roller_coaster=\u{1F3A2} roller_skate=\u{1F6FC} \
    romania=\u{1F1F7}\u{1F1F4} rooster=\u{1F413} rose=\u{1F339} rosette=\u{1F3F5}\u{FE0F} rotating_light=\u{1F6A8} \
    round_pushpin=\u{1F4CD} rowboat=\u{1F6A3} rowing_man=\u{1F6A3}\u{200D}\u{2642}\u{FE0F} \
    rowing_woman=\u{1F6A3}\u{200D}\u{2640}\u{FE0F} ru=\u{1F1F7}\u{1F1FA} rugby_football=\u{1F3C9} runner=\u{1F3C3} \
    running=\u{1F3C3} running_man=\u{1F3C3}\u{200D}\u{2642}\u{FE0F} running_shirt_with_sash=\u{1F3BD} \
    running_woman=\u{1F3C3}\u{200D}\u{2640}\u{FE0F} rwanda=\u{1F1F7}\u{1F1FC} sa=\u{1F202}\u{FE0F} \
    safety_pin=\u{1F9F7} safety_vest=\u{1F9BA} sagittarius=\u{2650} sailboat=\u{26F5} sake=\u{1F376} salt=\u{1F9C2} \
    saluting_face=\u{1FAE1} samoa=\u{1F1FC}\u{1F1F8} san_marino=\u{1F1F8}\u{1F1F2} sandal=\u{1F461} \
    sandwich=\u{1F96A} santa=\u{1F385} sao_tome_principe=\u{1F1F8}\u{1F1F9} sari=\u{1F97B} \
    sassy_man=\u{1F481}\u{200D}\u{2642}\u{FE0F} sassy_woman=\u{1F481}\u{200D}\u{2640}\u{FE0F} satellite=\u{1F4E1} \
    satisfied=\u{1F606} saudi_arabia=\u{1F1F8}\u{1F1E6} sauna_man=\u{1F9D6}\u{200D}\u{2642}\u{FE0F} \
    sauna_person=\u{1F9D6} sauna_woman=\u{1F9D6}\u{200D}\u{2640}\u{FE0F} sauropod=\u{1F995} saxophone=\u{1F3B7} \
    scarf=\u{1F9E3} school=\u{1F3EB} school_satchel=\u{1F392} scientist=\u{1F9D1}\u{200D}\u{1F52C} \
    scissors=\u{2702}\u{FE0F} scorpion=\u{1F982} scorpius=\u{264F} \
    scotland=\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} scream=\u{1F631} scream_cat=\u{1F640} \
    screwdriver=\u{1FA9B} scroll=\u{1F4DC} seal=\u{1F9AD} seat=\u{1F4BA} secret=\u{3299}\u{FE0F} \
    see_no_evil=\u{1F648} seedling=\u{1F331} selfie=\u{1F933} senegal=\u{1F1F8}\u{1F1F3} serbia=\u{1F1F7}\u{1F1F8} \
    service_dog=\u{1F415}\u{200D}\u{1F9BA} seven=\u{37}\u{FE0F}\u{20E3} sewing_needle=\u{1FAA1} \
    seychelles=\u{1F1F8}\u{1F1E8} shaking_face=\u{1FAE8} shallow_pan_of_food=\u{1F958} shamrock=\u{2618}\u{FE0F} \
    shark=\u{1F988} shaved_ice=\u{1F367} sheep=\u{1F411} shell=\u{1F41A} shield=\u{1F6E1}\u{FE0F} \
    shinto_shrine=\u{26E9}\u{FE0F} ship=\u{1F6A2} shirt=\u{1F455} shit=\u{1F4A9} shoe=\u{1F45E} \
    shopping=\u{1F6CD}\u{FE0F} shopping_cart=\u{1F6D2} shorts=\u{1FA73} shower=\u{1F6BF} shrimp=\u{1F990} \
    shrug=\u{1F937} shushing_face=\u{1F92B} sierra_leone=\u{1F1F8}\u{1F1F1} signal_strength=\u{1F4F6} \
    singapore=\u{1F1F8}\u{1F1EC} singer=\u{1F9D1}\u{200D}\u{1F3A4} sint_maarten=\u{1F1F8}\u{1F1FD} \
    six=\u{36}\u{FE0F}\u{20E3} six_pointed_star=\u{1F52F} skateboard=\u{1F6F9} ski=\u{1F3BF} skier=\u{26F7}\u{FE0F} \
    skull=\u{1F480} skull_and_crossbones=\u{2620}\u{FE0F} skunk=\u{1F9A8} sled=\u{1F6F7} sleeping=\u{1F634} \
    sleeping_bed=\u{1F6CC} sleepy=\u{1F62A} slightly_frowning_face=\u{1F641} slightly_smiling_face=\u{1F642} \
    slot_machine=\u{1F3B0} sloth=\u{1F9A5} slovakia=\u{1F1F8}\u{1F1F0} slovenia=\u{1F1F8}\u{1F1EE} \
    small_airplane=\u{1F6E9}\u{FE0F} small_blue_diamond=\u{1F539} small_orange_diamond=\u{1F538} \
    small_red_triangle=\u{1F53A} small_red_triangle_down=\u{1F53B} smile=\u{1F604} smile_cat=\u{1F638} \
    smiley=\u{1F603} smiley_cat=\u{1F63A} smiling_face_with_tear=\u{1F972} smiling_face_with_three_hearts=\u{1F970} \
    smiling_imp=\u{1F608} smirk=\u{1F60F} smirk_cat=\u{1F63C} smoking=\u{1F6AC} snail=\u{1F40C} snake=\u{1F40D} \
    sneezing_face=\u{1F927} snowboarder=\u{1F3C2} snowflake=\u{2744}\u{FE0F} snowman=\u{26C4} \
    snowman_with_snow=\u{2603}\u{FE0F} soap=\u{1F9FC} sob=\u{1F62D} soccer=\u{26BD} socks=\u{1F9E6} \
    softball=\u{1F94E} solomon_islands=\u{1F1F8}\u{1F1E7} somalia=\u{1F1F8}\u{1F1F4} soon=\u{1F51C} sos=\u{1F198} \
    sound=\u{1F509} south_africa=\u{1F1FF}\u{1F1E6} south_georgia_south_sandwich_islands=\u{1F1EC}\u{1F1F8} \
    south_sudan=\u{1F1F8}\u{1F1F8} space_invader=\u{1F47E} spades=\u{2660}\u{FE0F} spaghetti=\u{1F35D} \
    sparkle=\u{2747}\u{FE0F} sparkler=\u{1F387} sparkles=\u{2728} sparkling_heart=\u{1F496} speak_no_evil=\u{1F64A} \
    speaker=\u{1F508} speaking_head=\u{1F5E3}\u{FE0F} speech_balloon=\u{1F4AC} speedboat=\u{1F6A4} \
    spider=\u{1F577}\u{FE0F} spider_web=\u{1F578}\u{FE0F} spiral_calendar=\u{1F5D3}\u{FE0F} \
    spiral_notepad=\u{1F5D2}\u{FE0F} sponge=\u{1F9FD} spoon=\u{1F944} squid=\u{1F991} sri_lanka=\u{1F1F1}\u{1F1F0} \
    st_barthelemy=\u{1F1E7}\u{1F1F1} st_helena=\u{1F1F8}\u{1F1ED} st_kitts_nevis=\u{1F1F0}\u{1F1F3} \
    st_lucia=\u{1F1F1}\u{1F1E8} st_martin=\u{1F1F2}\u{1F1EB} st_pierre_miquelon=\u{1F1F5}\u{1F1F2} \
    st_vincent_grenadines=\u{1F1FB}\u{1F1E8} stadium=\u{1F3DF}\u{FE0F} \
    standing_man=\u{1F9CD}\u{200D}\u{2642}\u{FE0F} standing_person=\u{1F9CD} \
    standing_woman=\u{1F9CD}\u{200D}\u{2640}\u{FE0F} star=\u{2B50} star2=\u{1F31F} \
    star_and_crescent=\u{262A}\u{FE0F} star_of_david=\u{2721}\u{FE0F} star_struck=\u{1F929} stars=\u{1F320} \
    station=\u{1F689} statue_of_liberty=\u{1F5FD} steam_locomotive=\u{1F682} stethoscope=\u{1FA7A} stew=\u{1F372} \
    stop_button=\u{23F9}\u{FE0F} stop_sign=\u{1F6D1} stopwatch=\u{23F1}\u{FE0F} straight_ruler=\u{1F4CF} \
    strawberry=\u{1F353} stuck_out_tongue=\u{1F61B} stuck_out_tongue_closed_eyes=\u{1F61D} \
    stuck_out_tongue_winking_eye=\u{1F61C} student=\u{1F9D1}\u{200D}\u{1F393} studio_microphone=\u{1F399}\u{FE0F} \
    stuffed_flatbread=\u{1F959} sudan=\u{1F1F8}\u{1F1E9} sun_behind_large_cloud=\u{1F325}\u{FE0F} \
    sun_behind_rain_cloud=\u{1F326}\u{FE0F} sun_behind_small_cloud=\u{1F324}\u{FE0F} sun_with_face=\u{1F31E} \
    sunflower=\u{1F33B} sunglasses=\u{1F60E} sunny=\u{2600}\u{FE0F} sunrise=\u{1F305} \
    sunrise_over_mountains=\u{1F304} superhero=\u{1F9B8} superhero_man=\u{1F9B8}\u{200D}\u{2642}\u{FE0F} \
    superhero_woman=\u{1F9B8}\u{200D}\u{2640}\u{FE0F} supervillain=\u{1F9B9} \
    supervillain_man=\u{1F9B9}\u{200D}\u{2642}\u{FE0F} supervillain_woman=\u{1F9B9}\u{200D}\u{2640}\u{FE0F} \
    surfer=\u{1F3C4} surfing_man=\u{1F3C4}\u{200D}\u{2642}\u{FE0F} surfing_woman=\u{1F3C4}\u{200D}\u{2640}\u{FE0F} \
    suriname=\u{1F1F8}\u{1F1F7} sushi=\u{1F363} suspension_railway=\u{1F69F} svalbard_jan_mayen=\u{1F1F8}\u{1F1EF} \
    swan=\u{1F9A2} swaziland=\u{1F1F8}\u{1F1FF} sweat=\u{1F613} sweat_drops=\u{1F4A6} sweat_smile=\u{1F605} \
    sweden=\u{1F1F8}\u{1F1EA} sweet_potato=\u{1F360} swim_brief=\u{1FA72} swimmer=\u{1F3CA} \
    swimming_man=\u{1F3CA}\u{200D}\u{2642}\u{FE0F} swimming_woman=\u{1F3CA}\u{200D}\u{2640}\u{FE0F} \
    switzerland=\u{1F1E8}\u{1F1ED} symbols=\u{1F523} synagogue=\u{1F54D} syria=\u{1F1F8}\u{1F1FE} syringe=\u{1F489} \
    t-rex=\u{1F996} taco=\u{1F32E} tada=\u{1F389} taiwan=\u{1F1F9}\u{1F1FC} tajikistan=\u{1F1F9}\u{1F1EF} \
    takeout_box=\u{1F961} tamale=\u{1FAD4} tanabata_tree=\u{1F38B} tangerine=\u{1F34A} tanzania=\u{1F1F9}\u{1F1FF} \
    taurus=\u{2649} taxi=\u{1F695} tea=\u{1F375} teacher=\u{1F9D1}\u{200D}\u{1F3EB} teapot=\u{1FAD6} \
    technologist=\u{1F9D1}\u{200D}\u{1F4BB} teddy_bear=\u{1F9F8} telephone=\u{260E}\u{FE0F} \
    telephone_receiver=\u{1F4DE} telescope=\u{1F52D} tennis=\u{1F3BE} tent=\u{26FA} test_tube=\u{1F9EA} \
    thailand=\u{1F1F9}\u{1F1ED} thermometer=\u{1F321}\u{FE0F} thinking=\u{1F914} thong_sandal=\u{1FA74} \
    thought_balloon=\u{1F4AD} thread=\u{1F9F5} three=\u{33}\u{FE0F}\u{20E3} thumbsdown=\u{1F44E} thumbsup=\u{1F44D} \
    ticket=\u{1F3AB} tickets=\u{1F39F}\u{FE0F} tiger=\u{1F42F} tiger2=\u{1F405} timer_clock=\u{23F2}\u{FE0F} \
    timor_leste=\u{1F1F9}\u{1F1F1} tipping_hand_man=\u{1F481}\u{200D}\u{2642}\u{FE0F} tipping_hand_person=\u{1F481} \
    tipping_hand_woman=\u{1F481}\u{200D}\u{2640}\u{FE0F} tired_face=\u{1F62B} tm=\u{2122}\u{FE0F} \
    togo=\u{1F1F9}\u{1F1EC} toilet=\u{1F6BD} tokelau=\u{1F1F9}\u{1F1F0} tokyo_tower=\u{1F5FC} tomato=\u{1F345} \
    tonga=\u{1F1F9}\u{1F1F4} tongue=\u{1F445} toolbox=\u{1F9F0} tooth=\u{1F9B7} toothbrush=\u{1FAA5} top=\u{1F51D} \
    tophat=\u{1F3A9} tornado=\u{1F32A}\u{FE0F} tr=\u{1F1F9}\u{1F1F7} trackball=\u{1F5B2}\u{FE0F} tractor=\u{1F69C} \
    traffic_light=\u{1F6A5} train=\u{1F68B} train2=\u{1F686} tram=\u{1F68A} \
    transgender_flag=\u{1F3F3}\u{FE0F}\u{200D}\u{26A7}\u{FE0F} transgender_symbol=\u{26A7}\u{FE0F} \
    triangular_flag_on_post=\u{1F6A9} triangular_ruler=\u{1F4D0} trident=\u{1F531} \
    trinidad_tobago=\u{1F1F9}\u{1F1F9} tristan_da_cunha=\u{1F1F9}\u{1F1E6} triumph=\u{1F624} troll=\u{1F9CC} \
    trolleybus=\u{1F68E} trophy=\u{1F3C6} tropical_drink=\u{1F379} tropical_fish=\u{1F420} truck=\u{1F69A} \
    trumpet=\u{1F3BA} tshirt=\u{1F455} tulip=\u{1F337} tumbler_glass=\u{1F943} tunisia=\u{1F1F9}\u{1F1F3} \
    turkey=\u{1F983} turkmenistan=\u{1F1F9}\u{1F1F2} turks_caicos_islands=\u{1F1F9}\u{1F1E8} turtle=\u{1F422} \
    tuvalu=\u{1F1F9}\u{1F1FB} tv=\u{1F4FA} twisted_rightwards_arrows=\u{1F500} two=\u{32}\u{FE0F}\u{20E3} \
    two_hearts=\u{1F495} two_men_holding_hands=\u{1F46C} two_women_holding_hands=\u{1F46D} u5272=\u{1F239} \
    u5408=\u{1F234} u55b6=\u{1F23A} u6307=\u{1F22F} u6708=\u{1F237}\u{FE0F} u6709=\u{1F236} u6e80=\u{1F235} \
    u7121=\u{1F21A} u7533=\u{1F238} u7981=\u{1F232} u7a7a=\u{1F233} uganda=\u{1F1FA}\u{1F1EC} uk=\u{1F1EC}\u{1F1E7} \
    ukraine=\u{1F1FA}\u{1F1E6} umbrella=\u{2614} unamused=\u{1F612} underage=\u{1F51E} unicorn=\u{1F984} \
    united_arab_emirates=\u{1F1E6}\u{1F1EA} united_nations=\u{1F1FA}\u{1F1F3} unlock=\u{1F513} up=\u{1F199} \
    upside_down_face=\u{1F643} uruguay=\u{1F1FA}\u{1F1FE} us=\u{1F1FA}\u{1F1F8} \
    us_outlying_islands=\u{1F1FA}\u{1F1F2} us_virgin_islands=\u{1F1FB}\u{1F1EE} uzbekistan=\u{1F1FA}\u{1F1FF} \
    v=\u{270C}\u{FE0F} vampire=\u{1F9DB} vampire_man=\u{1F9DB}\u{200D}\u{2642}\u{FE0F} \
    vampire_woman=\u{1F9DB}\u{200D}\u{2640}\u{FE0F} vanuatu=\u{1F1FB}\u{1F1FA} vatican_city=\u{1F1FB}\u{1F1E6} \
    venezuela=\u{1F1FB}\u{1F1EA} vertical_traffic_light=\u{1F6A6} vhs=\u{1F4FC} vibration_mode=\u{1F4F3} \
    video_camera=\u{1F4F9} video_game=\u{1F3AE} vietnam=\u{1F1FB}\u{1F1F3} violin=\u{1F3BB} virgo=\u{264D} \
    volcano=\u{1F30B} volleyball=\u{1F3D0} vomiting_face=\u{1F92E} vs=\u{1F19A} vulcan_salute=\u{1F596} \
    waffle=\u{1F9C7} wales=\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} walking=\u{1F6B6} \
    walking_man=\u{1F6B6}\u{200D}\u{2642}\u{FE0F} walking_woman=\u{1F6B6}\u{200D}\u{2640}\u{FE0F} \
    wallis_futuna=\u{1F1FC}\u{1F1EB} waning_crescent_moon=\u{1F318} waning_gibbous_moon=\u{1F316} \
    warning=\u{26A0}\u{FE0F} wastebasket=\u{1F5D1}\u{FE0F} watch=\u{231A} water_buffalo=\u{1F403} \
    water_polo=\u{1F93D} watermelon=\u{1F349} wave=\u{1F44B} wavy_dash=\u{3030}\u{FE0F} \
    waxing_crescent_moon=\u{1F312} waxing_gibbous_moon=\u{1F314} wc=\u{1F6BE} weary=\u{1F629} wedding=\u{1F492} \
    weight_lifting=\u{1F3CB}\u{FE0F} weight_lifting_man=\u{1F3CB}\u{FE0F}\u{200D}\u{2642}\u{FE0F} \
    weight_lifting_woman=\u{1F3CB}\u{FE0F}\u{200D}\u{2640}\u{FE0F} western_sahara=\u{1F1EA}\u{1F1ED} whale=\u{1F433} \
    whale2=\u{1F40B} wheel=\u{1F6DE} wheel_of_dharma=\u{2638}\u{FE0F} wheelchair=\u{267F} white_check_mark=\u{2705} \
    white_circle=\u{26AA} white_flag=\u{1F3F3}\u{FE0F} white_flower=\u{1F4AE} \
    white_haired_man=\u{1F468}\u{200D}\u{1F9B3} white_haired_woman=\u{1F469}\u{200D}\u{1F9B3} white_heart=\u{1F90D} \
    white_large_square=\u{2B1C} white_medium_small_square=\u{25FD} white_medium_square=\u{25FB}\u{FE0F} \
    white_small_square=\u{25AB}\u{FE0F} white_square_button=\u{1F533} wilted_flower=\u{1F940} wind_chime=\u{1F390} \
    wind_face=\u{1F32C}\u{FE0F} window=\u{1FA9F} wine_glass=\u{1F377} wing=\u{1FABD} wink=\u{1F609} \
    wireless=\u{1F6DC} wolf=\u{1F43A} woman=\u{1F469} woman_artist=\u{1F469}\u{200D}\u{1F3A8} \
    woman_astronaut=\u{1F469}\u{200D}\u{1F680} woman_beard=\u{1F9D4}\u{200D}\u{2640}\u{FE0F} \
    woman_cartwheeling=\u{1F938}\u{200D}\u{2640}\u{FE0F} woman_cook=\u{1F469}\u{200D}\u{1F373} \
    woman_dancing=\u{1F483} woman_facepalming=\u{1F926}\u{200D}\u{2640}\u{FE0F} \
    woman_factory_worker=\u{1F469}\u{200D}\u{1F3ED} woman_farmer=\u{1F469}\u{200D}\u{1F33E} \
    woman_feeding_baby=\u{1F469}\u{200D}\u{1F37C} woman_firefighter=\u{1F469}\u{200D}\u{1F692} \
    woman_health_worker=\u{1F469}\u{200D}\u{2695}\u{FE0F} woman_in_manual_wheelchair=\u{1F469}\u{200D}\u{1F9BD} \
    woman_in_motorized_wheelchair=\u{1F469}\u{200D}\u{1F9BC} woman_in_tuxedo=\u{1F935}\u{200D}\u{2640}\u{FE0F} \
    woman_judge=\u{1F469}\u{200D}\u{2696}\u{FE0F} woman_juggling=\u{1F939}\u{200D}\u{2640}\u{FE0F} \
    woman_mechanic=\u{1F469}\u{200D}\u{1F527} woman_office_worker=\u{1F469}\u{200D}\u{1F4BC} \
    woman_pilot=\u{1F469}\u{200D}\u{2708}\u{FE0F} woman_playing_handball=\u{1F93E}\u{200D}\u{2640}\u{FE0F} \
    woman_playing_water_polo=\u{1F93D}\u{200D}\u{2640}\u{FE0F} woman_scientist=\u{1F469}\u{200D}\u{1F52C} \
    woman_shrugging=\u{1F937}\u{200D}\u{2640}\u{FE0F} woman_singer=\u{1F469}\u{200D}\u{1F3A4} \
    woman_student=\u{1F469}\u{200D}\u{1F393} woman_teacher=\u{1F469}\u{200D}\u{1F3EB} \
    woman_technologist=\u{1F469}\u{200D}\u{1F4BB} woman_with_headscarf=\u{1F9D5} \
    woman_with_probing_cane=\u{1F469}\u{200D}\u{1F9AF} woman_with_turban=\u{1F473}\u{200D}\u{2640}\u{FE0F} \
    woman_with_veil=\u{1F470}\u{200D}\u{2640}\u{FE0F} womans_clothes=\u{1F45A} womans_hat=\u{1F452} \
    women_wrestling=\u{1F93C}\u{200D}\u{2640}\u{FE0F} womens=\u{1F6BA} wood=\u{1FAB5} woozy_face=\u{1F974} \
    world_map=\u{1F5FA}\u{FE0F} worm=\u{1FAB1} worried=\u{1F61F} wrench=\u{1F527} wrestling=\u{1F93C} \
    writing_hand=\u{270D}\u{FE0F} x=\u{274C} x_ray=\u{1FA7B} yarn=\u{1F9F6} yawning_face=\u{1F971} \
    yellow_circle=\u{1F7E1} yellow_heart=\u{1F49B} yellow_square=\u{1F7E8} yemen=\u{1F1FE}\u{1F1EA} yen=\u{1F4B4} \
    yin_yang=\u{262F}\u{FE0F} yo_yo=\u{1FA80} yum=\u{1F60B} zambia=\u{1F1FF}\u{1F1F2} zany_face=\u{1F92A} \
    zap=\u{26A1} zebra=\u{1F993} zero=\u{30}\u{FE0F}\u{20E3} zimbabwe=\u{1F1FF}\u{1F1FC} zipper_mouth_face=\u{1F910} \
    zombie=\u{1F9DF} zombie_man=\u{1F9DF}\u{200D}\u{2642}\u{FE0F} zombie_woman=\u{1F9DF}\u{200D}\u{2640}\u{FE0F} \
    zzz=\u{1F4A4}
    """
}
