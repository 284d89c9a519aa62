import { describe, expect, test } from 'vitest';
import { createKeyPem, parseSigningKey, toPublicKeyLine } from '../../scripts/publish/keys.ts';
import { parseTrustedKeys } from '../../src/release/trustedKeys.ts';

const production = parseSigningKey(createKeyPem('production'), 'a key');
const demo = parseSigningKey(createKeyPem('demo'), 'a demo key');

describe('the keys an app is built to trust', () => {
  test('are read from the lines the publisher was given', () => {
    const { keyId, publicKey } = production;
    const line = toPublicKeyLine(production);
    expect(parseTrustedKeys(line, { allowDemo: false })).toEqual({
      keys: [{ keyId, publicKey }],
      allowDemo: false,
    });
  });

  test('may be two, while one key takes over from another', () => {
    const text = `${toPublicKeyLine(production)}, ${toPublicKeyLine(demo)}\n`;
    const { keys, allowDemo } = parseTrustedKeys(text, { allowDemo: true });
    expect(keys.map(({ keyId }) => keyId)).toEqual([production.keyId, demo.keyId]);
    expect(allowDemo).toBe(true);
  });

  test('a production build refuses a demo key in one sentence', () => {
    const text = `${toPublicKeyLine(production)},${toPublicKeyLine(demo)}`;
    expect(() => parseTrustedKeys(text, { allowDemo: false })).toThrow(
      /production build does not trust a demo key/,
    );
  });

  test.each([
    ['nothing', ' , '],
    ['an id alone', production.keyId],
    ['a key cut short', toPublicKeyLine(production).slice(0, -8)],
    ['a key with something after it', `${toPublicKeyLine(production)}:extra`],
    ['a compressed point', `${production.keyId}:${Buffer.alloc(33, 2).toString('base64')}`],
    ['an id in capitals', toPublicKeyLine(production).toUpperCase()],
  ])('%s is no key', (_, text) => {
    expect(() => parseTrustedKeys(text, { allowDemo: true })).toThrow(/trusted key/);
  });
});
