/**
 * Everyday words that are a typing error or two away from a term, a place or a provider ("nights" from
 * "fights", "cooker" from "hooker"): whoever types them means them, so they are not taken for errors.
 */
export const lookalikeWords: ReadonlySet<string> = new Set(
  (
    'afford alleys ancestor arrow attorney averting backfield backhand bacon badminton bakes balancing ' +
    'bargepole baring barley barney baronet barracks bashing basin basins bicycles bliss bog booster ' +
    'bootleg brightly broadcaster buckled buckling bullion burly burrow busks buster canon canto capping ' +
    'cardinal carton cattle centering certs chambers chants chapter chase clerk clerks clone combs ' +
    'consents copes cordon crave crumbling dartboard dealt debenhams diver docking drove easing ' +
    'eastbound eastward eighteen eighty eleven emailing embargoed emits enduring engraver ethereal ' +
    'evergreen fallout fallouts farewell fatherland fielding fifteen fifty flocking footbridge footing forester forty ' +
    'fourteen fuelling fumbles gate gates gatwick glancing google grave graves grower halfords halloween ' +
    'halts harbinger harbored harden hardwood hatching haunts heathrow heats heighten herbs herds hints ' +
    'hover hunts jersey kennel lambs lanes larry lettering leylandii limestone littering loath lofts ' +
    'longstanding loo luster lynching maltings marathon marketed marketer marrow meridian met midfield ' +
    'midway milestone millwall minefield misdeeds morrisons motherland motley mover mower mugger muster ' +
    'nineteen ninety northwards notation notes opted org organisation orgs ouster outed pence piston pitchfork pitching plough ' +
    'pocketing pondered pooled porridge rainfall ranching ratchet repping ringtone roadie rollover ' +
    'rooster roosters rowdy rowed rower sandbags scaffold schooled scotland scrawled seafront seashore ' +
    'sellafield seventeen seventy severing severn shandy sharpened sheeting shook shorthand shroud ' +
    'sixteen sixty skewed slanging soothing spanners spanning sparring sparrow sparrows spawning spinner ' +
    'spinners stains stances stockroom stoves strives stumbles swapping tailback taunting teetering ' +
    'teething tendon terrier tester thatched thirteen thirty thorny ticketing timpson timpsons tinkering ' +
    'tonnes totting touting twelve twentieth twenty vantage volleys walling wards warns watergate ' +
    'wavering westbound whales wheeling wheezing whistle whistled whistles whittled whopping widens ' +
    'wilderness willing wings wonderland wooded wrecking wye ' +
    'wedding weddings tesco steward stewards chippy lockdown raffle raffles jumper jumpers stapler bathroom stitches stake stakes nursing winning channel channels counter railway cemetery jewellery dock strand progress ' +
    'handover handovers burgle burgles burgled burgling burst bursts bursting barnardo barnardos delphi cranstoun barod beis reed strimmer strimmers ' +
    'doorman doormen doormans reputation looking lner ipad ipads cola ' +
    'allegiance accusing blender bluffing champ chanting chaos charging chatting chips chop chops crossing dressing ' +
    'employ fender inspired inspiring justified mellow prank render stuffing tender tossing accord rethink ' +
    'absorption achieving acre activation additions apartments appliance beast becomes blogging broadband ' +
    'camcorder canyon cape cartridge centered char chargers comic consoles cordless core cores crap creek ' +
    'cure decreased department departmental departments diameter draws drew editions enabling fall font ' +
    'fonts fort gene guild handheld harbor herein hero hollow hometown hosted hosting indie inflation ' +
    'insider insulation keywords kits lesser levy liabilities lotus macro mailed major mapping mods nail ' +
    'nutritional oaks optimize oriented patents pics poems postings pottery prospect puppy quilt radar ' +
    'ranger ranges rankings reaching reaction reactions refinance regarded relocation remainder remained ' +
    'remind reminder rendering respected restoration restrict revision revisions routing rover saint samba ' +
    'sampling scholars scripting sender shit slope spam sponsored squirting stainless standings sterling ' +
    'suspected toner trailers transitions weighted ' +
    'adventures apollo ballot beam bear begun bonus browsing bugs centuries certified classics clips cock ' +
    'cocks commented controller cooperation counties cruises dense destination deviant dumb ease expensive ' +
    'explosion featured features fist fit flip gains goat hired hunter incurred inquiries insured intent ' +
    'kitty lectures lime lips noted occurred operating operational operator owns pairs peak pins plains plug ' +
    'politics remaining retain scales scores silk sink solo stores streaming studios submitting suck ' +
    'ventures verified wires ' +
    'jumped pumped regain retrieve rejoin regains ' +
    'wed weds mag mags med ewes weighty glassed csc costa mitigation buyer buyers heron herons hero nerve resealed beta ganna gonna gunna dast audit scouse scran depn tackle ' +
    'mins hrs wks mths appt appts abducted abduction accompany aches acres actin actor adapted addition administer admitted advanced afterlife ' +
    'afterward ages agreeing airborne airfield alike alley allies allow altitude ample apes apparent aptitude ' +
    'aroma artillery artistic ashes asleep associated astern asteroid audition auditions aviation babbling babes ' +
    'backed backing backpack backs backup backward backyard bagged bake baking bandages bands banging bangs ' +
    'banister bare barks barn bases bashed batteries batting battling beacon beeper beeping begs belts bickering ' +
    'biker billing billions binding bitten blacked blackmail blast blasting blaze blazes bleeding bleeds bleep ' +
    'blend blindfold blinding blink block blocking blunt boarding bonehead bones bonny booger boogie booked boot ' +
    'booty bore boring borrow bothered bothering bothers bout bowing boxed bracelet brake bran breather bred ' +
    'breeding bride bridges brighten brighter bringing brink britches brittle broker brotherhood buckle budge ' +
    'buff bulls bundle bunks buns bushes buts buttermilk caddy cage calling camel camps cancel canceling canned ' +
    'cannon cans caper captains capturing carcass cared cares caress carriage carried carving cashed casing ' +
    'casings cater caterers cents chapters charm chart chat cheat cheater cheating cheering chemistry chess ' +
    'chestnut chili chill chilling chin choppers chopping chord chuckling circled clanking clapping classy ' +
    'clattering cleaned clearer cleaver clicking clot clown clowning clowns codes coincidence colder colleague ' +
    'colleagues collects coloring companies complain complains complaint conclusion condo condos cones confession ' +
    'confined confusion cons consent constable continents contingency continuance contraption cooked cookie ' +
    'cookies cops copy copying cord cork corned corny cosy coughing councilman countdown counting covering crab ' +
    'crabs crank crashed crawled creation creme crock crooked crow crude cruise crush crust cuff cuss dame dancer ' +
    'dancing dandy dangling dare darn dart dates debut decaf decorated decoration decree dedication deed deeds ' +
    'defendants deformed deli delicious delirious demented demon depart departed depended depending deployed ' +
    'deployment describing descriptions deserted designer devices dies dirt distinction documented dodging ' +
    'doghouse domination dope dork dose dots dove draft drag drags draining dramatic drawings draws drifting ' +
    'drilling drooling drum drums ducks duet dull dummy dunk duration dwell dyed eager ears effort eights ' +
    'electrical encourage enforce engraved entering envy equation eternity ether evenings exorcism expertise ' +
    'explained explorer explorers expressed expression faces facilities fails fainting fairness fame farmhouse ' +
    'farther fascination fastball fastened fates fatter feat feather feathers feds feed feeds felon fetching ' +
    'fiance fiend fighters figuring filed files filly financing finder finds finest finishing fins firehouse ' +
    'fires fives fixes flag flap flapping flaps flare flashed flashing flattered flaw flaws fleeting flights ' +
    'flirting float floats flushing focus focusing folder forehead forks forth fraction frame frat fraternity ' +
    'freckles friction fried friendly frighten frosting froze fruity fuss gala gathered gathering geek genes ' +
    'giggle girly giver goats goodbyes goose grab grabbing grade granting greasy greed greet greeting grits ' +
    'groaning growling grunting guarantee guardian guarding guilty hacked hailing hallowed halls hammering hanger ' +
    'hardened harder harmless harsh hasn hassle hast hatched hatchet hates hath hating hauling heading headline ' +
    'healer hearings hearts heed heroic hesitation hind hinges holder holes homeland homeroom homestead honey ' +
    'honourable hood hooking hoot hopelessly hoping hoses hostess hostiles hotels hots hovering huff humanity ' +
    'hums hurrying hurts iced ideas illusion illusions imported impressed impression impressive inability ' +
    'incision indication indications infected injections insects inserted insolent institute instruction ' +
    'insulting intel interested intersection intrusion invented inventing invested investing iron jacked jams ' +
    'jars jaws jiggle joins joker joking keen kidding killings kinds kiss kissed knitting knowledge lacked ' +
    'lacking lame landed landing landings larger laser lasted lasts latitude laughter launching layer lazy leads ' +
    'ledger lens liability licensed licking lies lighting lightning lights lingo literally literary loaf lobby ' +
    'locating locking lodge lodged loins longing loon loot looting losses louse lover lumber madness maiden mambo ' +
    'maniac maple marble marched markings marks marries marrying martinis mascot mashed mask mast mater matey ' +
    'mathematical mattered maximum mayor meddling melon mend mentioning menus mercy miles millions mines ' +
    'ministers miracles misses mistaken mister mistress mite moan moans moat mocking monitors moor moping ' +
    'morality moth motions mound mounting mouths muddy mugs mules mumbling mumps mush mute muttering myth myths ' +
    'nameless napping narc nest nets newest news nights nines nobility nomination nosy notion nuns obstruction ' +
    'oils omen operates oppressed oppression optimist organism overnight oversight paces packed pager painters ' +
    'painting pale pamphlet pans parading pardner parks parts partying password pasta pastry patent paths ' +
    'patients pays pear peddle peddling penance peppers perk perks pets petting phat picking picturing pines ' +
    'pinned pits planet plank plastered playback playing pleasure plugs pointy poke poked poking polished poodle ' +
    'porch pores pork port ports poses possessed potion potty pout predator predators prepping prescribe ' +
    'presented prevents prying puffy pulls purely purse putting quake quarters rabbit rabbits rabies raced races ' +
    'rack radiation raft ragged raging raids raining rambling rang ranking rated rates rats rave realised reap ' +
    'rear recollect reconstruction refuse refuses rejecting relatively relaxing releasing remarried renowned ' +
    'repaired reported reporter repressed repulsive resistance rested resting restless restroom retained returned ' +
    'reunited rider ridge ringer rink roach roars rocking rods roles rookie rookies rooting rotating rounds ' +
    'rubbing rugs rumbling rummy runt ruse rustling sacred sage sailboat salon salty sang sardines scanners scans ' +
    'scattered schoolhouse scorn scouting scraps scratches screw scrub scum seaboard seafood seals seams searched ' +
    'seating sections sedan sedation seeds sensors separate separately separates serves sets severely shag ' +
    'shallow shalt shameless shan shattered shave shaving shelling shifting shilling shillings shivering shocking ' +
    'shoppers shorts shouting shove shrinking shutter shutters shutting sighs sighting sightings sights signature ' +
    'silly singer sinister sinner sins sitter skeleton skeletons skins skis slain slammed slammer slams slant ' +
    'slapping slashed slaughter sleepy sleigh slice slumber smacked smaller smallest smartest smash smelling ' +
    'smother snack snag snapping sneaking snowman snuff sobbing softball solitaire solitary songs sooner soot ' +
    'sorts soul span spawn spear speeding spending spicy spilling spin spine spite spoiling sporting spots ' +
    'spraying spreading spunk squad squads squealing stack stacks stag stain stained stairwell stake staked stale ' +
    'stalled stalling starters stateside stationed steaks steep steering stiff stimulate stir stocking stole ' +
    'stored stove strain strained stranded straws strictly striking stunning sucked sucks sundown sunk surrogate ' +
    'survey swam swear swearing sweating sweeping sweetness swell swelling swept sympathy tack taco tale tales ' +
    'talked talker talks tame tampered tape taped taping tapping taps tart tasted teeny tendencies tendency ' +
    'tending tenth tents thaw theater theaters theme theories therefore thirst thorns throbbing throne ticking ' +
    'ticks tights tile tiles tilt tingling tiring tomatoes tones tons toot torment touching tout toys trace tract ' +
    'traded trader traditions trailing transaction transactions transform transmit transponder transported ' +
    'transporter traps traveled travelled trays triplets tripping trough trunk tuck tumbling tummy turnout tying ' +
    'untie usher vents vines violated violating violation violently visibility void waited waits wakes waking ' +
    'wallow washed waterfall watering waves waving ways weakness wealth weep weeping weigh weighs whipping whiz ' +
    'wiggle wines wink winners wins wiped wire wireless wishing withdraw wits woken wooden worm worms worn ' +
    'worthless wrapping wring wuss yapping yelling youngest youse yummy ' +
    'abductions abetting accommodating aching achy acids adds adopting adoptive adore afire afore ' +
    'aggressor agin ails aired alkaline alls alter altering amid amputate anal angler angora anthem aria ' +
    'arid armaments armies aromatherapy artist asses atone attire avid axes badness bagging balloon banjo ' +
    'barbarian barbarians bareback barge barged barns basking bathe bawling bead beets beheaded belching ' +
    'bellow benefited bestowed bile binder biter blabbing blare blares bleak blimp blinds blistering ' +
    'blockers boasting bobbing boil bolder boner boning boobies booby booed booklets booming boonies ' +
    'boosters boosting booties bordering bores bowed boyo braciole breathes breeders bromo bruise buddies ' +
    'buggies bugging bumbling bungling bunking buttered cabs cakewalk canaries cancelling canker capers ' +
    'capes capo caressing carpentry carriages carte carvings catalytic catwalk cease ceilings censored ' +
    'champs chant chats chee chews chica choir christen chums churning cinder clack clam clamp clamps ' +
    'clams clan clang clank clans claps clash clasp claw claws cleanser cleat clings clinking clip ' +
    'clipped cloak clocking clothed cloths clotting clouding clubbing clump clutches clutter coal coals ' +
    'cocking coed coercion coils coin coined coins colic collagen comedian comedians comrades ' +
    'concealing concourse confidant confidante consequence conspire constructing contraceptive contusion ' +
    'convened converters cools coot coppers copping cots counseled courtside covertly cracks craft crafty ' +
    'cranny crappy craw crawls craze creators crouching crowns cruisers cuddling culmination culpa curd ' +
    'cyanotic dabble dabs dago dang dashed dawdling dawned daze dazzling deader decedent defected deft ' +
    'delicate delights demotion depiction depleted descendants desolation despondent detaining deviated ' +
    'diddling dilly dimmer dips disarmed discourse dissed dissing dissociative diverted diverting ' +
    'doctored dolt dominating dons doozy douse doze drab drafting drafts draped drapes dreamers dregs ' +
    'dribbles dribbling druids dunes dyes dykes eagerly earful eater edible educating educator eggheads ' +
    'eighties ejection elapsed embarrass enforced enforcer eons erection ethic exacting excepting ' +
    'executing exorcise exploits explosives expressive extremes extremity factored faire fait farce ' +
    'fattening faze feathered feats feces fences fenders fermented fetched fiddling fiends figs fills ' +
    'filtered fittings flak flanking flattery flatware flippers flit flogging flopped flops flossing ' +
    'flunking foil folds folk followers footnote forearm forearms forged forger forgets formed forte ' +
    'forties forts foxes frees friendliest fries fronting fruitless functioned gallop gals gangbusters ' +
    'gaping garbled gardenias garments gatherings gathers gears gestures gills gimp glade glam gleaming ' +
    'gobbling goner goody goofball gored grad grapes grappling grasp grasping gravy grift grill grilling ' +
    'grin groan grooving grueling guff gung gunk haggling hairless hammerhead hams harboring harnessed ' +
    'harpy hater hazy headache healers hearth henhouse hens hideaway hither hitter hocked homos honked ' +
    'hooter hooters hoots hordes horsing hothead hotheaded hounding hovercraft hubby humoring humour ' +
    'hyper idly ills imagines infecting infested inflicted infusion inhospitable insignia insolence ' +
    'inspected inspecting insulated interpret interpretive intoxicating jabbering jabs jingling jogs kale ' +
    'kickoff kills laborer laborers laces lasso lather latrines latte layman leak leases lemons lesions ' +
    'lighthouse limb limo lisp literate litter littered loaner loca lodges logging loin loneliest longs ' +
    'looker loser lounging loveliness lump lurk lurks maddening madwoman maitre mandolin manger marksman ' +
    'marriages matinees mature meditating mermaid mics midlife migrating migration militant mingling ' +
    'minimize misleading mistaking mistresses mites mobs moderation moldy moos mopey mores mortician ' +
    'mosey mustered nannies nappy nave neatness nerve newscast nods nookie nother nothings nuisance ' +
    'nursed nutritious oaths oats obliterate ooze oozing operative oppressive orderly outlast outlying ' +
    'overdoing overdone overflow overgrown overjoyed overslept overtones overworked owls paints pall ' +
    'pally pampered pangs panned paperboy paralysis parasitic pasted paternity pave paved pawns pawnshop ' +
    'pecs peels pees perched perm perpetrated pert pertaining perv perverts pestering petty philistines ' +
    'pickings piers pile piled piles pillar pillow pilot pimp pips pirating plait plants pledging ' +
    'plucking poaching pocus poignant pole poll polls popper porker poser possessing pothead powering ' +
    'pragmatic prancing prattling prayers prenatal preying primary promo prophetic protest prowling puffs ' +
    'purified putter rabid racked racy radios radish radius rains rainy raked rales rallies rally ramble ' +
    'ramblings ramps rapids raping rapist rapists rapper rappers rapping raps rarest rashes ratio ratty ' +
    'raves realising realist rebirth recitation reciting reclamation recoil recovered reek refinement ' +
    'refrain refute regroup reiterate relaying remnants rend renders renewing renovating repairing repay ' +
    'replicate replies repression rerouted resented resist resonate resorting respectful restitution ' +
    'restlessness restrain restraint retaining reverses rewriting ridding rife robs romp roped roping ' +
    'roundup rouse rousing routines rubdown rubies ruddy ruffians ruination rumour rundown saber sadist ' +
    'sanctified sapiens sappy saps satanism satire sawed sawing sayings scabs scalp scattering scoping ' +
    'scorching scowl scrape scrapes screaming scuttling seam seclusion sedatives sedition seething ' +
    'selfishly semen sensuality separating settlers seventies sews sexiest shacked shacking shat shavings ' +
    'shear shellfish shithead shitting shiv shooters shores shrank shrunken shun sicko sill silt simmer ' +
    'simp sips sired skids skiff skit skulking slag slats slavers sleek sleepovers sleet slick slippers ' +
    'slugs slum smirking smock smoked smoother smothering sniffling snores snort snorts soaps soapy ' +
    'socked solicited solos sols somber sorriest sources sous sparking spawned spectral spic spices spics ' +
    'spiel spies spill spills spinster splashed splat splatter splattered splice splint splits spoil ' +
    'sporty spotless spotting spout spouting sprain spreader squab squander squaw squawking stacking ' +
    'stalls stank stare stepbrother stiffs stifling stigmata stimulates stint stirs stoked storming ' +
    'stowed straining straps straw stray streaking strep strip strobe strolled stubbed stubs studs stunk ' +
    'stylings subspace subtlety sues surpassed suturing swabbed swag swank swill tach talkie talky tamper ' +
    'tandem tapes tarp tater taut teak teaming teensy tenderly textures thar thermite thoracic tickling ' +
    'tills tins tipped tipsy toddle toga toil toned toppings torches torrent tots townspeople trait tram ' +
    'tramp trampling tramps transcend transient transistor translated translates translating trappings ' +
    'trash tray triad triangulation trifling tripe tripled trips trolling troop trotting trucking tryout ' +
    'tucks typist unexplored universe unmitigated unoccupied unselfish unwashed uphill urinating ' +
    'urination vagrancy vanquish vans varies venting vests veto villa wager waist wannabes warheads ' +
    'speeding bruising sprayed slogans terp rival rivals washout waterfalls wavy weathered weeds weightless weld whisk whitefish whorehouse wills wimp ' +
    'withdrew withered withering woozy woven wringing yams yanking yellows yous zits zoos'
  ).split(' '),
);
