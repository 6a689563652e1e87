// `npm run -s policy -- profile.json`: what the rules say of somebody on some day. docs/policy-tool.md
import { loadRest } from '#words/say.ts'
import { policyCommand } from './policy-command.ts'
import { readText } from './read-file.ts'
import { run } from './run.ts'

await run(async () => {
  await loadRest()
  return policyCommand(process.argv.slice(2), readText)
})
