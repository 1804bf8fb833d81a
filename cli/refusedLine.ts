/** What Commander refuses, in a sentence: what is wrong, and what is accepted. */
import type { Command, CommanderError } from 'commander';
import { excerpt } from '../src/settings/address.ts';

export function refusedLine(command: Command, { code, message }: CommanderError): string {
  const named = /'(.*)'/s.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return unknownOption(command, named, /Did you mean (.*)\?/.exec(message)?.[1]);
    case 'commander.optionMissingArgument': {
      const option = command.options.find(({ flags }) => flags === named)!;
      return `${option.long} has no value. Write ${option.flags}: ${option.description}.`;
    }
    case 'commander.excessArguments':
      return `${quoted(command.args[command.registeredArguments.length])} is not understood. ${accepted(command)}`;
    case 'commander.missingArgument':
      return `${command.name()} needs ${named}. ${accepted(command)}`;
    case 'commander.help':
      return `That is no command. ${accepted(command)}`;
    default:
      return message;
  }
}

function unknownOption(command: Command, typed: string, meant?: string): string {
  const name = typed.split('=')[0]!;
  const isFlag = command.options.some(({ long, required }) => long === name && !required);
  if (isFlag) return `${name} takes no value. Write ${name} alone.`;
  return `${quoted(typed)} is no option. ${meant ? `Did you mean ${meant}? ` : ''}${accepted(command)}`;
}

const quoted = (text = ''): string => `"${excerpt(text)}"`;

function accepted({ registeredArguments, commands, options }: Command): string {
  const words = [
    ...registeredArguments.map((argument) => `<${argument.name()}>`),
    ...commands.map((command) => command.name()),
    ...options.map(({ flags }) => flags),
    '--help',
  ];
  return `Accepted: ${words.join(', ')}.`;
}
