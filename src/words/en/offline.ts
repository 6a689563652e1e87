/** That the app is on the device, and that a newer one lies ready. */
export const offline = {
  'offline.kept': 'Kneadwell is on this device now. It works without the network.',
  'offline.newer': 'A newer Kneadwell is ready. Changing takes a moment, and nothing is lost.',
  'offline.held': 'A session is running in another window. Change after it has ended.',
  'offline.use': 'Change now',
} as const
