// Mutants that no test can notice, by name: `tests/mutation/survivors.json`. Its page is `docs/mutation.md`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './dependencies.mjs'

/** The folders whose rules are mutated, each in a run of its own. */
export const mutatedFolders = ['safety', 'massage', 'session']

/**
 * @typedef {object} Survivor A mutant that stays unnoticed, and why nothing can notice it.
 * @property {string} folder
 * @property {string} file
 * @property {string} expression What stood there.
 * @property {string} replacement What the mutant made of it.
 * @property {string} reason
 */

/**
 * @typedef {object} Score What a run counted.
 * @property {string} folder
 * @property {string} measuredOn ISO day.
 * @property {string} command
 * @property {number} noticed Killed or timed out.
 * @property {number} unnoticed Survived, or no test came by.
 */

/** @typedef {{ line: number, column: number }} Place Counted from 1. */

/**
 * @typedef {object} Mutant The part of a mutant in Stryker's report that matters here.
 * @property {string} status
 * @property {string} replacement
 * @property {{ start: Place, end: Place }} location
 */

/** @returns {{ scores: readonly Score[], survivors: readonly Survivor[] }} */
export function mutationRecord() {
  return JSON.parse(readFileSync(join(root, 'tests', 'mutation', 'survivors.json'), 'utf8'))
}

/** Code without regard to where its lines break. */
export function onOneLine(/** @type {string} */ code) {
  return code.replaceAll(/\s+/g, ' ').trim()
}

/**
 * What a report of Stryker leaves unnoticed, each with its place.
 * @param {{ files: Record<string, { source: string, mutants: readonly Mutant[] }> }} report
 * @returns {{ folder: string, file: string, line: number, expression: string, replacement: string }[]}
 */
export function unnoticedMutants({ files }) {
  return Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location, replacement }) => ({
        folder: path.split('/')[1] ?? '',
        file: path.split('/').slice(2).join('/'),
        line: location.start.line,
        expression: onOneLine(textAt(source, location)),
        replacement: onOneLine(replacement),
      })),
  )
}

/**
 * Unnoticed mutants that the list does not name. One entry answers for one mutant: the same change to the same
 * expression at a second place needs a second reason.
 * @param {Parameters<typeof unnoticedMutants>[0]} report
 * @param {readonly Survivor[]} survivors
 */
export function unexplainedMutants(report, survivors) {
  const left = survivors.map(keyOf)
  return unnoticedMutants(report).filter((mutant) => {
    const index = left.indexOf(keyOf(mutant))
    if (index === -1) return true
    left.splice(index, 1)
    return false
  })
}

/** @param {{ folder: string, file: string, expression: string, replacement: string }} mutant */
function keyOf({ folder, file, expression, replacement }) {
  return JSON.stringify([folder, file, onOneLine(expression), onOneLine(replacement)])
}

/**
 * The text between two places; Stryker counts lines and columns from 1, the end exclusive.
 * @param {string} source
 * @param {{ start: Place, end: Place }} location
 */
function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n')
}
