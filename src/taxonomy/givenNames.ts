/**
 * Common given names, to notice when a person's name is typed. Names that are also words or towns of
 * a plain query (Grace, Mark, Will, Chelsea) are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'aaron abdul abdullah adam adrian ahmed aidan aisha alan albert alex alexander alfie ali alice alison amanda amina amir amy ' +
    'andrea andrew andy angela anna anne annie anthony antony arthur ashley ayesha barry becky ben benjamin beth bethany bilal ' +
    'brandon brenda brian bryan callum cameron carl carly caroline catherine charles charlotte cheryl chloe chris christine ' +
    'christopher claire clare colin connor craig damian daniel danielle darren dave david dawn dean deborah debbie dennis derek ' +
    'diane dominic donna donald dylan edward eleanor elizabeth ellie emily emma eric ethan evie fatima fiona frances francesca ' +
    'gareth gary gavin gemma geoffrey george georgia gillian glenn graham greg hannah harriet harry hassan hayley heather helen ' +
    'henry holly hussain hussein ian ibrahim imran irene isabella isaac jacob jackie jacqueline jade jake jamal james jamie jane ' +
    'janet janice jason javed jayden jean jeffrey jenna jennifer jenny jeremy jessica jill joan joanne joe john johnny jonathan ' +
    'joseph josh joshua joyce judith julia julian julie justin karen karl kate katherine kathleen katie keith kelly kenneth kerry ' +
    'kevin khalid kieran kimberley kirsty kyle laura lauren lee leanne leon leonard lesley lewis liam linda lindsey lisa louise ' +
    'lucy luke lynn lynne malcolm mandy marcus margaret maria marie martin mary matthew maureen megan melanie michael michelle ' +
    'mike mohamed mohammad mohammed muhammad molly mustafa naomi natalie natasha nathan neil niall nicholas nicola nigel nicole ' +
    'noah oliver olivia omar owen pamela patricia patrick paul paula pauline peter philip phillip rachael rachel raymond rebecca ' +
    'rhys richard robert robin roger ronald rory rosemary roy russell ruth ryan sally samantha samuel sandra sara sarah saima ' +
    'scott sean shane shannon sharon shaun sheila shirley simon sophie stacey stella stephanie stephen steve steven stuart susan ' +
    'suzanne tanya tara terence teresa terry thomas tim timothy toby tom tony tracey tracy trevor vanessa veronica victoria ' +
    'vincent wayne wendy william yasmin yusuf yvonne zachary zara zoe'
  ).split(' '),
);
