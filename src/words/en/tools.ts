import type { FieldProblemId } from '#journal/profile-file.ts'
import type { QuestionKind } from '#safety/question-table.ts'

/** Why the text of a file could not be had. */
type FileProblemKey =
  `file.${'missing' | 'folder' | 'unreadable' | 'too-large' | 'not-text' | 'not-json' | 'not-json.at'}`

/** English words of the command line tools; the app never loads them. */
export const tools = {
  'usage.policy': 'Usage: npm run -s policy -- [--explain] profile.json',
  'usage.routine': 'Usage: npm run -s routine:check -- routine.json',
  'usage.none': 'Please name the file to read.',
  'usage.many': 'Please name one file only.',
  'usage.option': 'The option {option} is not known.',
  'broken.text': 'This should not have happened: {detail}',

  'file.missing': 'There is no such file.',
  'file.folder': 'This is a folder, not a file.',
  'file.unreadable': 'This file cannot be opened.',
  'file.too-large': 'This file is too large. At most {bytes, number} bytes are read.',
  'file.not-text': 'This file is not text in UTF-8.',
  'file.not-json': 'This file is not JSON.',
  'file.not-json.at': 'This file is not JSON. It stops making sense in line {line}, column {column}.',

  'profile.unknown-field': 'This field is not known, so nobody can tell what it would do.',
  'profile.missing-field': 'This field is missing.',
  'profile.wrong-version': 'This must be 1, the only version there is.',
  'profile.not-an-object': 'This must be an object: fields between braces.',
  'profile.not-a-list': 'This must be a list: values between brackets.',
  'profile.not-a-time': 'This must be a real time with its zone, like 2026-03-02T10:00Z or 2026-03-02T10:00+01:00.',
  'profile.not-yes-or-no': 'This must be true or false, without quotes.',
  'profile.not-a-region': 'This must be the id of a region, like left-palm.',
  'profile.not-minutes': 'This must be a whole number of minutes, 1 or more.',
  'profile.not-allowed': 'This must be one of: {allowed}.',

  'answer.choice': 'This must be one of: {options}.',
  'answer.several': 'This must be a list with one or more of: {options}. Some of them can only stand alone: {alone}.',
  'answer.scale': 'This must be a whole number from 0 to 10, or one of: {options}.',
  'answer.date': 'This must be a real day, like 2026-03-02, or one of: {options}.',
  'answer.places': 'This must be a list of region ids, like left-palm, or one of: {options}.',
  'answer.limbs': 'This must be a list with one or more of: {limbs}. Or one of: {options}.',

  'check.good': 'This routine breaks no rule.',
  'check.format': 'format',

  'report.title': 'What the rules say at {now}',
  'report.outcome': 'Outcome: {outcome}',
  'report.reasons': 'Why',
  'report.reason': '{rule} ({outcome}): {why}',
  'report.reason.question': 'because of the answer to {questionId}',
  'report.reason.missing': 'because {questionId} is not answered',
  'report.reason.until': 'until {until}',
  'report.profile': 'Who this is',
  'report.stage': 'Stage: {stage}. Disc: {levels}. Pain: {pain10} of 10. Sessions so far: {sessions}.',
  'report.gentlest': 'Only the gentlest plan.',
  'report.lock': 'Lock',
  'report.lock.open': 'Nothing is locked.',
  'report.lock.until': 'Locked, at least until {until}.',
  'report.lock.closed': 'Locked. Time alone does not open it.',
  'report.lock.waits': 'Still missing: {condition}',
  'report.budget': 'Budget',
  'report.budget.size':
    '{sessions, plural, one {# session} other {# sessions}} in {days} days, each of {least} to {most} minutes.',
  'report.budget.now': 'As far as the budget goes, one may start now.',
  'report.budget.later': 'As far as the budget goes, the next one may start at {until}.',
  'report.budget.waits': 'The next one may not start yet.',
  'report.plan': 'Plan',
  'report.plan.none': 'No plan is made, because the outcome is {outcome}.',
  'report.plan.refused': 'The routine cannot run today.',
  'report.plan.of': 'Routine {routineId}, {minutes, plural, one {# minute} other {# minutes}}',
  'report.plan.lotion': 'Nothing in it mentions oils or creams.',
  'report.step': '{from}  {what}, {seconds} s',
  'report.step.breathing': 'breathing ({phase}), {position}',
  'report.step.rest': 'rest, {position}',
  'report.step.move': 'change from {start} to {end}',
  'report.step.ball': '{start}, ball: {ball}',
  'report.step.move.ball': 'change from {start} to {end}, ball: {ball}',
  'report.step.massage':
    '{place}: {technique}, {worker, select, left {left hand} right {right hand} other {ball}}, pressure {pressure}, {position}',
  'report.left-out': 'Left out of the routine',
  'report.left-out.none': 'Nothing is left out.',
  'report.regions': 'Every region',
  'report.regions.nobody': 'The zones of this person on this day. With the outcome {outcome}, no place is massaged.',
  'report.region': '{status}: {place} ({region})',
  'report.note': 'Education, not a medical device.',
} as const satisfies Record<FileProblemKey | `profile.${FieldProblemId}` | `answer.${QuestionKind}`, string> &
  Record<string, string>

/** Keys of the tools' words. */
export type ToolKey = keyof typeof tools
