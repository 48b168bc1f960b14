import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Native or self-locating packages stay outside the bundle; everything in `dependencies` does.
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          main: resolve(root, 'electron/main.ts'),
          'foreign-file-worker': resolve(root, 'electron/system/foreign-file-worker.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is one self-contained CommonJS file: it can only require 'electron'.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react()],
    // The readers of mail look for a native engine of patterns, by Node's means; a page has none.
    resolve: { alias: { module: resolve(root, 'renderer/app/no-native-modules.ts') } },
    define: { 'process.env.EMAIL_FORWARD_PARSER_DISABLE_RE2': 'true' },
    build: {
      outDir: resolve(root, 'out/renderer'),
      // electron-vite leaves it out; the windows are read and parsed at every start.
      minify: true,
      rolldownOptions: {
        input: {
          panel: resolve(root, 'renderer/panel/index.html'),
          capture: resolve(root, 'renderer/capture/index.html'),
        },
      },
    },
  },
})
