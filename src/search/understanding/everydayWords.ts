/**
 * Everyday words that mean nothing here and are a typing error away from words that do: they are not
 * taken for errors.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  (
    'lost world ringing convicted sentenced charged alleged ' +
    'able above across afraid after afternoon again against agree agreed almost alone along already alright also although always ' +
    'among amount angle animal another answer appear apple apply appoint april arrive arrived article asked asking attend attends ' +
    'august autumn away awful back baker bakery balance ball band barely basic basis bath batter beach bean beans beat beautiful ' +
    'became because bedroom beef before began begin behind being believe below bench bent beside best better beyond bicycle bigger ' +
    'bill bird birthday black blame blanket blue board boat body bone book books boots border bore born both bottle bottom bought ' +
    'bound bowl brain branch brand brave bread break breakfast breast breath brick bridge brief bright bring broke broken brought ' +
    'brush build building built bunch busy butter button buys cafe cake call called calls came camera candle cannot captain card ' +
    'cards care careful carpet carr carry cars cart castle catch caught cause ceiling central centre certain chain chair chance change ' +
    'changed chap cheap check cheese chicken chief chin chocolate choice choose chose circle citizens clean clear climb clock close ' +
    'closed cloth cloud coach coast coat code coffee cold collar collect colour comes comfort common company compare complete ' +
    'computer contain continue control cook cool corner correct cost could count country couple course cover crash crazy cream create ' +
    'cross crowd current curtain cycle daily dance danger dark data date dawn dead dear december decide deep deliver dent depend desk ' +
    'detail dial diary didnt died differ different difficult digital dinner direct dirty disc discuss dish district document doing ' +
    'door double doubt down dozen draw dream dress drive driver drop during dust each early earn earth east easy eating edge effect ' +
    'eight either electric else empty energy engine enjoy enough enter entire equal error escape even evening event ever every exact ' +
    'example except excuse exist expect explain extra face fact fail fair fall false familiar famous farm farmer fast fault favour ' +
    'february feel feeling feels fell felt fence fever field fight figure file fill film final find fine finger finish fire fires ' +
    'firm first fish five flash floor flower follow foot football force forest forget forgot fork form forward found four free fresh ' +
    'friday front fruit fuel full function funny future game games garage garden gather gave general gentle given glad glass goal ' +
    'gold gone good grand great green grey groom ground group grow guess guest guide hair half hall hammer hand handle hang happen ' +
    'happened happens happy hard hardly hate head heads hear heard heart heat heavy height held here hidden high hill hind hold hole ' +
    'holiday honest hope horse host hotel hour hours however huge human hundred hungry hurry hurt idea image imagine important ' +
    'improve inch include indeed indoor inform inner insect instead institution interest island item january join joke judge juice ' +
    'july jump june jury just keep keeps kept kettle key keys kick kind king kitchen knee knew knock know label labour lack lake lamp ' +
    'land language laps laptop large last late later laugh lead leaf learn least leather leave leaves left lemon lend length less ' +
    'lesson letter level library lie lift light like liked likely likes limit line link list listen little load local lock locking ' +
    'london long longer looked loose lorry loud love lovely lower luck lucky lunch machine made magazine magistrate mail main make ' +
    'makes making manage manager many map march mark market masses match material matter maybe meal mean means meant measure meat ' +
    'media meet meeting member memory mention menu message metal method middle might mile milk million mind mine mini minor minute ' +
    'mirror miss missed mistake mix model modern mold moment monday money monkey month mood moon more morning most motor mountain ' +
    'mouse mouth move moved much music must name narrow nation natural nature near nearly neat neck neighbour neither never newspaper ' +
    'next nice night nine nobody noise none noon normal north nose note nothing notice november number object obtain obvious october ' +
    'offer office officer often older once only open opened opinion oppose orange order other ought outside oven owner pack page ' +
    'pages paid paint pair paper parcel park part party pass passed passes past path patient pattern pause pay pays peace pencil pens ' +
    'people perfect perhaps period person petrol phone photo piano pick picture piece pink place plain plan plane plant plate ' +
    'platform play played player please plenty plum pocket point poke polite pool poor popular position possess possible post potato ' +
    'power prefer prepare present press pretty price print private prize probably produce promise proper protect proud prove public ' +
    'pull pupil push quality quarter queen question queue quick quickly quiet quite race radio rain raise range rapid rare rate ' +
    'rather reach reached read ready real realise really reason receive record reduce region regular relate relax remain remember ' +
    'remove repair repeat replace reply report request respect rest result return rice rich ride right ring rise river road roast ' +
    'roll room rooms root rope rough round route row rubber rule rules running sack sad safe said sail salad salt same sand sandwich ' +
    'saturday save saved saying scale scene school science score scrap scraping scratch screen sea search season seat second section ' +
    'seem seems seen select sell send sense sent separate september series serious serve seven several sexual shade shake shall shape ' +
    'share sharp sheep sheet shelf shine ship shirt shoe shoes shop short shot should shoulder shout show shower shows shut side ' +
    'sight sign signed silent silver similar simple since sing single sister sitting situation size skill skin skirt sky slave sleep ' +
    'slide slight slow small smell smile smoke smooth snow soap social society sock soft soil sold solid solve someone song soon ' +
    'sorry sort sound soup south space speak special speech speed spell spend spoke spoon sport spot spread spring squad square staff ' +
    'stage stairs stamp stand standard start started state station stay steal steam step stick still stone stood stop store storm ' +
    'story straight strange stranger street stretch strike string strong student study stupid style subject success such sudden sugar ' +
    'suggest suit summer sunday sunny supply suppose sure surface surprise sweet swim switch table tail take taken takes taking talk ' +
    'tall taste taxi teach team tear teeth telephone television tell ten tent term test text than thank that their them then there ' +
    'these they thick thing things think third thirsty this those though thought thousand thread three throat through throw thursday ' +
    'ticket tight till time timetable tins tired title today together told tomorrow tonight took tool tooth total touch tour towards ' +
    'towel tower town toy traffic train trains trap travel treat tree trip trouble trousers true trust truth trying tube tuesday turn ' +
    'turned twelve twenty twice type tyre ugly umbrella under understand undo unite until upper upset useful usual usually valley ' +
    'value vegetable very view village visit voice wage wages wait waiting wake walk wall want ware wares warm wash wasnt waste watch ' +
    'water wave weak wear weather wednesday weekend weigh weight welcome well west wet what wheel when where whether which while ' +
    'white whole whose wide wild will wind window wine wing winner winter wish without wonder wood word words wore world worry worse ' +
    'worst worth would write written wrong wrote yard year yellow yesterday yet your'
  ).split(' '),
);
