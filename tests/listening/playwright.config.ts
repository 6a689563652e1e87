import { longRun } from '../long-run.ts'

/** Listening in real time. */
export default longRun({ name: 'listening', browsers: ['heard'], hours: 0.5 })
