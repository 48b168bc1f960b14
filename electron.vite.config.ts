import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { build, type Plugin } from 'vite'

const root = import.meta.dirname

/** The readers of mail declare a `require` of their own, and electron-vite gives the same to each chunk that has one. */
const ownRequire: Plugin = {
  name: 'own-require',
  transform: {
    filter: { id: /node_modules\/email-(?:forward|reply)-parser\// },
    // Without a map of its own, which is what no mappings say: no line moves.
    handler: (code) => ({ code: code.replaceAll(/\brequire\b/g, 'requireNative'), map: { mappings: '' } }),
  },
}

/** Half the size, and a stack that somebody sends in still says where it was. */
const withNamesKept = { mangle: false, compress: false, codegen: { removeWhitespace: true } } as const

/**
 * Beside `main.js`, in one CommonJS file: in the packed archive a thread finds no ES module (seen on Electron 25: ENOTDIR).
 */
const foreignFileWorker: Plugin = {
  name: 'foreign-file-worker',
  async generateBundle() {
    const built = await build({
      configFile: false,
      root,
      logLevel: 'warn',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        write: false,
        target: 'node24',
        rolldownOptions: {
          input: resolve(root, 'electron/system/foreign-file-worker.ts'),
          output: {
            format: 'cjs',
            entryFileNames: '[name].cjs',
            codeSplitting: false,
            minify: withNamesKept,
          },
        },
      },
    })
    for (const { output } of [built].flat().filter((each) => 'output' in each))
      for (const file of output)
        if (file.type === 'chunk') {
          this.emitFile({ type: 'asset', fileName: file.fileName, source: file.code })
          for (const id of file.moduleIds) this.addWatchFile(id)
        }
  },
}

/** The app speaks English: of what the widgets say to screen readers in some thirty languages, only that goes along. */
const widgetsInEnglish: Plugin = {
  name: 'widgets-in-english',
  resolveId: {
    filter: { id: /\/intl\/\w+\/[a-z]{2}-[A-Z]{2}\.mjs$/ },
    handler: (source, importer) =>
      importer?.includes('/react-aria') && resolve(importer, '..', source.replace(/[^/]+$/, 'en-US.mjs')),
  },
}

export default defineConfig({
  main: {
    plugins: [ownRequire, foreignFileWorker],
    build: {
      outDir: 'out/main',
      // What is listed in `dependencies` stays outside, and is packed as it is: a native module and one that starts
      // programs that lie beside it. All other packages are `devDependencies`, and go into the bundle.
      externalizeDeps: true,
      rolldownOptions: {
        input: { main: resolve(root, 'electron/main.ts') },
        output: { format: 'es', minify: withNamesKept },
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
    plugins: [react(), widgetsInEnglish],
    resolve: {
      alias: [
        // The readers of mail look for a native engine of patterns, by Node's means; a page has none.
        { find: 'module', replacement: resolve(root, 'renderer/app/no-native-modules.ts') },
        { find: /^temporal-polyfill$/, replacement: resolve(root, 'renderer/app/temporal.ts') },
      ],
    },
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
