// After spaces, brackets and dashes: UK numbers, their short forms (999, 116 123, 0800 1111), others with +.
const diallable =
  /^(?:0[1-9]\d{8,9}|(?:\+|00)44(?:\(?0\)?)?[1-9]\d{8,9}|\+(?!44)\d{7,15}|1\d{2}|116\d{3}|1[0-9]{4,5}|[6-8]\d{4}|0800\d{4,6}|0845464\d|999)$/;
const relayPrefix = /^1800[12]/;
const extension = /(?:\s|,|;)*(?:ext(?:ension)?|x|option|opt)\.?\s*\d+.*$/i;

/** Whether a telephone number, however it is spaced, is one that a telephone can dial. */
export function canBeDialled(phone: string): boolean {
  const digits = phone
    .replace(extension, '')
    .replace(/[\s().–-]/g, '')
    .replace(relayPrefix, '');
  return diallable.test(digits);
}
