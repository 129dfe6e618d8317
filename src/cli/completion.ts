import type { Command } from 'commander';

/** What a flag takes: nothing, one of some words, or anything, of which files are offered. */
interface FlagWords {
  readonly name: string;
  readonly about: string;
  readonly takes: 'nothing' | 'anything' | readonly string[];
}

/** One command as a shell completes it. */
export interface CommandWords {
  readonly name: string;
  readonly about: string;
  readonly flags: readonly FlagWords[];
  /** What may stand as its argument; files when there is none. */
  readonly values: readonly string[];
}

/** Words that only the program knows: of a flag everywhere, and of a command's argument. */
export interface KnownValues {
  readonly flags: Readonly<Record<string, readonly string[]>>;
  readonly commands: Readonly<Record<string, readonly string[]>>;
}

/** Everything that can be typed after `ctg`, from the declarations of the commands. */
export function wordsOf(program: Command, known: KnownValues): CommandWords[] {
  return program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    flags: command.options
      .filter(({ long }) => long)
      .map((option) => {
        const name = option.long ?? '';
        const takesValue = option.required || option.optional;
        const values = option.argChoices ?? known.flags[name];
        return { name, about: option.description, takes: takesValue ? (values ?? 'anything') : 'nothing' };
      }),
    values: command.registeredArguments[0]?.argChoices ?? known.commands[command.name()] ?? [],
  }));
}

const isList = (takes: FlagWords['takes']): takes is readonly string[] => typeof takes !== 'string';
/** A word as every shell reads it: nothing in it is for the shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

const SCRIPTS = { bash, zsh, fish } as const;
export const SHELLS = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];

/** The script of a shell, to be read by it when it starts. */
export function completionScript(shell: keyof typeof SCRIPTS, commands: readonly CommandWords[]): string {
  return SCRIPTS[shell](commands);
}

function bash(commands: readonly CommandWords[]): string {
  const cases = commands.flatMap(({ name, flags }) =>
    flags.flatMap(({ name: flag, takes }) => {
      if (takes === 'nothing') return [];
      return [`    '${name} ${flag}') words=${quoted(isList(takes) ? takes.join(' ') : '')} ;;`];
    }),
  );
  const all = commands.map(({ name, flags, values }) =>
    [
      `    ${name})`,
      `      if [[ $cur == -* ]]; then words=${quoted(flags.map((flag) => flag.name).join(' '))}`,
      `      else words=${quoted(values.join(' '))}; fi ;;`,
    ].join('\n'),
  );
  return `# Completion of ctg for bash: eval "$(ctg completion bash)"
_ctg() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words=''
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W ${quoted(commands.map(({ name }) => name).join(' '))} -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]} $prev" in
${cases.join('\n')}
    *) case "\${COMP_WORDS[1]}" in
${all.join('\n')}
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _ctg ctg
`;
}

function zsh(commands: readonly CommandWords[]): string {
  const described = (name: string, about: string) => quoted(`${name.replaceAll(':', '\\:')}:${about}`);
  const cases = commands.flatMap(({ name, flags }) =>
    flags.flatMap(({ name: flag, takes }) => {
      if (takes === 'nothing') return [];
      const offer = isList(takes) ? `compadd -- ${takes.map(quoted).join(' ')}` : '_files';
      return [`    '${name} ${flag}') ${offer}; return ;;`];
    }),
  );
  const all = commands.map(({ name, flags, values }) =>
    [
      `    ${name})`,
      `      if [[ $cur == -* ]]; then known=(${flags.map((flag) => described(flag.name, flag.about)).join(' ')}); _describe option known`,
      `      else ${values.length > 0 ? `compadd -- ${values.map(quoted).join(' ')}` : '_files'}; fi ;;`,
    ].join('\n'),
  );
  return `#compdef ctg
# Completion of ctg for zsh: eval "$(ctg completion zsh)" after compinit
_ctg() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]}
  local -a known
  if (( CURRENT == 2 )); then
    known=(${commands.map(({ name, about }) => described(name, about)).join(' ')})
    _describe command known
    return
  fi
  case "\${words[2]} $prev" in
${cases.join('\n')}
  esac
  case "\${words[2]}" in
${all.join('\n')}
  esac
}
compdef _ctg ctg
`;
}

function fish(commands: readonly CommandWords[]): string {
  const text = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = commands.flatMap(({ name, about, flags, values }) => {
    const when = text(`__fish_seen_subcommand_from ${name}`);
    return [
      `complete -c ctg -f -n __fish_use_subcommand -a ${name} -d ${text(about)}`,
      ...(values.length > 0 ? [`complete -c ctg -f -n ${when} -a ${text(values.join(' '))}`] : []),
      ...flags.map(({ name: flag, about: what, takes }) => {
        const value = takes === 'nothing' ? '' : isList(takes) ? ` -x -a ${text(takes.join(' '))}` : ' -r -F';
        return `complete -c ctg -n ${when} -l ${flag.replace(/^--/, '')}${value} -d ${text(what)}`;
      }),
    ];
  });
  return `# Completion of ctg for fish: ctg completion fish | source\n${lines.join('\n')}\n`;
}
