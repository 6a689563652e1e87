import { longRun } from '../long-run.ts'

/** What Lighthouse says of every screen; a port of its own lets it look at the page that the test walks. */
export default longRun({
  name: 'lighthouse',
  browsers: ['flat'],
  hours: 0.5,
  switches: ['--remote-debugging-port=9555'],
})
