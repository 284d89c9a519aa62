import type { Service } from '../../catalogue/service.ts';
import { deliveryFormatLabels, settingLabels } from '../../taxonomy/labels.ts';
import { capitalise } from '../capitalise.ts';
import { describeList } from '../describeList.ts';
import { describeNational } from '../describeNational.ts';
import { toRow, type ServiceSection } from './rows.ts';

/** Where the people it serves live, and where and how it works with them. */
export function toWhereSection(service: Service): ServiceSection {
  const { coverage, settings, prisonsServed, deliveryFormats, deliveryPlaces, locations } = service;
  return {
    title: 'Where',
    rows: [
      toRow(
        'Home areas served',
        [
          coverage.national ? describeNational(coverage) : coverage.areaName,
          coverage.remote ? 'Can be used by phone or online' : null,
        ],
        'which areas it serves',
      ),
      toRow(
        'Setting',
        settings.map((setting) => settingLabels[setting]),
        'whether it works in the community or in custody',
      ),
      ...(prisonsServed.length > 0 ? [{ term: 'Prisons served', details: prisonsServed }] : []),
      toRow(
        'How sessions are given',
        deliveryFormats.length > 0
          ? [capitalise(describeList(deliveryFormats.map((format) => deliveryFormatLabels[format])))]
          : [],
        'how sessions are given',
      ),
      ...(service.confidentialLocation
        ? [{ term: 'Where sessions are held', details: ['Kept confidential. Ask the provider.'] }]
        : [
            toRow(
              'Where sessions are held',
              [
                ...locations.map(({ name, address, postcode }) =>
                  [name, address, postcode].filter((part) => part !== null).join(', '),
                ),
                deliveryPlaces.length > 0 ? describeList(deliveryPlaces) : null,
              ],
              'where sessions are held',
            ),
          ]),
    ],
  };
}
