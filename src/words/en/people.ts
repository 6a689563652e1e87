/** English words: more than one person on a device. */
export const people = {
  'people.title': 'Who is here',
  'people.unnamed': 'Person {number}',
  'people.now': 'here now',
  'people.session': 'For {name}',
  'people.session.change': 'Not you?',
  'people.switch': 'Switch',
  'people.switch.to': 'Switch to {name}',
  'people.rename': 'Rename',
  'people.rename.of': 'Rename {name}',
  'people.remove': 'Remove',
  'people.remove.of': 'Remove {name}',
  'people.more.title': 'Is somebody else here, too?',
  'people.more.text': 'Then each of you gets answers, sessions and times of rest of your own.',
  'people.more.do': 'Add a person',
  'people.add.title': 'Who else is here?',
  'people.add.text': 'Nothing of yours is shown to them, but names keep nobody out: who holds this device can switch.',
  'people.add.own': 'Your name',
  'people.add.name': 'Name of the other person',
  'people.add.do': 'Add and switch',
  'people.name': 'Name',
  'people.save': 'Save',
  'people.leave': 'Leave it',
  'people.name.empty': 'Please write a name.',
  'people.name.taken': 'Somebody here has this name already.',
  'people.many': 'There is room for eight people on one device.',
  'people.unkept': 'This browser did not keep it. Nothing was changed.',

  'people.told.title': 'First, a word about a rest',
  'people.told.stop.until':
    '{name} had to stop a session. Until {when}, that body rests, whatever name is on the screen.',
  'people.told.stop':
    '{name} had to stop a session, and it has not settled yet. That body rests, whatever name is on the screen.',
  'people.told.unclosed':
    'A session of {name} was cut short, and nobody has said why. That body rests until then, whatever name is on the screen.',
  'people.told.worse':
    'It was worse for {name} for more than a day. That body rests until a doctor agrees, whatever name is on the screen.',
  'people.told.unknown':
    'What is kept of {name} cannot be read. If that body rests after a stop, it rests whatever name is on the screen.',
  'people.told.ask': 'If this is your own body, please let it rest. Another name does not make it ready.',
  'people.told.else': 'I am somebody else',
  'people.told.back': 'Go back',

  'people.remove.sure': 'Remove {name}?',
  'people.remove.what':
    'Answers, sessions and all else of {name} go from this device. Only a saved copy can bring them back.',
  'people.resting': '{name} is still in a time of rest after a stop. Until it is over, the name stays here.',
  'people.unread':
    'What is kept of {name} cannot be read. It may hold a time of rest after a stop, so the name stays here. Switch to {name} to see what is kept, or to delete it.',
} as const
