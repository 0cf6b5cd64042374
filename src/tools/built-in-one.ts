import { build, type InlineConfig, type Rolldown } from 'vite';

/** A script with all that it imports, its styles too, as the text of one file; `define`: what is put in for names. */
export async function builtInOne(
  script: string,
  define: Readonly<Record<string, unknown>>,
  config: Pick<InlineConfig, 'oxc'> = {},
): Promise<string> {
  const values = Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]);
  const made = (await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    define: Object.fromEntries(values),
    build: { write: false, rolldownOptions: { input: script, output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  return made.output[0].code;
}
