import { describeCalendarDay } from '../../catalogue/calendarDay.ts';
import { useShortlists } from '../../hooks/useShortlists.ts';

/** Says that a shortlist cleared itself, and when: it would look lost otherwise. */
export function ClearedNote() {
  const [{ settings }] = useShortlists();
  if (settings.clearedOn === null) return null;
  return (
    <p className="govuk-body app-no-print">
      A shortlist cleared itself on {describeCalendarDay(settings.clearedOn)}, when its days were over. Only
      that date is kept of it.
    </p>
  );
}
