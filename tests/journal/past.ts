import type { SessionRecord } from '#journal/record.ts'
import { finishedRecord } from './fixtures.ts'

/** A quarter of an hour that began at a wall clock (`2026-03-02T09:00`) in a time zone so many minutes ahead of UTC. */
export function sessionAt(wall: string, offsetMinutes: number, more: Partial<SessionRecord> = {}): SessionRecord {
  const startedAtMs = Date.parse(`${wall}:00.000Z`) - offsetMinutes * 60_000
  return {
    ...finishedRecord,
    id: `${wall}+${offsetMinutes}`,
    startedAtMs,
    endedAtMs: startedAtMs + 900_000,
    offsetMinutes,
    ...more,
  }
}

/** How the day after was, as a record keeps it. */
export function dayAfter(answer: 'better' | 'same' | 'sore' | 'worse'): Pick<SessionRecord, 'followUp'> {
  return { followUp: { answer, isOverADay: false, atMs: 0 } }
}

/** Pain before and right after, as a record keeps them. */
export function pain(before: number, after?: number): Pick<SessionRecord, 'answers' | 'painAfter'> {
  return {
    answers: { ...finishedRecord.answers, 'pain-now': before },
    ...(after === undefined ? {} : { painAfter: { value: after, atMs: 0 } }),
  }
}
