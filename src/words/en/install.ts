/** Words that the device shows of the app: in its list of apps, and before it is installed. */
export const install = {
  'install.description': 'Gentle guided self-massage for people with a herniated disc. Works without the network.',
  'install.session': 'A guided session on a tablet',
  'install.body': 'Where you may touch, on a phone',
  'install.start': 'Start a session',
  'install.startShort': 'Start',
  'install.practise': 'Learn and practise',
  'install.practiseShort': 'Practise',
  'install.noScript': 'Kneadwell needs JavaScript. Please turn it on in your browser, then load this page again.',
} as const
