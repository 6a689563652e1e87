/** Words of the first screen and of what every screen shares: the only ones that load before the first paint. */
export const shell = {
  'app.name': 'Kneadwell',
  'app.education': 'Education, not a medical device. It does not replace your doctor.',
  'app.back': 'Back',
  'app.home': 'Home',
  'app.close': 'Close',
  'app.loading': 'One moment',
  'app.broken.title': 'Something went wrong on this page',
  'app.broken.text':
    'If your hands are on your body, take them off and rest. Nothing you told us has left this device. Load the page again to go on.',
  'app.broken.reload': 'Load again',

  'language.title': 'Language',

  'theme.toLight': 'Switch to light',
  'theme.toDark': 'Switch to dark',

  'welcome.title': 'Gentle massage, well away from your disc',
  'welcome.lead': 'Kneadwell guides your own hands, one calm step at a time, if you have a herniated disc.',
  'welcome.safe': 'Spine and lower back stay untouched.',
  'welcome.private': 'Your answers stay on this device.',
  'welcome.private.kept': 'Stays on this device. Works offline.',
  'welcome.stop': 'One press stops everything.',
  'welcome.start': 'Start',
  'welcome.next': 'First, some safety questions: about three minutes.',
  'welcome.body': 'See the body',
  'welcome.learn': 'Learn and practise',
  'welcome.history': 'Your history',
  'welcome.help': 'When to get help',
  'welcome.links': 'More',
  'welcome.data': 'Your data',
  'welcome.bodyLabel': 'The body, with places that may be touched and places that may not',
  'welcome.hint': 'Touch a place to learn about it.',
  'welcome.zone.safe': 'Usually fine to massage.',
  'welcome.zone.caution': 'Only with care, and not for everyone.',
  'welcome.zone.forbidden': 'Not until we know more about you.',
  'welcome.zone.never': 'Never, for anyone.',
  'welcome.forgetful':
    'This browser does not let us save anything. You can still use everything, but nothing will be remembered.',
  'welcome.full':
    'There is no room left on this device. You can still use everything, but nothing new will be remembered until some room is free.',
  'welcome.cleared':
    'This browser has cleared what was kept here. Your last sessions came back from a second copy. The rest we will ask you again.',
  'welcome.damaged':
    '{count, plural, one {One saved record could not be read. It was set aside, not deleted.} other {# saved records could not be read. They were set aside, not deleted.}} We will ask you a little more to be on the safe side.',
} as const
