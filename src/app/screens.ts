import type { ComponentType } from 'react'
import { Welcome } from '#screens/welcome/welcome.tsx'
import type { ScreenName } from '#session/flow.events.ts'
import { loadEarly, loadHistory, loadPractice, loadRest } from '#words/say.ts'

const loaders: Record<ScreenName, () => Promise<ComponentType>> = {
  welcome: () => Promise.resolve(Welcome),
  questions: async () => (await import('#screens/questions/questions.tsx')).Questions,
  outcome: async () => (await import('#screens/outcome/outcome.tsx')).Outcome,
  'day-after': async () => (await import('#screens/day-after/day-after.tsx')).DayAfter,
  unclosed: async () => (await import('#screens/unclosed/unclosed.tsx')).Unclosed,
  body: async () => (await import('#screens/body/body.tsx')).Body,
  plan: async () => (await import('#screens/plan/plan.tsx')).Plan,
  session: async () => (await import('#screens/session/session.tsx')).Session,
  stopped: async () => (await import('#screens/stopped/stopped.tsx')).Stopped,
  finished: async () => (await import('#screens/finished/finished.tsx')).Finished,
  emergency: async () => (await import('#screens/emergency/emergency.tsx')).Emergency,
  doctor: async () => (await import('#screens/doctor/doctor.tsx')).Doctor,
  breathe: async () => (await import('#screens/breathe/breathe.tsx')).Breathe,
  'ask-doctor': async () => (await import('#screens/ask-doctor/ask-doctor.tsx')).AskDoctor,
  professional: async () => (await import('#screens/professional/professional.tsx')).Professional,
  learn: async () => (await import('#screens/learn/learn.tsx')).Learn,
  lessons: async () => (await import('#screens/lessons/lessons.tsx')).Lessons,
  lesson: async () => (await import('#screens/lesson/lesson.tsx')).Lesson,
  practise: async () => (await import('#screens/practise/practise.tsx')).Practise,
  round: async () => (await import('#screens/round/round.tsx')).Round,
  progress: async () => (await import('#screens/progress/progress.tsx')).Progress,
  'your-data': async () => (await import('#screens/your-data/your-data.tsx')).YourData,
  history: async () => (await import('#screens/history/history.tsx')).History,
  accessibility: async () => (await import('#screens/accessibility/accessibility.tsx')).Accessibility,
  summary: async () => (await import('#screens/summary/summary.tsx')).Summary,
}

const loaded = new Map<ScreenName, ComponentType>([['welcome', Welcome]])

/**
 * A screen that has arrived. Not `React.lazy`: that suspends at its first render even when the code is there, and a
 * stop must be painted within the press (E2).
 */
export function arrivedScreen(name: ScreenName): ComponentType | undefined {
  return loaded.get(name)
}

/**
 * What must be there before a screen is shown: from the plan a session may start, and then nothing may have to be
 * fetched between a press of Stop and what it shows (E2).
 */
const needed: Partial<Record<ScreenName, readonly ScreenName[]>> = {
  plan: ['session', 'stopped', 'emergency', 'finished'],
  // From here a session may be taken up, or be found to have been a stop.
  unclosed: ['session', 'stopped', 'emergency', 'finished'],
}

/** Screens that say the words of lessons and games, which are a chunk of their own. */
const learning: readonly ScreenName[] = ['lessons', 'lesson', 'round', 'progress']

/** Screens that say the words of what was, likewise. */
const ofThePast: readonly ScreenName[] = ['history', 'summary']

async function loadWords(name: ScreenName): Promise<void> {
  if (name === 'questions') return loadEarly()
  await loadRest()
  if (learning.includes(name)) await loadPractice()
  if (ofThePast.includes(name)) await loadHistory()
}

/** Fetches a screen, the words it says, and the screens that it must not be shown without. */
export async function loadScreen(name: ScreenName): Promise<void> {
  if (loaded.has(name)) return
  const [screen] = await Promise.all([loaders[name](), loadWords(name), ...(needed[name] ?? []).map(loadScreen)])
  loaded.set(name, screen)
}

/** Fetched while the welcome is read, the likely and the urgent ones first. */
const inAdvance: readonly ScreenName[] = [
  'emergency',
  'outcome',
  'stopped',
  'plan',
  'session',
  'finished',
  'doctor',
  'body',
  'breathe',
  'unclosed',
  'day-after',
  'ask-doctor',
  'professional',
  'learn',
  'practise',
  'lessons',
  'lesson',
  'round',
  'progress',
  'your-data',
  'history',
  'summary',
  'accessibility',
]

/**
 * Fetches the questions, and once the line is free every other screen, one after the other; one that does not come is
 * tried again when it is needed.
 */
export async function loadScreensInAdvance(lineIsFree: Promise<void>): Promise<void> {
  // Whoever presses Start must not wait for the body.
  await loadScreen('questions').catch(() => undefined)
  await lineIsFree
  for (const name of inAdvance) await loadScreen(name).catch(() => undefined)
}
