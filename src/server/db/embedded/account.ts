// PostgreSQL refuses to run as root. Where we are root its programs run in a user namespace, in which
// root has another number; where that is not allowed, as `postgres` or `nobody`, who then own the data.

import { spawn } from 'node:child_process';
import { chownSync, readFileSync } from 'node:fs';
import type { Programs } from './binaries.ts';
import { CannotRun } from './cannot-run.ts';

type Outcome = { readonly isFine: boolean; readonly output: string };

export type Account = {
  /** Runs a program of PostgreSQL; never rejects. */
  readonly run: (program: string, args: readonly string[]) => Promise<Outcome>;
  /** Gives a file or folder to whom PostgreSQL runs as. */
  readonly give: (path: string) => void;
  /** What to do where PostgreSQL may not reach a folder. */
  readonly advice: string;
};

const ADVICE = 'Put the copy and DATA_DIR where others may enter, or start as an ordinary user.';

type Person = { readonly name: string; readonly uid: number; readonly gid: number };

/** Throws a sentence where the programs cannot be run at all. */
export async function accountFor({ initdb }: Programs): Promise<Account> {
  const works = async (account: Account) => account.run(initdb, ['--version']);
  if (process.getuid?.() !== 0) {
    const plain: Account = {
      run: (program, args) => execute(program, args, {}),
      give: () => {},
      advice: '',
    };
    const { isFine, output } = await works(plain);
    if (isFine) return plain;
    throw new CannotRun(`PostgreSQL's programs do not run on this system: ${output}`);
  }
  const other = anotherThanRoot();
  const map = ['-U', `--map-user=${other.uid}`, `--map-group=${other.gid}`];
  const inNamespace: Account = {
    run: (program, args) => execute('unshare', [...map, program, ...args], {}),
    give: () => {},
    advice: '',
  };
  if ((await works(inNamespace)).isFine) return inNamespace;
  const asOther: Account = {
    run: (program, args) => execute(program, args, { uid: other.uid, gid: other.gid }),
    give: (path) => chownSync(path, other.uid, other.gid),
    advice: `It does not run as root, so it runs as “${other.name}”. ${ADVICE}`,
  };
  const { isFine, output } = await works(asOther);
  if (isFine) return asOther;
  throw new CannotRun(
    `PostgreSQL does not run as root, and as user “${other.name}” it does not run here either (${output}). ${ADVICE}`,
  );
}

/** `initdb` wants a user that is in the list of users. */
function anotherThanRoot(): Person {
  const people = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const found = ['postgres', 'nobody'].flatMap((name) => people.filter((one) => one.name === name));
  if (found[0]) return found[0];
  throw new CannotRun(
    'PostgreSQL does not run as root, and there is neither a user “postgres” nor “nobody”. Start as an ordinary user.',
  );
}

/** Without what the machine says of languages and of other databases. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries({ ...process.env, LC_ALL: 'C' }).filter(
      ([name]) => !/^PG/.test(name) && (name === 'LC_ALL' || !/^(?:LC_|LANG)/.test(name)),
    ),
  );

function execute(
  program: string,
  args: readonly string[],
  who: { readonly uid?: number; readonly gid?: number },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...who,
      cwd: '/',
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const note = (data: Buffer) => {
      output += data;
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.once('error', (fault) => resolve({ isFine: false, output: fault.message }));
    child.once('close', (code) => resolve({ isFine: code === 0, output: output.trim() }));
  });
}
