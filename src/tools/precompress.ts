// Writes a Brotli and a gzip copy beside every text file of the build, for hosts that serve precompressed
// files, as the server does.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(?:js|css|html|svg|json)$/;

export function precompress(): Plugin {
  return {
    name: 'make-it-right:precompress',
    apply: 'build',
    writeBundle: {
      order: 'post',
      handler(output, bundle) {
        for (const name of Object.keys(bundle).filter((file) => TEXT.test(file))) {
          const path = join(output.dir ?? '.', name);
          const data = readFileSync(path);
          writeFileSync(`${path}.br`, brotli(data));
          writeFileSync(`${path}.gz`, gzipSync(data, { level: 9 }));
        }
      },
    },
  };
}

export function brotli(data: Buffer): Buffer {
  return brotliCompressSync(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });
}
