import { SelectField } from '../../components/SelectField.tsx';
import { useShortlists } from '../../hooks/useShortlists.ts';
import { setKeepDays } from '../../shortlist/changeShortlist.ts';
import { keepDays, type Shortlist } from '../../shortlist/shortlist.ts';
import { describeCount } from '../describeList.ts';

const options = Array.from({ length: keepDays.most }, (_, index) => keepDays.least + index).map((days) => ({
  value: String(days),
  label: describeCount(days, 'day'),
}));

/** How many days a shortlist is kept. */
export function KeepDays({ shortlist }: { readonly shortlist: Shortlist }) {
  const [, book] = useShortlists();
  return (
    <SelectField
      label="Days it is kept"
      value={String(shortlist.keepDays)}
      options={options}
      onChange={(days) => void book.change(shortlist.label, (before) => setKeepDays(before, Number(days)))}
    />
  );
}
