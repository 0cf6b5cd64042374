import { build, type Rolldown } from 'vite';

/** A script with all that it imports, as the text of one file; `define`: what is put in for names. */
export async function builtInOne(
  script: string,
  define: Readonly<Record<string, unknown>>,
): Promise<string> {
  const values = Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]);
  const made = (await build({
    configFile: false,
    logLevel: 'warn',
    define: Object.fromEntries(values),
    build: { write: false, rolldownOptions: { input: script, output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  return made.output[0].code;
}
