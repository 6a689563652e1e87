import { longRun } from '../long-run.ts'

/** Sessions back to back, for an hour of session time. */
export default longRun({ name: 'soak', browsers: ['solid', 'flat'], hours: 1 })
