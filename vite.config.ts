import { defineConfig } from 'vitest/config';
import { firstLinesInPage } from './src/tools/first-lines-plugin.ts';
import { inkStories } from './src/tools/ink-plugin.ts';
import { editionFiles } from './src/tools/kept-editions.ts';
import { playableOffline } from './src/tools/offline-plugin.ts';
import { phoneBesideGame } from './src/tools/phone-plugin.ts';
import { precompress } from './src/tools/precompress.ts';
import { preloadByRoute } from './src/tools/preload-plugin.ts';
import { walkTables } from './src/tools/walk-tables.ts';

/**
 * Walks of whole stories and of the largest there may be, and what is compiled some hundred times over:
 * they come after the first answer.
 */
const LIMITS = [
  'tests/story/{signs,ink-words,speakers,other-hands,tags,joined-lines}.test.ts',
  'tests/app/preview-answers.test.ts',
  'tests/machine/machine.test.ts',
  'tests/translation/translation.test.ts',
  'tests/tools/stories*.test.ts',
  'tests/play/playthrough.test.ts',
  'tests/ui/branch-map.test.tsx',
  'tests/app/map-view.test.ts',
  'tests/explore/proof-sheet.test.ts',
  'tests/stage/every-line.test.ts',
  'tests/score/replayed-attempts.test.ts',
  'tests/machine/shipped-walks.test.ts',
  'tests/play/walk-table.test.ts',
];

/** They hold the page to times, so no other browser may run beside them. */
const TIMED = ['tests/browser/stage-pace.test.ts', 'tests/browser/preview.test.ts'];

const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** As a glob, whatever stands in the path of the clone. */
const DATA = `${import.meta.dirname.replace(/\\/g, '/').replace(/[()[\]{}!*?+@|]/g, '\\$&')}/data/**`;

export default defineConfig(({ mode }) => ({
  // A static folder must work from any path of any web host.
  base: './',
  publicDir: false,
  // The team server's data lie in the clone unless it is told otherwise: nothing of it is served.
  server: {
    fs: { deny: ['.env', '.env.*', '*.{crt,pem}', '**/.git/**', DATA] },
    watch: { ignored: [DATA] },
  },
  plugins:
    mode === 'tools'
      ? []
      : [
          inkStories(),
          editionFiles(),
          walkTables(),
          preloadByRoute(),
          firstLinesInPage(
            '/src/app/learner/play/first-lines.tsx',
            'src/app/learner/play/first-lines-shown.ts',
            {
              oxc,
              plugins: [inkStories()],
            },
          ),
          phoneBesideGame('src/app/phone/start.tsx', { oxc }),
          playableOffline('src/app/shell/service-worker.ts'),
          precompress(),
        ],
  // Only the preview's worker asks for it: found late, it would load the page anew.
  optimizeDeps: { include: ['inkjs/full'] },
  oxc,
  test: {
    // Two cores.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          // Nothing here keeps anything for the next file, and most of the time went into loading
          // the same modules for each.
          isolate: false,
          // The laws walk whole stories, and two cores may be busy.
          testTimeout: 60_000,
          exclude: ['tests/{browser,budget,other-browsers,server,team}/**', ...LIMITS],
        },
      },
      {
        extends: true,
        test: {
          name: 'limits',
          include: LIMITS,
          isolate: false,
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          globalSetup: 'tests/server/cluster.ts',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'team',
          include: ['tests/team/**/*.test.ts'],
          globalSetup: 'tests/server/cluster.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'other-browsers',
          include: ['tests/other-browsers/**/*.test.ts'],
          testTimeout: 1_200_000,
        },
      },
      { extends: true, test: { name: 'budget', include: ['tests/budget/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: TIMED,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser-timed',
          include: TIMED,
          fileParallelism: false,
          isolate: false,
          // After the other browsers.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
  build:
    mode === 'tools'
      ? { outDir: 'dist/tools', emptyOutDir: true, target: 'node20' }
      : {
          outDir: 'dist/site',
          emptyOutDir: true,
          target: ['chrome111', 'firefox115', 'safari16.4'],
          manifest: true,
          // Preloading is decided by route in the page's head; fonts and pictures stay files.
          assetsInlineLimit: 0,
          chunkSizeWarningLimit: 1600,
          rolldownOptions: { checks: { pluginTimings: false } },
        },
}));
