import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useChanges } from '../../hooks/useChanges.ts';

const prefix = '#invitation=';
const token = /^[\w-]{20,100}$/;

/**
 * Takes the token of an invitation out of the address, where it could be read over a shoulder or copied
 * along, and keeps it in this tab's memory. True when a link was cut off on its way.
 */
export function useInvitationLink(): boolean {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const { book } = useChanges();
  const [isBroken, setIsBroken] = useState(false);
  useEffect(() => {
    if (!hash.startsWith(prefix)) return;
    const typed = hash.slice(prefix.length);
    if (token.test(typed)) book.invitation.set(typed);
    setIsBroken(!token.test(typed));
    void navigate(pathname, { replace: true });
  }, [book, hash, pathname, navigate]);
  return isBroken;
}
