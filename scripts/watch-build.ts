import { build, mergeConfig, type UserConfig } from 'vite'

/**
 * Builds a part with source maps, and again whenever one of its files changes. Resolves once a build has succeeded, to
 * what stops it.
 */
export const watchBuild = async (
  part: UserConfig,
  deps: { onRebuilt: () => void; onFailed: (message: string) => void },
): Promise<() => Promise<void>> => {
  // Nothing is emptied: an app that runs, or is starting just now, still loads parts of the build before.
  const kept = { watch: {}, sourcemap: true, emptyOutDir: false }
  const watcher = await build(mergeConfig(part, { build: kept }))
  if (!('on' in watcher)) throw new Error('the build does not watch its files')
  await new Promise<void>((builtOnce) => {
    let isFirst = true
    let hasFailed = false
    watcher.on('event', (event) => {
      if (event.code === 'START') hasFailed = false
      if (event.code === 'BUNDLE_END') void event.result.close()
      if (event.code === 'ERROR') {
        hasFailed = true
        deps.onFailed(event.error.message)
      }
      if (event.code !== 'END' || hasFailed) return
      if (isFirst) builtOnce()
      else deps.onRebuilt()
      isFirst = false
    })
  })
  return () => watcher.close()
}
