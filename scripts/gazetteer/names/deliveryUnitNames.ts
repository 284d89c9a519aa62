import type { NameRow } from './nameRow.ts';

/** Names that HMPPS systems use for delivery units beside the one in the table of authorities. */
export const deliveryUnitNames: readonly NameRow[] = [
  ['Cheshire East PDU', 'unit', 'East Cheshire'],
  ['Cheshire West PDU', 'unit', 'West Cheshire'],
  ['Blackburn and Darwen', 'unit', 'Blackburn'],
  ['Knowsley and St Helens', 'unit', 'Knowsley and St. Helens'],
  ['North Essex', 'unit', 'Essex North'],
  ['South Essex', 'unit', 'Essex South'],
  ['North Hampshire', 'unit', 'Hampshire North and East'],
  ['North Staffordshire|North Staffs', 'unit', 'Staffordshire North'],
  ['South Staffs PDU', 'unit', 'Staffordshire South'],
  ['North Manchester', 'unit', 'Manchester North'],
  ['South Manchester', 'unit', 'Manchester South'],
  ['North Liverpool', 'unit', 'Liverpool North'],
  ['South Liverpool', 'unit', 'Liverpool South'],
  ['Cornwall and Scilly', 'unit', 'Cornwall and Isles of Scilly'],
  ['Cwm Taf', 'unit', 'Cwm Taf Morgannwg'],
  ['Newcastle PDU', 'unit', 'Newcastle Upon Tyne'],
  ['Derby PDU', 'unit', 'Derby City'],
];
