import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder } from '../bench/serve-folder.ts'
import { builtHeaders, dist } from '../e2e/built-headers.ts'
import { letClocksLeap } from '../e2e/leap-clocks.ts'

export type Host = { readonly url: string; readonly goAway: () => Promise<void>; readonly close: () => Promise<void> }

/** What was refused by the security policy is told by the page itself, over every page of a visit. */
function rememberViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    const known = sessionStorage.getItem('violations') ?? ''
    sessionStorage.setItem('violations', `${known}${violatedDirective} ${blockedURI}\n`)
  })
}

/**
 * Serves the built app with its headers, and with one script of the test's own ahead of all others: not every engine's
 * driver can put one there. It is kept for the time without a server as the app's files are.
 */
export async function openHost(): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'kneadwell-'))
  cpSync(dist, folder, { recursive: true })
  writeFileSync(
    join(folder, 'before.js'),
    [letClocksLeap, rememberViolations].map((run) => `;(${run.toString()})()`).join('\n'),
  )
  rewrite(join(folder, 'index.html'), '<head>', '<head><script src="./before.js"></script>')
  rewrite(join(folder, 'sw.js'), 'url:"index.html"', 'url:"before.js",revision:"1"},{url:"index.html"')
  const served = await serveFolder(folder, builtHeaders(), { isCompressed: false })
  let isThere = true
  const goAway = async (): Promise<void> => {
    if (isThere) await served.close()
    isThere = false
  }
  return {
    url: served.url,
    goAway,
    close: async () => {
      await goAway()
      rmSync(folder, { recursive: true })
    },
  }
}

function rewrite(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
  writeFileSync(file, text.replace(from, to))
}
