import { longRun } from '../long-run.ts'

/** Pictures for the docs: `npm run gallery`. */
export default longRun({ name: 'gallery', browsers: ['solid', 'flat'], hours: 0.25, testMatch: '*.shot.ts' })
