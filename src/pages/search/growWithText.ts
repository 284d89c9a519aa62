// More would push the first result off a tablet; what is longer scrolls.
const mostLines = 4;
// So few characters fit on a line of any screen, so that nothing is measured with each letter of them.
const alwaysFits = 20;

/**
 * Makes a box as many lines high as its text needs, by its `data-lines`. Its height changes only where a
 * line begins or is gone. `isAnew` after a change of its width.
 */
export function growWithText(box: HTMLTextAreaElement, isAnew = false): void {
  const { length } = box.value;
  const before = Number(box.dataset['lines'] ?? 1);
  if (before === 1 && length <= alwaysFits) return;
  // A box that is too high says nothing of how high its text is.
  if (isAnew || length < Number(box.dataset['length'] ?? 0)) box.dataset['lines'] = '1';
  for (let lines = Number(box.dataset['lines'] ?? 1); lines < mostLines; lines += 1) {
    if (box.scrollHeight <= box.clientHeight) break;
    box.dataset['lines'] = String(lines + 1);
  }
  box.dataset['length'] = String(length);
}
