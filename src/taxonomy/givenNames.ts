/**
 * Common given names, to notice when a person's name is typed. Names that are also words or towns of
 * a plain query (Grace, Mark, Will, Chelsea) are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'emyr eirlys tegid kirk courtney steffan hywel dafydd emrys sioned rhodri gwilym iestyn llinos menna osian siwan tomos ffion geraint huw jordan ' +
    'aaliyah aarav aaron abbie abdul abdullah abigail adam adeel adele adrian ahmed aidan ailsa aimee ainsley aisha ' +
    'aiysha alan alannah alastair albert alejandro aleksandra alesha alessia alex alexander alexis alfie ali alice ' +
    'alicia alisha alison alistair alyssa amanda amelie amina amir amjad amy anastasia andre andrea andreea andrei ' +
    'andrew andrzej andy aneta angela anja anjali anna annabel annabelle anne annette annie anthea anthony anton ' +
    'antony anya aqsa ariana arjun arman arnav arron arthur asad ashley asif asma astrid aubrey audrey ava ayaan ' +
    'ayan ayesha aylin azhar barry bartosz beatrice becky ben benjamin bernadette beth bethany bianca bilal bogdan ' +
    'brandon brenda brian bridget bronwen bronwyn bruno bryan bryony caitlin callie callum cameron camilla carl ' +
    'carla carlos carly carmen carole caroline carys cassandra catherine cecilia cerys chantelle charlene charles ' +
    'charlotte cherie cheryl chiara chloe chris christie christina christine christoph christopher ciara cillian ' +
    'claire clare clarissa clodagh colin connor conor corey corinne cormac craig cristian cynthia daljit damian ' +
    'daniel daniela danielle danuta darcey dariusz darrell darren darryl dave david davina dawn dean deanna debbie ' +
    'deborah declan deirdre delroy demi denise dennis derek derrick desmond diane dilip dimitri dinah dione dolores ' +
    'dominic dominik dominique donald donna donovan doreen dorota dorothy dwayne dwight dylan edgar edna eduardo ' +
    'edward edwin edyta eileen elaine eleanor elena eleni elin elisa eliza elizabeta elizabeth ellie elliott emilia ' +
    'emilie emily emma enid enrico eric erika erin ernest esme esmee ethan evangeline evelyn evie ewan ewelina ' +
    'faisal farah farhan farooq fatima fatimah ferdinand fernando finlay finley fiona florin frances francesca ' +
    'frankie freda freddie frederick gabriela gabriella gabrielle gareth gary gavin gemma genevieve geoffrey george ' +
    'georgia georgina gerald geraldine gerard gethin gillian giorgio giovanni glenn glenys graham grazyna greg ' +
    'gregor gregory gurpreet gustav gwen gwendolyn gwyn gwyneth habib hadiya haider hamid hamza hannah harpreet ' +
    'harriet harry hasan hassan hayden hayley heather helen henry hollie holly humza hussain hussein ian ianto ' +
    'ibrahim ibrar idris ieuan ifan ike ilona imogen imran ines iqbal iqra irena irene irving isaac isabel isabella ' +
    'isabelle isha ismail iwan izabela jacek jackie jacob jacqueline jade jaden jaiden jake jamal james jamie jamila ' +
    'jana jane janet janice janine jaroslaw jasmin jason javed javier jayda jayden jaydon jayne jean jeanette ' +
    'jeffrey jemima jenna jennie jennifer jenny jeremy jerzy jessica jessie jethro jill joan joanna joanne joao ' +
    'jocelyn jodie joe johan johanna john johnny jolanta jolene jonas jonathan jonny jorge joseph josh joshua josie ' +
    'joyce juan juanita judith judy julia julian juliana julie juliet juliette junaid justin kacey kaitlyn kamal ' +
    'kamil kamila kamran kara karen karim karina karl karolina kasia kasim katarzyna kate katherine kathleen kathryn ' +
    'kathy katie katrina katy kayla kaylee kayleigh kayley keeley keira keith kelly kelsey kelvin kenneth kerri ' +
    'kerrie kerry kevin khadija khalid khalil kian kiera kieran kieron kimberley kimberly kiran kirsten kirstie ' +
    'kirstin kirsty klaudia krishna kristen kristian kristina kristof krystian krzysztof kwame kyla kyle kylie kyra ' +
    'lara larissa latisha latoya laura lauren lauryn lavinia leanna leanne lee lenny leon leona leonard lesley ' +
    'leszek letitia lettie lewis lexi liam libby liliana lilly linda lindsey lisa loretta lorraine louie louise ' +
    'lourdes lucian lucie lucille lucinda lucy luis luka lukas lukasz luke lyndsey lynn lynne maciej maddison ' +
    'mahmood mahmoud maisie malcolm malgorzata mandeep mandy manjit marcin marcus marek margaret maria mariah mariam ' +
    'mariana marie marisa mariusz marjorie marlon marta martin martina mary maryam mateusz mathew matilda matteo ' +
    'matthew mattie maureen maxine megan melanie meredith michael michaela michal michele michelle miguel mikaela ' +
    'mike mila millie milly milo mira mohamed mohammad mohammed molly monika muhammad muhammed mustafa myra nadine ' +
    'naomi nasir nasreen natalie natasha nathan nawaz neil nerys nessa nettie niall niamh nicholas nicki nicky ' +
    'nicola nicole nigel nikita nikki nikola noah norah noreen nuala oisin oliver olivia oliwia ollie olwen omar ' +
    'omari oonagh ophelia orla osman owen ozzy padraig pamela parveen patricia patrick patrycja patti paul paula ' +
    'paulette pauline pavel pawel peter philip philippa phillip philomena phyllis piotr priscilla priya przemyslaw ' +
    'quentin rabia rachael rachel radoslaw rafael rafal raheem rahul rajesh ramona randall raphael rashid ravi ' +
    'rayhan raymond rebecca reece reginald rehan renata rhian rhianna rhiannon rhoda rhona rhonda rhydian rhys riaz ' +
    'ricardo richard ricky rihanna robert roberta roberto robin rochelle roderick rodney roger rohan roisin ronald ' +
    'ronan rory rosanna rosemary roshan roxanne roy rubina russell ruth ryan ryszard sade sadia sadie sahil saima ' +
    'saira sajid salim sally salma salman salvatore samantha samir sammy samuel sanaa sandeep sandra sanjay santiago ' +
    'saoirse sara sarah scott sean sergei sergio shabana shabnam shahid shaista shakira shane shanelle shania ' +
    'shanice shannen shannon sharn sharon sharron shaun shauna shaunna shayla shazia sheena sheila shirin shirley ' +
    'shola sian silvia simon sinead siobhan slawomir sonia sonya sophia sophie stacey stefania stelian stella ' +
    'stephanie stephen steve steven stuart sukhdeep sunita suraj susan suzanne suzie sybil sylvia sylwia tahir ' +
    'tamika tamsin tania tanya tara tariq tayyab teddy teegan tegan terence teresa terri terry tessa thandi theodore ' +
    'thomas tiana tim timothy tobias toby tom tomasz tonia tony tracey tracie tracy travis trevor tristan tyrell ' +
    'tyrone ulrika umar usman uzma valentina valerie vanessa vasile veronica veronika vicki vicky victoria vijay ' +
    'vikki vikram viktor vincent vincenzo vitor vladimir waheed waqar waseem wasim wayne wendy wiktoria wilfred ' +
    'william wilma winifred wojciech xander yasir yasmin yasmine yolanda yousef youssef yusra yusuf yvette yvonne ' +
    'zachary zack zahra zainab zakariya zara zeeshan zeynep zoe zofia zoya zubair zuzanna'
  ).split(' '),
);
