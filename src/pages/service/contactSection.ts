import type { SummaryRow } from '../../components/SummaryList.tsx';
import type { Service } from '../../catalogue/service.ts';
import { describeSchedule } from '../../report/openingWords.ts';
import { toRow, toWebAddress, type ServiceSection } from './rows.ts';

/** How to reach the provider, and when. */
export function toContactSection(service: Service): ServiceSection {
  const hours = toRow('Opening hours', service.schedules.map(describeSchedule), 'when it is open');
  return { title: 'Contact', rows: [...toContactRows(service), hours] };
}

function toContactRows({ contacts, referralRoutes, url }: Service): readonly SummaryRow[] {
  const website = toWebAddress(url);
  const site = website ? [{ term: 'Website', details: [website], href: website }] : [];
  const rows = contacts.flatMap(({ name, phone, email }): readonly SummaryRow[] => [
    ...(phone ? [{ term: `${name}: phone`, details: [phone], href: toPhoneLink(phone) }] : []),
    ...(email
      ? [{ term: `${name}: email`, details: [email], href: `mailto:${encodeURIComponent(email)}` }]
      : []),
    ...(phone || email ? [] : [{ term: 'Contact', details: [name] }]),
  ]);
  if (rows.length + site.length > 0) return [...rows, ...site];
  const route = referralRoutes.length > 0 ? 'through the referral route above, or ' : '';
  const unsaid = `how to contact the provider. Ask ${route}your region’s commissioning team`;
  return [toRow('Contact', [], unsaid)];
}

function toPhoneLink(phone: string): string | null {
  const digits = phone.replace(/[^\d+]/g, '');
  return digits.length >= 3 ? `tel:${digits}` : null;
}
