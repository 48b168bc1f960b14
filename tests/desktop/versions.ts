/** What the simulated desktop stands in for. */
export const electronVersion = '45.4.1'
export const chromeVersion = '156.0.8078.79'
