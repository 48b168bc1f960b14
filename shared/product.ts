/** The name people see: windows, tooltips, notifications, installers (`productName` in package.json). */
export const productName = 'In the Loop'

/**
 * The application's identity. Windows shows a toast only for an AppUserModelID that equals the `appId` of the installed
 * shortcut, so this is one constant with `appId` in electron-builder.yml; the bundle identifier on macOS too.
 */
export const appId = 'app.in-the-loop.desktop'
