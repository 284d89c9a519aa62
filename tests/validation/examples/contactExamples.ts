import { makeCoverage } from '../../factories/serviceFactory.ts';
import { makeContact, type RuleExamples } from './example.ts';

const phone = (number: string) => ({ contacts: [makeContact({ phone: number })] });
const mailbox = (email: string) => ({ contacts: [makeContact({ email })] });

/** How to reach it and how to get in. */
export const contactExamples: RuleExamples = {
  'phone-undiallable': { broken: phone('0113 496'), fine: phone('0113 496 0000 ext. 12') },
  'phone-costs-extra': { broken: phone('0844 496 0000'), fine: phone('0808 157 0000') },
  'contact-twice': {
    broken: {
      contacts: [makeContact({ phone: '0113 496 0000' }), makeContact({ phone: '+44 113 4960000' })],
    },
    fine: { contacts: [makeContact({ phone: '0113 496 0000' }), makeContact({ phone: '0113 496 0001' })] },
  },
  'personal-email': {
    broken: mailbox('jo.bloggs@harbour-lane.example'),
    fine: mailbox('leeds.referrals@harbour-lane.example'),
  },
  'no-way-to-contact': {
    broken: { url: null, contacts: [makeContact({ name: 'Desk' })] },
    fine: { url: null, contacts: [makeContact({ name: 'Desk', phone: '0113 496 0000' })] },
  },
  'remote-without-line': {
    broken: { url: null, coverage: makeCoverage({ remote: true }) },
    fine: { coverage: makeCoverage({ remote: true }) },
  },
  'no-way-to-refer': { broken: { referralRoutes: [] }, fine: { referralRoutes: ['drop-in'] } },
  'referral-without-means': {
    broken: { referralRoutes: ['phone'], contacts: [makeContact({ email: 'team@harbour-lane.example' })] },
    fine: { referralRoutes: ['phone'], ...phone('0113 496 0000') },
  },
  'link-not-https': {
    broken: { url: 'http://harbour-lane.example/' },
    fine: { url: 'HTTPS://harbour-lane.example/' },
  },
  'link-social-only': {
    broken: { url: 'https://m.facebook.com/harbourlane' },
    fine: { url: 'https://notfacebook.com.example/harbourlane' },
  },
  'person-named': {
    broken: { contacts: [makeContact({ name: 'Susan Bloggs' })] },
    fine: { contacts: [makeContact({ name: 'Elizabeth Fry House' })] },
  },
};
