import { SelectField } from '../components/SelectField.tsx';
import { useShortlists } from '../hooks/useShortlists.ts';
import { shortlistLabels } from '../shortlist/shortlist.ts';
import { findShortlist } from '../shortlist/shortlistsState.ts';

/** Which shortlist services are added to: a label from a fixed list, so that it can name nobody. */
export function ShortlistChoice() {
  const [{ shortlists, settings }, book] = useShortlists();
  const options = shortlistLabels.map((label) => {
    const count = findShortlist(shortlists, label)?.chosen.length ?? 0;
    return { value: label, label: count === 0 ? label : `${label} (${count} chosen)` };
  });
  return (
    <div className="app-shortlist-choice">
      <SelectField
        label="Add services to the shortlist of"
        value={settings.current}
        options={options}
        onChange={(current) => void book.changeSettings({ current })}
      />
    </div>
  );
}
