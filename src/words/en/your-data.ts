/** English words: everything that is kept, in the user's hands. */
export const yourData = {
  'data.title': 'Your data',
  'data.lead':
    'All of it is on this device, and nowhere else. It is yours: take it along, bring it back, or delete it.',
  'data.news': 'What was done',

  'data.kept.title': 'What is kept here',
  'data.kept.none': 'Nothing yet. Your answers and sessions will be kept here, for you alone.',
  'data.kept.sessions': '{count, plural, one {session} other {sessions}}',
  'data.kept.learnt': '{count, plural, one {thing learnt} other {things learnt}}',
  'data.kept.one': 'on {from}',
  'data.kept.between': '{from} to {until}',
  'data.kept.aside':
    '{count, plural, one {One thing could not be read. It was set aside as it was.} other {# things could not be read. They were set aside as they were.}}',
  'data.persistence.kept': 'This browser has promised to keep it.',
  'data.persistence.may-go':
    'If the device runs out of room, this browser may clear it. A saved copy is safe from that.',
  'data.persistence.unknown': 'This browser does not say how long it keeps it. A saved copy is safe.',
  'data.persistence.ask': 'Ask it to keep everything',
  'data.persistence.refused': 'The browser did not promise it. Some do so later, when you come here more often.',

  'data.install':
    'It is kept longest in an app on the home screen. On an iPad or iPhone, press Share, then Add to Home Screen. Elsewhere look in the browser’s menu.',
  'data.install.apart':
    'On an iPad or iPhone that app starts empty. So save a copy here first, and bring it back there.',

  'data.save.title': 'Take a copy with you',
  'data.save.text':
    'One file with everything in it. Whoever opens it can read it, so keep it in a place that only you can reach.',
  'data.save.do': 'Save a copy',
  'data.save.done': 'Your browser has the file now: {name}. Look for it in your downloads.',

  'data.bring.title': 'Bring a copy back',
  'data.bring.text': 'From this device or another one. You see what is in it first. Nothing changes until you say so.',
  'data.bring.do': 'Choose a file',
  'data.bring.drop': 'or drop it here',

  'data.preview.title': 'This is in the file',
  'data.preview.whose': 'It belongs to {name}.',
  'data.preview.nobody': 'It does not say whose it is.',
  'data.preview.other': 'It belongs to {name}. Here now is {here}.',
  'data.preview.saved': 'It was saved on {date}.',
  'data.preview.none': 'There are no sessions in it.',
  'data.preview.sessions': '{count, plural, one {One session, {when}.} other {# sessions, {when}.}}',
  'data.preview.known':
    '{count, plural, =0 {None of it is here yet.} one {One session of it is here already.} other {# sessions of it are here already.}}',
  'data.preview.learnt': '{count, plural, one {One thing that was learnt.} other {# things that were learnt.}}',
  'data.preview.unreadable':
    '{count, plural, one {One thing cannot be read. It will be set aside, not lost, and we will ask you a little more.} other {# things cannot be read. They will be set aside, not lost, and we will ask you a little more.}}',
  'data.preview.ahead':
    '{count, plural, one {One session lies in the future.} other {# sessions lie in the future.}} Please check the date on this device. They count as they are, so the next session may have to wait.',
  'data.way': 'How shall it come in?',
  'data.way.merge': 'Add it to what is here',
  'data.way.merge.detail': 'Nothing is lost. Where the two do not agree, the safer one counts.',
  'data.way.replace': 'Put it in place of what is here',
  'data.way.replace.detail': 'What is here now goes, but only once the new is safe.',
  'data.take.merge': 'Add it',
  'data.take.replace': 'Put it in place',
  'data.take.leave': 'Leave it',
  'data.replace.title': 'Replace what is here?',
  'data.replace.text':
    '{count, plural, =0 {What you answered and learnt here goes from this device.} one {One session goes from this device, with what you answered and learnt here.} other {# sessions go from this device, with what you answered and learnt here.}} If you may want it again, save a copy first.',

  'data.locks.stay': 'This stays, to keep you safe:',
  'data.lock.stop.until': 'The rest after your stop, until {when}. Then we ask you if it has settled.',
  'data.lock.stop': 'The rest after your stop, until you tell us that it has settled.',
  'data.lock.unclosed': 'The question why your last session ended.',
  'data.lock.worse': 'The wait for a doctor’s word, because it was worse for more than a day.',

  'data.forget.title': 'Delete everything',
  'data.forget.text': 'Your answers, your sessions, what you have learnt, and what you chose.',
  'data.forget.do': 'Delete everything',
  'data.forget.sure': 'Delete everything?',
  'data.forget.what': 'It goes from this device, and only a saved copy can bring it back.',
  'data.forget.asked':
    'After that we do not know you any more. We ask all questions again, also about sessions and stops in the last days.',
  'data.forget.bare': 'Of that session we keep when it was, how it ended and what you felt. No more.',
  'data.forget.whose': 'Whose?',
  'data.forget.own': 'Only what is kept of {name}',
  'data.forget.all': 'What is kept of everybody',
  'data.forget.all.detail': 'Whose rest is not over stays, with that alone.',
  'data.forget.yes': 'Delete',
  'data.forget.no': 'Keep it',

  'data.done.merged': 'Done. {count, plural, one {One session is} other {# sessions are}} here now.',
  'data.done.replaced':
    'Done. What was in the file is in place: {count, plural, one {one session} other {# sessions}}.',
  'data.done.forgotten':
    '{count, plural, =0 {Done. Nothing of yours is on this device any more.} other {Done. Only what keeps you safe is still here.}}',

  'data.refused.empty': 'This file is empty. Nothing was changed.',
  'data.refused.too-big': 'This file is far too big to be a copy from here: more than 20 MB. Nothing was changed.',
  'data.refused.unreadable': 'The browser could not open this file. Was it moved? Nothing was changed.',
  'data.refused.not-json': 'This is no copy from here, or it is damaged: it cannot be read. Nothing was changed.',
  'data.refused.foreign': 'This file does not come from Kneadwell. Nothing was changed.',
  'data.refused.routine':
    'This is a routine: an order of places to massage. There is no data of yours in it. Nothing was changed.',
  'data.refused.profile': 'This is a profile for people who check the rules, and no saved copy. Nothing was changed.',
  'data.refused.newer':
    'This copy was saved by a newer Kneadwell. Get the newest one here, and try again. Nothing was changed.',
  'data.refused.damaged': 'This copy is damaged. Do you have another one? Nothing was changed.',

  'data.failed.busy': 'A session is on, here or in another window. End it first. Nothing was changed.',
  'data.failed.partly': 'Not everything could be deleted. Please try again.',
  'data.failed.full': 'There is no room left on this device. Nothing was changed. Make some room, and try again.',
  'data.failed.no-storage': 'This browser does not let us keep anything, so there is nothing here.',
  'data.failed.refused': 'This browser does not let us read what is kept. Close its other windows, and try again.',
  'data.failed.write-failed': 'It could not be written. Nothing was changed. Please try again.',
  'data.failed.not-made': 'The file could not be made. Please try again.',
  'data.failed.unfetched':
    'A part of the app did not come. Nothing was changed. Please try again, or load the page again.',
} as const
