// A network of its own for the server, which loses packets in both directions. It is made by the system,
// so only root has it, on Linux.

import { spawnSync } from 'node:child_process';

export type LossyNetwork = {
  /** Goes before a command that is to run in it. */
  readonly before: readonly string[];
  readonly host: string;
  readonly remove: () => void;
};

const NAME = `mir-bench-${process.pid}`;
const [OUTSIDE, INSIDE] = [`mo${process.pid}`, `mi${process.pid}`];
const HOST = '10.213.77.2';

const within = ['ip', 'netns', 'exec', NAME];

/** A sentence where it cannot be made. */
export function lossyNetwork(percent: number): LossyNetwork | string {
  const remove = () => void run(['ip', 'netns', 'del', NAME]);
  const made = [
    ['ip', 'netns', 'add', NAME],
    ['ip', 'link', 'add', OUTSIDE, 'type', 'veth', 'peer', 'name', INSIDE],
    ['ip', 'link', 'set', INSIDE, 'netns', NAME],
    ['ip', 'addr', 'add', '10.213.77.1/30', 'dev', OUTSIDE],
    ['ip', 'link', 'set', OUTSIDE, 'up'],
    [...within, 'ip', 'addr', 'add', `${HOST}/30`, 'dev', INSIDE],
    [...within, 'ip', 'link', 'set', INSIDE, 'up'],
    [...within, 'ip', 'link', 'set', 'lo', 'up'],
  ];
  const fault = made.map(run).find((said) => said !== null) ?? lose(percent);
  if (fault === null) return { before: within, host: HOST, remove };
  remove();
  return `no network that loses packets can be made here: ${fault}`;
}

/** By `tc`, or where the kernel has no netem by a rule of `nft`. Null, or what is wrong. */
function lose(percent: number): string | null {
  const netem = ['root', 'netem', 'loss', `${percent}%`];
  const byQueue = [
    ['tc', 'qdisc', 'add', 'dev', OUTSIDE, ...netem],
    [...within, 'tc', 'qdisc', 'add', 'dev', INSIDE, ...netem],
  ];
  const rule = `numgen random mod 100 < ${percent} drop`;
  const chain = (hook: string) =>
    `chain ${hook} { type filter hook ${hook} device ${INSIDE} priority 0; ${rule}; };`;
  const table = `table netdev loss { ${chain('ingress')} ${chain('egress')} }`;
  const wrong = byQueue.map(run).find((said) => said !== null) ?? null;
  return wrong === null || run([...within, 'nft', table]) === null ? null : wrong;
}

/** Null, or what went wrong. */
function run([command = '', ...args]: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? null : (error?.message ?? stderr.trim());
}
