// The way in for every npm script, in plain JavaScript so that a fresh clone with nothing but Node
// can run it: installs what is missing, builds what is out of date, then hands over to the tools.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);

/** Their output is committed as drawings and sounds: they are no part of a build. */
const GENERATORS = join('assets', 'make');

const [wanted = 'start', ...rest] = process.argv.slice(2);

requireNode();
installMissing();
if (wanted === 'dev') run('vite', rest);
else {
  if (wanted === 'build' || wanted === 'start') buildWhenChanged('site', ['vite', 'build']);
  buildWhenChanged('tools', ['vite', 'build', '--ssr', 'src/tools/cli.ts', '--mode', 'tools']);
  if (wanted !== 'build') {
    const { main } = await import(pathToFileURL(join(root, 'dist/tools/cli.js')).href);
    process.exitCode = await main([wanted, ...rest]);
  }
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Make It Right needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
}

/** `npm ci` when node_modules is missing or was installed from another lock file. */
function installMissing() {
  const stamp = 'node_modules/.installed-from';
  const lock = hash(readFileSync('package-lock.json'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing what is missing (once) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const done = spawnSync(command, [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (done.status !== 0) fail('The packages could not be installed; npm says why above.');
  writeFileSync(stamp, lock);
}

/**
 * Builds only when a source is newer than the last build; a second start takes seconds.
 * @param {string} name @param {string[]} command
 */
function buildWhenChanged(name, command) {
  const stamp = join('dist', `.${name}-built-from`);
  const asked = `preview ${process.env.VITE_PREVIEW ?? ''}`;
  const now = hash(Buffer.from([asked, ...sources()].join('\n')));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.error(`Building the ${name} …`);
  const [tool = '', ...args] = command;
  run(tool, [...args, '--logLevel', 'warn']);
  if (process.exitCode) process.exit();
  mkdirSync('dist', { recursive: true });
  writeFileSync(stamp, now);
}

/** Every source with its size and time. @returns {string[]} */
function sources() {
  const files = ['index.html', 'vite.config.ts', 'package-lock.json'];
  const inFolders = ['src', 'stories', 'assets'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  );
  const used = inFolders.filter((file) => !file.startsWith(GENERATORS + sep));
  return [...files, ...used].flatMap((file) => {
    const facts = statSync(file);
    return facts.isFile() ? [`${file} ${facts.size} ${facts.mtimeMs}`] : [];
  });
}

/** @param {string} tool @param {string[]} args */
function run(tool, args) {
  const done = spawnSync(process.execPath, [`node_modules/${tool}/bin/${tool}.js`, ...args], {
    stdio: 'inherit',
  });
  process.exitCode = done.status ?? 1;
}

/** @param {Buffer} data */
function hash(data) {
  return createHash('sha256').update(data).digest('hex');
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
