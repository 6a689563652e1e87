import { longRun } from '../long-run.ts'

/** The graphics context lost again and again. */
export default longRun({
  name: 'contexts',
  browsers: ['solid'],
  hours: 2,
  // What a context holds does not hang on its size, and in software a small picture is drawn sooner.
  use: { viewport: { width: 480, height: 640 } },
})
