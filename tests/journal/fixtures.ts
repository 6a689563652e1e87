import type { FileContent } from '#journal/file-content.ts'
import type { SessionRecord } from '#journal/record.ts'
import { noData } from '#journal/saved-data.ts'

const startedAtMs = Date.parse('2026-03-02T09:00:00.000Z')

/** A session while it runs, as version 1 keeps it. */
export const openRecord: SessionRecord = {
  schemaVersion: 1,
  id: '2026-03-02T09:00:00.000Z',
  startedAtMs,
  offsetMinutes: 60,
  plan: {
    routineId: 'far-areas',
    stage: 'healing',
    totalMs: 900_000,
    regions: ['left-palm', 'right-palm'],
    leftOut: [{ region: 'left-calf', reasons: ['Z13'] }],
  },
  answers: { answersVersion: 1, 'pain-now': 2 },
  outcome: { kind: 'go', rules: [] },
  work: [
    { region: 'left-palm', workedMs: 45_000, isSkipped: false },
    { region: 'right-palm', workedMs: 0, isSkipped: true },
  ],
  ending: 'open',
  stopAnswers: {},
  pauses: [{ reason: 'asked', atMs: 12_000 }],
}

/** The same one once it ran to its end. */
export const finishedRecord: SessionRecord = {
  ...openRecord,
  endedAtMs: startedAtMs + 900_000,
  ending: 'finished',
}

/** The first saved form. */
export const version0Record = {
  schemaVersion: 0,
  id: 'old-1',
  startedAt: '2026-01-05T08:00:00.000Z',
  endedAt: '2026-01-05T08:10:00.000Z',
  routineId: 'hands-and-feet',
  stage: 'acute',
  workedSeconds: { 'left-palm': 45, 'right-palm': 30 },
  ending: 'stopped',
  symptom: 'tingling',
}

/** A file that holds nothing. */
export const noContent: FileContent = {
  ...noData,
  person: '',
  exportedAtMs: undefined,
  records: [],
  memory: undefined,
}
