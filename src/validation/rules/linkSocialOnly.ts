import type { Rule } from '../rule.ts';

const socialSites =
  /^https?:\/\/(?:[\w-]+\.)*(?:facebook\.com|fb\.(?:com|me)|instagram\.com|twitter\.com|x\.com|tiktok\.com|youtube\.com|linkedin\.com|linktr\.ee|whatsapp\.com|wa\.me)(?:[/?#:]|$)/i;

/** Court and prison networks block social media, and some people may not use it under their order. */
export const linkSocialOnly: Rule = {
  id: 'link-social-only',
  severity: 'advice',
  check: ({ url }) =>
    url !== null && socialSites.test(url)
      ? [
          {
            path: 'url',
            actual: url,
            expected: 'a page of the service’s own or its council’s',
            whatToDo: 'Link to a page that opens without a social network, if there is one.',
          },
        ]
      : [],
};
