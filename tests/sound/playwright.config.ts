import { longRun } from '../long-run.ts'

/** Sound and silence in real time. */
export default longRun({
  name: 'sound',
  browsers: ['flat'],
  hours: 1,
  // The probe that listens at the graph's end is a script of the test's own.
  use: { bypassCSP: true },
})
