import { useCallback, useEffect, useRef } from 'react';
import { useAppServices } from '../../hooks/appServices.ts';
import { pageSize } from '../../hooks/searchMemory.ts';
import { useRemember, useWatching } from '../../hooks/useSearchMemory.ts';
import { growWithText } from './growWithText.ts';
import { SearchBox } from './SearchBox.tsx';
import { keepTyped } from './searchSummary.ts';

/**
 * The box with what is typed in it. The browser draws the letters and React has nothing to do with them,
 * so that a slow device asks at once and has its hands free for the answer.
 */
export function SearchField() {
  const { memory } = useAppServices();
  const remember = useRemember();
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const input = box.current;
    if (!input) return;
    const hear = () => {
      const text = input.value;
      const { asText, asMeant } = memory.get();
      remember({
        text,
        asText: keepTyped(asText, text),
        asMeant: keepTyped(asMeant, text),
        shown: pageSize,
      });
      growWithText(input);
    };
    const clear = () => {
      input.value = '';
      hear();
      input.focus();
    };
    const fit = () => growWithText(input, true);
    input.addEventListener('input', hear);
    input.form?.addEventListener('reset', clear);
    window.addEventListener('resize', fit);
    return () => {
      input.removeEventListener('input', hear);
      input.form?.removeEventListener('reset', clear);
      window.removeEventListener('resize', fit);
    };
  }, [memory, remember]);

  // A press on a suggestion changes the words too.
  const show = useCallback((text: string) => {
    if (!box.current || box.current.value === text) return;
    box.current.value = text;
    growWithText(box.current);
  }, []);
  useWatching('text', show);
  return <SearchBox box={box} />;
}
