// `npm run hazards:check`: holds the hazard table against what the last test run reported. Part of `npm test`.
import { join } from 'node:path'
import { hazards } from '#safety/hazards.ts'
import { root } from './dependencies.mjs'
import { hazardCheckCommand } from './hazard-check-command.ts'

const { code, lines } = hazardCheckCommand(hazards, join(root, '.cache', 'reports'), root)
for (const line of lines) console.log(line)
process.exitCode = code
