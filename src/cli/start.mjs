// `npm start`: installs what is missing, builds the production app, serves it with its final headers, prints the address.
import { installWhatIsMissing, runTool } from './dependencies.mjs'

installWhatIsMissing()
const built = runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'])
if (built !== 0) process.exit(built)
process.exit(runTool('vite/bin/vite.js', ['preview', ...process.argv.slice(2)]))
