/** Nouns that make a person, a place or a thing of the word before: "debt recovery team", "rehab clinic". */
export const headWords: ReadonlySet<string> = new Set(
  (
    'nurse nurses worker workers officer officers manager managers adviser advisers advisor advisors counsellor counsellors doctor doctors consultant consultants teacher teachers lecturer ' +
    'trainer instructor volunteer volunteers student students staff team teams unit ward clinic clinics centre centres trust charity charities cafe agency agencies company companies firm firms ' +
    'business office offices shop shops store stall garage building premises hospital home homes school college club clubs helpline van car vehicle lorry ' +
    'system leaflet poster statement statements report reports meeting appointment hearing prosecution conviction breach department board warehouse supplier importer dealer ' +
    'room rooms roadshow midwife committee band hall uniform campaign mural poster stand tin page fair conference lorry depot block road street lane cafe kiosk engineer ' +
    'collector collectors investigator inspector receptionist secretary treasurer trustee fundraiser'
  ).split(' '),
);
