// Needs nothing but Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root, wherever the command was called from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const stampPath = join(root, 'node_modules', '.kneadwell-lock')

/** Hash of the lockfile: what is installed is right when it was installed from this very file. */
function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/** Runs a command in the project's root with its output shown; returns its exit code (1 when it could not start). */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (result.error) console.error(`${command}: ${result.error.message}`)
  return result.status ?? 1
}

/** Runs one of the installed tools by its script, so that no shell and no .cmd file is involved on any platform. */
export function runTool(script, args, options = {}) {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], options)
}

/** Installs what the lockfile names, once a lockfile. Exits with a clear sentence when that fails. */
export function installWhatIsMissing() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Kneadwell needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
    process.exit(1)
  }
  const hash = lockHash()
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === hash) return
  console.log('Installing what is missing …')
  const args = ['ci', '--no-audit', '--no-fund']
  // Under `npm start` npm names its own script, which is the same on every platform; else the shell finds npm.
  const npmScript = process.env.npm_execpath
  const code = npmScript?.endsWith('.js')
    ? run(process.execPath, [npmScript, ...args])
    : run('npm', args, { shell: process.platform === 'win32' })
  if (code !== 0) {
    console.error('The packages could not be installed. Is the npm registry within reach? Then run the command again.')
    process.exit(code)
  }
  writeFileSync(stampPath, hash)
}
