/** Benefits, payments, banks and papers. */
export const money =
  'advance payment; alternative payment arrangement; apa; attachment of earnings; attendance allowance; ' +
  'baby bank; bailiff; bank acc; bank account; bank accounts; bank acct; bank card; banking; basic bank ' +
  'account; benefit; benefit advance; benefit claim; benefits; benefits claim; bills; birth certificate; ' +
  'birth certificates; bnpl; brew money; brighthouse; broke; budget; budgeting advance; budgeting loan; ' +
  'budgets; bus fare; bus fares; cab; carers allowance; catalogues; child benefit; child maintenance; child ' +
  'support; child tax credit; citizen card; citizencard; claim benefits; claimant commitment; clothes; ' +
  'clothes bank; clothing; community fridge; community pantry; compensation order; confiscation order; ' +
  'council tax; council tax bill; council tax people; court costs; court fine; court fines; credit card; ' +
  'credit cards; credit history; credit rating; credit score; credit union; credit unions; direct debit; ' +
  'direct debits; disability living allowance; discharge grant; dla; dole; driving licence; driving ' +
  'license; dss; dwp; energy bills; esa; esa assessment; finance; finances; financial; fines; fit note; ' +
  'food bank; food banks; food pantry; foodbank; foodbanks; free school meals; furniture; furniture ' +
  'project; gas and electric; gas and electricity; giro; guarantor loan; healthy start; heating; home ' +
  'credit; household bills; household items; id; identification; identification documents; identity ' +
  'documents; income support; internet banking; jcp; job centre; job seekers allowance; jobcentre; ' +
  'jobcentre plus; jobseekers allowance; jsa; klarna; lcw; lcwra; littlewoods account; loan; loans; logbook ' +
  'loan; maintenance payments; making a claim; means enquiry; money; money order court; national insurance ' +
  'number; new claim; ni number; nino; on benefits; on sick; online banking; online claim; overdraft; ' +
  'parking fines; passport; paying court costs; payment plan; payslip; payslips; penalty charge; pension ' +
  'credit; personal independence payment; personal independence payments; photo id; pip; pip assessment; ' +
  'pip form; poca; post office account; prepay meter; prepayment meter; proceeds of crime; proof of ' +
  'address; proof of identity; provident loan; provisional driving licence; provisional licence; repayment ' +
  'plan; repayments; romance fraud; saving; savings; scam; scams; school uniform; sick note; signing on; ' +
  'soup kitchen; soup run; standing order; starter pack; state pension; subsistence payment; tax credits; ' +
  'tick lists; top up meter; travel costs; travel warrant; tribunal appeal; tv licence; uc; uc advance; uc ' +
  'journal; univers; universa; universal c; universal cr; universal credit; universal credit online; ' +
  'universal credits; utility bills; very catalogue; victim surcharge; wage slip; wage slips; warm home ' +
  'discount; water bill; water bills; wca; welfare benefits; white goods; winter fuel payment; wonga; work ' +
  'capability assessment; work coach; working tax credit';
