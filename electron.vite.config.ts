import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { compression } from 'vite-plugin-compression2';

const root = import.meta.dirname;

/**
 * What is loaded from node_modules at run time: packages with a native binary, and `pg-native`, which
 * `pg` asks for only when somebody installed it. Everything else is bundled, so that the packed app
 * holds a handful of files instead of the whole of node_modules.
 */
const NATIVE = ['better-sqlite3', '@node-rs/argon2', 'pg-native', 'bufferutil', 'utf-8-validate'];

/**
 * electron-vite sets the base to `./`, which suits file:// pages. Ours are served by the studio's server
 * and have deep addresses such as /interviews/7, where `./assets` would look in the wrong folder.
 */
const absoluteBase = {
  name: 'absolute-base',
  enforce: 'post' as const,
  config: () => ({ base: '/' }),
};

export default defineConfig({
  main: {
    build: {
      outDir: resolve(root, 'out/main'),
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: resolve(root, 'main/index.ts'),
          'server-process': resolve(root, 'main/server-process.ts'),
          cli: resolve(root, 'server/cli.ts'),
          // A thread's file is found by its name.
          'report.worker': resolve(root, 'server/features/reports/report.worker.ts'),
        },
        external: NATIVE,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: resolve(root, 'out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve(root, 'main/preload.ts') },
        // A sandboxed preload can't be an ES module and can't require a second file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    // Compressed once, here, and not at every request.
    plugins: [
      react(),
      absoluteBase,
      compression({ algorithms: ['brotliCompress', 'gzip'], threshold: 1024 }),
    ],
    build: {
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      sourcemap: false,
      rolldownOptions: {
        input: resolve(root, 'renderer/index.html'),
        output: {
          codeSplitting: {
            groups: [
              // What several pages share: each part by itself, it would be a hundred files, and a hundred requests
              // take longer than the parts that the first page could do without.
              { name: 'shared', minShareCount: 2 },
            ],
          },
        },
      },
    },
  },
});
