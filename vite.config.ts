import { defineConfig } from 'vite';
import { inkStories } from './src/tools/ink-plugin.ts';
import { precompress } from './src/tools/precompress.ts';
import { preloadByRoute } from './src/tools/preload-plugin.ts';

export default defineConfig(({ mode }) => ({
  // A static folder must work from any path of any web host.
  base: './',
  publicDir: false,
  plugins: mode === 'tools' ? [] : [inkStories(), preloadByRoute(), precompress()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
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
        },
}));
