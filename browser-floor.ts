/**
 * The oldest browsers that the app is built for. Safari 15.5 is what iPads of 2014 end with (iPadOS 15); the others are
 * the first that know what the styles stand on (`:has`, `dvh`). The accessibility screen and the README say the same.
 */
export const browserFloor = { safari: '15.5', chrome: '108', edge: '108', firefox: '121' } as const

/** The floor as a build target. */
export const browserTargets: string[] = Object.entries(browserFloor).map(([name, version]) => `${name}${version}`)
