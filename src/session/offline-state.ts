/**
 * Whether the app is kept on the device, as screens show it: `none` where the browser cannot keep it, `fetching` until
 * all of it is there, then `kept`; `newer` while a newer one lies ready beside the one that runs.
 */
export type OfflineState = 'none' | 'fetching' | 'kept' | 'newer'
