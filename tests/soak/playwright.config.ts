import { longRun } from '../long-run.ts'

/**
 * Sessions back to back, for an hour of session time. The engine compiles a function anew each time it turns out to be
 * used more, and keeps the machine code: 0.9 MB (flat) and 1.3 MB (solid) from the third session to the tenth, which is
 * all of the growth that heap snapshots find. So that a leak of the app cannot hide in it, each collection drops that code.
 */
export default longRun({
  name: 'soak',
  browsers: ['solid', 'flat'],
  hours: 1,
  switches: ['--js-flags=--stress-flush-code'],
})
