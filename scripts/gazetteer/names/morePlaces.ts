/**
 * Villages, suburbs, estates and short names that the table of places lacks, by their local authority of 2025, parted
 * by "|". They have no position, and weigh less than a town: a namesake that is one is likelier meant.
 */
export const morePlaces: Readonly<Record<string, string>> = {
  Adur:
    'Cokeham|Fishersgate|Fishersgate Estate|Kingston Buci|North Lancing|Old Shoreham|Shoreham Beach|Sompting|' +
    'South Lancing|Southwick|Upper Shoreham',
  'Amber Valley':
    'Aldercar|Ambergate|Bullbridge|Codnor|Codnor Park|Crich|Denby|Fritchley|Holbrook|Horsley|' +
    'Horsley Woodhouse|Ironville|Kirk Langley|Leabrooks|Loscoe|Lower Hartshay|Mackworth|Mapperley|Marehay|' +
    'Marlpool|Milford|Nether Heage|Openwoodgate|Pentrich|Pye Bridge|Quarndon|Riddings|Somercotes|Swanwick|' +
    'Waingroves',
  Arun:
    'Aldwick|Angmering|Bersted|East Preston|Eastergate|Felpham|Ferring|Middleton-on-Sea|North Bersted|' +
    'Nyetimber|Pagham|Rose Green|South Bersted|Toddington|West Meads|Wick|Wickbourne',
  Ashfield:
    'Annesley|Annesley Bentinck|Annesley Woodhouse|Bagthorpe|Broomhill|Butlers Hill|Carsic|Carsic Estate|' +
    'Coxmoor|Coxmoor Estate|East Kirkby|Huthwaite|Jacksdale|Kirkby|Kirkby Woodhouse|New Annesley|Nuncargate|' +
    'Selston|Skegby|Stanton Hill|Teversal|Westwood',
  Ashford:
    'Aldington|Beaver|Bethersden|Bockhanger|Brabourne Lees|Bybrook|Chilmington Green|Finberry|Goat Lees|' +
    'Godinton Park|Hamstreet|Kingsnorth|Mersham|Newtown|Pluckley|Repton Park|Rolvenden|Singleton|Smarden|' +
    'South Ashford|St Michaels|Stanhope|Victoria|Willesborough',
  Babergh:
    'Aldham|Assington|Belstead|Bentley|Boxford|Boxted|Brantham|Bures|Capel|Chelmondiston|Cockfield|Copdock|' +
    'Cornard|Elmsett|Great Cornard|Hartest|Hintlesham|Holton St Mary|Kersey|Lawshall|Layham|Leavenheath|' +
    'Little Waldingfield|Melford|Monks Eleigh|Nayland|Pinewood|Polstead|Raydon|Shotley|Sproughton|' +
    'Stoke-by-Nayland|Stratford St Mary|Stutton|Tattingstone|Washbrook|Wherstead|Woolverstone',
  'Barking and Dagenham':
    'Barking Riverside|Becontree Estate|Becontree Heath|Dagenham Dock|Dagenham East|Dagenham Heathway|' +
    'Eastbury|Gascoigne|Gascoigne Estate|Goresbrook|Harts Lane Estate|Heathway|Leftley Estate|Mayesbrook|' +
    'Parsloes|Rippleside|Rush Green|Scrattons Farm|Upney|Valence',
  Barnet:
    'Arkley|Beaufort Park|Brent Cross|Brunswick Park|Childs Hill|Chipping Barnet|Cockfosters|Colney Hatch|' +
    'Dollis Valley|Dollis Valley Estate|Finchley Central|Garden Suburb|Grahame Park|Hadley Wood|' +
    'Hampstead Garden Suburb|Hendon Central|Mill Hill Broadway|Mill Hill East|Monken Hadley|New Southgate|' +
    'North Finchley|Oakleigh Park|Osidge|Stonegrove|Strawberry Vale|Strawberry Vale Estate|Underhill|' +
    'Watling Estate|West Finchley|West Hendon|Woodside Park',
  Barnsley:
    'Ardsley|Athersley|Athersley North|Athersley South|Barugh Green|Brierley|Carlton|Dearne Valley|Elsecar|' +
    'Gawber|Goldthorpe|Hemingfield|Higham|Hoyland Common|Kendray|Kexbrough|Kingstone|Lundwood|Mapplewell|' +
    'Monk Bretton|Pilley|Platts Common|Pogmoor|Silkstone Common|Smithies|Staincross|Stairfoot|Tankersley|' +
    'Thurgoland|Thurlstone|Thurnscoe|Wilthorpe|Worsbrough|Worsbrough Bridge|Worsbrough Common|Worsbrough Dale',
  Basildon:
    'Barstable|Beauchamps|Beechwood Village|Bowers Gifford|Burnt Mills|Buttsbury|Chalvedon|Craylands|' +
    'Crays Hill|Dry Street|Dunton|Felmores|Fryerns|Ghyllgrove|Gloucester Park|Great Berry|Great Burstead|' +
    'Laindon|Laindon West|Langdon Hills|Lee Chapel|Lee Chapel North|Lee Chapel South|Little Burstead|Nevendon|' +
    'Noak Bridge|North Benfleet|Northlands|Ramsden Bellhouse|Shotgate|Steeple View|Sunnymede|Vange|Wick',
  'Basingstoke and Deane':
    'Baughurst|Beggarwood|Bishops Green|Black Dam|Brighton Hill|Brookvale|Buckskin|Burghclere|Chineham|' +
    'Cliddesden|Cranbourne|Eastrop|Hatch Warren|Headley|Highclere|Kempshott|Lychpit|Marnel Park|Merton Rise|' +
    'Norden|North Waltham|Oakley|Oakridge|Pamber End|Pamber Heath|Popley|Riverdene|Rooksdown|Sherfield Park|' +
    "Sherfield-on-Loddon|Silchester|South Ham|St Mary Bourne|Taylor's Farm|Viables|Whitchurch|Winklebury|" +
    'Woolton Hill|Wootton St Lawrence|Worting',
  Bassetlaw:
    'Barnby Moor|Carlton in Lindrick|Clayworth|Costhorpe|Cottam|Cuckney|Darlton|Dunham-on-Trent|East Retford|' +
    'Elkesley|Everton|Gamston|Gateford|Gringley on the Hill|Hallcroft|Harworth|Hayton|Hodsock|Kilton|Laneham|' +
    'Langold|Lound|Manton|Manton Estate|Markham Moor|Mattersey|Mattersey Thorpe|Misson|Nether Langwith|' +
    'North Leverton|Oldcotes|Ordsall|Rampton|Saundby|Scrooby|Shireoaks|South Leverton|Sturton le Steeple|' +
    'Styrrup|Sutton cum Lound|Thrumpton|Torworth|Treswell|Walkeringham|West Retford|West Stockwith|Wiseton',
  'Bath and North East Somerset':
    'Bathampton|Batheaston|Bathwick|Chew Stoke|Chew Valley|Claverton Down|Combe Down|Fairfield Park|' +
    'Farmborough|Foxhill|High Littleton|Kingsway|Lansdown|Larkhall|Newbridge|Norton Radstock|Odd Down|' +
    'Oldfield Park|Peasedown|Pensford|Rush Hill|Snow Hill|Southdown|Twerton|Walcot|Westfield|' +
    'Whitchurch Village|Whiteway|Widcombe|Writhlington',
  Bedford:
    'Brickhill|Carlton|Cauldwell|Cotton End|Felmersham|Fenlake|Goldington|Goldington Green|Great Denham|' +
    'Kempston Rural|Kingsbrook|Milton Ernest|Mowsbury|Newnham|Pavenham|Putnoe|Ravensden|Renhold|Shortstown|' +
    'Thurleigh|Turvey|Wilshamstead|Wixams|Woodlands|Wymington',
  Bexley:
    'Albany Park|Arthur Street Estate|Barnehurst|Barnes Cray|Bexley Village|Blackfen|Blendon|Bostall Heath|' +
    'Bridgen|Coldblow|Crayford|East Wickham|Erith Park|Falconwood|Foots Cray|Howbury|Lamorbey|' +
    'Larner Road Estate|Lesnes Abbey|Longlands|Lower Belvedere|North Cray|Northumberland Heath|Old Bexley|' +
    'Upper Belvedere|Upton',
  Birmingham:
    'Allens Cross|Aston Cross|Attwood Green|Banners Gate|Billesley|Birches Green|Birchfield|Boldmere|' +
    'Bordesley|Bordesley Village|Bournbrook|Bournville|Brandwood|Brandwood End|Bromford|Bromford Estate|' +
    'Browns Green|Camp Hill|Cannon Hill|Chad Valley|Cotteridge|Deritend|Duddeston|Eastside|Egghill|' +
    'Falcon Lodge|Fox Hollies|Frankley|Garretts Green|Gib Heath|Gilbertstone|Glebe Farm|Gospel Farm|' +
    "Gosta Green|Gravelly Hill|Great Barr|Hamstead|Handsworth Wood|Hawkesley|Hay Mills|Highter's Heath|" +
    'Jewellery Quarter|Ladypool|Lea Hall|Lea Village|Lee Bank|Ley Hill|Ley Hill Estate|Maney|Mere Green|' +
    'Minworth|Nechells Green|New Frankley|New Oscott|Newtown|North Edgbaston|Oscott|Perry Beeches|' +
    'Perry Common|Pool Farm Estate|Pype Hayes|Quinton|Reddicap|Reddicap Heath|Rednal|Ridgacre|Rotton Park|' +
    'Roughley|Royal Sutton Coldfield|Rubery|Saltley|Sarehole|Selly Park|Sheldon|Showell Green|South Yardley|' +
    'Stirchley|Stockland Green|Streetly|Swanshurst|The Firs Estate|Thimble End|Three Estates|Tower Hill|' +
    'Turves Green|Tyburn|Tyseley|Walmley|Warstock|Whitehouse Common|Witton|Witton Lakes|Woodgate|' +
    'Woodgate Valley|Wylde Green|Wyrley Birch|Yardley Wood|Yenton',
  Blaby:
    'Braunstone Town|Elmesthorpe|Kilby|Leicester Forest West|Lubbesthorpe|New Lubbesthorpe|Sharnford|' +
    'Thorpe Astley|Thurlaston',
  'Blackburn with Darwen':
    'Audley|Audley Range|Bastwell|Beardwood|Brookhouse|Cherry Tree|Earcroft|Ewood|Feniscowles|Fishmoor|' +
    'Four Lane Ends|Griffin|Higher Croft|Intack|Knuzden|Lammack|Little Harwood|Lower Darwen|Mill Hill|' +
    'Pleckgate|Revidge|Roe Lee|Shadsworth|Shear Brow|Spring Vale|Sunnyhurst|Wensley Fold|Whalley Range|' +
    'Whitehall',
  Blackpool:
    "Anchorsholme|Bloomfield|Claremont|Hawes Side|Marton|Mereside|Norbreck|North Shore|Queen's Park Estate|" +
    'Revoe|South Shore|Squires Gate|Starr Gate|Warbreck',
  'Blaenau Gwent':
    'Aber-bîg|Aberbeeg|Beaufort|Blaina|Bournville|Briery Hill|Brynithel|Cefn Golau|Cendl|Coalbrookvale|' +
    'Dukestown|Garnlydan|Georgetown|Glyncoed|Llanhiledd|Llanhilleth|Nant-y-glo|Nantybwch|Nantyglo|Rassau|' +
    'Roseheyworth|Scwrfa|Sirhowy|Swffryd|Tafarnaubach|Trefil|Waunlwyd|Willowtown|Winchestown',
  Bolsover:
    'Bramley Vale|Carr Vale|Doe Lea|Hilcote|Hillstown|Hodthorpe|Langwith|Langwith Junction|New Houghton|' +
    'Old Blackwell|Palterton|Pleasley|Scarcliffe|Shuttlewood|South Normanton|Westhouses|Whaley Thorns',
  Bolton:
    'Astley Bridge|Bradshaw|Bromley Cross|Daisy Hill|Darcy Lever|Daubhill|Doffcocker|Eagley|Egerton|' +
    "Firwood Fold|Great Lever|Hall i' th' Wood|Halliwell|Harper Green|Harwood|Haulgh|Heaton|Johnson Fold|" +
    'Ladybridge|Lostock|Morris Green|Moses Gate|New Bury|Over Hulton|Prestolee|Ringley|Rumworth|Smithills|' +
    "Stoneclough|Tonge|Tonge Fold|Tonge Moor|Top o' th' Brow",
  Boston:
    'Algarkirk|Brothertoft|Fenside|Fishtoft Drove|Fosdyke|Frampton|Freiston|Hubberts Bridge|Kirton End|' +
    'Kirton Holme|Leverton|Skirbeck|Skirbeck Quarter|Swineshead Bridge|Wigtoft|Wyberton',
  'Bournemouth, Christchurch and Poole':
    'Alderney|Alum Chine|Ashley Cross|Bomo|Boscombe Manor|Bourne Estate|Bourne Valley|Branksome|' +
    'Branksome Park|Canford Cliffs|Canford Magna|Charminster|Creekmoor|East Cliff|East Howe|Ensbury Park|' +
    'Fairmile|Fleetsbridge|Friars Cliff|Hammy|Hamworthy|Heatherlands|Hengistbury Head|Highcliffe|Holdenhurst|' +
    'Hurn|Iford|Jumpers Common|Kinson|Lansdowne|Lilliput|Littledown|Longfleet|Lower Parkstone|Malmesbury Park|' +
    'Merley|Meyrick Park|Moordown|Mudeford|Muscliff|Newtown|Northbourne|Oakdale|Penn Hill|Pokesdown|Purewell|' +
    'Redhill|Rockley Park|Rossmore|Sandbanks|Somerford|Southbourne|Springbourne|Stanpit|Sterte|Strouden|' +
    'Strouden Park|Talbot Village|Talbot Woods|Throop|Townsend|Tuckton|Turlin Moor|Upper Parkstone|Walkford|' +
    'Wallisdown|Waterloo|West Cliff|West Howe|West Southbourne|Whitecliff|Wick|Winton',
  'Bracknell Forest':
    'Amen Corner|Ascot|Birch Hill|Bullbrook|Chavey Down|Cranbourne|Crown Wood|Easthampstead|Farley Wood|' +
    "Great Hollands|Hanworth|Harmans Water|Jennett's Park|Little Sandhurst|Martins Heron|Newell Green|" +
    'North Ascot|Owlsmoor|Popeswood|Priestwood|Quelm Park|Whitegrove|Wildridings|Winkfield|Winkfield Row',
  Bradford:
    'Allerton|Bankfoot|Barkerend|Ben Rhydding|Bierley|Bolton Woods|Bracken Bank|Bradford City Centre|' +
    'Bradford Moor|Braithwaite|Burley|Canterbury Estate|Chellow Dene|Cottingley|Crossflatts|Dudley Hill|' +
    'East Bowling|East Morton|Eastburn|Eccleshill|Eldwick|Exley Head|Fagley|Fairweather Green|Frizinghall|' +
    'Gilstead|Girlington|Greengates|Guard House|Heaton|Ingrow|Laisterdyke|Lidget Green|Little Germany|' +
    'Long Lee|Nab Wood|Oakworth|Odsal|Riddlesden|Scholemoor|Swain House|Thackley|Thornbury|Thorpe Edge|' +
    'Thwaites Brow|Tong Street|Tyersal|Undercliffe|Utley|West Bowling|Wibsey|Windhill|Woodside|Wrose|Wyke',
  Braintree:
    'Bocking|Bocking Churchstreet|Bradwell|Bures|Bures Hamlet|Chipping Hill|Colne Engaine|Cressing|Feering|' +
    'Finchingfield|Great Notley|Great Saling|Hedingham|High Garrett|Maltings Lane|Nounsley|Panfield|' +
    'Powers Hall End|Ridgewell|Rivenhall|Rivenhall End|Shalford|Terling|Toppesfield|Tye Green|Wethersfield|' +
    'White Colne|White Notley',
  Breckland:
    'Abbey Estate|Abbey Farm|Barnham Cross|Barnham Cross Common|Bawdeswell|Beetley|Besthorpe|Bradenham|' +
    'Carbrooke|Caston|Cloverfield|Croxton|Eccles|Eccles Road|Elmham|Foxley|Garboldisham|Garvestone|' +
    'Great Ellingham|Great Hockham|Gressenhall|Harling|Hockering|Hockham|Kenninghall|Litcham|Lyng|Mileham|' +
    'New Buckenham|North Lopham|North Pickenham|Old Buckenham|Ovington|Quidenham|Redcastle Furze|Rocklands|' +
    'Saham Toney|Scarning|Shropham|Snetterton|South Lopham|Sporle|Swanton Morley|Thompson|Toftwood|' +
    'Whissonsett|Yaxham',
  Brent:
    'Alperton|Brentfield|Brondesbury|Brondesbury Park|Burnt Oak|Chalkhill|Chalkhill Estate|Church End|' +
    'Church End Estate|Colindale|Dollis Hill|Kensal Rise|Kenton|Kilburn Park|Mapesbury|North Wembley|' +
    'Northwick Park|Preston Road|Queensbury|Roundwood|South Kilburn|South Kilburn Estate|South Wembley|' +
    "St Raphael's|St Raphael's Estate|St Raphs|Stonebridge Estate|Stonebridge Park|Sudbury Hill|Sudbury Town|" +
    'Tokyngton|Wembley Central|Wembley Park|Willesden Green',
  Brentwood:
    'Bentley|Blackmore|Brizes|Brook Street|Doddinghurst|Fryerning|Great Warley|Herongate|Hutton|Hutton East|' +
    'Hutton Mount|Hutton Poplars|Little Warley|Mountnessing|Pilgrims Hatch|South Weald|Stondon Massey|Warley|' +
    'Wyatts Green',
  Bridgend:
    'Bettws|Blackmill|Blaengarw|Bryncethin|Brynmenyn|Bryntirion|Caerau|Cefn Cribbwr|Cefn Glas|Cornelly|' +
    'Coychurch|Coytrahen|Cwmfelin|Evanstown|Garw Valley|Heol-y-Cyw|Kenfig|Kenfig Hill|Laleston|Lewistown|' +
    'Litchard|Llangeinor|Llangynwyd|Llynfi Valley|Marlas|Mynydd Cynffig|Nant-y-moel|Nantyffyllon|Nantymoel|' +
    'North Cornelly|Nottage|Ogmore Valley|Oldcastle|Pantygog|Pantyrawel|Parc Derwen|Pen-y-fai|Pendre|Penprysg|' +
    'Penyfai|Sarn|South Cornelly|Tondu|Trecco Bay|Wildmill|Wyndham|Ynysawdre',
  'Brighton and Hove':
    'Aldrington|Bates Estate|Bevendean|Brighton Marina|Bristol Estate|Brunswick|Brunswick Town|Coldean|' +
    'Craven Vale|East Moulsecoomb|Elm Grove|Fishersgate|Fiveways|Hangleton|Hanover|Hollingbury|Knoll Estate|' +
    'Mile Oak|North Laine|North Moulsecoomb|Ovingdean|Patcham|Poets Corner|Portslade-by-Sea|Preston Park|' +
    'Prestonville|Roedean|Saltdean|Seven Dials|South Moulsecoomb|Tarner Estate|West Blatchington|Westdene|' +
    'Withdean|Woodingdean',
  Bristol:
    'Arnos Vale|Ashley Down|Ashton Gate|Ashton Vale|Baptist Mills|Bedminster Down|Bemmy|Bishopston|Brentry|' +
    'Brislington|Broadmead|Broomhill|Clifton Down|Coombe Dingle|Cotham|Eastville|Filwood|Filwood Park|' +
    'Greenbank|Harbourside|Headley Park|Henbury|Hengrove|Henleaze|Highridge|Hillfields|Horfield|Hotwells|' +
    'Inns Court|Kings Weston|Kingsdown|Knowle|Knowle Park|Lawrence Weston|Lower Easton|Monks Park|Montpelier|' +
    "Nover's Park|Oldbury Court|Redcliffe|Redfield|Sea Mills|Shire|Shirehampton|Sneyd Park|Southville|" +
    "Speedwell|Spike Island|St Agnes|St Andrews|St Anne's Park|St George|St Jude's|St Philip's Marsh|" +
    'St Werburghs|Stoke Bishop|Stoke Park|The Dings|Totterdown|Two Mile Hill|Upper Easton|Upper Knowle|' +
    'Westbury Park|Westbury-on-Trym|Whitchurch|Whitchurch Park|Whitehall|Windmill Hill',
  Broadland:
    'Beighton|Blofield|Blofield Heath|Cantley|Drayton|Dussindale|Felthorpe|Freethorpe|Frettenham|' +
    'Great Plumstead|Great Witchingham|Hainford|Halvergate|Hellesdon|Hevingham|Horsham St Faith|Lenwade|' +
    'Little Plumstead|Marsham|Old Catton|Postwick|Salhouse|South Walsham|Sprowston|Strumpshaw|Taverham|' +
    'Thorpe Marriott|Thorpe St Andrew|Upton|Weston Longville|Woodbastwick|Wroxham',
  Bromley:
    'Bromley Common|Bromley North|Bromley South|Chislehurst West|Coney Hall|Copers Cope|Crofton|Cudham|' +
    'Derry Downs|Downe|Downham|Eden Park|Elmers End|Elmstead|Goddington|Green Street Green|Kent House|Keston|' +
    "Locksbottom|Mottingham Estate|Petts Wood|Plaistow|Poverest|Pratt's Bottom|Ramsden Estate|Ravensbourne|" +
    "Ruxley|Southborough|St Mary Cray|St Paul's Cray|Sundridge|Sundridge Park|Upper Elmers End|Widmore|" +
    'Widmore Green',
  Bromsgrove:
    'Aston Fields|Beoley|Blackwell|Bournheath|Burcot|Catshill|Charford|Charford Estate|Clent|Cofton Hackett|' +
    'Dodford|Drakes Cross|Fairfield|Finstall|Frankley|Hollywood|Hopwood|Hunnington|Lickey|Lickey End|' +
    'Lickey Hills|Majors Green|Marlbrook|Norton|Rowney Green|Rubery|Sidemoor|Slideslow|Tardebigge|The Oakalls|' +
    'Weatheroak|West Hagley|Wythall',
  Broxbourne:
    'Bury Green|Flamstead End|Goffs Oak|Hammond Street|Holdbrook|Rosedale|Rye Park|Turnford|Wormley|' +
    'Wormley West End',
  Broxtowe:
    'Assarts Farm|Attenborough|Babbington|Beeston|Beeston Rylands|Bramcote Hills|Bramcote Moor|Brinsley|' +
    'Cossall|Giltbrook|Greasley|Horsendale|Inham Nook|Moorgreen|New Eastwood|New Stapleford|Newthorpe|Nuthall|' +
    'Rylands|Strelley|Swingate|Trowell|Watnall',
  Buckinghamshire:
    'Bedgrove|Berryfields|Bledlow|Bledlow Ridge|Booker|Bowerdean|Broughton|Buckingham Park|Calvert|' +
    'Castlefield|Coleshill|Cressex|Cryers Hill|Daws Hill|Denham Green|Desborough|Disraeli|Dorney|Downley|' +
    'Drayton Parslow|Edlesborough|Elmhurst|Fairford Leys|Farnham Common|Grendon Underwood|Hawkslade|' +
    'Hawkslade Farm|Haydon Hill|Hazlemere|Hedgerley|Higher Denham|Holmer Green|Holtspur|Hughenden|' +
    'Hughenden Valley|Ickford|Kingsbrook|Knotty Green|Lacey Green|Lane End|Ley Hill|Little Missenden|' +
    'Maids Moreton|Marlow Bottom|Marsh Gibbon|Meadowcroft|Micklefield|Monks Risborough|Naphill|Newtown|' +
    'Old Amersham|Padbury|Penn|Pond Park|Prebendal Farm|Prestwood|Quainton|Quarrendon|Radnage|Richings Park|' +
    'Risborough|Southcourt|Speen|Stoke Grange|Stoke Mandeville|Terriers|Totteridge|Tylers Green|Walters Ash|' +
    'Walton Court|Watermead|Waterside|Weedon|West Wycombe|Wexham Street|Whaddon|Whitchurch|Widmer End|' +
    'Winchmore Hill|Wycombe Marsh',
  Burnley:
    'Briercliffe|Brunshaw|Brunshaw Estate|Burnley Lane|Burnley Wood|Cliviger|Cog Lane|Daneshouse|Duke Bar|' +
    'Fulledge|Gannow|Gawthorpe|Habergham|Hargher Clough|Harle Syke|Healey Wood|Heasandford|Ightenhill|' +
    'Lowerhouse|Pike Hill|Queensgate|Rosegrove|Rosehill|South West Burnley|Stoneyholme|Stoops|Stoops Estate|' +
    'Towneley|Trinity|Whittlefield|Worsthorne',
  Bury:
    "Ainsworth|Besses|Besses o' th' Barn|Brandlesholme|Chesham Fold|Coggra Fold|Elton|Fairfield|Fishpool|" +
    'Greenmount|Heap Bridge|Hillock Estate|Holcombe Brook|Pimhole|Rainsough|Rammy|Redvales|Sedgley Park|' +
    'Summerseat|Topping Fold|Unsworth|Walmersley|Walshaw|Woolfold',
  Caerphilly:
    'Aber Valley|Aberbargoed|Abertysswg|Argoed|Britannia|Brithdir|Bryncenydd|Cefn Fforest|Cefn Hengoed|' +
    'Churchill Park|Croespenmaen|Cwmcarn|Cwmfelinfach|Cwmsyfiog|Draethen|Elliots Town|Energlyn|Fleur de Lys|' +
    'Fleur-de-lis|Gelligroes|Gilfach|Glan-y-nant|Graig-y-Rhacca|Groeswen|Hafodyrynys|Hendredenny|Hollybush|' +
    'Lansbury Park|Markham|Oakdale|Pantside|Penllwyn|Penmaen|Penpedairheol|Pentwyn|Pentwyn-mawr|Pentwynmawr|' +
    'Penybryn|Penyrheol|Phillipstown|Pontllanfraith|Pontlottyn|Pontymister|Pontywaun|Rudry|Senghenydd|' +
    'Tir-y-berth|Tirphil|Tiryberth|Trecenydd|Treowen|Trethomas|Trinant|Watford Park|Wattsville|Woodfieldside|' +
    'Wyllie|Y Coed Duon|Ynysddu|Ystrad',
  Calderdale:
    'Abbey Park|Bailiff Bridge|Boothtown|Bradshaw|Claremount|Dodd Naze|Ferney Lee|Field Lane|Greetland|Hebden|' +
    'Heptonstall|Highroad Well|Hipperholme|Holmfield|Hove Edge|Illingworth|Lee Mount|Lightcliffe|Luddenden|' +
    'Mixenden|Northowram|Ovenden|Pellon|Pye Nest|Savile Park|Siddal|Skircoat Green|Sowerby|Stainland|Warley|' +
    'West Vale',
  Cambridge:
    'Abbey Estate|Arbury|Barnwell|Cherry Hinton|Chesterton|Clay Farm|Darwin Green|Ditton Fields|' +
    "East Chesterton|Eddington|Great Kneighton|Kings Hedges|Newnham|North Arbury|Queen Edith's|Romsey|" +
    'Romsey Town|Trumpington|Trumpington Meadows|West Chesterton',
  Camden:
    'Abbey Road Estate|Agar Grove|Agar Grove Estate|Alexandra Road Estate|Ampthill Square Estate|' +
    'Bourne Estate|Chalcots Estate|Covent Garden|Dartmouth Park|Euston|Fitzrovia|Frognal|Gospel Oak|' +
    'Hatton Garden|Haverstock|Highgate Newtown|Lissenden Gardens|Maiden Lane Estate|Maitland Park|' +
    "Mornington Crescent|Primrose Hill|Queen's Crescent|Regent's Park Estate|Rowley Way|Seven Dials|" +
    'South Hampstead|St Pancras|Tufnell Park|Vale of Health|West Hampstead|Whittington Estate',
  'Cannock Chase':
    'Blackfords|Brereton|Bridgtown|Brindley Heath|Broomhill|Cannock Wood|Chadsmoor|Etching Hill|Hawks Green|' +
    'Hazel Slade|Hazelslade|Heath Hayes|Hednesford|Old Fallow|Pye Green|Ravenhill|Rawnsley|Rumer Hill|' +
    'Slitting Mill|West Chadsmoor|Wimblebury',
  Canterbury:
    'Beltinge|Broomfield|Chestfield|Eddington|Hampton|Harbledown|Herne|Hersden|London Road Estate|Northgate|' +
    "Seasalter|Spring Lane Estate|St Dunstan's|St Stephens|Studd Hill|Swalecliffe|Thanington|Wincheap",
  Cardiff:
    'Adamsdown|Atlantic Wharf|Birchgrove|Caerau|Coryton|Creigiau|Culverhouse Cross|Cyncoed|Danescourt|Gabalfa|' +
    'Gwaelod-y-Garth|Hollybush Estate|Leckwith|Lisvane|Llandaff North|Llanedern|Llanedeyrn|Llys-faen|Maindy|' +
    'Michaelston-super-Ely|Morganstown|Mynachdy|Old St Mellons|Pantmawr|Pengam Green|Pentre-baen|Pentrebane|' +
    'Penylan|Plasdŵr|Plasnewydd|Pontcanna|Pontprennau|Rhydlafar|Roath Park|Sain Ffagan|Saltmead|St Fagans|' +
    'Tiger Bay|Tongwynlais|Tre-biwt|Tremorfa|Victoria Park|Ystum Taf',
  Carmarthenshire:
    'Abergwili|Alltwalis|Bancyfelin|Betws|Bigyn|Bronwydd|Brynaman|Brynamman|Bynea|Capel Hendre|Carmel|' +
    'Castellnewydd Emlyn|Cefneithin|Cenarth|Cwmamman|Cwmann|Cwmffrwd|Cwmgwili|Cynghordy|Cynwyl Elfed|Dafen|' +
    'Drefach|Drefach Felindre|Felinfoel|Ferryside|Ffairfach|Fforest|Foelgastell|Garnant|Glan-y-fferi|Glanymor|' +
    'Gorslas|Hendy|Idole|Johnstown|Laugharne|Llandyfaelog|Llanedi|Llanfihangel-ar-Arth|Llangadog|Llangennech|' +
    'Llangunnor|Llangyndeyrn|Llangynnwr|Llannon|Llanpumsaint|Llanybydder|Lliedi|Llwynhendy|Meidrim|Meinciau|' +
    'Nantgaredig|Newcastle Emlyn|Pembrey|Pen-bre|Pendine|Peniel|Pensarn|Pentywyn|Penygroes|Pont-henri|' +
    'Ponthenri|Porthyrhyd|Pumsaint|Pwll|Saron|Swiss Valley|Talacharn|Talley|Tanerdy|Trostre|Tyisha|' +
    'Upper Brynamman|Upper Tumble|Y Garnant|Yr Hendy',
  'Castle Point':
    'Benfleet|Canvey|Daws Heath|Leigh Beck|New Thundersley|Newlands|Tarpots|Thundersley|Winter Gardens',
  'Central Bedfordshire':
    'Barton|Beecroft|Beeston|Bidwell|Biggy|Brewers Hill|Brogborough|Downside|Dunton|Fairfield|Fairfield Park|' +
    'Henlow Camp|Icknield|Leighton|Linslade|Lower Stondon|Lower Sundon|Marston|Marston Moreteyne|Moggerhanger|' +
    'Northill|Parkside|Sandhills|Southcott|Studham|Sundon|Tithe Farm|Upper Caldecote|Upper Gravenhurst|' +
    'Upper Sundon|Whipsnade|Wixams',
  Ceredigion:
    'Aberarth|Adpar|Beulah|Blaenannerch|Blaenplwyf|Brynhoffnant|Capel Bangor|Capel Seion|Cellan|Ciliau Aeron|' +
    "Comins Coch|Cribyn|Croeslan|Cross Inn|Cwrtnewydd|Devil's Bridge|Felinfach|Ffos-y-ffin|Goginan|Gwbert|" +
    'Horeb|Llan-non|Llanbadarn|Llanbadarn Fawr|Llanbedr Pont Steffan|Llanddewi Brefi|Llandre|Llanfarian|' +
    'Llangeitho|Llangrannog|Llangwyryfon|Llanon|Llanrhystud|Llechryd|Llwyncelyn|Parcllyn|Penglais|Penparc|' +
    'Penrhyn-coch|Penrhyncoch|Plwmp|Pontarfynach|Ponterwyd|Pontrhydfendigaid|Pontrhydygroes|Pontsian|' +
    "Rhydlewis|Rhydyfelin|Sarnau|Synod Inn|Talgarreg|Tre Taliesin|Tre'r Ddôl|Trefechan|Tresaith|Waunfawr|" +
    'Y Borth|Ynyslas|Ysbyty Ystwyth|Ystrad Aeron',
  Charnwood:
    'Barkby|Birstall|Cossington|Cropston|East Goscote|Hoton|Nanpantan|Newtown Linford|Quorn|Rearsby|Seagrave|' +
    'Shelthorpe|Swithland|Thorpe Acre|Thurcaston|Thurmaston|Walton on the Wolds|Woodhouse Eaves',
  Chelmsford:
    'Baddow|Beaulieu|Beaulieu Park|Broomfield|Chancellor Park|Chelmer Village|Downham|East Hanningfield|' +
    'Ford End|Galleywood|Great Baddow|Great Waltham|Highwood|Howe Green|Little Baddow|Little Waltham|' +
    'Margaretting|Meadgate|Melbourne|Melbourne Park|Moulsham|Moulsham Lodge|Newlands Spring|North Springfield|' +
    'Old Moulsham|Patching Hall|Ramsden Heath|Rettendon|Rettendon Common|Roxwell|Runwell|Sandon|' +
    'South Hanningfield|South Woodham|South Woodham Ferrers|Springfield|Tile Kiln|West Hanningfield|Westlands|' +
    'Widford|Woodham|Woodham Ferrers',
  Cheltenham:
    'All Saints|Arle|Battledown|Benhall|Charlton Park|Chelt|Fairview|Fiddlers Green|Golden Valley|Hatherley|' +
    'Hesters Way|Lansdown|Leckhampton|Lynworth|Marle Hill|Monkscroft|Montpellier|Naunton Park|Oakley|' +
    "Pittville|Prestbury|Rowanfield|Springbank|St Luke's|St Pauls|St Peters|Swindon Village|The Reddings|" +
    'Tivoli|Up Hatherley|Warden Hill|Whaddon|Whaddon Estate|Wymans Brook',
  Cherwell:
    'Arncott|Begbroke|Bletchingdon|Bodicote|Bretch Hill|Bure Park|Calthorpe|Caversfield|Cherwell Heights|' +
    'Chesterton|Cropredy|Easington|Elmsbrook|Fritwell|Glory Farm|Gosford|Graven Hill|Greenwood|Grimsbury|' +
    'Hanwell|Hanwell Fields|Hardwick|Heyford Park|Islip|Kingsmere|Kirtlington|Langford Village|Launton|' +
    'Lower Heyford|Middleton Stoney|Milcombe|Neithrop|Ruscote|Sibford|Sibford Ferris|Sibford Gower|Southwold|' +
    'Steeple Aston|Upper Arncott|Upper Heyford|Weston-on-the-Green|Wroxton',
  'Cheshire East':
    'Bromley Farm|Buglawton|Colshaw Farm|Coppenhall|Elworth|Ettiley Heath|Handforth|Haslington|Hurdsfield|' +
    'Lacey Green|Longridge|Macc|Moss Rose|Scholar Green|Shavington|Spath Lane|Stapeley|Tytherington|' +
    'Upton Priory|Wells Green|Weston Estate|Wheelock|Wistaston|Wrenbury',
  'Cheshire West and Chester':
    'Barnton|Boughton|Childer Thornton|Christleton|Curzon Park|Davenham|Great Boughton|Great Sutton|' +
    'Handbridge|Hope Farm|Huntington|Lache|Lache Estate|Leftwich|Little Neston|Little Sutton|Lostock Gralam|' +
    'Moulton|Overpool|Parkgate|Rudheath|Sandiway|Upton|Upton-by-Chester|Vicars Cross|Westminster Park|Wharton|' +
    'Whitby|Wincham|Winnington',
  Chesterfield:
    'Ashgate|Barrow Hill|Birdholme|Boythorpe|Brampton|Brimington|Brimington Common|Brockwell|Dunston|' +
    'Grangewood|Hady|Hasland|Hollingwood|Inkersall|Inkersall Green|Littlemoor|Loundsley Green|Lowgates|' +
    'Mastin Moor|Middlecroft|New Whittington|Newbold|Newbold Moor|Old Whittington|Poolsbrook|Sheepbridge|' +
    'Spital|St Augustines|Stonegravels|Tapton|Whittington Moor|Woodthorpe',
  Chichester:
    'Bracklesham|Bracklesham Bay|Camelsdale|Donnington|Easebourne|East Broyle|Graylingwell Park|Hambrook|' +
    'Hermitage|Hunston|Kirdford|Lavant|Loxwood|North Mundham|Nutbourne|Parklands|Rogate|Rumboldswhyke|' +
    'Southbourne|Stockbridge|Summersdale|Swanfield|Thorney Island|West Wittering|Whyke|Wisborough Green',
  Chorley:
    'Abbey Village|Astley Village|Buckshaw|Buckshaw Village|Charnock Richard|Clayton Brook|Clayton Green|' +
    'Eaves Green|Gillibrand|Mawdesley|Wheelton|Whittle-le-Woods|Withnell',
  'City of London':
    'Aldgate|Barbican Estate|Bishopsgate|Blackfriars|Cripplegate|Farringdon|Golden Lane Estate|' +
    'Mansell Street Estate|Middlesex Street Estate|Moorgate|Portsoken|Smithfield',
  Colchester:
    'Abberton|Aldham|Berechurch|Bergholt|Birch|Braiswick|Chappel|Copford|Fingringhoe|Fordham|Great Tey|' +
    'Greenstead|Highwoods|Horkesley Heath|Hythe|Langenhoe|Langham|Lexden|Longridge Park|Mersea|Mersea Island|' +
    "Mile End|Monkwick|Myland|New Town|Newtown|Parsons Heath|Prettygate|Severalls|Shrub End|St Michael's|" +
    'Stanway|Tollgate|Wakes Colne|Welshwood Park',
  Conwy:
    'Bae Cinmel|Bae Penrhyn|Belgrano|Betws-yn-Rhos|Capel Curig|Cerrigydrudion|Craig-y-Don|Dolgarrog|' +
    'Dolwyddelan|Dwygyfylchi|Eglwysbach|Glanwydden|Gyffin|Henryd|Kinmel Bay|Llanddoged|Llanddulas|' +
    'Llanfair Talhaiarn|Llangernyw|Llansannan|Penmachno|Penrhyn Bay|Penrhynside|Pensarn|Pentrefoelas|Peulwys|' +
    'Rowen|Tal-y-Bont|Tal-y-Cafn|Towyn|Tre Cwm|Trefriw|West Shore|Ysbyty Ifan',
  Cornwall:
    'Alverton|Biscovey|Bodmin Moor|Bodriggy|Boscastle|Boscoppa|Burraton|Calstock|Carbis Bay|Carclaze|' +
    'Carharrack|Carn Brea|Carnon Downs|Charlestown|Connor Downs|Constantine|Copperhouse|Crowlas|Devoran|' +
    'East Looe|Feock|Foxhole|Fraddon|Goldsithney|Goonhavern|Grampound|Grampound Road|Gulval|Gwennap|Heamoor|' +
    'Hendra|Highertown|Holmbush|Illogan|Indian Queens|Kelly Bray|Kilkhampton|Lanner|Lanson|Latchbrook|Lelant|' +
    'Long Rock|Ludgvan|Luxulyan|Mabe Burnthouse|Malabar|Mawnan Smith|Mount Charles|Mousehole|Newlyn|Pendeen|' +
    'Pengegon|Pentire|Penwithick|Pillmere|Poltair|Port Isaac|Porthtowan|Portreath|Poughill|Praze-an-Beeble|' +
    "Quintrell Downs|Rosudgeon|Shortlanesend|St Ann's Chapel|St Cleer|St Columb|St Columb Minor|St Erth|" +
    'St Germans|St Mawes|St Stephen-in-Brannel|St Stephens|St Teath|Stenalees|Stoke Climsland|Stratton|' +
    'The Lizard|Threemilestone|Tolvaddon|Tregonissey|Trelander|Treloggan|Trenance|Treneere|Tresillian|Trewoon|' +
    'Troon|Tuckingmill|Tywardreath|West Looe|Widemouth Bay',
  Cotswold:
    'Andoversford|Beeches Estate|Bourton|Campden|Cerney|Chesterton|Ciren|Down Ampney|Kemble|Kempsford|' +
    'Lechlade-on-Thames|Moreton|Siddington|Stow|The Beeches|Upper Rissington|Watermoor|Willersey',
  'County Durham':
    'Acre Rigg|Aycliffe Village|Bearpark|Blackhall|Blackhall Colliery|Blackhall Rocks|Blackhill|Bournmoor|' +
    'Bridgehill|Burnhope|Carrville|Catchgate|Chilton|Cockton Hill|Craghead|Crossgate Moor|Deaf Hill|Dean Bank|' +
    'Delves|Dene House|Deneside|Dipton|Durham City|East Stanley|Eden Hill|Esh Winning|Framwellgate Moor|' +
    'Gilesgate|Gilesgate Moor|Great Lumley|Henknowle|High Pittington|High Shincliffe|Horden|Howden-le-Wear|' +
    "Howletch|Leadgate|Meadowfield|Medomsley|Middlestone Moor|Middleton-in-Teesdale|Moorside|Neville's Cross|" +
    'New Brancepeth|Ouston|Passfield|Pelton Fell|Pity Me|Shield Row|Shincliffe|Shotley Bridge|' +
    'Shotton Colliery|South Pelaw|Spenny|St Helen Auckland|Tanfield Lea|Tantobie|Tindale Crescent|' +
    'Trimdon Colliery|Trimdon Village|Tudhoe|Urpeth|West Auckland|West Cornforth|Wheatley Hill|Woodham|' +
    'Woodhouse Close',
  Coventry:
    'Aldermans Green|Allesley|Allesley Green|Allesley Park|Ball Hill|Bannerbrook Park|Bell Green|Binley|' +
    'Brownshill Green|Canley|Chapelfields|Cheylesmore|Copsewood|Coundon|Coundon Green|Courthouse Green|' +
    'Daimler Green|Deedmore|Earlsdon|Edgwick|Ernesford Grange|Finham|Gibbet Hill|Gosford Green|Hawkesbury|' +
    'Hearsall Common|Henley Green|Hipswell|Kirby Corner|Lower Stoke|Middle Stoke|Mount Nod|Nailcote Grange|' +
    'Pinley|Potters Green|Radford|Rowleys Green|Sherbourne|Spon End|Stivichall|Stoke Aldermoor|Stoke Heath|' +
    'Stoke Park|Styvechale|Tanyard Farm|Tile Hill North|Tile Hill South|Tile Hill Village|Toll Bar End|' +
    'Upper Stoke|Walsgrave|Walsgrave on Sowe|Westwood Heath|Whitley|Whitmore Park|Whoberley|Woodway Park|' +
    'Wyken|Wyken Croft',
  Crawley: 'Forge Wood|Ifield|Northgate|Pound Hill|Tilgate',
  Croydon:
    'Addington|Addington Village|Ashburton|Bensham Manor|Beulah Hill|Broad Green|Central Croydon|East Croydon|' +
    'Fieldway|Forestdale|Hamsey Green|Handcroft Road Estate|Longheath Gardens|Monks Orchard|Norbury Estate|' +
    'Norwood|Old Coulsdon|Pollards Hill|Purley Oaks|Regina Road Estate|Riddlesdown|Selsdon|Shirley Oaks|' +
    'Shrublands|Shrublands Estate|Tollers Estate|Waddon|Waddon Estate|West Croydon|Woodcote|Woodside',
  Cumberland:
    'Belah|Belle Vue|Botcherby|Bransty|Caldewgate|Cleator|Corkickle|Currock|Durranhill|Ellenborough|Ewanrigg|' +
    'Gosforth|Great Broughton|Great Clifton|Greenbank|Harraby|Harrington|Hensingham|Kells|Longsowerby|' +
    'Lowry Hill|Mirehouse|Moorclose|Moresby Parks|Morton|Moss Bay|Netherhall|Newtown|Petteril Bank|Salterbeck|' +
    'Seaton|Stainburn|Stanwix|Upperby|Westfield|Woodhouse',
  Dacorum:
    'Adeyfield|Aldbury|Apsley End|Belswains|Berko|Bourne End|Boxmoor|Chaulden|Chipperfield|Cupid Green|' +
    'Durrants|Felden|Fields End|Flamstead|Gadebridge|Great Gaddesden|Grovehill|Hammerfield|Little Gaddesden|' +
    'Long Marston|Manor Estate|Nash Mills|New Mill|Potten End|Warners End|Wigginton|Wilstone|Woodhall Farm',
  Darlington:
    'Albert Hill|Branksome|Cockerton|Darlo|Faverdale|Firthmoor|Harrowgate Hill|Haughton-le-Skerne|' +
    'Hummersknott|Hurworth-on-Tees|Middleton St George|Mowden|Pierremont|Skerne Park|Springfield|Whinfield',
  Dartford:
    'Ebbsfleet|Ebbsfleet Garden City|Fleetdown|Hawley|Ingress Park|Joydens Wood|Knockhall|South Darenth|' +
    'Sutton-at-Hone|Wilmington',
  Denbighshire:
    'Bodfari|Carrog|Clawddnewydd|Corwen|Cyffylliog|Cynwyd|Eryrys|Gallt Melyd|Glyndyfrdwy|Gwyddelwern|' +
    'Llanarmon-yn-Iâl|Llanbedr Dyffryn Clwyd|Llandyrnog|Llanfair Dyffryn Clwyd|Llanferres|Llangynhafal|' +
    'Llanrhaeadr|Meliden|Pwllglas|Rhewl|Rhuallt|Tremeirchion|Upper Denbigh|West Rhyl',
  Derby:
    'Allestree|Blagreaves|Boulton|Boulton Moor|Breadsall Hilltop|Chellaston|Cherry Tree Hill|Chester Green|' +
    'Crewton|Darley Abbey|Heatherton Village|Litchurch|Little Chester|Littleover|Mackworth Estate|Markeaton|' +
    'Mickleover|New Normanton|Peartree|Shelton Lock|Spondon|Stockbrook|Strutts Park|Sunny Hill|Sunnyhill|' +
    'Wilmorton',
  'Derbyshire Dales':
    'Bolehill|Bonsall|Bradwell|Brailsford|Calver|Curbar|Darley Dale|Eyam|Great Longstone|Grindleford|' +
    'Hartington|Hulland Ward|Hurst Farm|Litton|Matlock Bath|Middleton-by-Wirksworth|Monyash|Northwood|Rowsley|' +
    'Starkholmes|Stoney Middleton|Winster',
  Doncaster:
    'Adwick|Arksey|Balby|Barnby Dun|Belle Vue|Bessacarr|Clay Lane|Conanby|Cusworth|Denaby|Denaby Main|' +
    'Dunscroft|Dunsville|Edenthorpe|Edlington|Hexthorpe|Highfields|Moorends|New Cantley|New Conisbrough|' +
    'New Edlington|New Rossington|Scawsby|Scawthorpe|Skellow|Sprotbrough|Toll Bar|Warmsworth|Wheatley|' +
    'Wheatley Hills|Woodlands',
  Dorset:
    'Blandford|Blandford Camp|Blandford St Mary|Bothenhampton|Bovington|Bradpole|Broadmayne|Broadwey|' +
    'Burton Bradstock|Castletown|Cerne Abbas|Charlestown|Chiswell|Colehill|Corfe|Corfe Mullen|Crossways|' +
    'Fordington|Hampreston|Herston|Holton Heath|Isle of Portland|Lanehouse|Langton Matravers|Littlemoor|' +
    'Longham|Lulworth|Lyme|Lytchett Minster|Melcombe Regis|Okeford Fitzpaine|Parley Cross|Poundbury|Radipole|' +
    "Rodwell|Sandford|Skilling|Southill|Southwell|St Ives|Stapehill|Stur|Sturminster|Trickett's Cross|Upton|" +
    'Upwey|West Moors|West Parley|Wimborne Minster|Winfrith Newburgh|Wyke|Wyke Regis',
  Dover:
    'Buckland|Buckland Estate|Buckland Valley|Clarendon|Elms Vale|Elvington|Great Mongeham|Kingsdown|Maxton|' +
    "Middle Deal|Mill Hill|North Deal|Preston|Sholden|Snowdown|St Margaret's Bay|St Margaret's at Cliffe|St Margarets|" +
    'St Radigunds|Temple Ewell|Upper Deal|Walmer|Whitfield',
  Dudley:
    'Amblecote|Ashwood Park|Belle Vale|Brockmoor|Buckpool|Buffery|Cawney Hill|Chawn Hill|Colley Gate|' +
    'Coombeswood|Coseley|Cotwall End|Cradley|Darby End|Dixons Green|Eve Hill|Fatherless Barn|' +
    'Fatherless Barn Estate|Foxyards|Gornal|Gornalwood|Harts Hill|Hasbury|Hawbush Estate|Hawne|Hayley Green|' +
    'Holly Hall|Howley Grange|Huntingtree|Hurst Green|Hurst Hill|Kates Hill|Lapal|Lower Gornal|Lutley|' +
    'Lyde Green|Merry Hill|Milking Bank|Mushroom Green|Oakham|Old Swinford|Oldswinford|Pedmore|Pensnett|' +
    'Primrose Hill|Quarry Bank|Roseville|Ruiton|Russells Hall|Scotts Green|Sedgley|Springs Mire|Stambermill|' +
    'Straits Estate|Tansley Hill|The Lye|The Straits|Upper Gornal|Wall Heath|Wallbrook|Withymoor|' +
    'Withymoor Village|Wollaston|Wollescote|Woodsetton|Woodside|Wordsley|Wrens Nest|Wrens Nest Estate',
  Ealing:
    'Acton Green|Acton Town|Acton Vale|Bedford Park|Brentham|Brentham Garden Suburb|Copley Close|' +
    'Copley Close Estate|Dormers Wells|Drayton Green|Ealing Broadway|East Acton|Friary Park|' +
    'Friary Park Estate|Golf Links Estate|Green Man Lane Estate|Greenford Green|Gunnersbury|Gurnell Grove|' +
    'Hanger Hill|Hanger Lane|Havelock Estate|Islip Manor|Little Ealing|North Acton|North Ealing|' +
    'Northolt Racecourse Estate|Norwood Green|Pitshanger|Racecourse Estate|South Acton|South Acton Estate|' +
    'South Ealing|Southall Broadway|Southall Green|Sudbury Hill|West Acton',
  'East Cambridgeshire':
    'Aldreth|Ashley|Cheveley|Chippenham|Coveney|Dullingham|Kennett|Kirtling|Little Downham|Little Thetford|' +
    'Lode|Mepal|Prickwillow|Pymoor|Queen Adelaide|Snailwell|Stetchworth|Stuntney|Sutton-in-the-Isle|' +
    'Swaffham Bulbeck|Swaffham Prior|Wicken|Witcham|Woodditton',
  'East Devon':
    'Brixington|Broadclyst|Budleigh|Clyst St Mary|Colaton Raleigh|Colyford|Cranbrook|East Budleigh|Feniton|' +
    'Kilmington|Littleham|Otterton|Ottery|Sidbury|Sidford|Stoke Canon|Tipton St John|Uplyme|West Hill|' +
    'Withycombe|Withycombe Raleigh|Woodbury Salterton',
  'East Hampshire':
    'Beech|Bentley|Binsted|Bramshott|Buriton|Catherington|Chawton|Clanfield|East Meon|Farringdon|Froyle|' +
    'Greatham|Headley|Headley Down|Holybourne|Horndean|Kingsley|Lindford|Liss Forest|Lovedean|Medstead|Ropley|' +
    'Rowlands Castle|Selborne|West Liss|Whitehill',
  'East Hertfordshire':
    'Ardeley|Bengeo|Benington|Braughing|Brickendon|Cottered|Dane End|Foxholes|Furneux Pelham|Gilston|' +
    'Great Hormead|Havers|Hertford Heath|Hertingfordbury|High Wych|Hockerill|Horns Mill|Hornsmill|Hunsdon|' +
    'Little Berkhamsted|Little Hadham|Pinehurst|Sawbo|Sele|Sele Farm|Spellbrook|St Margarets|' +
    "St Michael's Mead|Standon|Stanstead Abbotts|Stanstead St Margarets|Stapleford|Tewin|Thorley|Thorley Park|" +
    'Thundridge|Wadesmill|Widford',
  'East Lindsey':
    'Addlethorpe|Anderby|Anderby Creek|Baumber|Bilsby|Binbrook|Covenham|Donington on Bain|East Barkwith|' +
    'East Kirkby|Fotherby|Friskney|Fulstow|Grainthorpe|Grimoldby|Halton Holegate|Hogsthorpe|Huttoft|' +
    'Keddington|Legbourne|Ludborough|Ludford|Mareham le Fen|Mareham on the Hill|Marshchapel|New Leake|' +
    'North Cotes|Old Bolingbroke|Partney|Saltfleet|Skeg|Skeggy|Sutton-on-Sea|Tattershall|Tattershall Bridge|' +
    'Tattershall Thorpe|Theddlethorpe|Toynton All Saints|Trusthorpe|Utterby|Wainfleet|Wainfleet St Mary|' +
    'Willoughby',
  'East Riding of Yorkshire':
    'Anlaby|Anlaby Common|Barmby Moor|Bilton|Brid|Elloughton|Hilderthorpe|Holme-on-Spalding-Moor|' +
    'Hutton Cranswick|Molescroft|Old Goole|Skirlaugh|Swanland|Woodmansey',
  'East Staffordshire':
    'Anslow|Barton|Bramshall|Branston|Brizlincote|Brizlincote Valley|Church Leigh|Clay Mills|Denstone|' +
    'Draycott in the Clay|Dunstall|Ellastone|Eton Park|Horninglow|Marchington|Newborough|Outwoods|Rangemore|' +
    'Rocester|Rolleston on Dove|Shobnall|Stapenhill|Stramshall|Tatenhill|Tutbury|Wetmore|Winshill|Wychnor',
  'East Suffolk':
    'Aldringham|Bawdsey|Benhall|Blundeston|Blythburgh|Bredfield|Bucklesham|Campsea Ashe|Carlton|' +
    'Carlton Colville|Corton|Darsham|Earl Soham|Easton|Fram|Gunton|Gunton St Peter|Hasketon|Hollesley|Holton|' +
    'Kelsale|Kirkley|Kirton|Knodishall|Levington|Martlesham|Martlesham Heath|Nacton|Normanston|Old Felixstowe|' +
    'Orford|Otley|Oulton|Oulton Broad|Pakefield|Peasenhall|Purdis Farm|Reydon|Roman Hill|Rushmere St Andrew|' +
    "Sizewell|Snape|Somerleyton|St Margaret's|Sutton Heath|Thorpeness|Trimley|Trimley St Martin|" +
    'Trimley St Mary|Tuddenham|Tuddenham St Martin|Tunstall|Ufford|Waldringfield|Wangford|Wenhaston|' +
    'Westerfield|Westleton|Whitton|Whitton Estate|Witnesham|Worlingham|Wrentham|Yoxford',
  Eastbourne:
    'Hampden Park|Langney|Langney Point|Langney Rise|Meads|Ratton|Rodmill|Roselands|Shinewater|' +
    'Sovereign Harbour|Upperton|Willingdon Trees',
  Eastleigh:
    "Allbrook|Aviary Estate|Boorley Green|Boyatt Wood|Butlocks Heath|Chandler's Ford|Chartwell Green|" +
    'Crowdhill|Fryern Hill|Hamble|Hiltingbury|Horton Heath|Kings Copse|Lowford|Moorgreen|Netley Abbey|' +
    'Old Bursledon|Pilands Wood|Stoke Park|Townhill Farm|Velmore|Wildern',
  Elmbridge:
    "Burwood Park|Claygate|Fieldcommon|Hersham|Hurst Park|Molesey|Oatlands|Oatlands Park|St George's Hill|" +
    "Stoke D'Abernon|The Dittons|Weston Green|Whiteley Village",
  Enfield:
    'Alma Estate|Angel Edmonton|Arnos Grove|Bounds Green|Bowes Park|Brimsdown|Bullsmoor|Bush Hill|' +
    'Bush Hill Park|Carterhatch|Clay Hill|Crews Hill|Enfield Chase|Enfield Highway|Enfield Island Village|' +
    'Enfield Wash|Forty Hill|Freezywater|Gordon Hill|Joyce and Snells Estate|Ladderswood|Ladderswood Estate|' +
    "Lower Edmonton|New Southgate|Shires Estate|Snell's Park|Southbury|Turkey Street|Upper Edmonton|" +
    'Winchmore Hill',
  'Epping Forest':
    "Abbess Roding|Broadley Common|Bumble's Green|Chigwell Row|Coopersale|Debden|Debden Estate|Epping Green|" +
    'Fyfield|Limes Farm|Limes Farm Estate|Loughton|Lower Nazeing|Lower Sheering|Marden Ash|Matching|' +
    'Matching Green|Nazeing|Ninefields|North Weald|North Weald Bassett|Ongar|Roundhills|Sheering|Shelley|' +
    'Stapleford Abbotts|Theydon|Thornwood|Upshire|Willingale',
  'Epsom and Ewell':
    'Cuddington|East Ewell|Epsom Common|Ewell Village|Langley Vale|Longmead|Stoneleigh|Watersedge|' +
    'Wells Estate|West Ewell|Woodcote|Worcester Park',
  Erewash:
    'Breadsall|Breaston|Cotmanhay|Dale Abbey|Draycott|Hallam Fields|Ilson|Kirk Hallam|Larklands|Morley|' +
    'New Sawley|Ockbrook|Petersham Estate|Sandiacre|Sawley|Stanley|Stanley Common|Stanton by Dale',
  Exeter:
    'Alphington|Burnthouse Lane|Countess Wear|Digby|Exwick|Foxhayes|Hill Barton|Marsh Barton|Matford|' +
    'Middlemoor|Monkerton|Mount Pleasant|Newtown|Pennsylvania|Pinhoe|Polsloe|Polsloe Bridge|Sowton|St James|' +
    'St Leonards|St Loyes|St Sidwells|St Thomas|Stoke Valley|Whipton|Whipton Barton|Wonford',
  Fareham:
    'Burridge|Cams Hill|Catisfield|Fareham Park|Funtley|Heathfield|Hill Head|Lower Swanwick|Peel Common|' +
    'Portchester|Sarisbury|Sarisbury Green|Segensworth|Stubbington|Swanwick|Titchfield Common|Uplands|Warsash|' +
    'Welborne|Whiteley',
  Fenland:
    'Benwick|Christchurch|Coates|Coldham|Eastrea|Friday Bridge|Gorefield|Guyhirn|Leverington|Murrow|' +
    'Parson Drove|Pondersbridge|Tholomas Drove|Thorney Toll|Tydd St Giles|Waterlees|Waterlees Village|' +
    'Wisbech St Mary',
  Flintshire:
    'Abermorddu|Alltami|Aston Park|Bretton|Bryn-y-Baal|Brynford|Burntwood|Caerwys|Carmel|Cefn-y-bedd|Cilcain|' +
    'Cymau|Dobshill|Drury|Ewloe|Ffrith|Ffynnongroyw|Flint Mountain|Golftyn|Gorsedd|Gwernaffield|Gwernymynydd|' +
    'Gwespyr|Higher Kinnerton|Lixwm|Llanfynydd|Mancot|Mynydd Isa|Nannerch|Nercwys|New Brighton|Northop Hall|' +
    'Oakenholt|Pantasaph|Pantymwyn|Pentre|Pentre Halkyn|Penymynydd|Pontblyddyn|Rhosesmor|Saltney|' +
    'Saltney Ferry|Sandycroft|Sealand|Soughton|Sychdyn|Talacre|Trelawnyd|Trelogan|Wepre|Ysceifiog',
  'Folkestone and Hythe':
    'Cheriton|Densole|East Cliff|Elham|Etchinghill|Foord|Greatstone|Greatstone-on-Sea|Littlestone|' +
    'Littlestone-on-Sea|Lydd-on-Sea|Morehall|Palmarsh|Romney|Saltwood|Sandgate|Seabrook|Sellindge|Shorncliffe',
  'Forest of Dean':
    'Allaston|Alvington|Aylburton|Berry Hill|Blakeney|Broadwell|Clearwell|Coalway|Ellwood|Hartpury|Hilldene|' +
    'Joys Green|Littledean|Mile End|Milkwall|Newnham|Newnham on Severn|Parkend|Pillowell|Primrose Hill|' +
    'Redbrook|Ruardean Hill|Ruspidge|Sedbury|Soudley|St Briavels|Steam Mills|Tibberton|Tidenham|Tutshill|' +
    'Viney Hill|Westbury|Westbury-on-Severn|Whitecroft|Woodcroft|Woolaston|Worrall Hill|Yorkley',
  Fylde: "Ansdell|Fairhaven|St Anne's-on-the-Sea|Staining|Wesham",
  Gateshead:
    'Allerdene|Barley Mow|Beacon Lough|Bill Quay|Birtley|Blaydon|Carr Hill|Crawcrook|Deckham|Dunston|' +
    'Dunston Hill|Eighton Banks|Greenside|Harlow Green|Heworth|High Spen|Kibblesworth|Leam Lane|Lobley Hill|' +
    'Old Fold|Pelaw|Ryton|Saltwell|Sheriff Hill|Springwell|Sunniside|Swalwell|Vigo|Wardley|Windy Nook|' +
    'Winlaton|Winlaton Mill|Wrekenton',
  Gedling:
    'Bestwood Village|Carlton|Carlton Hill|Colwick|Coppice Farm|Daybrook|Ernehale|Killisick|Lambley|Linby|' +
    'Mapperley|Mapperley Plains|Mapperley Top|Netherfield|Newstead|Newstead Village|Papplewick|Porchester|' +
    'Redhill|Standhill|Stoke Bardolph|Woodborough|Woodthorpe',
  Gloucester:
    'Abbeydale|Abbeymead|Alney Island|Barton|Coney Hill|Coopers Edge|Estcourt|Hempsted|Hucclecote|Kingsholm|' +
    'Kingsway|Linden|Longlevens|Lower Tuffley|Matson|Podsmead|Quedgeley|Robinswood|Saintbridge|St Pauls|' +
    'Tredworth|Tuffley|Wheatridge|White City',
  Gosport:
    'Alver Village|Alverstoke|Anglesey Village|Bridgemary|Brockhurst|Cherque Farm|Clayhall|Elson|Forton|' +
    "Hardway|Haslar|Holbrook|Lee-on-Solent|Leesland|Peel Common|Priddy's Hard|Privett|Rowner|Rowner Estate|" +
    'Woodcot',
  Gravesham:
    'Christian Fields|Cobham|Coldharbour|Denton|Ebbsfleet|Higham|Northfleet|Painters Ash|Perry Street|' +
    'Riverview|Riverview Park|Rosherville|Shorne|Singlewell|Vigo|Vigo Village|Westcourt',
  'Great Yarmouth':
    'Belton|Burgh Castle|Caister|California|Claydon|Cliff Park|Cobholm|Filby|Fleggburgh|Fritton|Gorleston|' +
    'Hopton-on-Sea|Magdalen|Magdalen Estate|Middlegate|Middlegate Estate|Newtown|Ormesby|Ormesby St Michael|' +
    'Rollesby|Runham Vauxhall|Scratby|Shrublands|Shrublands Estate|Southtown|St Olaves|Winterton|' +
    'Winterton-on-Sea|Yarmouth',
  Greenwich:
    'Avery Hill|Barnfield Estate|Cherry Orchard Estate|Coldharbour|Coldharbour Estate|Connaught Estate|' +
    'Deptford|East Greenwich|Eltham Park|Falconwood|Ferrier Estate|Flamsteed Estate|Gallions Reach|Glyndon|' +
    'Glyndon Estate|Greenwich Peninsula|Horn Park|Horn Park Estate|Kidbrooke Village|Lee Green|Maze Hill|' +
    'Morris Walk|Morris Walk Estate|New Charlton|New Eltham|North Greenwich|Plumstead Common|Royal Arsenal|' +
    'Shooters Hill|Thamesmead West|Vanbrugh Park Estate|West Greenwich|West Thamesmead|Westcombe Park|' +
    'Woolwich Arsenal|Woolwich Common|Woolwich Common Estate|Woolwich Dockyard',
  Guildford:
    'Albury|Bellfields|Boxgrove|Bushy Hill|Charlotteville|Effingham|Guildford Park|Horsley|Jacobs Well|' +
    'Onslow Village|Queen Elizabeth Park|Rydes Hill|Send Marsh|Shalford|Shere|Slyfield|Stoughton|Tongham|' +
    'Westborough|Worplesdon',
  Gwynedd:
    'Aberdaron|Aberdovey|Aberdyfi|Abergynolwyn|Abersoch|Bangor Uchaf|Beddgelert|Bontnewydd|Borth-y-Gest|' +
    'Botwnnog|Bryncrug|Brynrefail|Carmel|Chwilog|Clynnog Fawr|Coed Mawr|Cwm-y-glo|Dinas Dinlle|Dinas Mawddwy|' +
    'Dinorwig|Edern|Efailnewydd|Fairbourne|Garndolbenmaen|Gerlan|Glanadda|Glasinfryn|Groeslon|Hirael|' +
    'Llanaelhaearn|Llanbedrog|Llandegai|Llandwrog|Llandygai|Llanllyfni|Llanuwchllyn|Llanystumdwy|Llithfaen|' +
    'Llwyngwril|Maes G|Maesgeirchen|Maesincla|Manod|Minffordd|Morfa Bychan|Morfa Nefyn|Mynydd Llandygai|' +
    'Nant Peris|Nantlle|Penrhosgarnedd|Rachub|Rhiwlas|Rhosgadfan|Rhostryfan|Rhydyclafdy|Sgubor Goch|Talsarnau|' +
    'Tanygrisiau|Trefor|Tremadog|Tudweiliog|Twthill|Upper Bangor|Waunfawr|Y Groeslon|Ysgubor Goch',
  Hackney:
    'Arden Estate|Bannister House|Brownswood|Brownswood Park|Cambridge Heath|Cazenove|Clapton Park|' +
    'Clapton Park Estate|Colville Estate|Dalston Kingsland|De Beauvoir|De Beauvoir Estate|De Beauvoir Town|' +
    'Finsbury Park|Frampton Park|Frampton Park Estate|Gascoyne Estate|Geffrye Estate|Hackney Central|' +
    'Hackney Downs|Haggerston Estate|Hawksley Court|Holly Street Estate|Kings Crescent Estate|' +
    'Kingshold Estate|Kingsland|Kingsmead|Kingsmead Estate|London Fields|Lower Clapton|Manor House|' +
    'Millfields Estate|Milton Gardens Estate|Morland Estate|New Kingshold|New Kingshold Estate|' +
    'Nightingale Estate|Northwold Estate|Pembury|Pembury Estate|Regents Estate|Rhodes Estate|Shacklewell|' +
    "South Hackney|St John's Estate|Stokey|Trowbridge Estate|Upper Clapton|Victoria Park|Wenlock Barn Estate|" +
    'West Hackney|Woodberry Down|Woodberry Down Estate|Yorkshire Grove Estate',
  Halton:
    'Beechwood|Brookvale|Castlefields|Ditton|Farnworth|Halebank|Hallwood Park|Halton Brook|Halton Lea|' +
    'Halton Lodge|Halton Village|Hough Green|Murdishaw|Norton|Palacefields|Sandymoor|Upton Rocks|Windmill Hill',
  'Hammersmith and Fulham':
    'Aintree Estate|Barons Court|Bayonne Estate|Brook Green|Charecroft Estate|Chelsea Harbour|Clem Attlee|' +
    'Clem Attlee Estate|East Acton|Edward Woods Estate|Fulham Broadway|Fulham Court|Fulham Reach|Gibbs Green|' +
    'Gibbs Green Estate|Hurlingham|Imperial Wharf|Old Oak Estate|Parsons Green|Queen Caroline Estate|' +
    'Ravenscourt Park|Stamford Brook|Sulivan Court|Walham Green|West Kensington Estate|William Church Estate|' +
    'Wood Lane|Wormholt|Wormholt Estate',
  Harborough:
    'Arnesby|Billesdon|Bitteswell|Bushby|Claybrooke Magna|Dunton Bassett|Foxton|Gilmorton|Great Bowden|' +
    'Great Easton|Hallaton|Kibworth|Kibworth Beauchamp|Leire|Little Bowden|Lubenham|Medbourne|North Kilworth|' +
    'Scraptoft|South Kilworth|Swinford|Thurnby|Tugby|Ullesthorpe',
  Haringey:
    'Alexandra Palace|Alexandra Park|Ally Pally|Bounds Green|Bowes Park|Broadwater Farm|' +
    'Broadwater Farm Estate|Campsbourne Estate|Chestnuts Estate|Devonshire Hill|Ferry Lane|Ferry Lane Estate|' +
    'Fortis Green|Harringay Green Lanes|Harringay Ladder|Hillcrest Estate|Hornsey Vale|Love Lane Estate|' +
    'Manor House|Noel Park|North Tottenham|Sandlings Estate|South Tottenham|Tottenham Green|Tower Gardens|' +
    'Tower Gardens Estate|Turnpike Lane|White Hart Lane',
  Harlow:
    'Bishopsfield|Brays Grove|Church Langley|Churchgate Street|Gilden Park|Great Parndon|Hare Street|' +
    'Harlow New Town|Katherines|Kingsmoor|Latton Bush|Little Parndon|Netteswell|Newhall|Northbrooks|Passmores|' +
    'Potter Street|Staple Tye|Sumners|The Stow|Toddbrook|Tye Green',
  Harrow:
    'Canons Park|Headstone Lane|Kenton|Little Stanmore|North Harrow|Pinner Green|Queensbury|Rayners Lane|' +
    'Rayners Lane Estate|Roxeth|South Harrow|Sudbury Hill|West Harrow',
  Hart:
    'Ancells Farm|Blackwater|Calthorpe Park|Church Crookham|Courtmoor|Crookham Park|Crookham Village|' +
    'Darby Green|Edenbrook|Elvetham Heath|Eversley Cross|Ewshot|Frogmore|Hartland Park|Hartland Village|' +
    'Hawley|Minley|North Warnborough|Pondtail|Quetta Park|Velmead|Zebon Copse',
  Hartlepool:
    'Belle Vue|Bishop Cuthbert|Burbank|Burn Valley|Dyke House|Foggy Furze|King Oswy|Middle Warren|Owton Manor|' +
    'Rift House|Rossmere|Seaton Carew|The Headland|Throston|Throston Grange|West Hartlepool',
  Hastings:
    'Bohemia|Broomgrove|Bulverhythe|Clive Vale|Hastings Old Town|Hollington|Ore Valley|Silverhill|St Leonards',
  Havant:
    'Barncroft|Battins|Bedhampton|Brockhampton|Crookhorn|Denvilles|Eastoke|Hart Plain|Hayling|Langstone|' +
    'Mengham|North Hayling|Purbrook|Southleigh|Warblington|Warren Park|Wecock|Wecock Farm|West Bedhampton|' +
    'West Leigh|Widley',
  Havering:
    'Ardleigh Green|Briar Road Estate|Corbets Tey|Cranham Estate|Gallows Corner|Gidea Park|Gooshays|Hacton|' +
    'Harold Park|Havering Park|Havering-atte-Bower|Hilldene|Mardyke Estate|Mawneys|Nelmes|Noak Hill|' +
    'North Ockendon|Orchard Village|Rush Green|South Hornchurch|Squirrels Heath|Upminster Bridge|' +
    'Waterloo Estate',
  Herefordshire:
    'Allensmore|Almeley|Ashperton|Aylestone Hill|Bartestree|Bishops Frome|Bobblestock|Bosbury|Brampton Bryan|' +
    'Bredenbury|Bridstow|Burghill|Canon Pyon|Clehonger|Colwall|Cradley|Dilwyn|Eardisley|Eaton Bishop|Fownhope|' +
    'Garway|Goodrich|Hampton Dene|Holmer|Hunderton|Leintwardine|Llangarron|Luston|Lyonshall|Madley|Marden|' +
    'Mordiford|Moreton on Lugg|Much Marcle|Pembridge|Peterchurch|Putson|Ross|Shobdon|Staunton on Wye|' +
    'Stoke Lacy|Sutton St Nicholas|Symonds Yat|Three Elms|Tudorville|Tupsley|Wellington Heath|Westfields|' +
    'Weston under Penyard|Whitecross|Whitney-on-Wye|Wormelow',
  Hertsmere:
    'Aldenham|Bentley Heath|Bushey Heath|Cowley Hill|Furzefield|Letchmore Heath|Little Bushey|North Bushey|' +
    'Oakmere|Porters Park|South Mimms',
  'High Peak':
    'Bamford|Birch Vale|Burbage|Buxworth|Castleton|Charlesworth|Chisworth|Dinting|Edale|Fairfield|Fernilee|' +
    'Furness Vale|Gamesley|Hadfield|Harpur Hill|Higher Buxton|Little Hayfield|Low Leighton|Newtown|' +
    'Old Glossop|Padfield|Peak Dale|Simmondley|Thornsett|Tintwistle|Whaley|Whitfield',
  Hillingdon:
    'Austin Road Estate|Avondale Drive Estate|Botwell|Charville Lane Estate|Colham Green|Cowley|' +
    'Cowley Peachey|Cranford|Eastcote|Eastcote Village|Harlington|Harmondsworth|Hayes Town|Hillingdon Heath|' +
    'North Hillingdon|Oak Farm Estate|Ruislip Common|Ruislip Gardens|Sipson|St Andrews Park|West Ruislip|' +
    'Wood End|Yeading',
  'Hinckley and Bosworth':
    'Barwell|Botcheston|Burbage|Carlton|Congerstone|Higham on the Hill|Kirkby Mallory|Nailstone|Peckleton|' +
    'Sheepy Magna|Sketchley|Stanton under Bardon|Thornton|Twycross|Witherley',
  Horsham:
    "Bramber|Broadbridge Heath|Christ's Hospital|Codmore Hill|Holbrook|Kilnwood Vale|Littlehaven|" +
    'Lower Beeding|Mannings Heath|Roffey|Rusper|Thakeham|Upper Beeding|West Chiltington|Wickhurst Green',
  Hounslow:
    'Beavers Estate|Beavers Farm|Beavers Farm Estate|Bedfont|Bedford Park|Boston Manor|Brentford End|' +
    'Brentford Towers|Butts Farm|Butts Farm Estate|Convent Way Estate|East Bedfont|Grove Park|Gunnersbury|' +
    'Hanworth Park|Haverfield Estate|Hounslow Central|Hounslow East|Hounslow Heath|Ivybridge|Ivybridge Estate|' +
    'Lampton|Lower Feltham|New Brentford|North Feltham|North Hyde|Old Isleworth|Oriel Estate|Spring Grove|' +
    'Stamford Brook|Strand on the Green|Turnham Green',
  Huntingdonshire:
    'Abbots Ripton|Abbotsley|Alconbury Weald|Alconbury Weston|Alwalton|Broughton|Catworth|Colne|Conington|' +
    'Crosshall|Eaton Ford|Ellington|Elton|Eynesbury|Eynesbury Hardwicke|Farcet|Folksworth|Glatton|Grafham|' +
    'Great Gidding|Great Staughton|Great Stukeley|Hartford|Hemingford Abbots|Hemingfords|Hinchingbrooke|' +
    "Holywell|Little Stukeley|Loves Farm|Norman Cross|Offord Cluny|Offord D'Arcy|Old Hurst|Oxmoor|Perry|" +
    "Pidley|Priory Park|Ramsey Forty Foot|Ramsey Heights|Ramsey Mereside|Ramsey St Mary's|Southoe|Spaldwick|" +
    'Stukeley Meadows|Toseland|Upwood|Wintringham|Wistow|Woodhurst|Wyton|Wyton on the Hill',
  Hyndburn: 'Baxenden|Clayton|Huncoat|Knuzden|Ossy|Oswaldtwistle|Woodnook',
  Ipswich:
    'Alexandra|Bixley|Broom Hill|California|Chantry|Chantry Estate|Cliff Quay|Gainsborough|' +
    'Gainsborough Estate|Gipping|Ipswich Garden Suburb|Maidenhall|Nacton Estate|Over Stoke|Priory Heath|' +
    "Ravenswood|Rose Hill|Rushmere|Sprites|St Margaret's|Stoke Park|Thurleston|Warren Heath|Westgate|" +
    'Whitehouse|Whitton',
  'Isle of Anglesey':
    'Aberffraw|Bae Trearddur|Bodffordd|Bryngwran|Brynsiencyn|Brynteg|Caergeiliog|Dwyran|Four Mile Bridge|' +
    'Gwalchmai|Kingsland|Llaingoch|Llanddaniel|Llanddaniel Fab|Llanddona|Llandegfan|Llanfaelog|Llanfaes|' +
    'Llanfechell|Llangaffo|Llangristiolus|Malltraeth|Morawelon|Newborough|Niwbwrch|Pentraeth|Penysarn|' +
    'Porth Amlwch|Red Wharf Bay|Rhoscolyn|Rhosmeirch|Rhosybol|Talwrn|Trearddur|Trearddur Bay',
  'Isle of Wight':
    'Apse Heath|Arreton|Barton|Binstead|Carisbrooke|Chale Green|Colwell|Elmfield|Fairlee|Fishbourne|Gunville|' +
    'Havenstreet|Haylands|Hunnyhill|Nettlestone|Newbridge|Oakfield|Osborne|Pan Estate|Parkhurst|Rookley|Shide|' +
    'Spring Vale|St Johns|St Lawrence|Staplers|Swanmore|Totland Bay|Whippingham|Whitwell|Winford|' +
    'Wootton Bridge',
  'Isles of Scilly': "Bryher|St Agnes|St Martin's|Tresco",
  Islington:
    'Andover Estate|Barnsbury Estate|Bemerton Estate|Blackstock Estate|Bunhill|Caledonian Road|Dartmouth Park|' +
    'Drayton Park|Elthorne Estate|Essex Road|Farringdon|Finsbury Estate|Girdlestone Estate|' +
    'Hargrave Park Estate|Harvist Estate|Highbury Barn|Highbury Quadrant|Highbury Quadrant Estate|' +
    'Hornsey Lane Estate|Hornsey Rise|Loraine Estate|Lower Holloway|Margery Street Estate|Marquess Estate|' +
    "Mayville Estate|Mildmay|Mildmay Park|Miranda Estate|Nag's Head|Naish Court Estate|New Orleans Estate|" +
    "Newington Green|Packington|Packington Estate|Popham Estate|Priory Green Estate|St Luke's|" +
    "St Luke's Estate|The Cally|Tremlett Grove Estate|Tufnell Park|Upper Holloway|Westbourne Estate|" +
    'York Way Estate',
  'Kensington and Chelsea':
    'Brompton|Campden Hill|Cremorne Estate|Dalgarno Gardens|Golborne|Henry Dickens Court|Holland Park|' +
    'Kensal New Town|Kensal Town|Knightsbridge|Lancaster West|Lancaster West Estate|Latimer Road|Notting Dale|' +
    'Notting Hill Gate|Portobello Road|Silchester Estate|Sloane Square|South Kensington|Trellick Tower|' +
    "West Brompton|Westbourne Park|World's End|World's End Estate|Wornington Green|Wornington Green Estate",
  "King's Lynn and West Norfolk":
    'Brancaster|Brancaster Staithe|Burnham Market|Burnham Overy Staithe|Denver|Downham|East Rudham|East Winch|' +
    'Fairstead|Fairstead Estate|Fincham|Gayton|Gaywood|Great Bircham|Great Massingham|Hardwick|Hilgay|' +
    'Hillington|Hillington Square|Hockwold|Hunny|Ingoldisthorpe|Marham|Marshland St James|Methwold|Middleton|' +
    'North Creake|North End|North Lynn|North Runcton|Northwold|Old Hunstanton|Pentney|Pott Row|Reffley|' +
    'Ringstead|Roydon|Runcton Holme|Sandringham|Sedgeford|Shouldham|South Creake|South Lynn|South Wootton|' +
    'Springwood|Stow Bardolph|Syderstone|Terrington|Thornham|Tilney All Saints|Tilney St Lawrence|Tottenhill|' +
    'Upper Marham|Walpole Cross Keys|Walpole Highway|Walpole St Andrew|Walpole St Peter|Walsoken|' +
    'Walton Highway|Watlington|Welney|Wereham|West Lynn|West Winch|Wiggenhall St Germans|' +
    'Wiggenhall St Mary Magdalen|Wimbotsham',
  'Kingston upon Hull':
    'Bilton Grange|Bilton Grange Estate|Boothferry Estate|Derringham|Drypool|East Hull|Gipsyville|' +
    'Greatfield Estate|Ings Road Estate|Longhill|Marfleet|Newington|Newland|North Bransholme|' +
    'North Hull Estate|Orchard Park Estate|Preston Road|Sculcoates|Southcoates|Stoneferry|Sutton Ings|' +
    'Sutton Park|Thornton Estate|Victoria Dock|Victoria Dock Village|West Hull',
  'Kingston upon Thames':
    'Berrylands|Cambridge Estate|Cambridge Road Estate|Canbury|Coombe|Coombe Hill|Kingsnympton Park|' +
    'Kingston Hill|Kingston Vale|Malden Rushett|Motspur Park|Old Malden|Seething Wells|Surbiton Hill|' +
    'Worcester Park',
  Kirklees:
    'Almondbury|Armitage Bridge|Batley Carr|Battyeford|Berry Brow|Birchencliffe|Birkby|Birkenshaw|Birstall|' +
    'Brackenhall|Bradley|Brockholes|Carlinghow|Chickenley|Cleck|Colne Valley|Cowcliffe|Cowlersley|Crackenedge|' +
    'Crosland Moor|Dalton|Deighton|Dewsbury Moor|Earlsheaton|East Bierley|Fartown|Fenay Bridge|' +
    'Fieldhead Estate|Fixby|Golcar|Gomersal|Hanging Heaton|Hightown|Hillhouse|Holmbridge|Holme Valley|Honley|' +
    'Huddy|Kirkheaton|Lepton|Lindley|Lockwood|Longwood|Lowerhouses|Milnsbridge|Moldgreen|Netherthong|' +
    'Netherton|Newsome|Norristhorpe|Oakes|Paddock|Primrose Hill|Rawthorpe|Roberttown|Salendine Nook|' +
    'Savile Town|Scholes|Shaw Cross|Sheepridge|Slaithwaite|Slawit|Spen Valley|Staincliffe|Thongsbridge|' +
    'Thornhill Lees|Thornton Lodge|Waterloo',
  Knowsley:
    'Bluebell Estate|Bowring Park|Cantril Farm|Cronton|Hillside|Huyton Quarry|Knowsley Village|Longview|' +
    'Northwood|Page Moss|Roby|Southdene|Stockbridge Village|Westvale|Woolfall Heath',
  Lambeth:
    'Angell Town|Angell Town Estate|Ashmole Estate|Blenheim Gardens Estate|Central Hill|Central Hill Estate|' +
    'Clapham Common|Clapham Park|Clapham Park Estate|Clapham South|Coldharbour Lane|Cotton Gardens Estate|' +
    'Cowley Estate|Cressingham Gardens|Cressingham Gardens Estate|Ethelred Estate|Fenwick Estate|' +
    "Kennington Park Estate|Knight's Hill|Lambeth Walk|Lansdowne Green Estate|Leigham Court Estate|" +
    'Loughborough Estate|Loughborough Junction|Loughborough Park|Moorlands Estate|Mursell Estate|' +
    "Myatt's Fields|Myatt's Fields North|Nine Elms|North Lambeth|Notre Dame Estate|Oval|Palace Road Estate|" +
    "Railton Road|Roupell Park Estate|South Bank|South Lambeth|Springfield Estate|St Martin's Estate|" +
    'Stockwell Park|Stockwell Park Estate|Streatham Common|Streatham Hill|Streatham Vale|Studley Estate|' +
    'Thurlow Park|Tulse Hill Estate|Vauxhall Gardens Estate|Waterloo|West Dulwich|Westbury Estate',
  Lancaster:
    'Abraham Heights|Bowerham|Hala|Halton-on-Lune|Hest Bank|Higher Heysham|Mossgate|Primrose|Ryelands|' +
    'Scotforth|Skerton|Torrisholme|Westgate|White Lund',
  Leeds:
    'Adel|Aireborough|Allerton Bywater|Alwoodley|Barwick in Elmet|Beckett Park|Beckhill|Beeston Hill|Burley|' +
    'Calverley|Churwell|Colton|Cookridge|Cottingley|Cranmer Bank|Crossgates|East Ardsley|East Leeds|' +
    'Ebor Gardens|Far Headingley|Farnley|Farsley|Gamble Hill|Gledhow|Great Preston|Greenthorpe|Harewood|' +
    'Hawksworth Wood|Holt Park|Hunslet Carr|Killingbeck|Lawnswood|Leeds City Centre|Lincoln Green|Lovell Park|' +
    'Lower Wortley|Micklefield|Miles Hill|Moor Allerton|Moortown|New Farnley|New Wortley|Oakwood|Osmondthorpe|' +
    'Oulton|Pendas Fields|Pool in Wharfedale|Potternewton|Quarry Hill|Rawdon|Robin Hood|Rodley|Rothwell|' +
    'Roundhay|Saxton Gardens|Scott Hall|Sheepscar|South Leeds|Stanks|Stanningley|Swarcliffe|Swinnow|Tingley|' +
    'Tinshill|Tranmere Park|Tyersal|Upper Armley|Weetwood|West Ardsley|Whinmoor|Whitkirk|Woodhouse|' +
    'Woodlesford|Wortley|Wykebeck',
  Leicester:
    'Ashton Green|Aylestone Park|Beaumont|Bede Island|Braunstone Park|Clarendon Park|Crown Hills|Dane Hills|' +
    'Evington Valley|Eyres Monsell|Frog Island|Hamilton|Heatherbrook|Humberstone Garden|Kirby Frith|Knighton|' +
    'Mowmacre|Mowmacre Hill|Netherhall|Newfoundpool|North Braunstone|North Evington|Rowlatts Hill|' +
    'Rowley Fields|Rushey Mead|Saffron Lane Estate|South Knighton|Spinney Hill|Spinney Hills|' +
    "St Peter's Estate|Stoneygate|Thurnby Lodge|Thurncourt|West Knighton|Westcotes|Western Park",
  Lewes:
    'Barcombe|Denton|East Blatchington|East Saltdean|Landport|Landport Estate|Malling|Nevill|North Chailey|' +
    'Plumpton|Saltdean|South Heighton|Telscombe Cliffs|Wivelsfield',
  Lewisham:
    'Beckenham Hill|Bell Green|Bellingham Estate|Blythe Hill|Catford South|Corbett Estate|Crossfields Estate|' +
    'Deptford Park|Downham Estate|Ewart Road Estate|Excalibur Estate|Hatcham|Heathside and Lethbridge Estate|' +
    'Hillcrest Estate|Honor Oak|Honor Oak Estate|Honor Oak Park|Kender Estate|Lee Green|Lethbridge Estate|' +
    'Lewisham Gateway|Lower Sydenham|Orchard Estate|Pepys|Pepys Estate|Perry Hill|Rushey Green|Sayes Court|' +
    'Sayes Court Estate|Silwood Estate|Somerville Estate|St Johns|Sydenham Hill|Sydenham Hill Estate|' +
    'Tanners Hill Estate|Telegraph Hill|Turnham Estate|Upper Sydenham|Whitefoot|Winslade Estate|' +
    'Woodpecker Estate',
  Lichfield:
    'Boley Park|Bonehill|Boney Hay|Burntwood Green|Chadsmead|Chase Terrace|Christian Fields|Clifton Campville|' +
    'Curborough|Darwin Park|Drayton Bassett|Edingale|Elford|Fradley|Fradley Park|Fradley South|Gentleshaw|' +
    'Hammerwich|Hamstall Ridware|Handsacre|Harlaston|Hill Ridware|Hopwas|Kings Bromley|Leomansley|' +
    'Little Aston|Longdon|Mavesyn Ridware|Mile Oak|Muckley Corner|Nether Stowe|Netherstowe|Shenstone Woodend|' +
    'Stonnall|Streethay|The Dimbles|Upper Longdon|Weeford|Whittington Heath|Wigginton',
  Lincoln:
    'Bailgate|Birchwood|Boultham|Boultham Moor|Boultham Park|Bracebridge|Brayford|Doddington Park|Ermine|' +
    'Ermine East|Ermine Estate|Ermine West|Glebe Park|Hartsholme|Lincoln Uphill|Monks Abbey|Monks Road|' +
    "Sincil Bank|St Catherine's|Swallowbeck|Swanpool",
  Liverpool:
    'Aintree|Baltic Triangle|Breckfield|Broadgreen|Clubmoor|Dovecot|Eldonian Village|Fairfield|' +
    'Georgian Quarter|Granby|Grassendale|Liverpool City Centre|Lodge Lane|Orrell Park|Page Moss|Ropewalks|' +
    "Sefton Park|Smithdown|St Michael's Hamlet|Stoneycroft",
  Luton:
    'Biscot|Bramingham|Bushmead|Challney|Crawley Green|Dallow|Farley Hill|Hart Hill|High Town|Hockwell Ring|' +
    'Icknield|Leagrave|Lewsey|Lewsey Farm|Lewsey Park|Limbury|Limbury Mead|Putteridge|Ramridge End|Runfold|' +
    'Saints|Saints Estate|Skimpot|Stockingstone|Stopsley|Sundon|Sundon Park|Tin Town|Warden Hill|Wigmore',
  Maidstone:
    'Allington|Barming|Bearsted|Boughton Monchelsea|Coxheath|Downswood|East Farleigh|Fant|Grove Green|' +
    'Hollingbourne|Lordswood|Madginford|Mangravet|Parkwood|Penenden Heath|Ringlestone|Senacre|Senacre Wood|' +
    'Shepway|Shepway Estate|Sutton Valence|Tovil|Vinters Park|Walderslade|Weavering',
  Maldon:
    'Bradwell|Bradwell-on-Sea|Burnham|Great Totham|Heybridge|Heybridge Basin|Langford|Latchingdon|Maylandsea|' +
    "North Fambridge|Purleigh|St Lawrence|Steeple|Tillingham|Tolleshunt D'Arcy|Woodham Walter",
  'Malvern Hills':
    'Abberley|Alfrick|Astley|Barnards Green|Broadwas|Bushley|Callow End|Castlemorton|Clifton upon Teme|' +
    'Colletts Green|Earls Croome|Great Witley|Guarlford|Hanley Castle|Hanley Swan|Holt Heath|Knightwick|' +
    'Leigh Sinton|Little Malvern|Little Witley|Lower Howsell|Madresfield|Malvern|Malvern Link|Malvern Wells|' +
    'Martley|Newland|Newnham Bridge|North Malvern|Pickersleigh|Poolbrook|Powick|Rushwick|Severn Stoke|' +
    'Sherrards Green|Shrawley|Suckley|Tenbury|Upper Howsell|Upper Welland|Upton|Welland|West Malvern|' +
    'Wichenford',
  Manchester:
    'Abbey Hey|Barlow Moor|Belle Vue|Benchill|Brooklands|Brunswick|Castlefield|Charlestown|Cheetham|Chorlton|' +
    'Chorlton-on-Medlock|Collyhurst|Coverdale Estate|Crossacres|Deansgate|East Didsbury|East Manchester|' +
    'Merseybank|Miles Platting|Monsall|Moss Nook|New Islington|New Moston|Newall Green|Northenden|Peel Hall|' +
    'Sharston|Spinningfields|West Didsbury|West Gorton|Withington|Woodhouse Park',
  Mansfield:
    'Bellamy|Bellamy Road Estate|Berry Hill|Bull Farm|Bull Farm Estate|Church Warsop|Ladybrook|' +
    'Ladybrook Estate|Meden Vale|Oak Tree Estate|Pleasley Hill|Radmanthwaite|Spion Kop|Warsop Vale',
  Medway:
    'Brompton|Chattenden|Cliffe Woods|Cliffe-at-Hoo|Darland|Davis Estate|Earl Estate|Frindsbury|Hempstead|' +
    "Hoo St Werburgh|Isle of Grain|Lordswood|Parkwood|St Mary's Island|Troy Town|Twydall|Wainscott|" +
    'Walderslade|Warren Wood|Wayfield|Weedswood|Wigmore',
  Melton:
    'Ab Kettleby|Asfordby Hill|Asfordby Valley|Buckminster|Burton Lazars|Croxton Kerrial|Frisby on the Wreake|' +
    'Gaddesby|Great Dalby|Kirby Bellars|Nether Broughton|Old Dalby|Redmile|Scalford|Somerby|Stathern|' +
    'Waltham on the Wolds|Wymondham',
  'Merthyr Tydfil':
    'Caedraw|Cefn-coed-y-cymmer|Clwydyfagwr|Dowlais Top|Edwardsville|Galon Uchaf|Gellideg|Georgetown|Goetre|' +
    'Heolgerrig|Merthyr Vale|Mount Pleasant|Pentrebach|Penyard|Penydarren|Pontsticill|Rhydycar|Thomastown|' +
    'Trefechan|Trelewis|Troed-y-rhiw|Troedyrhiw|Twynyrodyn|Vaynor|Ynysfach|Ynysowen',
  Merton:
    'Bushey Mead|Cannon Hill|Copse Hill|Cottenham Park|Eastfields Estate|Figges Marsh|Lavender Fields|' +
    'Longthornton|Lower Morden|Merton Abbey|Merton Park|Mitcham Common|Mitcham Eastfields|Morden Park|' +
    'Motspur Park|Phipps Bridge|Phipps Bridge Estate|Pollards Hill|Pollards Hill Estate|Ravensbury|' +
    'Ravensbury Estate|South Wimbledon|St Helier Estate|Streatham Vale|Summerstown|West Wimbledon|' +
    'Wimbledon Chase|Wimbledon Village',
  'Mid Devon':
    'Bampton|Cheriton Fitzpaine|Cowley Moor|Culmstock|Halberton|Lapford|Moorhayes|Newton St Cyres|Sandford|' +
    'Thorverton|Wilcombe',
  'Mid Suffolk':
    'Badwell Ash|Barham|Beyton|Cedars Park|Chilton|Coddenham|Combs Ford|Cotton|Fressingfield|Gislingham|' +
    'Great Blakenham|Great Finborough|Hoxne|Laxfield|Little Blakenham|Mendlesham|Needham|Norton|Occold|' +
    'Onehouse|Palgrave|Rattlesden|Redgrave|Somersham|Stonham Aspal|Stow|Stowupland|Thorndon|Tostock|' +
    'Walsham-le-Willows|Wattisham|Wetheringsett|Worlingworth|Wortham|Wyverstone|Yaxley',
  'Mid Sussex':
    'Ashurst Wood|Bentswood|Bolney|Bolnore Village|Franklands Village|Hurst|Keymer|Lindfield|Pease Pottage|' +
    'Sayers Common|Scaynes Hill|Sharpthorne|Sheddingdean|Stone Quarry Estate|Turners Hill|West Hoathly|' +
    "World's End",
  Middlesbrough:
    'Acklam|Ayresome|Brambles Farm|Brookfield|Coulby Newham|Easterside|Gresham|Grove Hill|Longlands|Marton|' +
    'Marton-in-Cleveland|Netherfields|North Ormesby|Pallister Park|Priestfields|Saltersgill|Thorntree|' +
    'Tollesby|Whinney Banks',
  'Milton Keynes':
    'Abbey Hill|Ashland|Atterbury|Beanhill|Blakelands|Bolbeck Park|Bradville|Bradwell Common|Bradwell Village|' +
    'Brooklands|Broughton Gate|Browns Wood|Caldecotte|Campbell Park|Conniburrow|Crownhill|Denbigh|' +
    'Downhead Park|Eagle Farm|Eaglestone|Emerson Valley|Fairfields|Far Bletchley|Fenny|Fenny Stratford|' +
    'Fishermead|Fullers Slade|Furzton|Galley Hill|Giffard Park|Glebe Farm|Granby|Great Holm|Great Linford|' +
    'Great Woolstone|Greenleys|Haversham|Hazeley|Heelands|Hodge Lea|Kents Hill|Kiln Farm|Kingsmead|Knowlhill|' +
    'Lakes Estate|Leadenhall|Linford|Little Woolstone|Medbourne|Middleton|Monkston|Monkston Park|Mount Farm|' +
    'Neath Hill|Netherfield|New Bradwell|Newton Leys|North Crawley|Oakgrove|Oakridge Park|Oldbrook|Oxley Park|' +
    'Peartree Bridge|Pennyland|Poets Estate|Racecourses|Rooksley|Shenley Brook End|Shenley Lodge|Shenley Wood|' +
    'Springfield|Stacey Bushes|Stantonbury|Tattenhoe|Tattenhoe Park|Tickford|Tilbrook|Tinkers Bridge|Tongwell|' +
    'Two Mile Ash|Walnut Tree|Walton Park|Wavendon Gate|West Bletchley|Westcroft|Whitehouse|Willen|' +
    'Willen Park|Wolverton|Wolverton Mill|Woolstone|Woughton|Woughton Park|Woughton on the Green',
  'Mole Valley':
    'Beare Green|Betchworth|Bookham|Brockham|Charlwood|Goodwyns|Goodwyns Estate|Hookwood|Leatherhead Common|' +
    'Leatherhead North|Newdigate|North Holmwood|Pixham|Strood Green',
  Monmouthshire:
    'Clydach|Croesonen|Devauden|Dingestow|Goytre|Llan-ffwyst|Llandogo|Llanellen|Llanfoist|Llanover|' +
    'Llantilio Pertholey|Llanvihangel Crucorney|Mardy|Mathern|Osbaston|Overmonnow|Pandy|Penallt|Penperlleni|' +
    'Portskewett|Pwllmeyric|Rockfield|Shirenewton|Skenfrith|St Arvans|Sudbrook|Thornwell|Trellech|Wyesham',
  'Neath Port Talbot':
    'Aberafan|Aberdulais|Abergwynfi|Afan Valley|Alltwen|Baglan|Banwen|Blaengwrach|Bryn-coch|Brynbryddan|' +
    'Bryncoch|Cadoxton|Caewern|Cilfrew|Cimla|Clyne|Coed Darcy|Coedffranc|Cwmgors|Cwmgwrach|Cwmllynfell|' +
    "Cwrt Sart|Cymer|Cymmer|Duffryn Rhondda|Dyffryn Cellwen|Efail Fach|Godre'r Graig|Goytre|Gwaun-Cae-Gurwen|" +
    'Llandarcy|Lower Brynamman|Margam|Melincourt|Melincryddan|Melyncryddan|Mynachlog Nedd|Neath Abbey|Onllwyn|' +
    'Penrhiwtyn|Pontrhydyfen|Rhiwfawr|Rhos|Rhyd-y-fro|Tairgwaith|Tonmawr|Tonna|Trebanos|Waunceirch|Ynysmaerdy|' +
    'Ynysmeudwy',
  'New Forest':
    'Applemore|Ashley|Ashurst|Bartley|Barton|Bashley|Beaulieu|Blackfield|Buckland|Butts Ash|Calmore|Calshot|' +
    'Copythorne|Dibden|Dibden Purlieu|East Boldre|Eling|Everton|Fawley|Fernhill|Hardley|Hightown|Holbury|' +
    'Hordle|Hounsdown|Langdown|Ower|Pennington|Poulner|Rushington|Sandleheath|Testwood|The Waterside|' +
    'West Totton|Woodlands',
  'Newark and Sherwood':
    'Balderton|Barnby in the Willows|Besthorpe|Bleasby|Bulcote|Carlton-on-Trent|Caunton|Clipstone|Coddington|' +
    'Collingham|Eakring|East Stoke|Egmanton|Epperstone|Fernwood|Gunthorpe|Halam|Hawtonville|' +
    'Hawtonville Estate|Hoveringham|Kelham|Kirklington|Laxton|New Balderton|New Clipstone|New Ollerton|' +
    'North Muskham|Norwell|Old Clipstone|Old Ollerton|Ollerton|Oxton|Perlethorpe|Rolleston|South Muskham|' +
    'South Scarle|Syerston|Thurgarton|Walesby|Winthorpe|Yorke Drive|Yorke Drive Estate',
  'Newcastle upon Tyne':
    "Arthur's Hill|Blakelaw|Brunton Park|Byker Wall|Cowgate|Coxlodge|Cruddas Park|Denton Burn|East Denton|" +
    'Fawdon|High Heaton|Kenton Bar|Lemington|Montagu|Newbiggin Hall|Newcastle City Centre|' +
    'Newcastle Great Park|North Fenham|North Kenton|North Walbottle|Ouseburn|Pendower|Quayside|Regent Farm|' +
    'Riverside Dene|Sandyford|Shieldfield|Slatyford|South Gosforth|Spital Tongues|Throckley|Walbottle|' +
    'Walkergate|Walkerville|West Denton|West Jesmond|Westerhope|Westgate',
  'Newcastle-under-Lyme':
    'Apedale|Ashley|Ashley Heath|Baldwins Gate|Bignall End|Bradwell|Butt Lane|Chapel Chorlton|Clayton|' +
    'Clough Hall|Crackley|Crossheath|Dimsdale|Halmer End|Harriseahead|Hempstalls|Holditch|Knutton|Leycett|' +
    'Lymebrook|Madeley Heath|Maer|Middle Madeley|Mow Cop|Mucklestone|Newchapel|Onneley|Parksite|Poolfields|' +
    'Porthill|Red Street|Scot Hay|Seabridge|Silverdale|Talke|Talke Pits|Thistleberry|Waterhays|Westbury Park|' +
    'Westlands|Wolstanton|Wrinehill',
  Newham:
    'Britannia Village|Carpenters Estate|Chobham Manor|Gallions Reach|Keir Hardie Estate|Little Ilford|' +
    'Maryland|North Woolwich|Plashet|Pontoon Dock|Royal Docks|Stratford New Town|Three Mills|Upton|Wall End|' +
    'West Silvertown|Winsor Park|Winsor Park Estate|Woodgrange Park',
  Newport:
    'Afon Village|Allt-yr-yn|Baneswell|Barnardtown|Basaleg|Bassaleg|Beechwood|Betws|Broadmead Park|Brynglas|' +
    'Castleton|Christchurch|Coedkernew|Crindau|Duffryn|Eveswell|Fields Park|Gaer|Glan Llyn|Glasllwch|Liswerry|' +
    'Llanmartin|Lliswerry|Llyswyry|Lower Machen|Malpas|Michaelston-y-Fedw|Parc Seymour|Penhow|Pye Corner|' +
    'Rhiwderin|Rogerstone|Shaftesbury|Somerton|Spytty|St Brides Wentlooge|St Julians|St Woolos|Stow Hill|' +
    'Treberth|Tredegar Park',
  'North Devon':
    "Barum|Berrynarbor|Bickington|Bishop's Tawton|Chivenor|Croyde|Forches|Forches Estate|Georgeham|Gorwell|" +
    'Instow|Landkey|Lynmouth|North Molton|Pilton|Roundswell|Saunton|Sticklepath|Swimbridge|Whiddon Valley|' +
    'Woolacombe|Wrafton|Yelland|Yeo Vale',
  'North East Derbyshire':
    'Apperknowle|Arkwright Town|Ashover|Barlow|Calow|Clay Cross|Coal Aston|Cutthorpe|Danesmoor|' +
    'Dronfield Woodhouse|Duckmanton|Eckington|Gosforth Valley|Grassmoor|Hepthorne Lane|Higham|Holmesfield|' +
    'Holmley|Holymoorside|Long Duckmanton|Lower Pilsley|Marsh Lane|Morton|New Tupton|North Wingfield|' +
    'Old Tupton|Renishaw|Ridgeway|Spinkhill|Stonebroom|Stubley|Sutton Scarsdale|Temple Normanton|Tupton|' +
    'Unstone|Unstone Green|Wessington|Westthorpe',
  'North East Lincolnshire':
    'Little Coates|Meggies|New Waltham|Nunsthorpe|Nunsthorpe Estate|Old Clee|Scartho|Weelsby|Wybers Wood|' +
    'Yarborough',
  'North Hertfordshire':
    'Barkway|Blackmore|Breachwood Green|Clothall Common|Cockernhoe|Gosmore|Graveley|Great Ashby|Great Offley|' +
    'Great Wymondley|Ickleford|Jackmans|Jackmans Estate|Kings Walden|Lilley|Little Wymondley|Lordship Estate|' +
    'Lordship Farm|Norton|Offley|Old Knebworth|Oughton|Sandon|St Ippollitts|St Ippolyts|St Pauls Walden|' +
    'Therfield|Walsworth|Westmill|Whitwell|Willian|Wymondley',
  'North Kesteven':
    'Anwick|Aubourn|Blankney|Boothby Graffoe|Brant Broughton|Canwick|Coleby|Ewerby|Great Hale|Greylees|' +
    'Harmston|Helpringham|Hykeham|Kirkby la Thorpe|Leadenham|Little Hale|Nocton|North Hykeham|North Kyme|' +
    'North Scarle|Osbournby|Potterhanworth|Quarrington|Scopwick|Scredington|South Hykeham|South Kyme|Swaton|' +
    'Swinderby|Thorpe on the Hill|Timberland|Welbourn|Wellingore|Witham St Hughs',
  'North Lincolnshire':
    'Ashby|Axholme|Barnetby|Barton|Brumby|Crosby|Frodingham|Isle of Axholme|Kirton|New Holland|Riddings|' +
    'South Killingholme|Westcliff|Westwoodside|Yaddlethorpe',
  'North Norfolk':
    'Aldborough|Bacton|Badersfield|Beeston Regis|Blakeney|Bodham|Catfield|Cley|Cley next the Sea|Corpusty|' +
    'East Runton|East Ruston|Edgefield|Erpingham|Felmingham|Great Ryburgh|Great Snoring|Great Walsingham|' +
    'Gunthorpe|Happisburgh|Hempton|Hickling|High Kelling|Hindolveston|Hindringham|Langham|Little Snoring|' +
    'Little Walsingham|Ludham|Melton Constable|Neatishead|Northrepps|Potter Heigham|Roughton|Salthouse|' +
    'Scottow|Sculthorpe|Sea Palling|Smallburgh|Southrepps|Suffield Park|Swanton Abbott|Trunch|Tunstead|' +
    'Walcott|Walsingham|West Raynham|West Runton|Weybourne|Worstead',
  'North Northamptonshire':
    'Aldwincle|Avondale Grange|Barton Seagrave|Beanfield|Brambleside|Braybrooke|Collyweston|Corby Old Village|' +
    'Cranford|Cranford St John|Croyland|Danesholme|Duddington|East Carlton|Ecton|Exeter Estate|Glenvale|' +
    'Great Addington|Great Cransley|Great Doddington|Great Harrowden|Great Oakley|Grendon|Gretton|' +
    "Hanwood Park|Hazel Leys|Hemmingwell|Higham|Ise Lodge|Isham|King's Cliffe|Kingsway|Kingswood Estate|" +
    'Lincoln Estate|Little Harrowden|Little Stanion|Loddington|Mawsley|Middleton|Nassington|Oakley Vale|' +
    'Pipers Hill|Priors Hall|Priors Hall Park|Pytchley|Queensway|Redwell|Rowlett|Rushton|Shire Lodge|' +
    'Snatchill|Stanion|Stanton Cross|Swanspool|Titchmarsh|Warmington|Weldon|Wilbarston|Wilby',
  'North Somerset':
    'Abbots Leigh|Ashcombe|Backwell|Bournville|Bournville Estate|Claverham|Coronation Estate|Haywood Village|' +
    'Langford|Leigh Woods|Locking Castle|Mead Vale|North Worle|Oldmixon|Portbury|Posset|West Wick|Worle|' +
    'Wraxall',
  'North Tyneside':
    'Annitsford|Balkwell|Battle Hill|Benton|Burradon|Chirton|Cullercoats|East Howdon|Hadrian Park|Howdon|' +
    'Killingworth|Killy|Longbenton|Marden|Monkseaton|Palmersville|Percy Main|Preston Grange|Royal Quays|' +
    'Seaton Burn|The Ridges|Willington Quay',
  'North Warwickshire':
    'Alvecote|Ansley|Ansley Common|Arley|Austrey|Baddesley|Baddesley Ensor|Baxterley|Birchmoor|Coleshill|' +
    'Corley|Corley Moor|Dordon|Fillongley|Furnace End|Great Packington|Grendon|Hurley|Hurley Common|' +
    'Lea Marston|Mancetter|Maxstoke|Merevale|Middleton|Nether Whitacre|New Arley|Newton Regis|Old Arley|' +
    'Over Whitacre|Ridge Lane|Seckington|Shustoke|Shuttington|Warton|Whitacre Heath|Wood End',
  'North West Leicestershire':
    'Agar Nook|Appleby Magna|Ashby|Bardon|Belton|Blackfordby|Breedon on the Hill|Coleorton|Diseworth|' +
    'Ellistown|Griffydam|Hemington|Hugglescote|Lockington|Norris Hill|Oakthorpe|Osgathorpe|Packington|' +
    'Snarestone|Snibston|Swannington|Thringstone|Whitwick|Worthington',
  'North Yorkshire':
    'Aiskew|Barrowcliff|Bentham|Bilton|Brompton-on-Swale|Cayton|Colburn|Cowling|Crossgates|Eastfield|' +
    'Falsgrave|Hawes|Hinderwell|Hipswell|Hutton Rudby|Jennyfield|Killinghall|Leeming Bar|New Park|Northstead|' +
    "Norton-on-Derwent|Ramshill|Robin Hood's Bay|Romanby|Scalby|Seamer|South Cliff|Sowerby|Staithes|Starbeck|" +
    'Sutton-in-Craven|Taddy|Thornton-le-Dale|Thorpe Willoughby',
  Northumberland:
    'Allendale|Beaconhill|Bebside|Bedlington Station|Bomarsund|Cambois|Cowpen Quay|Eastfield|Ellington|Hirst|' +
    'Holy Island|Kirkhill|Lindisfarne|Nelson Village|New Hartley|Newbiggin|Newsham|North Seaton|Seaton Sluice|' +
    'Shankhouse|Spittal|Stobhill|Tweedmouth|Widdrington Station',
  Norwich:
    'Carrow|Catton Grove|Clover Hill|Earlham|Earlham Rise|Eaton|Eaton Rise|Fiddlewood|Golden Triangle|' +
    'Heartsease|Heathgate|Heigham|Heigham Grove|Larkman|Larkman Estate|Marlpit|Mousehold|New Catton|' +
    'New Lakenham|North Earlham|North Heigham|Old Lakenham|Pilling Park|Pockthorpe|Tombland|Tuckswood|' +
    'West Earlham',
  Nottingham:
    'Bakersfield|Beechdale|Bestwood Estate|Bestwood Park|Bilborough|Broxtowe Estate|Bulwell Forest|' +
    'Bulwell Hall|Carrington|Cinderhill|Clifton Estate|Crabtree Farm|Dunkirk|Edwards Lane Estate|' +
    'Forest Fields|Glapton|Hempshill|Hempshill Vale|Highbury Vale|Lace Market|Lenton Abbey|Mapperley|' +
    'Mapperley Park|New Lenton|Old Basford|Old Lenton|Old Radford|Sherwood Rise|Silverdale|Snape Wood|' +
    'Snapewood|Sneinton Dale|Stockhill|Strelley Estate|Thorneywood|Whitemoor|Wilford|Wollaton|Wollaton Park|' +
    'Wollaton Vale',
  'Nuneaton and Bedworth':
    'Arbury|Ash Green|Bedworth Heath|Bermuda Village|Bulkington|Camp Hill|Chilvers Coton|Collycroft|' +
    'Galley Common|Goodyers End|Griff|Hawkesbury Village|Horeston Grange|Marston Jabbett|St Nicholas Park|' +
    'St Nicolas Park|Stockingford|Weddington|Whitestone|Whittleford',
  'Oadby and Wigston': 'Little Hill|South Wigston|Wigston|Wigston Fields|Wigston Harcourt',
  Oldham:
    'Abbey Hills|Chaddy|Clarksfield|Coldhurst|Coppice|Crompton|Denshaw|Derker|Firwood Park|Fitton Hill|' +
    'Garden Suburb|Glodwick|Grasscroft|Greenacres|Greenfield|Grotton|Hathershaw|Heyside|Higginshaw|' +
    'High Crompton|Limeside|Middleton Junction|Mills Hill|Moorside|Primrose Bank|Roundthorn|Shaw and Crompton|' +
    "Sholver|Springhead|St Mary's|Waterhead|Watersheddings|Werneth|Westwood",
  Oxford:
    'Barton|Barton Park|Blackbird Leys|Churchill|Cowley Marsh|Cutteslowe|Donnington|East Oxford|Florence Park|' +
    'Grandpont|Greater Leys|Headington|Headington Hill|Headington Quarry|Iffley|Iffley Fields|Jericho|' +
    'Littlemore|Lower Wolvercote|Lye Valley|Minchery Farm|New Botley|New Headington|New Hinksey|New Marston|' +
    'Norham Manor|North Oxford|Northway|Old Headington|Old Marston|Osney|Risinghurst|Rose Hill|Sandhills|' +
    "South Oxford|St Clement's|St Ebbe's|St Thomas|Summertown|Sunnymead|Temple Cowley|The Slade|" +
    'Upper Wolvercote|Walton Manor|Waterways|West Oxford',
  Pembrokeshire:
    'Abercych|Amroth|Begelly|Boncath|Broad Haven|Bufferland|Carew|Cilgerran|Clarbeston Road|Clunderwen|' +
    'Clynderwen|Cosheston|Cresselly|Croesgoch|Crundale|Dinas Cross|East Williamston|Eglwyswrw|Furzy Park|' +
    'Hakin|Hayscastle Cross|Hubberston|Keeston|Lamphey|Little Haven|Llandudoch|Llanion|Llanstadwell|' +
    "Maenclochog|Marloes|Merlin's Bridge|Milford|Monkton|Mount Estate|New Hedges|Pennar|Pentlepoir|Portfield|" +
    'Prendergast|Puncheston|Robeston Wathen|Roch|Rosemarket|Sageston|Simpson Cross|Solfach|Solva|St Dogmaels|' +
    "St Ishmaels|Stepaside|Tiers Cross|Trecwn|Uzmaston|Waterston|Wiseman's Bridge|Wolfscastle",
  Pendle: 'Bradley|Higham|Reedley|Trawden|Waterside|Whitefield',
  Peterborough:
    'Bretton|Cardea|Dogsthorpe|Eastfield|Eastgate|Eye Green|Fengate|Fletton|Gunthorpe|Hampton|Hampton Hargate|' +
    'Hampton Heights|Hampton Vale|Longthorpe|Millfield|Netherton|New England|New Fletton|North Bretton|' +
    'Old Fletton|Orton|Orton Brimbles|Orton Goldhay|Orton Longueville|Orton Malborne|Orton Northgate|' +
    'Orton Southgate|Orton Waterville|Orton Wistow|Parnwell|Paston|Ravensthorpe|South Bretton|Stanground|' +
    'The Ortons|Welland|Welland Estate|Werrington|Westwood|Woodston',
  Plymouth:
    'Barne Barton|Cattedown|Chaddlewood|Colebrook|Coxside|Crownhill|Derriford|Eggbuckland|Elburton|Estover|' +
    "Ford|Glenholt|Goosewell|Greenbank|Hartley|Higher Compton|Honicknowle|Hooe|Keyham|King's Tamerton|Laira|" +
    'Leigham|Lipson|Lower Compton|Mainstone|Manadon|Mannamead|Milehouse|Millbridge|Morice Town|Mount Batten|' +
    'Mount Gould|Mount Wise|Mutley|Oreston|Pennycross|Peverell|Plymouth Hoe|Prince Rock|Ridgeway|Southway|' +
    'St Judes|Staddiscombe|Stoke Village|Swilly|Tamerton Foliot|The Hoe|Thornbury|Tothill|Turnchapel|West Hoe|' +
    'Weston Mill|Widewell|Woodford',
  Portsmouth:
    'Anchorage Park|Baffins|Central Southsea|Copnor|Craneswater|Drayton|East Cosham|Eastney|Farlington|' +
    'Gunwharf|Gunwharf Quays|Hilsea|Landport|Langstone|Mile End|Old Portsmouth|Port Solent|Portsdown|Portsea|' +
    'Portsea Island|Stamshaw|Tipner|Wymering',
  Powys:
    'Abercraf|Abercrave|Abermule|Arddleen|Beguildy|Berriew|Bettws Cedewain|Bronllys|Buttington|Bwlch|' +
    'Caehopkin|Caersws|Carno|Cemmaes|Cemmaes Road|Churchstoke|Clyro|Coelbren|Cradoc|Crossgates|Cwmgiedd|' +
    'Cwmtwrch|Defynnog|Erwood|Forden|Garthowen|Glangrwyney|Glanrhyd|Glasbury|Gungrog|Gurnos|Howey|Knucklas|' +
    'Llanbister|Llanbrynmair|Llandinam|Llandod|Llandrinio|Llanelwedd|Llanfaes|Llangammarch Wells|Llangattock|' +
    'Llangors|Llangurig|Llanllwchaiarn|Llansantffraid|Llansantffraid-ym-Mechain|Llansilin|Llanwddyn|Llanwrtyd|' +
    'Llanwrtyd Wells|Llanymynech|Llanyre|Llyswen|Lower Cwmtwrch|Mach|Maesyrhandir|Meifod|Middletown|' +
    'Montgomery|New Radnor|Newbridge-on-Wye|Oldford|Penegoes|Penybontfawr|Pontneddfechan|Pontrobert|Pontsenni|' +
    'Sennybridge|Talybont-on-Usk|Trecastle|Trefaldwyn|Trefeglwys|Tregynon|Trehafren|Treowen|Trewern|' +
    'Upper Cwmtwrch|Vaynor|Ynyswen',
  Preston:
    'Avenham|Brookfield|Callon Estate|Cottam|Deepdale|Farringdon Park|Fishwick|Frenchwood|Fulwood|Grimsargh|' +
    'Holme Slack|Ingol|Larches|Moor Nook|Plungington|Savick|Sharoe Green|Tanterton|Tulketh',
  Reading:
    'Caversham Heights|Caversham Park|Caversham Park Village|Cemetery Junction|Coley|Coley Park|Dee Park|' +
    'East Reading|Emmer Green|Hemdean|Katesgrove|Kennet Island|Kentwood|Lower Caversham|Meadway|Newtown|' +
    'Norcot|Southcote|West Reading|Whitley Wood',
  Redbridge:
    'Aldborough Hatch|Aldersbrook|Broadmead Estate|Claybury|Clayhall|Clementswood|Cranbrook|Fairlop|' +
    'Fullwell Cross|Hainault Estate|Loxford|Manford Way|Orchard Estate|Repton Park|Woodford|Woodford Bridge|' +
    'Woodford Wells',
  'Redcar and Cleveland':
    'Carlin How|Coatham|Dormanstown|Ings Farm|Lakes Estate|Marske|Normanby|North Skelton|Ormesby|' +
    'Skelton-in-Cleveland|Spencerbeck|Teesville',
  Redditch:
    'Batchley|Bridley Moor|Brockhill|Callow Hill|Church Hill|Church Hill North|Church Hill South|Crabbs Cross|' +
    'Feckenham|Foxlydiate|Greenlands Estate|Ham Green|Headless Cross|Hunt End|Ipsley|Matchborough|' +
    'Matchborough East|Matchborough West|Moons Moat|Oakenshaw|Smallwood|Southcrest|St Georges|Walkwood|' +
    'Washford|Webheath|Winyates|Winyates East|Winyates Green|Winyates West|Wirehill|Woodrow|Woodrow North|' +
    'Woodrow South',
  'Reigate and Banstead':
    'Epsom Downs|Hooley|Meadvale|Meath Green|Merstham Estate|Netherne|Netherne-on-the-Hill|Nork|' +
    'Portland Drive|Preston Estate|South Merstham|Tattenham Corner|Tattenhams|Walton-on-the-Hill|' +
    'Westvale Park|Whitebushes|Woodhatch|Woodmansterne',
  'Rhondda Cynon Taf':
    'Aberaman|Abercwmboi|Abernant|Blaenclydach|Blaencwm|Blaenllechau|Blaenrhondda|Brynsadler|Caegarw|' +
    'Carnetown|Cefnpennar|Church Village|Cilfynydd|Coedely|Coedpenmaen|Cwm-parc|Cwmaman|Cwmdare|Cwmdâr|' +
    'Cwmparc|Cymmer|Darranlas|Dinas|Edmondstown|Efail Isaf|Fernhill|Ffynnon Taf|Foundry Town|Gadlys|Gelli|' +
    'Glenboi|Glyncoch|Glyntaff|Godreaman|Graig|Graigwen|Groes-faen|Groesfaen|Hendreforgan|Hopkinstown|Landare|' +
    'Llwydcoed|Maesycoed|Matthewstown|Miskin|Nantgarw|Pen-y-graig|Penrhiwceiber|Penrhiwfer|Penrhys|' +
    "Pentre'r Eglwys|Penycoedcae|Penygraig|Penyrenglyn|Penywaun|Perthcelyn|Pontygwaith|Pwllgwaun|Rhigos|" +
    'Rhondda Fach|Rhondda Fawr|Rhydfelen|Rhydyfelin|Robertstown|Stanleytown|Taffs Well|Talbot Green|' +
    'Thomastown|Ton Pentre|Ton-teg|Tonteg|Tonysguboriau|Trallwn|Trealaw|Trebanog|Trecynon|Trefforest|' +
    'Treforest|Trehafod|Ty-nant|Tylorstown|Tynant|Tynewydd|Tyntetown|Wattstown|Williamstown|Ynysboeth|Ynyshir|' +
    'Ynysmaerdy|Ynyswen|Ystrad|Ystrad Rhondda',
  'Ribble Valley': 'Mellor|Ribchester|Wilpshire',
  'Richmond upon Thames':
    'Castelnau|East Twickenham|Fulwell|Ham Close|Hampton Court|Hampton Hill|Kew Gardens|North Sheen|' +
    'Nurserylands|Petersham|Richmond Hill|Sheen|St Margarets|Strawberry Hill|Twickenham Green|Whitton',
  Rochdale:
    'Alkrington|Alkrington Garden Village|Balderstone|Bamford|Belfield|Boarshaw|Buersil|Caldershaw|Castleton|' +
    'Darnhill|Dearnley|Deeplish|Falinge|Healey|Hollin|Hopwood|Kirkholt|Lower Falinge|Meanwood|' +
    'Middleton Junction|Mills Hill|Newbold|Newhey|Norden|Shawclough|Smallbridge|Smithy Bridge|Spotland|Syke|' +
    'Turf Hill|Wardleworth',
  Rochford:
    'Ashingdon|Barling|Foulness|Hawkwell|Hullbridge|Little Wakering|Rawreth|Stambridge|Sweyne Park|Wakering|' +
    'Wheatley',
  Rossendale:
    'Britannia|Cloughfold|Crawshawbooth|Facit|Helmshore|Loveclough|Rising Bridge|Shawforth|Stacksteads|' +
    'Stubbins|Waterfoot',
  Rother:
    'Broad Oak|Camber Sands|Cooden|Etchingham|Fairlight Cove|Hurst Green|Icklesham|Pebsham|Sedlescombe|Sidley|' +
    'Tilling Green|Westfield|Winchelsea',
  Rotherham:
    'Anston|Aughton|Brampton Bierlow|Brinsworth|Canklow|Clifton|Dalton|East Dene|East Herringthorpe|Eastwood|' +
    'Ferham|Flanderwell|Greasbrough|Herringthorpe|Kilnhurst|Kimberworth|Kimberworth Park|Kiveton|' +
    'Laughton Common|Laughton-en-le-Morthen|Masbrough|Moorgate|Munsborough|Parkgate|Ravenfield|South Anston|' +
    'Swallownest|Thorpe Hesley|Thrybergh|Thurcroft|Wath|West Melton|Wickersley|Wingfield',
  Rugby:
    'Ansty|Bilton|Binley Woods|Birdingbury|Boughton Leigh|Bourton-on-Dunsmore|Brownsover|Brownsover Estate|' +
    'Burton Hastings|Cawston|Cawston Grange|Church Lawford|Churchover|Clifton upon Dunsmore|Coton Park|' +
    'Easenhall|Harborough Magna|Hillmorton|Houlton|Kings Newnham|Lawford|Leamington Hastings|Lower Hillmorton|' +
    'Monks Kirby|New Bilton|Newbold|Newbold-on-Avon|Overslade|Paddox|Pailton|Princethorpe|Rokeby|Shilton|' +
    'Stretton Under Fosse|Stretton-on-Dunsmore|Thurlaston|Wolvey',
  Runnymede: 'Egham Hythe|Englefield Green|New Haw|Pooley Green|Thorpe Lea|Woodham',
  Rushcliffe:
    'Barnstone|Barton in Fabis|Bradmore|Bridgford|Car Colston|Colston Bassett|Compton Acres|Costock|' +
    'Cropwell Butler|Edwalton|Flintham|Gamston|Granby|Hickling|Holme Pierrepont|Kingston on Soar|Kinoulton|' +
    'Normanton on Soar|Orston|Plumtree|Radcliffe|Ratcliffe on Soar|Rempstone|Scarrington|Shelford|' +
    'Stanford on Soar|Stanton-on-the-Wolds|Thrumpton|Tollerton|Upper Saxondale|West Leake|Whatton|' +
    'Whatton in the Vale|Widmerpool|Wilford Hill|Willoughby on the Wolds|Wysall',
  Rushmoor:
    'Aldershot Park|Belle Vue|Cargate|Cherrywood|Empress Park|Farnboro|Farnborough Park|Fernhill|' +
    'Guillemont Park|Knellwood|Rafborough|Rowhill|South Farnborough|Southwood|Wellesley',
  Rutland: 'Barleythorpe|Barrowden|Great Casterton|Whissendine',
  Salford:
    'Agecroft|Alder Forest|Boothstown|Brindle Heath|Broughton Park|Cadishead|Charlestown|Claremont|Clifton|' +
    "Duchy Estate|Ellenbrook|Ellesmere Park|Higher Broughton|Higher Irlam|Irlams o' th' Height|Kersal|" +
    'Kersal Vale|Langworthy|Lower Broughton|Lower Kersal|Monton|Moorside|Patricroft|Peel Green|Pendlebury|' +
    'Salford Quays|Seedley|Wardley|Worsley',
  Sandwell:
    'Bearwood|Brandhall|Brickhouse Farm|Bristnall|Bristnall Fields|Bustleholme|Cape Hill|Carters Green|' +
    'Causeway Green|Charlemont|Charlemont Farm|Dudley Port|Friar Park|Glebefields|Glebefields Estate|' +
    'Golds Hill|Gospel Oak|Great Barr|Great Bridge|Greets Green|Grove Vale|Haden Hill|Hall Green|Hamstead|' +
    'Harvills Hawthorn|Hateley Heath|Hill Top|Horseley Heath|Kenrick Park|Lion Farm|Lion Farm Estate|' +
    'Londonderry|Lyng Estate|Mesty Croft|Oakham|Ocker Hill|Old Hill|Rood End|Rowley|Stone Cross|Tame Bridge|' +
    'Tantany|Tibbington|Tibbington Estate|Titford|Tividale|Toll End|Warley|Warley Woods|West Brom|Whiteheath|' +
    'Whiteheath Estate|Whiteheath Gate|Yew Tree Estate',
  Sefton:
    'Aintree|Aintree Village|Blowick|Blundellsands|Brighton-le-Sands|Churchtown|Crossens|Ford|Freshfield|' +
    'Great Crosby|Hillside|Klondyke Estate|Linacre|Lydiate|Marsh Lane|Marshside|Netherton|Old Roan|Orrell|' +
    'Waddicar',
  Sevenoaks:
    'Bessels Green|Brasted|Chipstead|Crockenhill|Dunton Green|Farningham|Greatness|Halstead|Hextable|' +
    'Knockholt|Leigh|Marlpit Hill|New Ash Green|Riverhead|Sevenoaks Weald|South Darenth|Spitals Cross',
  Sheffield:
    'Arbourthorne|Banner Cross|Basegreen|Batemoor|Beauchief|Bents Green|Birley|Birley Carr|Bradway|Brightside|' +
    'Brincliffe|Broomhall|Broomhill|Burncross|Chancet Wood|Crookesmoor|Crosspool|Deepcar|Dore|Ecclesall|' +
    'Ecclesfield|Firshill|Firth Park|Foxhill|Frecheville|Gleadless|Grenoside|Greystones|Grimesthorpe|' +
    "Hackenthorpe|Handsworth|Heeley|Hemsworth|Herdings|Hunter's Bar|Jordanthorpe|Kelham Island|Lane Top|" +
    'Longley|Lowedges|Lower Manor|Loxley|Malin Bridge|Manor Estate|Meersbrook|Middlewood|Millhouses|' +
    'Mosborough|Netherthorpe|New Parson Cross|Norfolk Park|Norton|Norton Lees|Owlerton|Owlthorpe|Park Hill|' +
    'Ranmoor|Scowerdons|Shalesmoor|Sharrow Vale|Sheffield City Centre|Sheffield Lane Top|Shirecliffe|' +
    'Shiregreen|Sothall|Southey|Stannington|Stradbroke|Tinsley|Totley|Upperthorpe|Wadsley|Wadsley Bridge|' +
    'Walkley|Waterthorpe|Westfield|Wharncliffe Side|Whirlow|Wincobank|Winn Gardens|Wisewood|Woodhouse|' +
    'Woodseats|Woodthorpe|Worrall|Wybourn',
  Shropshire:
    'Abbey Foregate|Adderley|All Stretton|Beckbury|Belle Vue|Bicton Heath|Bomere Heath|Bowbrook|Burford|' +
    'Castlefields|Castlefields Estate|Caynham|Chelmarsh|Cheswardine|Childs Ercall|Chirbury|Claverley|' +
    'Clee Hill|Cleehill|Cleobury|Clun|Cockshutt|Coleham|Condover|Copthorne|Cosford|Coton Hill|Cound|Cressage|' +
    'Criftins|Ditherington|Ditton Priors|Dorrington|Drayton|Dudleston Heath|Frankwell|Hadnall|Hanwood|' +
    'Harlescott|Harlescott Grange|Harmer Hill|Herongate|Hinstock|Hodnet|Kinlet|Kinnerley|Little Stretton|' +
    'Llanymynech|Loppington|Maesbury Marsh|Marchamley|Meole Brace|Monkmoor|Montford Bridge|Morda|Moreton Say|' +
    'Myddle|Mytton Oak|Neen Savage|Nesscliffe|Norton in Hales|Onibury|Radbrook|Radbrook Green|Reabrook|' +
    'Selattyn|Sheriffhales|St Martins|Stoke Heath|Sundorne|Sutton Farm|Tern Hill|Ternhill|Tilstock|Trefonen|' +
    'Welshampton|Wenlock|West Felton|Weston Lullingfields|Weston Rhyn|Whixall|Wistanstow|Wollerton|Woore|' +
    'Worfield|Worthen',
  Slough:
    'Brands Hill|Chalvey|Cippenham|Elliman|Foxborough|Haymill|Kedermister|Lynch Hill|Northborough|Poyle|' +
    'Salt Hill|Upton|Upton Court Park|Wexham|Wexham Court',
  Solihull:
    'Bacons End|Bentley Heath|Blossomfield|Castle Brom|Catherine-de-Barnes|Chadwick End|Chelmsley|Copt Heath|' +
    'Craig Croft|Damson Wood|Elmdon|Elmdon Heath|Fordbridge|Haslucks Green|Hobs Moat|Kingshurst|Lode Heath|' +
    "Lyndon|Marston Green|Millison's Wood|Monkspath|North Solihull|Olton|Sharmans Cross|Shirley Heath|" +
    "Smith's Wood|Solihull Lodge|Temple Balsall|Ulverley Green|Widney Manor|Yorkswood",
  Somerset:
    "Abbey Manor|Alcombe|Ansford|Ashcott|Barwick|Bathpool|Beckington|Berrow|Bishop's Hull|Blackbrook|Brean|" +
    'Brympton|Burnham|Cannington|Carhampton|Churchinford|Coleford|Combwich|Comeytrowe|Cotford St Luke|Coxley|' +
    'Dunster|Durleigh|East Brent|East Coker|East Huntspill|Eastover|Galmington|Halcon|Halcon Estate|Hamp|' +
    'High Ham|Holway|Houndstone|Huish Episcopi|Keyford|Long Sutton|Lufton|Lyngford|Meare|Mells|Milford|' +
    'Misterton|Monkton Heathfield|Montacute|North Curry|Norton Fitzwarren|Norton St Philip|Nunney|Oakhill|' +
    'Othery|Preston Plucknett|Priorswood|Pyrland|Rockwell Green|Rowbarton|Ruishton|Selwood|Shepton|Somerton|' +
    'Sparkford|Staplegrove|Stockmoor Village|Stogumber|Stogursey|Stoke St Gregory|Stratton-on-the-Fosse|' +
    'Summerlands|Sydenham|Tangier|Tatworth|Tintinhull|Tonedale|Trull|Washford|Wellington|Wellsprings|Wembdon|' +
    'West Huntspill|West Monkton|Westbury-sub-Mendip|Wilstock|Wilton|Windmill Hill|Wivey|Wookey|Wookey Hole|' +
    'Yeovilton',
  'South Cambridgeshire':
    'Babraham|Barrington|Barton|Bassingbourn-cum-Kneesworth|Bourn|Caldecote|Coton|Dry Drayton|Elsworth|' +
    'Eltisley|Fen Ditton|Fen Drayton|Foxton|Grantchester|Great Abington|Great Cambourne|Great Chishill|' +
    'Great Eversden|Great Shelford|Great Wilbraham|Guilden Morden|Hardwick|Hauxton|Heathfield|' +
    'Highfields Caldecote|Hinxton|Horseheath|Ickleton|Impington|Landbeach|Litlington|Little Abington|' +
    'Little Shelford|Little Wilbraham|Lower Cambourne|Marleigh|Northstowe|Orchard Park|Pampisford|Papworth|' +
    'Rampton|Shelford|Shepreth|Stapleford|Steeple Morden|Stow-cum-Quy|Teversham|Thriplow|Toft|' +
    'Trumpington Meadows|Upper Cambourne|West Wickham',
  'South Derbyshire':
    'Barrow upon Trent|Boulton Moor|Bretby|Burnaston|Castle Gresley|Church Broughton|Church Gresley|' +
    'Coton in the Elms|Drakelow|Egginton|Elvaston|Gresley|Hartshorne|Hatton|Highfields|Hilton|Linton|' +
    'Lullington|Netherseal|Newhall|Newton Solney|Overseal|Rosliston|Scropton|Shardlow|Smisby|Stenson|' +
    'Stenson Fields|Swad|Swarkestone|Thulston|Ticknall|Walton-on-Trent|Weston-on-Trent|Willington|Woodville',
  'South Gloucestershire':
    'Aztec West|Barrs Court|Bradley Stoke|Bridgeyate|Brimsham Park|Bromley Heath|Cadbury Heath|Charlton Hayes|' +
    'Cheswick Village|Coalpit Heath|Downend|Easter Compton|Emersons Green|Frampton Cotterell|Frenchay|Hanham|' +
    'Harry Stoke|Hawkesbury Upton|Iron Acton|Little Stoke|Longwell Green|Lyde Green|New Cheltenham|North Yate|' +
    'Oldland|Oldland Common|Rangeworthy|Sodbury|Soundwell|Staple Hill|Stoke Lodge|Westerleigh|' +
    'Winterbourne Down',
  'South Hams':
    'Aveton Gifford|Berry Pomeroy|Bigbury-on-Sea|Bittaford|Bridgetown|Chillington|Dartington|Dodbrooke|' +
    'Ermington|Follaton|Harbertonford|Heybrook Bay|Kingswear|Lee Mill|Malborough|Noss Mayo|Roborough|Sherford|' +
    'Sparkwell|Staverton|Stoke Fleming|Stokenham|Thurlestone|Townstal|Ugborough|West Alvington|Woolwell',
  'South Holland':
    'Deeping St Nicholas|Fleet Hargate|Gedney|Gedney Drove End|Gosberton Clough|Holbeach Bank|Holbeach Clough|' +
    'Holbeach Drove|Holbeach Hurn|Holbeach St Johns|Holbeach St Marks|Holbeach St Matthew|Long Sutton|Lutton|' +
    'Moulton|Moulton Seas End|Pinchbeck West|Quadring|Risegate|Shepeau Stow|Surfleet|Surfleet Seas End|' +
    'Sutton St Edmund|Sutton St James|Tydd Gote|Tydd St Mary|Whaplode Drove',
  'South Kesteven':
    'Allington|Barholm|Barkston|Braceborough|Carlby|Castle Bytham|Deeping|Deeping St James|Dowsby|Earlesfield|' +
    'Edenham|Elsea Park|Folkingham|Frognall|Fulbeck|Gonerby Hill Foot|Great Ponton|Greatford|Harlaxton|' +
    'Harrowby|Harrowby Estate|Honington|Horbling|Hough on the Hill|Hougham|Kirkby Underwood|Little Bytham|' +
    'Manthorpe|Morton|New Somerby|Pointon|Rippingale|Ropsley|Sedgebrook|Skillington|Spittlegate|Stubton|' +
    'Tallington|The Deepings|Uffington|West Deeping|Witham on the Hill',
  'South Norfolk':
    'Alburgh|Alpington|Ashwellthorpe|Aslacton|Barford|Barnham Broom|Bawburgh|Bramerton|Bressingham|Broome|' +
    'Bunwell|Caistor St Edmund|Carleton Rode|Chedgrave|Earsham|Easton|Forncett|Forncett St Peter|' +
    'Framingham Earl|Great Moulton|Haddiscoe|Hempnall|Kirby Cane|Little Melton|Morley St Botolph|' +
    'New Costessey|Newton Flotman|Old Costessey|Pulham Market|Pulham St Mary|Queens Hills|Rockland St Mary|' +
    'Roydon|Saxlingham Nethergate|Spooner Row|Stoke Holy Cross|Stratton|Surlingham|Swardeston|Tacolneston|' +
    'Tasburgh|Tharston|Thurton|Tibenham|Trowse|Trowse Newton|Wicklewood|Woodton|Wortwell|Wreningham|Wymondham',
  'South Oxfordshire':
    'Aston Rowant|Beckley|Berinsfield|Binfield Heath|Brightwell-cum-Sotwell|Checkendon|Clifton Hampden|' +
    'Crowmarsh Gifford|Culham|Dorchester|Dorchester-on-Thames|East Hagbourne|Ewelme|Gallowstree Common|' +
    'Goring-on-Thames|Great Western Park|Holton|Horspath|Kidmore End|Kingston Blount|Ladygrove|Lewknor|' +
    'Long Wittenham|Lower Shiplake|Nettlebed|Northbourne|Nuneham Courtenay|Peppard Common|Sandford-on-Thames|' +
    'Shillingford|Shiplake|Stadhampton|Stanton St John|Stoke Row|Sydenham|Tetsworth|Tiddington|Towersey|' +
    'Warborough|Whitchurch Hill|Whitchurch-on-Thames|Woodcote',
  'South Ribble':
    'Bamber Bridge|Broadfield|Farington|Higher Penwortham|Higher Walton|Hutton|Kingsfold|Longton|Lostock Hall|' +
    'Lower Penwortham|Middleforth|Moss Side|Much Hoole|New Longton|Penwortham|Tardy Gate|Walmer Bridge|' +
    'Walton-le-Dale',
  'South Staffordshire':
    'Acton Trussell|Bednall|Bilbrook|Bishops Wood|Blymhill|Bobbington|Brinsford|Calf Heath|Cheslyn Hay|' +
    'Codsall Wood|Coven Heath|Dunston|Enville|Gailey|Himley|Huntington|Landywood|Lapley|Lower Penn|Perton|' +
    'Seisdon|Shareshill|Stourton|Trysull|Weston-under-Lizard|Wyrley',
  'South Tyneside':
    'Biddick Hall|Boldon Colliery|Brockley Whins|Cleadon|Cleadon Park|Fellgate|Harton|Hebburn New Town|' +
    "Hedworth|Horsley Hill|Lakes Estate|Laygate|Luke's Lane|Marsden|Primrose|Rekendyke|Scotch Estate|" +
    'Simonside|Tyne Dock|Westoe|Whiteleas',
  Southampton:
    'Aldermoor|Bassett|Bassett Green|Bevois Town|Bevois Valley|Bitterne|Bitterne Park|Bitterne Village|' +
    'Coxford|Flowers Estate|Freemantle|Glen Eyre|Hampton Park|Harefield|Harefield Estate|Hollybrook|Holyrood|' +
    "Holyrood Estate|Inner Avenue|Itchen|Lord's Hill|Lordshill|Lordswood|Mansbridge|Maybush|Merry Oak|" +
    'Midanbury|Mount Pleasant|Newtown|Nicholstown|Northam|Northam Estate|Ocean Village|Old Shirley|Peartree|' +
    'Peartree Green|Polygon|Shirley Warren|Sholing|St Denys|Swaythling|Thornhill Park|Townhill Park|' +
    'Upper Shirley|Weston Estate|Wimpson',
  'Southend-on-Sea':
    'Belfairs|Chalkwell|Eastwood|Highlands Estate|Leigh|North Shoebury|Porters Town|Prittlewell|Shoebury|' +
    "Shoeburyness|South Shoebury|Southchurch|St Laurence|St Luke's|Thorpe Bay|West Leigh|Westcliff",
  Southwark:
    'Arnold Estate|Astley Estate|Avondale Estate|Aylesbury Estate|Bankside|Barset Estate|Bells Gardens Estate|' +
    'Brandon Estate|Brayards Estate|Brimmington Estate|Camberwell Green|Camden Estate|Canada Estate|' +
    'Canada Water|Champion Hill Estate|Clifton Estate|Consort Estate|Cossall Estate|Crawford Estate|' +
    "D'Eynsford Estate|Denmark Hill|Dickens Estate|Dog Kennel Hill|Dulwich Village|East Dulwich Estate|" +
    'Elmington Estate|Friary Estate|Gloucester Grove Estate|Haddonhall Estate|Hawkstone Estate|Herne Hill|' +
    'Heygate Estate|Honor Oak|Kingswood Estate|Kirby Estate|Ledbury Estate|Lettsom Estate|Lindley Estate|' +
    'London Bridge|Manor Estate|Nelson Estate|Newington|North Peckham|North Peckham Estate|Nunhead Estate|' +
    'Old Kent Road|Peckham Rye|Pedworth Estate|Pelier Estate|Pullens Estate|Rennie Estate|Rockingham Estate|' +
    'Rodney Estate|Rye Hill Estate|Salisbury Estate|Sceaux Gardens|Sceaux Gardens Estate|Setchell Estate|' +
    'Shad Thames|Silwood Estate|South Bermondsey|Sumner Estate|Surrey Docks|Surrey Quays|Sydenham Hill|' +
    'Tabard Gardens|Tabard Gardens Estate|Tustin Estate|Unwin Estate|West Dulwich|Willowbrook Estate|' +
    'Wyndham Estate',
  Spelthorne:
    'Ashford Common|Laleham|Lower Sunbury|Shepperton Green|Staines-upon-Thames|Stanwell Moor|Sunbury|' +
    'Sunbury Common|Upper Halliford',
  'St Albans':
    'Batchwood|Batford|Colney Heath|Cottonmill|Cottonmill Estate|Napsbury|Prae Wood|Sleapshyde|Smallford|' +
    'Southdown|St Julians|St Stephens|Verulam|Verulamium',
  'St. Helens':
    "Blackbrook|Derbyshire Hill|Earlestown|Eccleston Park|Gerard's Bridge|Haresfinch|Marshalls Cross|" +
    'Moss Bank|Nutgrove|Parr|Peasley Cross|Sutton Heath|Sutton Leach|Sutton Manor|Thatto Heath|Vulcan Village|' +
    'Wargrave|Windle',
  Stafford:
    'Adbaston|Aston-by-Stone|Barlaston Park|Baswich|Berkswich|Bishops Offley|Brocton|Burton Manor|Castletown|' +
    'Church Eaton|Coppenhall|Cotes Heath|Coton Fields|Derrington|Doxey|Forebridge|Fulford|Gnosall Heath|' +
    'Great Bridgeford|Great Chatwell|Haughton|High Offley|Highfields|Hilderstone|Hixon|Holmcroft|Hyde Lea|' +
    'Ingestre|Kingston Hill|Little Bridgeford|Little Haywood|Little Stoke|Meir Heath|Milford|Milwich|Moss Pit|' +
    "Norton Bridge|Oulton|Rising Brook|Sandon|Seighford|Silkmore|St George's|Stallington|Swynnerton|Tittensor|" +
    'Tixall|Walton-on-the-Hill|Wildwood|Woodseaves|Yarnfield',
  'Staffordshire Moorlands':
    'Alton|Armshead|Ash Bank|Bagnall|Biddulph Moor|Birchall|Blythe Bridge|Braddocks Hay|Butterton|Calton|' +
    'Caverswall|Cellarhead|Cookshill|Dilhorne|Draycott|Draycott in the Moors|Forsbrook|Foxt|Froghall|' +
    'Gillow Heath|Haregate|Haregate Estate|Heaton|Ipstones|Kingsley|Kingsley Holt|Knypersley|Ladderedge|' +
    'Leekbrook|Longnor|Longsdon|Lower Tean|Meerbrook|Oakamoor|Onecote|Rudyard|Rushton|Rushton Spencer|' +
    'Stockton Brook|Tean|Upper Tean|Warslow|Washerwall|Waterhouses|Werrington|Wetley Rocks|Wetton',
  Stevenage:
    'Bandley Hill|Bedwell|Chells|Chells Manor|Coreys Mill|Fishers Green|Longmeadow|Martins Wood|Pin Green|' +
    'Shephall|Shephall Green|St Nicholas|Stevenage Old Town|Symonds Green',
  Stockport:
    'Adswood|Bosden Farm|Bridgehall|Brinnington|Cale Green|Cheadle|Compstall|Davenport|Edgeley|Gatley|' +
    'Hawk Green|Heald Green|Heaton Mersey|Heaton Moor|Heaton Norris|Heaviley|High Lane|Lancashire Hill|' +
    'Marple Bridge|Mellor|North Reddish|Offerton|Portwood|Reddish|Romiley|Rose Hill|Shaw Heath|South Reddish|' +
    'Strines|Woodford|Woodley|Woodsmoor',
  'Stockton-on-Tees':
    'Bishopsgarth|Elm Tree|Fairfield|Grangefield|Hardwick|Hartburn|Ingleby|Ingleby Barwick|Mandale|Norton|' +
    'Norton-on-Tees|Parkfield|Port Clarence|Portrack|Primrose Hill|Ragworth|Roseworth|Stainsby Hill|Tilery|' +
    'Wolviston Court|Wynyard',
  'Stoke-on-Trent':
    'Abbey Hulton|Adderley Green|Baddeley Edge|Baddeley Green|Bentilee Estate|Berry Hill|Berryhill|' +
    'Birches Head|Blurton|Blurton Farm|Blurton Waterside|Boothen|Bradeley|Brindley Ford|Bucknall|Carmountside|' +
    'Chell|Chell Heath|Clanway|Cliffe Vale|Coalville Estate|Cobridge|Dale Hall|Dalehall|East Vale|Eaton Park|' +
    'Edensor|Etruria|Fegg Hayes|Fenpark|Fenton Low|Goldenhill|Goms Mill|Great Chell|Hanford|Hartshill|' +
    'Hem Heath|Joiners Square|Lightwood|Little Chell|Longport|Meir Hay|Meir Park|Middleport|Newstead|' +
    'Newstead Estate|Normacot|Northwood|Norton|Norton le Moors|Norton-in-the-Moors|Oakhill|Packmoor|Parkhall|' +
    'Penkhull|Pitts Hill|Sandford Hill|Sandyford|Shelton|Smallthorne|Sneyd Green|Stanfields|Trent Vale|' +
    'Trentham|Turnhurst|Ubberley|Weston Coyney',
  'Stratford-on-Avon':
    "Alveston|Aston Cantlow|Bearley|Bidford|Bishop's Itchington|Bishopton|Brailes|Bridgetown|Charlecote|" +
    'Cherington|Claverdon|Clifford Chambers|Coughton|Deppers Bridge|Earlswood|Fenny Compton|Gaydon|Great Alne|' +
    'Halford|Hampton Lucy|Haselor|Ilmington|Knightcote|Lighthorne|Lighthorne Heath|Long Compton|Long Marston|' +
    'Lower Quinton|Luddington|Mappleborough Green|Meon Vale|Middle Tysoe|Moreton Morrell|Napton|' +
    'Napton on the Hill|Newbold on Stour|Oxhill|Pillerton Hersey|Pillerton Priors|Priors Marston|Quinton|' +
    'Ratley|Salford Priors|Sambourne|Shipston|Shottery|Shotteswell|Snitterfield|Tanworth-in-Arden|' +
    'Temple Grafton|Temple Herdewyke|Tiddington|Tredington|Tysoe|Ufton|Ullenhall|Upper Quinton|' +
    'Welford-on-Avon|Whichford|Wootton Wawen',
  Stroud:
    'Amberley|Bisley|Bowbridge|Bussage|Cainscross|Callowell|Cashes Green|Eastcombe|Ebley|Farmhill|Foxmoor|' +
    'France Lynch|Great Oldbury|Hardwicke|Hunts Grove|Kings Stanley|Kingscourt|Leonard Stanley|Manor Village|' +
    'Minch|Newtown|North Nibley|North Woodchester|Paganhill|Rodborough|Slimbridge|Thrupp|Uley|Uplands|' +
    'Upton St Leonards|Whiteshill|Whitminster|Woodchester|Wotton',
  Sunderland:
    'Albany|Ashbrooke|Ayton|Barmston|Blackfell|Castletown|Chilton Moor|Columbia|Concord|Donwell|Doxford Park|' +
    'Dubmire|Easington Lane|East Herrington|Farringdon|Fatfield|Ford Estate|Fulwell|Gilley Law|Glebe|' +
    'Grangetown|Grasswell|Grindon|Harraton|Hastings Hill|Herrington|High Barnes|Humbledon|Hylton Castle|' +
    'Hylton Red House|Lakeside Village|Lambton|Marley Pots|Mill Hill|Millfield|Monkwearmouth|Moorside|' +
    'New Herrington|New Silksworth|Newbottle|Oxclose|Pallion|Penshaw|Philadelphia|Racecourse Estate|Rickleton|' +
    'Roker|Seaburn|Seaburn Dene|Shiney Row|Silksworth|South Bents|South Hylton|Springwell|Springwell Village|' +
    'Sulgrave|Teal Farm|Thorney Close|Thornhill|Tunstall|Usworth|Washy|Witherwack',
  'Surrey Heath': 'Bisley|Heatherside|Mindenhurst|Old Dean|Old Dean Estate|Watchetts|York Town',
  Sutton:
    'Beddington Corner|Benhill Estate|Benhilton|Carshalton Beeches|Carshalton on the Hill|Chaucer Estate|' +
    'Clockhouse|Collingwood Estate|Durand Close|Durand Close Estate|Hackbridge|North Cheam|Rosehill|Roundshaw|' +
    'Roundshaw Estate|Shanklin Estate|Shanklin Village|South Beddington|South Cheam|St Helier Estate|' +
    'Stonecot Hill|Sutton Common|Wrythe',
  Swale:
    'Bapchild|Borden|Boughton|Boughton under Blean|Bysing Wood|Davington|Dunkirk|Great Easthall|Kemsley|' +
    'Leysdown|Milton Regis|Minster|Minster-on-Sea|Murston|Ospringe|Preston|Rushenden|Sitty|The Meads|Thistle Hill|' +
    'Tunstall|Warden|Warden Bay',
  Swansea:
    'Birchgrove|Blackpill|Blaen-y-maes|Blaenymaes|Bon-y-maen|Bonymaen|Brynhyfryd|Brynmill|Cadle|Caereithin|' +
    'Caswell|Cockett|Craig-cefn-parc|Crofton|Cwmbwrla|Cwmdu|Cwmrhydyceirw|Danygraig|Derwen Fawr|Dyfatty|' +
    'Dyfnant|Felindre|Fforestfach|Garnswllt|Gellifedw|Gendros|Glais|Hafod|Hendrefoilan|Killay|Kingsbridge|' +
    'Kittle|Langland|Llangennith|Llangyfelach|Llanmadoc|Llanmorlais|Llanrhidian|Llansamlet|Lonlas|Manselton|' +
    'Maritime Quarter|Mayals|Mayhill|Mount Pleasant|Murton|Mynyddbach|Oxwich|Oystermouth|Parkmill|' +
    'Peniel Green|Penllergaer|Penplas|Pentre-dwr|Pentrechwyth|Penyrheol|Plasmarl|Port Eynon|Port Tennant|' +
    'Portmead|Ravenhill|Reynoldston|Rhossili|Sandfields|Scurlage|Sketty Park|St Thomas|Tircoed|' +
    'Tircoed Forest Village|Tirdeunaw|Trallwn|Tre-gŵyr|Treboeth|Tycoch|Upper Killay|Vardre|Waun Wen|' +
    'Waunarlwydd|Winch Wen|Ynysforgan|Ynystawe',
  Swindon:
    'Abbey Meads|Badbury Park|Blunsdon|Broadgreen|Coleview|Covingham|Dorcan|East Wichel|Eastcott|Eastleaze|' +
    'Eldene|Even Swindon|Freshbrook|Gorse Hill|Greenmeadow|Groundwell|Haydon End|Haydon Wick|Kingsdown|Liden|' +
    'Lower Stratton|Middleleaze|Moredon|Nythe|Oakhurst|Okus|Peatmoor|Penhill|Pinehurst|Priory Vale|' +
    'Railway Village|Ramleaze|Redhouse|Rodbourne|Rodbourne Cheney|Shaw|South Marston|Sparcells|' +
    'St Andrews Ridge|Stratton|Stratton St Margaret|Tadpole Garden Village|Tadpole Village|Taw Hill|Toothill|' +
    'Upper Stratton|Walcot|Walcot East|Walcot West|West Swindon|Westlea|Wichelstowe',
  Tameside:
    'Audenshaw|Broadbottom|Carrbrook|Dane Bank|Duki|Fairfield|Flowery Field|Godley|Guide Bridge|Hattersley|' +
    'Heyrod|Hurst|Hurst Cross|Micklehurst|Millbrook|Mottram|Mottram in Longdendale|Ridge Hill|Ryecroft|' +
    'Smallshaw|Staly|Waterloo',
  Tamworth:
    'Amington|Amington Fields|Amington Heath|Bitterscote|Bolehall|Coton Green|Dosthill|Gillway|Glascote|' +
    'Glascote Heath|Kerria|Kettlebrook|Leyfields|Perrycrofts|Spital|Stonydelph|The Leys|Tinkers Green|' +
    'Wilnecote',
  Tandridge:
    'Caterham Valley|Caterham-on-the-Hill|Chaldon|Felbridge|Hamsey Green|Holland|Hurst Green|Limpsfield|' +
    'Nutfield|Old Oxted|Smallfield|South Godstone|South Nutfield|Tatsfield|Westway',
  Teignbridge:
    'Bovey|Bradley|Buckfast|Buckland|Christow|Dawlish Warren|Denbury|East Ogwell|Heathfield|Highweek|' +
    'Ilsington|Kenn|Kennford|Liverton|Milber|Ogwell|Shaldon|Tedburn St Mary|Widecombe|Widecombe-in-the-Moor|' +
    'Wolborough',
  'Telford and Wrekin':
    'Admaston|Apley|Arleston|Brookside|Church Aston|Coalbrookdale|Coalport|Crudgington|Dawley|Dawley Bank|' +
    'Donnington|Donnington Wood|Doseley|Dothill|Great Bolas|Great Dawley|Halesfield|High Ercall|Hollinswood|' +
    'Horsehay|Hortonwood|Jackfield|Ketley|Ketley Bank|Lawley|Lawley Bank|Lawley Village|Leegomery|Lightmoor|' +
    'Lightmoor Village|Lilleshall|Little Dawley|Little Wenlock|Longdon upon Tern|Malinslee|Muxton|Nedge Hill|' +
    'Overdale|Preston upon the Weald Moors|Priorslee|Randlay|Rodington|Shawbirch|Shortwood|Snedshill|' +
    'St Georges|Stirchley|Sutton Hill|The Nedge|Tibberton|Waters Upton|Wombridge|Woodside|Wrockwardine|' +
    'Wrockwardine Wood',
  Tendring:
    'Ardleigh|Bathside|Bockings Elm|Bradfield|Brooklands|Burrsville|Burrsville Park|Cann Hall|Coppins|' +
    'Elmstead|Frating|Frinton|Frinton and Walton|Grasslands|Great Bromley|Great Clacton|Great Holland|' +
    'Great Oakley|Holland|Holland-on-Sea|Jaywick|Jaywick Sands|Kirby Cross|Kirby-le-Soken|Lawford|Parkeston|' +
    'Ramsey|Rush Green|Seawick|Thorrington|Tudor Estate|Upper Dovercourt|Weeley|Weeley Heath|Wrabness',
  'Test Valley':
    'Abbotswood|Alamein|Ampfield|Amport|Appleshaw|Augusta Park|Awbridge|Barton Stacey|Braishfield|Broughton|' +
    'Burghclere Down|Chilbolton|Cupernham|East Anton|Enham Alamein|Fyfield|Goodworth Clatford|Grateley|' +
    "Halterworth|Hurstbourne Tarrant|King Arthur's Way|King's Somborne|Knights Enham|Lockerley|Longparish|" +
    'Middle Wallop|Nether Wallop|Nursling|Over Wallop|Penton Mewsey|Picket Piece|Picket Twenty|Rooksbury|' +
    'Rownhams|Saxon Fields|Sherfield English|Shipton Bellinger|Stockbridge|Thruxton|Timsbury|Upper Clatford|' +
    'Valley Park|Wellow|Weyhill|Wherwell|Whitenap|Winton|Woodley',
  Tewkesbury:
    'Alderton|Ashchurch|Brockworth|Coopers Edge|Gotherington|Highnam|Hucclecote|Innsworth|Minsterworth|Mitton|' +
    "Newtown|Northway|Perry Brook|Perrybrook|Prior's Park|Southam|Tewks|Twigworth|Twyning|Walton Cardiff|" +
    'Wheatpieces|Woodmancote',
  Thanet:
    'Birchington|Chilton|Cliffsend|Cliftonville|Dane Valley|Dumpton|East Cliff|Garlinge|Isle of Thanet|' +
    'Kingsgate|Millmead|Millmead Estate|Minnis Bay|Minster|Minster-in-Thanet|Nethercourt|Newington|' +
    'Newington Estate|Northdown|Northwood|Palm Bay|Pegwell|Reading Street|St Lawrence|Westbrook|Westgate|' +
    'Westwood',
  'Three Rivers':
    'Batchworth Heath|Bedmond|Belsize|Croxley|Eastbury|Heronsgate|Hunton Bridge|Kings Langley|Langleybury|' +
    'Leavesden|Loudwater|Money Hill|Oxhey|Oxhey Hall|Penn|Primrose Hill|South Oxhey|West Hyde',
  Thurrock:
    'Badgers Dene|Belhus|Blackshots|Chadwell|Corringham|Coryton|Flowers Estate|Linford|Little Thurrock|' +
    'North Stifford|Ockendon|Orsett Heath|Purfleet|Seabrooke Rise|Socketts Heath|South Stifford|Stanford|' +
    'Stifford Clays|West Tilbury',
  'Tonbridge and Malling':
    'Blue Bell Hill|Ditton|East Malling|Eccles|Ham Hill|Hildenborough|Holborough Lakes|Ightham|Leybourne|' +
    'Leybourne Chase|Lunsford Park|Malling|North Tonbridge|Peters Village|Platt|Plaxtol|Trench Wood|' +
    'Walderslade',
  Torbay:
    'Babbacombe|Barton|Broadsands|Chelston|Churston|Churston Ferrers|Collaton|Collaton St Mary|Edginswell|' +
    'Ellacombe|Foxhole|Galmpton|Goodrington|Hele|Hele Village|Higher Brixham|Hookhills|Livermead|Maidencombe|' +
    'Oldway|Plainmoor|Roselands|Shiphay|St Michaels|Torre|Torwood|Upton|Watcombe|Wellswood|White Rock',
  Torfaen:
    'Coed Eva|Croesyceiliog|Cwmavon|Cwmffrwdoer|Cwmynyscoy|Fairwater|Forge Side|Garndiffaith|Greenmeadow|' +
    'Griffithstown|Henllys|Hollybush|Llanfrechfa|Llantarnam|Llanyrafon|Llanyravon|Northville|Oakfield|' +
    'Old Cwmbran|Pant-teg|Panteg|Pentwyn|Penygarn|Pontnewydd|Pontnewynydd|Pontrhydyrun|Pontymoile|Sebastopol|' +
    'Snatchwood|Southville|St Cadocs|St Dials|Talywain|Thornhill|Tranch|Trevethin|Ty Canol|Upper Cwmbran|' +
    'Varteg|Wainfelin',
  Torridge:
    'Bradworthy|Clovelly|Dolton|Halwill Junction|Hartland|High Bickington|Lundy|Orchard Hill|Torrington|' +
    'Westward Ho!|Woolfardisworthy|Woolsery',
  'Tower Hamlets':
    'Aberfeldy Estate|Aldgate|Aldgate East|Avebury Estate|Bancroft Estate|Banglatown|Barkantine|' +
    'Barkantine Estate|Berner Estate|Birchfield Estate|Bow Bridge Estate|Bow Common|Brick Lane|' +
    'Brownfield Estate|Burdett Estate|Cambridge Heath|Chrisp Street|Clichy Estate|Collingwood Estate|' +
    'Coventry Cross Estate|Cranbrook Estate|Crossharbour|Crossways Estate|Cubitt Town|Digby Estate|' +
    'Dorset Estate|Eric and Treby Estate|Exmouth Estate|Glamis Estate|Globe Town|Greenways Estate|' +
    'Holland Estate|Island Gardens|Lanfranc Estate|Lansbury|Lansbury Estate|Leamouth|Leopold Estate|' +
    'Lincoln Estate|Locksley Estate|Malmesbury Estate|Manchester Estate|Mansford Estate|Monteith Estate|' +
    'Mudchute|Ocean Estate|Old Ford|Pitsea Estate|Ranwell Estate|Ratcliff|Robin Hood Gardens|Rogers Estate|' +
    'Samuda|Samuda Estate|Shoreditch|Sidney Estate|Sidney Street Estate|Solander Gardens|South Quay|' +
    "St George's Estate|St Johns Estate|St Katharine Docks|Stepney Green|Stifford Estate|Teviot Estate|" +
    'Victoria Park|Watney Market|Wellington Estate',
  Trafford:
    'Alty|Ashton on Mersey|Broadheath|Brooklands|Broomwood|Davyhulme|Dunham Massey|Firswood|Flixton|' +
    'Gorse Hill|Lostock|Oldfield Brow|Sale Moor|Sale West|Woodheys|Woodsend',
  'Tunbridge Wells':
    'Benenden|Bidborough|Broadwater Down|Culverden|Groombridge|Hawkenbury|High Brooms|Langton Green|Matfield|' +
    'Ramslye|Ramslye Estate|Sandhurst|Sherwood|Sherwood Park|Showfields|Southborough',
  Uttlesford:
    'Ashdon|Barnston|Birchanger|Carver Barracks|Chrishall|Clavering|Debden|Dunmow|Elmdon|Felsted|Flitch Green|' +
    'Great Hallingbury|Great Sampford|Hatfield Broad Oak|Hempstead|Henham|High Roding|Leaden Roding|' +
    'Little Chesterford|Littlebury|Manuden|Molehill Green|Oakwood Park|Priors Green|Radwinter|Rickling Green|' +
    'Sewards End|Stansted|Stebbing|Walden|Wendens Ambo|White Roding|Wimbish',
  'Vale of Glamorgan':
    'Aberthaw|Aberthin|Barry Dock|Barry Island|Bonvilston|Boverton|Buttrills|Cadoxton|Castleland|Cogan|Colcot|' +
    'Colwinston|Corntown|Cosmeston|Culverhouse Cross|Cwm Talwg|East Aberthaw|Eastbrook|Eglwys Brewis|Ewenny|' +
    'Font-y-gary|Fontygary|Gibbonsdown|Lavernock|Leckwith|Llanblethian|Llancarfan|Llandochau|Llandough|' +
    'Llandow|Llantwit|Merthyr Dyfan|Murch|Ogmore-by-Sea|Palmerstown|Penarth Marina|Pencoedtre|Pendoylan|' +
    'Penmark|Peterston-super-Ely|Porthkerry|Sain Tathan|Sili|Southerndown|St Athan|St Brides Major|' +
    'St Nicholas|Sully|The Knap|Treoes|Ynys y Barri|Ystradowen',
  'Vale of White Horse':
    'Abingdon-on-Thames|Appleford|Appleton|Ardington|Boars Hill|Botley|Caldecott|Childrey|Chilton|Crab Hill|' +
    'Cumnor|Dean Court|Drayton|Dunmore|East Challow|East Hendred|Elms Rise|Fitzharris|Fyfield|' +
    'Great Western Park|Harcourt Hill|Kingsgrove|Longworth|Milton Heights|North Hinksey|Northcourt|Peachcroft|' +
    'Shippon|South Hinksey|Southmoor|Sunningwell|Uffington|Upton|Valley Park|Watchfield|West Hanney|Wootton',
  Wakefield:
    'Ackworth|Agbrigg|Airedale|Altofts|Alverthorpe|Belle Vue|Chequerfield|Cutsyke|Durkar|Eastmoor|' +
    'Ferry Fryston|Flanshaw|Gawthorpe|Glasshoughton|Havercroft|Horbury Bridge|Kettlethorpe|Kinsley|' +
    'Kirkhamgate|Lofthouse|Lofthouse Gate|Lupset|Moorthorpe|Netherton|New Sharlston|Outwood|Peacock Estate|' +
    'Ponte|Portobello|Purston|Sandal|South Hiendley|South Kirkby|Stanley|Streethouse|Townville|Wakey|' +
    'Warwick Estate|Wrenthorpe',
  Walsall:
    'Allens Rough|Alumwell|Alumwell Estate|Ashmore Lake|Barr Beacon|Beechdale|Beechdale Estate|Bentley|' +
    'Bentley Estate|Bescot|Birchills|Blakenall|Blakenall Heath|Caldmore|Castlefort|Chuckery|Clayhanger|' +
    "Coalpool|Coppice Farm|County Bridge|Dudley Fields|Dudley's Fields|Fibbersley|Fishley|Fullbrook|Gillity|" +
    'Gillity Village|Goscote|Goscote Estate|Highbridge|Kings Hill|Lane Head|Lazy Hill|Leamore|Leighswood|' +
    'Little Bloxwich|Mossley|Mossley Estate|Moxley|New Invention|Palfrey|Pheasey|Pleck|Poolhayes|Portobello|' +
    "Redhouse Estate|Reedswood|Rough Hay|Rushall|Ryecroft|Shelfield|Shire Oak|St Matthew's|Stubbers Green|" +
    'The Delves|Wallington Heath|Walsall Wood',
  'Waltham Forest':
    'Avenue Road Estate|Bakers Arms|Beaumont Estate|Beaumont Road Estate|Blackhorse Lane|Blackhorse Road|' +
    'Bushwood|Cann Hall|Cathall Estate|Cathall Road Estate|Chingford Green|Chingford Hall|' +
    'Chingford Hall Estate|Chingford Hatch|Chingford Mount|Friday Hill|Friday Hill Estate|Hale End|' +
    'Higham Hill|Hoe Street|Lea Bridge|Leyton Green|Marlowe Road Estate|Montague Road Estate|North Chingford|' +
    'Oliver Close Estate|Priory Court|Priory Court Estate|South Chingford|St James Street|Upper Walthamstow|' +
    'Walthamstow Central|Walthamstow Village|Whipps Cross',
  Wandsworth:
    'Aboyne Estate|Ackroydon Estate|Alton East|Alton Estate|Alton West|Argyle Estate|Ashburton Estate|' +
    'Battersea Park|Bedford Hill|Carey Gardens|Carey Gardens Estate|Clapham South|Doddington Estate|' +
    'Doddington and Rollo|Doddington and Rollo Estate|Dover House Estate|East Hill Estate|East Putney|' +
    'Ethelburga Estate|Falcon Estate|Fitzhugh Estate|Heaver Estate|Henry Prince Estate|Kambala Estate|' +
    'Latchmere Estate|Lavender Hill|Lennox Estate|Lytton Estate|Patmore Estate|Platt Estate|Putney Vale|' +
    "Putney Vale Estate|Savona Estate|Shaftesbury Estate|Somerset Estate|St James's Grove|Streatham Park|" +
    'Summerstown|Surrey Lane Estate|Tooting Bec|Tooting Broadway|Totterdown Fields|Upper Tooting|' +
    'Wandsworth Common|Wandsworth Town|West Putney|Winstanley Estate|York Road Estate',
  Warrington:
    'Bewsey|Birchwood|Bruche|Callands|Chapelford|Cinnamon Brow|Dallam|Fearnhead|Gorse Covert|Hood Manor|' +
    'Howley|Latchford|Locking Stumps|Longbarn|Martinscroft|Oakwood|Orford|Oughtrington|Paddington|Padgate|' +
    'Peel Hall|Penketh|Sankey|Sankey Bridges|Thelwall|Westbrook|Westy|Whittle Hall|Wilderspool|Woolston',
  Warwick:
    'Ashow|Baddesley Clinton|Baginton|Barford|Bishops Tachbrook|Blackdown|Bubbenhall|Budbrooke|Burton Green|' +
    'Crackley|Cubbington|Eathorpe|Emscote|Forbes Estate|Hampton Magna|Hampton-on-the-Hill|Hatton Park|' +
    'Heathcote|Hill Wootton|Hunningham|Ladyes Hills|Lapworth|Lillington|Lillington Estate|Lowsonford|' +
    'Milverton|Myton|Norton Lindsey|Offchurch|Old Milverton|Packmores|Radford Semele|Rowington|' +
    'Rowington Green|Sherbourne|Shrewley|Stoneleigh|Sydenham|Warwick Gates|Weston under Wetherley|Whitnash|' +
    'Windy Arbour|Woodloes|Woodloes Park',
  Watford:
    'Callowland|Cassiobury|Central Watford|Harebreaks|Holywell Estate|Leggatts|Meriden Estate|Nascot|' +
    'Nascot Wood|Oxhey|Oxhey Park|Oxhey Village|Stanborough|Tudor Estate|Watford Heath',
  Waverley:
    'Aarons Hill|Alfold|Badshot Lea|Beacon Hill|Binscombe|Boundstone|Busbridge|Catteshall|Dunsfold|Farncombe|' +
    'Frensham|Lower Bourne|Ockford Ridge|Sandy Hill|Sandy Hill Estate|Shamley Green|Shottermill|Upper Hale|' +
    'Weybourne|Wonersh|Wrecclesham',
  Wealden:
    'Alfriston|Danehill|East Hoathly|Frant|Hartfield|Hellingly|Jarvis Brook|Lower Dicker|Lower Willingdon|' +
    'Maresfield|Mayfield|Polegate|Ridgewood|Rotherfield|Willingdon',
  'Welwyn Hatfield':
    'Birchwood|Digswell|Ellenbrook|Essendon|Haldens|Handside|Hatfield Garden Village|Hilltop|Hollybush|' +
    'Howlands|Knella|Lemsford|Lemsford Village|Ludwick|Mardley Heath|Newgate Street|Newgate Street Village|' +
    'Northaw|Oaklands|Old Hatfield|Old Welwyn|Oxlease|Panshanger|Peartree|Roe Green|Roe Hill|Sherrards|' +
    'Shoplands|South Hatfield|Stanborough|Woodhall|Woolmer Green',
  'West Berkshire':
    'Aldermaston|Ashmore Green|Beansheaf Farm|Beenham|Bradfield Southend|Bucklebury|Burghfield|' +
    'Burghfield Common|Chieveley|Clay Hill|Curridge|Donnington|Dunston Park|East Ilsley|Great Shefford|' +
    'Hampstead Norreys|Holybrook|Inkpen|Mortimer|Mortimer Common|Purley|Purley on Thames|Shaw|Speen|Tilehurst|' +
    'Turnpike Estate|Upper Bucklebury|Woolhampton|Yattendon',
  'West Devon':
    'Bere Ferrers|Buckland Monachorum|Crapstone|Dousland|Drewsteignton|Lamerton|Mary Tavy|South Tawton|' +
    'South Zeal|Tavi|Whitchurch',
  'West Lancashire':
    'Ashurst|Aughton|Birch Green|Digmoor|Elmers Green|Hesketh Bank|Moorside|Old Skelmersdale|Old Skem|' +
    'Scarisbrick|Scott Estate|Tanhouse|Up Holland|Upholland|Wrightington',
  'West Lindsey':
    'Bigby|Brookenby|Cherry Willingham|Corringham|East Stockwith|Faldingworth|Fiskerton|Glentham|Glentworth|' +
    'Grasby|Great Limber|Hemswell|Hemswell Cliff|Ingham|Kexby|Langworth|Morton|Nettleton|Newtoft|North Kelsey|' +
    'Osgodby|Rasen|Scampton|Scothern|Scotton|South Kelsey|Sturton by Stow|Tealby|Torksey|Torksey Lock|' +
    'Waddingham|Welton|Willingham by Stow',
  'West Northamptonshire':
    'Abington|Abington Vale|Ashby Fields|Aynho|Badby|Barby|Bective|Bellinge|Blakesley|Boothville|Borough Hill|' +
    'Boughton|Boughton Green|Brafield-on-the-Green|Briar Hill|Buckby|Buckton Fields|Chacombe|Chapel Brampton|' +
    'Cherry Lodge|Chipping Warden|Church Brampton|Cliftonville|Collingtree|Collingtree Park|Cosgrove|' +
    'Cottarville|Creaton|Croughton|Culworth|Dallington|Delapré|Drayton|Duston|East Haddon|East Hunsbury|' +
    'Eastfield|Ecton Brook|Evenley|Far Cotton|Farthinghoe|Gayton|Goldings|Great Houghton|Greatworth|' +
    'Greens Norton|Guilsborough|Harlestone|Headlands|Helmdon|Holcot|Hunsbury|Hunsbury Hill|Hunsbury Meadows|' +
    "Jimmy's End|Kings Heath|Kingsley|Kingsley Park|Kingsthorpe|Kingsthorpe Hollow|Lang Farm|Lings|" +
    'Little Houghton|Lumbertubs|Merefield|Middlemore|Middleton Cheney|Milton Malsor|Moulton|Moulton Park|' +
    'Mounts|Naseby|New Duston|Newnham|Obelisk Rise|Old Duston|Old Stratford|Overstone|Overstone Lodge|' +
    'Parklands|Pattishall|Paulerspury|Phippsville|Pineham|Pitsford|Radstone Fields|Ravensthorpe|Rectory Farm|' +
    'Rothersthorpe|Rye Hill|Ryehill|Semilong|Shelfleys|Sixfields|Southbrook|Southfields|Spencer Estate|' +
    'Spinney Hill|Spring Borough|St Crispin|St Crispins|St James|St James End|Standens Barn|Staverton|' +
    'Syresham|Thorpeville|Thorplands|Upton|Walgrave|Weedon|Welton|West Hunsbury|Weston Favell|Whitehills|' +
    'Whittlebury|Woodford Halse|Wootton|Wootton Fields|Yardley Gobion|Yardley Hastings|Yelvertoft',
  'West Oxfordshire':
    'Ascott-under-Wychwood|Bladon|Brize Norton|Burwell|Burwell Farm|Cassington|Churchill|Clanfield|Cogges|' +
    'Combe|Enstone|Finstock|Freeland|Hailey|Hanborough|Kingham|Langford|Leafield|Long Hanborough|Madley Park|' +
    'Middle Barton|Milton-under-Wychwood|Shilton Park|Smiths Estate|Stanton Harcourt|Steeple Barton|Tackley|' +
    'Wootton',
  'West Suffolk':
    'Bardwell|Barningham|Barton Mills|Beck Row|Brandon|Cavendish|Chalkstone|Chalkstone Estate|Chedburgh|' +
    'Clements Estate|Fornham|Fornham All Saints|Fornham St Martin|Freckenham|Gazeley|Great Whelnetham|' +
    'Hanchett End|Hanchett Village|Holywell Row|Honington|Hopton|Horringer|Horringer Court|Howard Estate|' +
    'Hundon|Kentford|Marham Park|Mildenhall Estate|Moreton Hall|Nowton|Nowton Estate|Pakenham|Risby|Rougham|' +
    'St Olaves|St Olaves Estate|Stanton|Stoke-by-Clare|Studlands Park|Troston|Tuddenham|Wickhambrook|' +
    'Withersfield',
  Westminster:
    'Abbots Manor Estate|Aldwych|Amberley Estate|Baker Street|Belgravia|Brunel Estate|Charing Cross|Chinatown|' +
    'Church Street Estate|Churchill Gardens|Churchill Gardens Estate|Ebury Bridge Estate|Edgware Road|' +
    'Elgin Estate|Fisherton Estate|Fitzrovia|Grosvenor Estate|Hallfield Estate|Kilburn Park|Knightsbridge|' +
    'Leicester Square|Lillington Gardens|Lillington Gardens Estate|Lisson Green|Lisson Green Estate|' +
    'Lisson Grove|Lydford Estate|Maida Vale|Millbank|Millbank Estate|Mozart Estate|Paddington Green|' +
    "Piccadilly|Queen's Park Estate|Queensway|Royal Oak|St John's Wood|Tachbrook Estate|" +
    'Tollgate Gardens Estate|Walterton and Elgin|Warwick Estate|West Kilburn|Westbourne Green|' +
    'Westbourne Grove|Whitehall',
  'Westmorland and Furness':
    'Abbotsmead|Appleby|Askam|Barrow Island|Bowness|Bowness-on-Windermere|Castletown|Coniston|Croftlands|' +
    'Dalton|Grasmere|Hawcoat|Hindpool|Newbarns|North Walney|Ormsgill|Pategill|Risedale|Roose|Roosecote|' +
    'Salthouse|Scaws|Vickerstown|Walney|Walney Island',
  Wigan:
    'Aspull|Astley|Bamfurlong|Beech Hill|Bickershaw|Billinge|Bryn|Gidlow|Hag Fold|Hawkley Hall|Hindley Green|' +
    'Hindsford|Howe Bridge|Ince|Kitt Green|Lamberhead Green|Lower Ince|Lowton|Mosley Common|New Springs|' +
    'Newtown|Norley Hall|North Ashton|Orrell|Pemberton|Pennington|Plank Lane|Platt Bridge|Poolstock|Scholes|' +
    'Shakerley|Springfield|Standish|Stubshaw Cross|Swinley|Westleigh|Whelley|Winstanley|Worsley Hall|' +
    'Worsley Mesnes',
  Wiltshire:
    'Bassett|Bemerton|Bemerton Heath|Bishopdown|Bowerhill|Bromham|Bulford Camp|Cepen Park|Churchfields|' +
    'Collingbourne Ducis|Derry Hill|Dilton Marsh|East Harnham|Fisherton|Friary Estate|Frogwell|Hampton Park|' +
    'Hardenhuish|Harnham|Hilperton|Hullavington|Kington Langley|Kington St Michael|Laverstock|Lavington|' +
    "Longfield|Melksham Forest|Milford|Monkton Park|Old Sarum|Paul's Dene|Paxcroft Mead|Pewsham|Porton|" +
    'Redland|Redlynch|Roundway|Semington|Seymour Estate|Staverton|Steeple Ashton|Stratford-sub-Castle|Studley|' +
    'Studley Green|Urchfont|West Harnham|West Lavington|Westbury Leigh|Winsley|Winterslow',
  Winchester:
    'Abbotts Barton|Alresford|Anthill Common|Badger Farm|Barton Farm|Bereweeke|Berewood|Cheriton|Curdridge|' +
    'Droxford|Fulflood|Hambledon|Harestock|Highcliffe|Hursley|Hyde|Itchen Abbas|Kings Barton|Knowle|' +
    "Knowle Village|Littleton|Micheldever|Newlands|North Whiteley|Oliver's Battery|Otterbourne|Shawford|" +
    'Shedfield|Shirrell Heath|Sleepers Hill|Soberton|South Wonston|Southwick|Sparsholt|Springvale|' +
    'Sutton Scotney|Teg Down|Twyford|Waltham Chase|Weeke|West Meon|Whiteley|Winnall',
  'Windsor and Maidenhead':
    'Altwood|Boyn Hill|Bray Wick|Braywick|Cheapside|Clewer|Clewer Green|Clewer Village|Cookham Dean|' +
    'Cookham Rise|Cox Green|Dedworth|Fifield|Holyport|Knowl Hill|Larchfield|Littlewick Green|Maidenhead Court|' +
    'Norreys|Oakley Green|South Ascot|Spital|Waltham St Lawrence|Woodlands Park|Wraysbury',
  Wirral:
    'Barnston|Beechwood|Bidston|Caldy|Claughton|Egremont|Ford Estate|Gayton|Higher Bebington|Irby|Leasowe|' +
    'Liscard|Meols|Noctorum|North End|Oxton|Pensby|Port Sunlight|Poulton|Raby Mere|Saughall Massie|Spital|' +
    'Thingwall|Wallasey Village|Woodchurch',
  Woking:
    'Brookwood|Byfleet|Elm Bridge Estate|Goldsworth Park|Hermitage|Hook Heath|Horsell|Kingfield|Lakeview|' +
    'Lakeview Estate|Maybury|Mount Hermon|Sythwood|Westfield',
  Wokingham:
    'Arborfield|Arborfield Cross|Arborfield Garrison|Arborfield Green|Bean Oak|Bulmershe|California|' +
    'Dowlesgreen|Emmbrook|Evendons|Gorse Ride|Keephatch|Maiden Erlegh|Matthewsgreen|Montague Park|Norreys|' +
    'Norreys Estate|Ravenswood|Riseley|Ruscombe|Sindlesham|Spencers Wood|St Nicholas Hurst|Woosehill',
  Wolverhampton:
    'Aldersley|Ashmore Park|Blakenhall|Bradley|Bradmore|Bushbury|Bushbury Hill|Bushbury Triangle|Castlecroft|' +
    'Castlecroft Gardens|Chapel Ash|Claregate|Compton|Deansfield|Dovecotes Estate|Dunstall|Dunstall Hill|' +
    'Ettingshall|Ettingshall Park|Fallings Park|Finchfield|Fordhouses|Goldthorn Hill|Goldthorn Park|' +
    'Gorsebrook|Graiseley|Horseley Fields|Ladymoor|Lanesfield|Long Knowle|Lower Bradley|Loxdale|Merry Hill|' +
    'Monmore Green|Moseley|Moseley Parklands|Moseley Village|Neachells|Newbridge|Northicote|Old Fallings|' +
    'Oxley|Palmers Cross|Parkfield|Parkfields|Pendeford|Penn|Penn Fields|Priestfield|Rakegate|Scotlands|' +
    'Scotlands Estate|Spring Vale|Stowlawn|Tettenhall|Tettenhall Wood|The Lunt|Warstones|Westcroft|Wightwick|' +
    'Wobaston|Wood End|Woodcross',
  Worcester:
    'Astwood|Barbourne|Battenhall|Bedwardine|Berkeley Alford|Berkeley Pendesham|Blackpole|Claines|' +
    'Comer Gardens|Diglis|Dines Green|Gorse Hill|Henwick|Henwick Park|Lower Wick|Lowesmoor|Lyppard Grange|' +
    "Lyppard Habington|Lyppard Hanford|Lyppard Kettleby|Merriman's Hill|Newtown|Northwick|Oldbury Park|" +
    "Perdiswell|Pitmaston|Rainbow Hill|Ronkswood|Sidbury|St Peter's|Tolladine|Tolladine Estate|Trotshill|" +
    'Warndon|Warndon Estate|Warndon Villages',
  Worthing:
    'Charmandean|Durrington|Durrington-on-Sea|East Worthing|Findon Valley|Goring|Heene|High Salvington|' +
    'Maybridge|Offington|Salvington|Tarring|West Durrington|West Tarring|West Worthing',
  Wrexham:
    'Acton Park|Bangor-is-y-coed|Bangor-on-Dee|Bersham|Bettisfield|Borras|Borras Park|Bradley|Bronington|' +
    'Brynteg|Bwlchgwyn|Caego|Cartrefle|Erddig|Eyton|Felin Puleston|Froncysyllte|Glyn Ceiriog|Gwersyllt|' +
    'Gwynfryn|Hanmer|Hightown|Isycoed|Johnstown|Lavister|Little Acton|Llay|Maesydre|Marford|Minera|Mwynglawdd|' +
    'New Broughton|Newbridge|Overton-on-Dee|Parc Caia|Penley|Pentre Broughton|Pentrebychan|Penycae|' +
    'Plas Bennion|Plas Madoc|Ponciau|Pontfadog|Rhosddu|Rhosnesni|Rhostyllen|Rhosymedre|Stansty|Summerhill|' +
    'Sydallt|Tanyfron',
  Wychavon:
    'Abbots Morton|Aldington|Ashton under Hill|Beckford|Bengeworth|Birlingham|Bishampton|Bredons Norton|' +
    'Bretforton|Chawson|Childswickham|Church Lench|Cleeve Prior|Cookhill|Copcut|Cropthorne|Crowle|' +
    'Cutnall Green|Defford|Drakes Broughton|Droitwich Spa|Fladbury|Great Comberton|Hadzor|Hampton|' +
    'Hampton Lovett|Hanbury|Himbleton|Hindlip|Hinton on the Green|Kemerton|Little Comberton|' +
    'Martin Hussingtree|Middle Littleton|Newland Hurst|North Littleton|Norton and Lenchwick|' +
    'Norton-juxta-Kempsey|Offenham|Ombersley|Overbury|Pebworth|Peopleton|Pinvin|Rous Lench|Salwarpe|' +
    'Sedgeberrow|Spetchley|Stoulton|Sytchampton|Throckmorton|Tibberton|Upton Snodsbury|Westlands|' +
    'White Ladies Aston|Wickhamford|Witton|Wyre Piddle',
  Wyre: 'Burn Naze|Carleton|Knott End|Knott End-on-Sea|Pilling|Poulton|Thornton',
  'Wyre Forest':
    'Aggborough|Areley Common|Areley Kings|Birchen Coppice|Blakebrook|Blakedown|Burlish Park|Buttonoak|' +
    'Callow Hill|Catchems End|Caunsall|Chaddesley Corbett|Comberton|Cookley|Foley Park|Franche|Habberley|' +
    'Hoobrook|Hurcott|Lea Castle|Lickhill|Lower Mitton|Marlpool|Offmore|Offmore Farm|Shatterford|Spennells|' +
    'Stourport|Sutton Farm|The Walshes|Trimpley|Upper Arley|Upper Mitton|Wilden|Wolverley|Wribbenhall',
  York:
    'Acomb|Badger Hill|Bell Farm|Burnholme|Burton Stone Lane|Chapelfields|Clementhorpe|Clifton|Clifton Moor|' +
    'Derwenthorpe|Dringhouses|Dunnington|Fishergate|Foxwood|Heworth|Holgate|Layerthorpe|Leeman Road|' +
    'New Earswick|Osbaldwick|Poppleton|Rawcliffe|South Bank|Tang Hall|Woodthorpe',
};
