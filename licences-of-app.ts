import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { licencesOfApp } from './src/cli/licences.mjs'

/** Where the app looks for them. */
export const licencesFile = 'licences.txt'

/**
 * Completes the builder's list of licences, which knows libraries only: it is written before the worker is made, which
 * keeps the file on the device by what stands in it.
 */
export function licences(): Plugin {
  return {
    name: 'licences-of-app',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const path = join(dir, licencesFile)
      writeFileSync(path, licencesOfApp(readFileSync(path, 'utf8')))
    },
  }
}
