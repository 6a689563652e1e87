import { stricterSymptom } from '#safety/after-stop.ts'
import { isStricterFollowUp } from '#safety/history.ts'
import { factOf } from './facts.ts'
import type { SessionRecord } from './record.ts'

/** How strongly an ending locks; only comparisons mean anything. */
function strictnessOf(record: SessionRecord): number {
  const { ending } = factOf(record)
  return ending === 'stopped' ? 2 : ending === 'interrupted' ? 1 : 0
}

/**
 * One session that is known here and from a file, as one record: this device's own, with whatever is stricter in the
 * file (E6, E12). A stop in either stays a stop, with the longer lock; the worse day after stays. What was taken from the
 * file counts as brought in at `nowMs`, epoch ms. A session that the file has still open says nothing.
 */
export function stricterRecord(here: SessionRecord, there: SessionRecord, nowMs: number): SessionRecord {
  if (there.ending === 'open') return here
  const ended = withStricterEnding(here, there)
  const both = isStricterFollowUp(there.followUp, here.followUp) ? { ...ended, followUp: there.followUp } : ended
  return both === here ? here : { ...both, importedAtMs: nowMs }
}

function withStricterEnding(here: SessionRecord, there: SessionRecord): SessionRecord {
  const difference = strictnessOf(there) - strictnessOf(here)
  if (difference > 0) {
    const { ending, symptom, interruption, stoppedIn, leftStopAtMs, stopAnswers } = there
    const endedAtMs = laterOf(here, there)
    return { ...here, ending, symptom, interruption, stoppedIn, leftStopAtMs, stopAnswers, endedAtMs }
  }
  if (difference < 0 || strictnessOf(here) < 2) return here
  const symptom = stricterSymptom(here.symptom, there.symptom)
  const endedAtMs = laterOf(here, there)
  return symptom === here.symptom && endedAtMs === here.endedAtMs ? here : { ...here, symptom, endedAtMs }
}

/** A lock counts from the end. */
function laterOf(here: SessionRecord, there: SessionRecord): number {
  return Math.max(here.startedAtMs, here.endedAtMs ?? 0, there.endedAtMs ?? 0)
}
