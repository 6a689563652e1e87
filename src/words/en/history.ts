import type { ReportSpan } from '#journal/doctor-report.ts'
import type { Way } from '#journal/symptoms.ts'
import type { FollowUpAnswer } from '#safety/history.ts'
import type { DiscLevel, Stage } from '#safety/profile.ts'
import type { WarningSign } from '#safety/warning-sign.ts'

const ways = {
  'history.way.away':
    'Since {since} the places have moved away from the spine. That is the less good way: tell your doctor.',
  'history.way.towards': 'Since {since} the places have moved towards the spine. That is the better way.',
  'history.way.same': 'Since {since} the places have stayed as far from the spine as they were.',
  'history.way.unknown': 'You named a limb, but no place on it. So nobody can say which way it went.',
} as const satisfies Record<`history.way.${Way}`, string>

const daysAfter = {
  'history.dayAfter.better': 'Better',
  'history.dayAfter.same': 'About the same',
  'history.dayAfter.sore': 'Sore to the touch',
  'history.dayAfter.worse': 'Worse',
} as const satisfies Record<`history.dayAfter.${FollowUpAnswer}`, string>

const stages = {
  'summary.stage.acute': 'Acute',
  'summary.stage.healing': 'Healing',
  'summary.stage.chronic': 'Chronic, steady',
} as const satisfies Record<`summary.stage.${Stage}`, string>

const levels = {
  'summary.level.cervical': 'Neck',
  'summary.level.thoracic': 'Upper back',
  'summary.level.lumbar': 'Lower back',
} as const satisfies Record<`summary.level.${DiscLevel}`, string>

const signs = {
  'summary.sign.cauda': 'bladder, bowel or saddle area',
  'summary.sign.saddle': 'symptoms in the saddle area',
  'summary.sign.weakness': 'new weakness',
  'summary.sign.nerves': 'clumsy hands, unsteady walk or both legs',
  'summary.sign.both-legs': 'symptoms in both legs',
  'summary.sign.chest': 'chest pain or shortness of breath',
  'summary.sign.leg-clot': 'swollen, hot or red leg',
} as const satisfies Record<`summary.sign.${WarningSign}`, string>

const spans = {
  'summary.span.weeks-4': '4 weeks',
  'summary.span.weeks-12': '12 weeks',
  'summary.span.all': 'All',
} as const satisfies Record<`summary.span.${ReportSpan}`, string>

/** English words: earlier sessions, the page about them for the doctor, and reminders. */
export const history = {
  ...ways,
  ...daysAfter,
  ...stages,
  ...levels,
  ...signs,
  ...spans,

  // The top of the page
  'history.title': 'Your history',
  'history.empty.title': 'Nothing here yet',
  'history.empty.text':
    'After your first session you will find it here: the day, how you felt before and after, and what seemed to help.',
  'history.used': '{used} of {allowed, plural, one {# session} other {# sessions}} in the last {days} days.',
  'history.next.open': 'The next one can be today, if your answers allow it.',
  'history.next.from': 'The next one can be from {when}.',
  'history.next.closed': 'A lock is on. Press Start on the first page: it says what opens it.',
  'history.rest': 'Days of rest are part of it. There is nothing to catch up with.',

  // The calendar
  'history.calendar': 'Calendar',
  'history.month.earlier': 'The month before',
  'history.month.later': 'The month after',
  'history.mark.session': 'Session',
  'history.mark.stop': 'Stopped',
  'history.mark.rest': 'Rest',
  'history.today': 'Today',
  'history.day': '{day}{mark, select, session {, session} stop {, stopped session} rest {, day of rest} other {}}',
  'history.day.none': 'No session on this day.',
  'history.day.rest': 'A day of rest.',
  'history.day.told': 'You told us about this one later.',
  'history.day.finished': 'Done to the end',
  'history.day.ended': 'Ended early, by choice',
  'history.day.stopped': 'Stopped: {symptom}',
  'history.day.stopped.unnamed': 'Stopped. It was not named.',
  'history.day.open': 'Cut short',
  'history.day.touched': 'Touched',
  'history.day.time': '{minutes, plural, =0 {less than a minute} one {# minute} other {# minutes}}',
  'history.pain.before': 'Pain before',
  'history.pain.after': 'Pain right after',
  'history.dayAfter': 'The day after',
  'history.of10': '{pain} of 10',
  'history.unasked': 'Not said',

  // The body
  'history.body': 'The body from front and back: {places}',
  'history.body.none': 'no place with symptoms',
  'history.way': 'Which way it went',
  'history.felt.before': '{when}, before the session',
  'history.felt.stop': '{when}, when you stopped',
  'history.felt.nothing': 'Nothing felt anywhere',
  'history.felt.told.away': 'You said: outward, away from the spine.',
  'history.felt.told.towards': 'You said: inward, towards the spine.',
  'history.felt.told.same': 'You said: it stayed in one place.',
  'history.felt.told.not-sure': 'You were not sure which way it went.',
  'history.felt.earlier': 'The time before',
  'history.felt.later': 'The time after',
  'history.felt.slider': 'Where it was, from the first time to the last',
  'history.felt.unknown': 'No places were named so far. Once you name some, you can see here how they move.',
  'history.felt.caution': 'This only shows what you told us. What it means, your doctor can say.',
  'history.key.felt': 'Before a session',
  'history.key.stop': 'At a stop',
  'history.key.limb': 'Somewhere on this limb',
  'history.key.was': 'The time before',

  // Pain
  'history.pain': 'Pain, before and after',
  'history.pain.none': 'No numbers yet.',
  'history.pain.plot': 'Pain out of 10 for {count, plural, one {# session} other {# sessions}}, from {from} to {to}',
  'history.pain.trend':
    'Before your first {count} sessions it was {first} of 10, before your last {count} it was {latest}. That is the middle value.',
  'history.pain.shift':
    'Right after: lower {lower, plural, =0 {never} one {once} other {# times}}, the same {same, plural, =0 {never} one {once} other {# times}}, higher {higher, plural, =0 {never} one {once} other {# times}}.',
  'history.pain.key.before': 'Before',
  'history.pain.key.after': 'Right after',
  'history.pain.key.stop': 'Stopped',
  'history.table': 'The same as a table',
  'history.table.day': 'Day',
  'history.table.caption': 'Sessions {from} to {to} of {all}',
  'history.earlier': 'Earlier',
  'history.later': 'Later',

  // What helped
  'history.helped': 'What went well',
  'history.helped.none': 'Too early to say. It takes three sessions with the same place, and how the days after were.',
  'history.helped.with': '{place}: {technique}',
  'history.helped.count': 'Eased after {eased} of {known, plural, one {# session} other {# sessions}}',
  'history.helped.caution':
    'Eased means: less pain right after or a better next day, and no worse day. These are counts, not causes. A session touches many places, so no one can tell which one it was.',
  'history.helped.more': 'Show all',

  // Ways on
  'history.summary': 'A page for your doctor',
  'history.reminders': 'Reminders',

  // Reminders
  'reminders.title': 'Reminders for your calendar',
  'reminders.lead': 'A file for the calendar on your phone or tablet. It only holds days on which a session may be.',
  'reminders.time': 'Time of day',
  'reminders.days': 'Days that suit you',
  'reminders.weeks': 'For how long',
  'reminders.weeks.count': '{weeks, plural, one {# week} other {# weeks}}',
  'reminders.words': 'What it says',
  'reminders.words.plain': 'Time for myself',
  'reminders.words.plain.hint': 'Says nothing about your health. Many calendars are copied to the cloud.',
  'reminders.words.named': 'Gentle self-massage',
  'reminders.words.named.hint': 'Clearer. Whoever sees your calendar can read it.',
  'reminders.text.plain': 'Only if it suits you today.',
  'reminders.text.named': 'Open Kneadwell and press Start. Its questions come first, and “not today” is a fine answer.',
  'reminders.found': '{count, plural, one {# reminder} other {# reminders}}',
  'reminders.found.few': '{count, plural, one {# reminder} other {# reminders}}: {days}.',
  'reminders.found.list': 'The first ones: {days}. The last one: {last}.',
  'reminders.none': 'No day fits. Choose more days of the week.',
  'reminders.closed': 'A lock is on, so there are no reminders. After your next session you can set some.',
  'reminders.get': 'Get the file',
  'reminders.file': 'reminders',
  'reminders.again':
    'This file replaces your earlier one. Some calendars keep both. If yours does, delete the earlier ones first.',
  'reminders.stop': 'After a stop, or if you feel worse, delete what is left of them. The app decides anew each time.',

  // The page for the doctor
  'summary.print': 'Print or save as PDF',
  'summary.lead': 'One page of paper. To save it as a file, choose “Save as PDF” where you would choose the printer.',
  'summary.span': 'How far back',
  'summary.title': 'My gentle self-massage',
  'summary.for': 'For my doctor or physiotherapist',
  'summary.name': 'Name',
  'summary.dates': 'Time',
  'summary.dates.range': '{from} to {to}',
  'summary.disc': 'Disc',
  'summary.disc.unnamed': 'Level not named',
  'summary.stage': 'Stage, as answered',
  'summary.sessions': 'Sessions',
  'summary.sessions.count':
    '{count, plural, =0 {None} one {# session} other {# sessions}}{stops, plural, =0 {, none stopped} other {, # stopped}}',
  'summary.dayAfter': 'The day after',
  'summary.dayAfter.counts': 'Better {better}, same {same}, sore {sore}, worse {worse}',
  'summary.pain': 'Pain',
  'summary.pain.trend': 'Before a session: {first} of 10 at first, {latest} lately (medians of {count}).',
  'summary.pain.shift': 'Right after: lower {lower}, same {same}, higher {higher}.',
  'summary.body': 'Where symptoms were',
  'summary.body.first': 'First: {day}',
  'summary.body.latest': 'Latest: {day}',
  'summary.body.only': '{day}',
  'summary.body.none': 'No places were named.',
  'summary.way.away': 'Between the two, symptoms moved away from the spine (peripheralised).',
  'summary.way.towards': 'Between the two, symptoms moved towards the spine (centralised).',
  'summary.way.same': 'Between the two, symptoms stayed as far from the spine.',
  'summary.way.unknown': 'Only the limb was named, so the direction is not known.',
  'summary.stops': 'Stops',
  'summary.stops.none': 'No session was stopped.',
  'summary.stops.more': '{count, plural, one {# earlier stop} other {# earlier stops}} not shown.',
  'summary.stop': '{symptom}: {places}. {way}.',
  'summary.stop.noWay': '{symptom}: {places}.',
  'summary.stop.nowhere': 'no place named',
  'summary.signs': 'Warning signs',
  'summary.signs.none': 'None was reported where it was asked: before these sessions and after their stops.',
  'summary.signs.unknown.before':
    'Not asked, or no clear answer, before {count, plural, one {# session} other {# sessions}}.',
  'summary.signs.unknown.after': 'Not asked, or no clear answer, after {count, plural, one {# stop} other {# stops}}.',
  'summary.signs.before': '{when}, before a session: {signs}',
  'summary.signs.after': '{when}, after a stop: {signs}',
  'summary.signs.refused': '{when}, safety questions, no session: {signs}',
  'summary.signs.taken-back': '{when}, safety questions, then changed: {signs}',
  'summary.signs.more': '{count, plural, one {# more} other {# more}} before that.',
  'summary.table': 'Latest sessions',
  'summary.table.minutes': 'Min.',
  'summary.table.before': 'Before',
  'summary.table.after': 'After',
  'summary.table.stopped': 'stopped',
  'summary.table.more': '{count, plural, one {# earlier session} other {# earlier sessions}} not shown.',
  'summary.table.none': 'No sessions in this time.',
  'summary.what': 'What this is',
  'summary.what.text':
    'Kneadwell guides slow, light self-massage far from the spine: pressure at most 3 of 10, at most 30 minutes, at least 48 hours apart. It stops when the person reports a symptom, and then stays locked for at least 48 hours. Pain is out of 10, as the person said it. It is education and makes no diagnosis. Nothing here was measured by a device.',
} as const
