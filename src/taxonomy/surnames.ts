/**
 * Common surnames, to notice one that stands alone and to take it for no misspelt word. Those that are also
 * words, towns or given names of a plain query (King, Green, Burton, Thomas) are left out.
 */
export const surnames: ReadonlySet<string> = new Set(
  (
    'abbas adeyemi adebayo agarwal ahmadi akhtar alexandrou allison amin anderson andrews armstrong asante ' +
    'aslam atkinson azam bains banerjee begum bhatt bibi boateng brennan byrne campbell carter chaudhary ' +
    'chaudhry chowdhury cunningham davies dhillon dhaliwal doherty donnelly edwards evans fitzgerald fleming ' +
    'gallagher ghosh griffiths gupta haddad hughes jenkins jones joshi kaur kennedy khan khatun kowalska ' +
    'kowalski lewandowski lloyd macdonald malik mcarthur mccarthy mcdonald mckenzie mehta mensah mistry ' +
    'mitchell mohamud morris murphy nadeem nguyen nowak obrien oconnell oconnor odonnell okafor okeke ' +
    'okonkwo oneill osei osullivan owusu patel phillips popa popescu powell pritchard quinn rahman reilly ' +
    'rees reynolds richards roberts robertson robinson rodrigues saeed saleem sandhu shah shaikh sharma ' +
    'shaughnessy sidhu siddiqui simmons singh smith sullivan sweeney tanveer taylor thapa uddin verma virk ' +
    'walsh wilkinson williams williamson wilson wojcik yilmaz younis zaman zielinski'
  ).split(' '),
);
