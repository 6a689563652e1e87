// `npm run -s routine:check -- routine.json`: every rule that a routine breaks.
import { loadRest } from '#words/say.ts'
import { readText } from './read-file.ts'
import { routineCheckCommand } from './routine-check-command.ts'
import { run } from './run.ts'

await run(async () => {
  await loadRest()
  return routineCheckCommand(process.argv.slice(2), readText)
})
