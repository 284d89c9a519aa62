import type { SummaryRow } from '../../components/SummaryList.tsx';
import type { Service } from '../../catalogue/service.ts';
import { toRow, type ServiceSection } from './rows.ts';

/** How to reach the provider. */
export function toContactSection({ contacts, referralRoutes }: Service): ServiceSection {
  const rows = contacts.flatMap(({ name, phone, email }): readonly SummaryRow[] => [
    ...(phone ? [{ term: `${name}: phone`, details: [phone], href: toPhoneLink(phone) }] : []),
    ...(email
      ? [{ term: `${name}: email`, details: [email], href: `mailto:${encodeURIComponent(email)}` }]
      : []),
    ...(phone || email ? [] : [{ term: 'Contact', details: [name] }]),
  ]);
  if (rows.length > 0) return { title: 'Contact', rows };
  const route = referralRoutes.length > 0 ? 'through the referral route above, or ' : '';
  const unsaid = `how to contact the provider. Ask ${route}your region’s commissioning team`;
  return { title: 'Contact', rows: [toRow('Contact', [], unsaid)] };
}

function toPhoneLink(phone: string): string | null {
  const digits = phone.replace(/[^\d+]/g, '');
  return digits.length >= 3 ? `tel:${digits}` : null;
}
