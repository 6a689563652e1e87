import * as v from 'valibot'
import { isRegionId, massageKinds, type RegionId } from '#anatomy/region.ts'
import { comforts, MOST_WISHES } from '#massage/comfort.ts'
import { dayMs, latestTimeMs } from '#safety/config.ts'
import { followUpAnswers, stopSymptoms } from '#safety/history.ts'
import { stages } from '#safety/profile.ts'
import { type RuleId, ruleIds } from '#safety/rule.ts'

/** Version of the saved format of a session; migrations lead every older one here. */
export const recordVersion = 1

/**
 * How a session ended: `open` while it runs, `interrupted` once the user said why it was never closed (E11), `ended`
 * by "End here" (E4).
 */
export const recordEndings = ['open', 'finished', 'ended', 'stopped', 'interrupted'] as const
export type RecordEnding = (typeof recordEndings)[number]

/** What the user said about an interrupted session (E11); `not-sure` counts as a stop. */
export const interruptions = ['symptom', 'just-ended', 'not-sure'] as const
export type Interruption = (typeof interruptions)[number]

// A day inside what a calendar knows, so that every time zone can still say it.
const epochMs = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(latestTimeMs - dayMs))
const lengthMs = v.pipe(v.number(), v.finite(), v.minValue(0))
const regionId = v.custom<RegionId>((raw) => typeof raw === 'string' && isRegionId(raw), 'not a region')
const wishes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_WISHES))
const pain10 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))
const ruleId: v.GenericSchema<unknown, RuleId> = v.picklist(ruleIds)

/** Answers by question id, as they were given; `safety/answers.ts` reads them, the journal only keeps them. */
export const savedAnswersSchema = v.record(v.string(), v.unknown())
export type SavedAnswers = Readonly<Record<string, unknown>>

/** The saved form of one session. Times are epoch ms; `offsetMinutes` is the local time's lead over UTC. */
export const recordSchema = v.pipe(
  v.object({
    schemaVersion: v.literal(recordVersion),
    id: v.pipe(v.string(), v.minLength(1)),
    startedAtMs: epochMs,
    endedAtMs: v.optional(epochMs),
    offsetMinutes: v.pipe(v.number(), v.integer(), v.minValue(-900), v.maxValue(900)),
    plan: v.object({
      routineId: v.string(),
      stage: v.picklist(stages),
      totalMs: lengthMs,
      regions: v.array(regionId),
      leftOut: v.array(v.object({ region: regionId, reasons: v.array(ruleId) })),
    }),
    answers: savedAnswersSchema,
    /** What the screening said before this session, as a kind and the rules that spoke. */
    outcome: v.object({ kind: v.string(), rules: v.array(ruleId) }),
    work: v.array(v.object({ region: regionId, workedMs: lengthMs, isSkipped: v.boolean() })),
    /** What was wished for while it ran, in order; absent where nothing was. */
    comforts: v.optional(v.array(v.picklist(comforts))),
    /** What earlier sessions had asked of its plan; absent where they had not, or were not to be followed. */
    feedback: v.optional(
      v.object({
        lighter: wishes,
        slower: wishes,
        hasLongerRests: v.boolean(),
        skipped: v.array(v.picklist(massageKinds)),
      }),
    ),
    ending: v.picklist(recordEndings),
    /** True for a session that only the user knew of (E12): when it was is the latest that fits what was said. */
    wasTold: v.optional(v.boolean()),
    /** When it came from a file; absent for a session of this device. Proof that a lock was lifted it never is (E12). */
    importedAtMs: v.optional(epochMs),
    /** The symptom of a stop; absent where it was never named (locks like tingling, E4). */
    symptom: v.optional(v.picklist(stopSymptoms)),
    /** State of the session in which it was stopped. */
    stoppedIn: v.optional(v.string()),
    /** Answers given after the stop: places and how, S1 and S2 (E5, E7). */
    stopAnswers: savedAnswersSchema,
    /** The last saved moment of a session that runs: its step, and when that was; from there it can be taken up (E11). */
    moment: v.optional(v.object({ stepIndex: v.pipe(v.number(), v.integer(), v.minValue(0)), atMs: epochMs })),
    /** When the user left what is asked after a stop, by its own button; until then it is shown again. */
    leftStopAtMs: v.optional(epochMs),
    interruption: v.optional(v.picklist(interruptions)),
    pauses: v.array(v.object({ reason: v.string(), atMs: lengthMs })),
    /** Pain right after the session, of 10, where the user said it; and when. */
    painAfter: v.optional(v.object({ value: pain10, atMs: epochMs })),
    /** How the day after was (A1), and when that was said. */
    followUp: v.optional(
      v.object({
        answer: v.picklist(followUpAnswers),
        isOverADay: v.boolean(),
        atMs: epochMs,
        /** How long it was worse is still open (A2); `isOverADay` is true until somebody knows. */
        isOpen: v.optional(v.boolean()),
        /** When it was first said to be worse, where how long stayed open; kept once that is settled. */
        openSinceMs: v.optional(epochMs),
        /** When it was last said to be worse, but not yet for a day. */
        notYetAtMs: v.optional(epochMs),
      }),
    ),
  }),
  v.check(
    (record) => record.endedAtMs === undefined || record.endedAtMs >= record.startedAtMs,
    'ends before it starts',
  ),
  v.check((record) => (record.ending === 'open') === (record.endedAtMs === undefined), 'open and ended at once'),
  v.readonly(),
)

type Saved = v.InferOutput<typeof recordSchema>

/** One session as the journal keeps it. */
export type SessionRecord = Omit<Saved, 'work' | 'pauses' | 'answers' | 'stopAnswers'> & {
  readonly work: readonly Saved['work'][number][]
  readonly pauses: readonly Saved['pauses'][number][]
  readonly answers: SavedAnswers
  readonly stopAnswers: SavedAnswers
}

/** What `migrate` makes of something that was saved; nothing is ever thrown away. */
export type Migrated =
  | { readonly kind: 'record'; readonly record: SessionRecord }
  /** Unreadable; `reason` names the place, for people who look. */
  | { readonly kind: 'damaged'; readonly reason: string; readonly raw: unknown }
  /** Written by a later version of the product: left as it is. */
  | { readonly kind: 'newer'; readonly version: number; readonly raw: unknown }
