/**
 * Every number of the clinical rules, with its unit, in one place: the hours, days and minutes are the product's own
 * prudent choices unless a source is named, so that a clinician can change them here and nowhere else.
 */
export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

/** S3: a fall, blow or accident within this many days must have been examined. */
export const injuryWindowDays = 42
/** S2: an examined weakness must have stayed unchanged this long. */
export const weaknessUnchangedDays = 28
/** S8: an agreement to massage is renewed after this many days. */
export const agreementValidDays = 90
/** S11: pain from here on ends today's plans; 0–10. */
export const painTooHigh10 = 6
/** S11: pain from here on allows the gentlest plan only; 0–10. */
export const painGentlest10 = 4
/** S15: no session for this many days after a spinal operation, unless a clinician agreed to it. */
export const operationWindowDays = 84
/** Calves are locked for this many days after bed rest, an operation or a long journey. */
export const clotRiskWindowDays = 28

/** Stage: a disc problem is chronic when it began more than this many days ago and is steady. */
export const chronicAfterDays = 84
/** Stage: how long "steady" means. */
export const steadyDays = 28
/** Stage: healing begins no sooner than this after the beginning or the last flare-up. */
export const healingAfterDays = 28
/** Stage: "better than" looks this far back. */
export const trendDays = 14

/** F4: from the end of one session to the start of the next, professional massages included. */
export const betweenSessionsMs = 48 * hourMs
/** F4: a plan's length unless the user chooses another. */
export const defaultMinutes = 15
/** F1–F3: shortest and longest session of each stage. */
export const sessionMinutes = {
  acute: { min: 5, max: 15 },
  healing: { min: 10, max: 30 },
  chronic: { min: 10, max: 30 },
} as const
/** F2: the first sessions while healing are shorter. */
export const firstHealingSessions = 3
export const firstHealingMaxMinutes = 20

/** F5: how many sessions fit in a rolling window, from least to most. */
export const rungs = [
  { sessions: 2, windowDays: 30 },
  { sessions: 1, windowDays: 7 },
  { sessions: 2, windowDays: 7 },
  { sessions: 3, windowDays: 7 },
] as const
/** F1–F3, F5: index into `rungs` where each stage starts, and the highest it may reach. */
export const stageRungs = {
  acute: { start: 2, max: 2 },
  healing: { start: 2, max: 3 },
  chronic: { start: 0, max: 3 },
} as const
/** F5: follow-ups in a row with relief that lead one rung up. */
export const reliefsForRungUp = 3
/** F5: after growing from healing into chronic, one rung down each this many days. */
export const taperDays = 30

/** E6: no session for this long after any stop. */
export const stopLockMs = 48 * hourMs
/** E6: tingling or numbness that lasted longer than this needs a doctor's agreement. */
export const lastedTooLongMs = 24 * hourMs
/** E5: the question after a stop is asked again after this. */
export const askAgainMs = 10 * minuteMs

/** E11: a session that was cut short can be taken up within this time; after it, it is over. */
export const takeUpWithinMs = 15 * minuteMs

/** A1: the follow-up is asked from this long after a session. */
export const followUpAfterMs = 24 * hourMs
/** A2: worse for longer than this needs a doctor's agreement. */
export const worseTooLongMs = 24 * hourMs
/** A2: what was worse, but not yet for a day, is asked about again from this long after it was said. */
export const lookAgainAfterMs = 12 * hourMs
/** A4: so many sessions in a row without relief lead to the suggestion of a professional. */
export const sessionsWithoutRelief = 3

/** E12: records this far ahead of the clock mean that the clock was set back; less is drift. */
export const clockDriftMs = 5 * minuteMs
/** The last moment that is a date at all (ECMAScript); a clock beyond it, either way, shows no time. */
export const latestTimeMs = 8.64e15
/** A calendar date is the user's own day; somewhere on Earth it begins this long before UTC's. */
export const earliestTimeZoneMs = 14 * hourMs
/** ... and ends this long after UTC's. */
export const latestTimeZoneMs = 12 * hourMs
/** Dates before this are slips of the finger. */
export const earliestDate = '1920-01-01'

/** Z1: the strip either side of the spine's ridge. */
export const spineStripBackMm = 35
export const spineStripNeckMm = 15
