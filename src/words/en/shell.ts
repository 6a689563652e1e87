/** Words of the first screen and of what every screen shares: the only ones that load before the first paint. */
export const shell = {
  'app.name': 'Kneadwell',
} as const
