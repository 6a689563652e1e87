import { longRun } from '../long-run.ts'

/** Every screen and every state of the app, looked at by axe: in each language, in both themes. */
export default longRun({
  name: 'tour',
  browsers: ['flat'],
  hours: 0.5,
  use: { contextOptions: { reducedMotion: 'reduce' }, actionTimeout: 30_000 },
})
