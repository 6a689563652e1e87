/** That a newer app lies ready. */
export const offline = {
  'offline.newer': 'A newer Kneadwell is ready. Changing takes a moment, and nothing is lost.',
  'offline.held': 'A session is running in another window. Change after it has ended.',
  'offline.use': 'Change now',
} as const
