import { longRun } from '../long-run.ts'

/** The long run of the kills. */
export default longRun({ name: 'kills', browsers: ['flat'], hours: 2 })
