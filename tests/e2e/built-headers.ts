import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The built app. */
export const dist = join(import.meta.dirname, '..', '..', 'dist')

/** Headers for every file, as the built `_headers` says them to a host. */
export function builtHeaders(): Record<string, string> {
  const [, all = ''] = readFileSync(join(dist, '_headers'), 'utf8').split(/^\/\*$/m)
  const lines = all.split(/^\//m)[0]?.matchAll(/^ {2}([\w-]+): (.+)$/gm) ?? []
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]))
}

/** The same as the built `.htaccess` says them to Apache. */
export function builtApacheHeaders(): Record<string, string> {
  const [all = ''] = readFileSync(join(dist, '.htaccess'), 'utf8').split('<FilesMatch')
  return Object.fromEntries(
    [...all.matchAll(/^ {2}Header always set ([\w-]+) "(.+)"$/gm)].map(([, name = '', value = '']) => [name, value]),
  )
}
