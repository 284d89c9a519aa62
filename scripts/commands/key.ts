import type { Command } from 'commander';
import { CommandError } from '../commandError.ts';
import {
  createKeyPem,
  parseSigningKey,
  readSigningKey,
  toPublicKeyLine,
  writeNewKey,
} from '../publish/keys.ts';

/** `key create` and `key public`: the publisher's key, and what the app is told of it. */
export function addKeyCommand(program: Command): void {
  const key = program.command('key').summary('make a signing key, print its public half');
  key
    .command('create')
    .description(
      'Makes a private key and prints the public key that the app is built with. Keep the file safe.',
    )
    .requiredOption('--out <pem>', 'where to write the private key')
    .option('--json', 'print the result as JSON', false)
    .action(async (options: { readonly out: string; readonly json: boolean }) => {
      const pem = createKeyPem('production');
      await writeNewKey(options.out, pem).catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
        throw new CommandError(
          `${options.out} is already there; a key that is overwritten is lost for good.`,
        );
      });
      printKey(toPublicKeyLine(parseSigningKey(pem, options.out)), options.json);
    });
  key
    .command('public')
    .description('Prints the public key that the app is built with.')
    .requiredOption('--key <pem>', 'the private key')
    .option('--json', 'print the result as JSON', false)
    .action(async (options: { readonly key: string; readonly json: boolean }) => {
      printKey(toPublicKeyLine(await readSigningKey(options.key)), options.json);
    });
}

function printKey(line: string, asJson: boolean): void {
  console.log(asJson ? JSON.stringify({ publicKey: line }) : line);
}
