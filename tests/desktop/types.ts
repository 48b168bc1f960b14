export type Bounds = { x: number; y: number; width: number; height: number }

/** What the command line of `electron [switches] app [arguments]` and the app's package.json say. */
export type AppInfo = {
  /** Folder with the app's package.json. */
  readonly root: string
  /** The file that Electron would run. */
  readonly entry: string
  /** Everything that starts with `--`, as given; app.commandLine adds to it. */
  readonly switches: string[]
  readonly packageJson: { name?: string; productName?: string; version?: string }
}
