import type { Service } from '../catalogue/service.ts';
import { ToggleButton } from '../components/ToggleButton.tsx';
import { useAppServices } from '../hooks/appServices.ts';
import { useShortlists } from '../hooks/useShortlists.ts';
import { useToday } from '../hooks/useToday.ts';
import { addService, hasRoom, isChosen, removeService, setFilters } from '../shortlist/changeShortlist.ts';
import { findShortlist } from '../shortlist/shortlistsState.ts';
import { toKeptFilters, toSearchedFor } from './useSearchedFor.ts';

/** Puts a service on the shortlist in use, or takes it off. */
export function ShortlistToggle({ service }: { readonly service: Service }) {
  const [{ isOpen, shortlists, settings }, book] = useShortlists();
  const today = useToday();
  const { memory } = useAppServices();
  const label = settings.current;
  const shortlist = findShortlist(shortlists, label);
  const isPressed = shortlist !== null && isChosen(shortlist, service.id);
  const isFull = shortlist !== null && !isPressed && !hasRoom(shortlist);
  const toggle = () =>
    isPressed
      ? book.change(label, (before) => removeService(before, service.id), 'removed a service')
      : book.change(label, (before) =>
          // Looked at only now: a list of these would otherwise be drawn anew with every typed letter.
          addService(setFilters(before, toKeptFilters(before, toSearchedFor(memory.get()))), service, today),
        );
  return (
    <ToggleButton
      // A finger that is already down must not choose the service that takes the place of this one.
      key={service.id}
      label={isFull ? `Shortlist is full: ${label}` : `Shortlist: ${label}`}
      of={service.name}
      isPressed={isPressed}
      isDisabled={!isOpen || isFull}
      onPress={() => void toggle()}
    />
  );
}
