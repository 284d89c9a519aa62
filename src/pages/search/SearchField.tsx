import { pageSize } from '../../hooks/searchMemory.ts';
import { useRemember, useRemembered } from '../../hooks/useSearchMemory.ts';
import { SearchBox } from './SearchBox.tsx';
import { keepTyped } from './searchSummary.ts';

/** The box with what is typed in it: the one part of the screen that every letter draws again. */
export function SearchField() {
  const text = useRemembered('text');
  const asText = useRemembered('asText');
  const remember = useRemember();
  return (
    <SearchBox
      text={text}
      onType={(typed) => remember({ text: typed, asText: keepTyped(asText, typed), shown: pageSize })}
    />
  );
}
