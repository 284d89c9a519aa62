import { Command } from 'commander';
import { describeFailure } from './commandError.ts';
import { addAssuranceCommand } from './commands/assurance.ts';
import { addChangesCommand } from './commands/changes.ts';
import { addDuplicatesCommand } from './commands/duplicates.ts';
import { addGapsCommand } from './commands/gaps.ts';
import { addImportCommand } from './commands/import.ts';
import { addIntakeCommand } from './commands/intake.ts';
import { addKeyCommand } from './commands/key.ts';
import { addPublishCommand } from './commands/publish.ts';
import { addSearchCommand } from './commands/search.ts';
import { addSuggestionsCommand } from './commands/suggestions.ts';
import { addTemplateCommand } from './commands/template.ts';
import { addValidateCommand } from './commands/validate.ts';
import { addVerifyCommand } from './commands/verify.ts';

// The publishers' command line: `npm run -s catalogue -- <command>`. Each command has its own file.
const program = new Command('catalogue').description('Publish a catalogue of services for probation.');
addImportCommand(program);
addTemplateCommand(program);
addValidateCommand(program);
addDuplicatesCommand(program);
addSuggestionsCommand(program);
addPublishCommand(program);
addVerifyCommand(program);
addSearchCommand(program);
addGapsCommand(program);
addKeyCommand(program);
addIntakeCommand(program);
addChangesCommand(program);
addAssuranceCommand(program);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the report may have seen enough, as `head` has; the command still goes on to its end.
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
