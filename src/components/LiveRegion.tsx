import { useEffect, useState } from 'react';

interface LiveRegionProps {
  readonly message: string;
  /** How long the message has to stand still before it is read out, in milliseconds. */
  readonly delay?: number;
}

/** Reads a message out politely once it has stopped changing, so that typing is not talked over. */
export function LiveRegion({ message, delay = 1000 }: LiveRegionProps) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(message), delay);
    return () => clearTimeout(timer);
  }, [message, delay]);
  return (
    <p className="govuk-visually-hidden" role="status">
      {spoken}
    </p>
  );
}
