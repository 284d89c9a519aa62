/** Homes, landlords and addresses. */
export const homes =
  'address for release; address for tag; ap; apartment; apartments; apprentices; approved premises; aps; ' +
  'assured shorthold tenancy; ast; bail address; bail hostel; bail hostels; bass; bedsit; bedsits; cas; cas ' +
  '1; cas 2; cas 3; cas1; cas2; cas3; community accommodation service; council flat; council house; council ' +
  'housing; council tenancy; curfew address; deposit; deposits; estate agent; extra care housing; flat; ' +
  'flat share; flats; flatshare; good tenant; guarantor; half way house; halfway house; hb; hdc address; ' +
  'hmo; hmos; homelessness reduction act; house; house share; house to house; houses; houseshare; housing ' +
  'association; housing benefit; housing costs element; housing element; in a shed; independent approved ' +
  'premises; introductory tenancy; landlady; landlord; landlord reference; landlords; lease; letting agent; ' +
  'letting agents; lettings agent; lha; local housing allowance; lodger; lodging; lodgings; mortgage; move ' +
  'on; own place; park bench; pay rent; paying rent; pays rent; private let; private rent; private rented; ' +
  'private rented sector; private renting; privately rented; probation accommodation; probation hostel; ' +
  'probation house; prs; registered social landlord; release address; rent; rent account; rent guarantor; ' +
  'rented; renters reform; renters rights act; renting; rents; right to rent; rsl; section 8; secure ' +
  'housing; secure tenancy; settled accommodation; shared house; sheltered accommodation; sheltered ' +
  'housing; social housing; social tenancy; stable accommodation; stable housing; tenancies; tenancy; ' +
  'tenancy agreement; tenancy reference; tenant; tenants';
