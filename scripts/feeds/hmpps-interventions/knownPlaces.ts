// A name may go over the end of a line.
const toNames = (list: string): readonly string[] =>
  list.split(';').map((name) => name.trim().replace(/\s+/g, ' '));

/** Towns, and boroughs named like towns, that delivery locations of the feed name. */
export const knownPlaces = toNames(`
  Aberystwyth; Accrington; Aldershot; Andover; Ashford; Ashington; Aylesbury; Bangor; Barking; Barnsley;
  Barnstaple; Barrow-in-Furness; Basildon; Basingstoke; Bath; Bath & North East Somerset; Bedford;
  Bedworth; Berwick-upon-Tweed; Bethnal Green; Beverley; Bexley; Bexleyheath; Bicester; Birkenhead;
  Birmingham; Blackburn with Darwen; Blackpool; Blaenau Ffestiniog; Bletchley; Bodmin; Bolton; Bootle;
  Boscombe; Boston; Bournemouth; Bracknell; Bradford; Brecon; Brent; Bridgend; Bridgwater; Bridlington;
  Brighton; Bristol; Brixton; Bromley; Broxbourne; Bude; Burnley; Burton upon Trent; Bury; Bury St
  Edmunds; Buxton; Caernarfon; Caerphilly; Calderdale; Camborne; Cambridge; Camden; Canning Town;
  Canterbury; Cardiff; Carlisle; Carmarthen; Chard; Chatham; Chelmsford; Chelsea; Cheltenham; Cheshire
  East; Cheshunt; Chester; Chesterfield; Chichester; Chippenham; Chorley; Christchurch; Cinderford; City
  of London; Clerkenwell; Coalville; Colchester; Colwyn Bay; Consett; Coventry; Crawley; Crewe; Croydon;
  Dagenham; Darlington; Dawdon; Derby; Dewsbury; Dolgellau; Doncaster; Dorchester; Dudley; Durham; Ealing;
  Eastbourne; Ebbw Vale; Enfield; Exeter; Falmouth; Farnborough; Filton; Flint; Folkestone; Frome; Fulham;
  Gateshead; Gillingham; Gloucester; Goole; Gosport; Grantham; Gravesend; Greenwich; Grimsby; Guildford;
  Hackney; Halifax; Halton; Hammersmith; Haringey; Harlow; Harrogate; Hartlepool; Hastings; Havant;
  Haverfordwest; Havering; Hemlington; Hereford; Hexham; High Wycombe; Holyhead; Hornchurch; Hounslow;
  Huddersfield; Hull; Huntingdon; Huyton; Ilford; Ipswich; Isle of Sheppey; Isle of Wight; Isles of
  Scilly; Islington; Kendal; Kensington; Kettering; Kidderminster; King's Cross; King's Lynn; Kingston;
  Kingswood; Kirkby; Kirklees; Kitts Green; Knaresborough; Knowle; Knowsley; Lambeth; Leamington Spa;
  Leeds; Leicester; Leigh; Lewisham; Leytonstone; Lincoln; Liskeard; Littlehampton; Liverpool; Llandrindod
  Wells; Llanelli; Llangefni; Loughborough; Lowestoft; Luton; Lymington; Macclesfield; Maidstone;
  Manchester; Mansfield; Margate; Medway; Melksham; Merthyr Tydfil; Merton; Middlesbrough; Midsomer
  Norton; Milton Keynes; New Forest; Newbury; Newcastle upon Tyne; Newham; Newport; Newton Abbot; Newton
  Aycliffe; Newton-le-Willows; Newtown; North Shields; North Tyneside; North Warwickshire; Northallerton;
  Northampton; Northwich; Norwich; Nottingham; Nuneaton; Old Swan; Oldham; Orpington; Oxford; Patchway;
  Penrith; Penzance; Peterborough; Peterlee; Plymouth; Pontypridd; Poole; Portsmouth; Prescot; Preston;
  Ramsgate; Reading; Redbridge; Redcar; Redditch; Redhill; Redruth; Rhyl; Richmond; Rochdale; Rotherham;
  Rugby; Runcorn; Salford; Salisbury; Saltburn; Sandwell; Scarborough; Scunthorpe; Sefton; Sheffield;
  Shepherd's Bush; Sherborne; Shrewsbury; Sittingbourne; Skegness; Skelmersdale; Skipton; Slough; South
  Bank; South Gloucestershire; South Shields; South Tyneside; Southampton; Southend-on-Sea; Southport;
  Southwark; Speke; St Albans; St Austell; St Helens; St Leonards-on-Sea; Stafford; Staines; Stanley;
  Staple Hill; Stevenage; Stockport; Stockton-on-Tees; Stockwell; Stoke Newington; Stoke-on-Trent;
  Stratford; Stratford-on-Avon; Street (Somerset); Stroud; Sunderland; Sutton; Swadlincote; Swansea;
  Swindon; Tameside; Taunton; Telford; Tewkesbury; Thanet; Thurrock; Torquay; Tottenham; Tower Hamlets;
  Trafford; Trowbridge; Truro; Tunbridge Wells; Uxbridge; Wakefield; Wallasey; Wallsend; Walsall; Waltham
  Forest; Walthamstow; Wandsworth; Warmley; Warrington; Warwick; Watford; West Bromwich; West Hendon;
  Westminster; Weston-super-Mare; Weymouth; Whitehaven; Wigan; Willesden; Wimbledon; Wimborne; Wirral;
  Woking; Wolverhampton; Worcester; Workington; Worthing; Wrexham; Yate; Yeovil; York
`);

/** Prisons of England and Wales that the feed names, without "HMP". */
export const knownPrisons = toNames(`
  Altcourse; Askham Grange; Bedford; Belmarsh; Bristol; Brixton; Bronzefield; Bullingdon; Cardiff;
  Channings Wood; Coldingley; Deerbolt; Doncaster; Downview; Durham; East Sutton Park; Eastwood Park;
  Elmley; Erlestoke; Exeter; Feltham; Ford; Foston Hall; Frankland; Garth; Guys Marsh; Hatfield; Haverigg;
  High Down; Holme House; Hull; Humber; Isis; Kirkham; Kirklevington Grange; Lancaster Farms; Leeds;
  Lewes; Leyhill; Lincoln; Lindholme; Liverpool; Low Newton; Millsike; Moorland; North Sea Camp;
  Northumberland; Norwich; Parc; Pentonville; Peterborough; Portland; Prescoed; Preston; Risley;
  Rochester; Send; Standford Hill; Swansea; Thameside; Thorn Cross; Usk; Wandsworth; Wealstun; Winchester;
  Wormwood Scrubs; Wymott
`);
