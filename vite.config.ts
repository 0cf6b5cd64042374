import { defineConfig } from 'vitest/config';
import { firstLines } from './src/tools/first-lines-plugin.ts';
import { inkStories } from './src/tools/ink-plugin.ts';
import { precompress } from './src/tools/precompress.ts';
import { preloadByRoute } from './src/tools/preload-plugin.ts';

/** Walks of the largest stories there may be: minutes, so they come after the first answer. */
const LIMITS = [
  'tests/tools/stories-limits.test.ts',
  'tests/explore/proof-sheet.test.ts',
  'tests/score/replayed-attempts.test.ts',
];

const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig(({ mode }) => ({
  // A static folder must work from any path of any web host.
  base: './',
  publicDir: false,
  plugins:
    mode === 'tools'
      ? []
      : [
          inkStories(),
          preloadByRoute(),
          firstLines('/src/app/first-lines.tsx', { oxc, plugins: [inkStories()] }),
          precompress(),
        ],
  // Only the preview's worker asks for it: found late, it would load the page anew.
  optimizeDeps: { include: ['inkjs/full'] },
  oxc,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          // The laws walk whole stories, and two cores may be busy.
          testTimeout: 60_000,
          exclude: ['tests/browser/**', 'tests/budget/**', ...LIMITS],
        },
      },
      { extends: true, test: { name: 'limits', include: LIMITS, testTimeout: 240_000 } },
      { extends: true, test: { name: 'budget', include: ['tests/budget/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Two cores: one browser at a time keeps times honest.
          fileParallelism: false,
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
