import type { Told } from './instrument.ts'

/** Rows as they lie in the database, by table and key. */
export type Disk = Readonly<Record<'records' | 'memory' | 'aside', Readonly<Record<string, unknown>>>>

export const emptyDisk: Disk = { records: {}, memory: {}, aside: {} }

/** What one row may be after a kill. */
type Row = {
  /** Everything it was ever asked to be since the last certain state, oldest first; undefined: not there. */
  readonly versions: unknown[]
  readonly transactions: number[]
  /** The latest version that is certainly committed; -1: none. */
  kept: number
}

/** A session as the user saw it, by the id of its record. */
export type SeenSession = {
  readonly id: string
  /** Its commit had been reported before the session's screen came on (E11). */
  readonly isKeptFirst: boolean
  /** The last of its faces that was shown. */
  last: 'session' | 'stopped' | 'finished' | 'left'
  /** It was shown as over before it was shown as stopped. */
  isLateStop: boolean
}

/** Two values as JSON would see them: key order and absent fields say nothing. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/**
 * Keeps the books of one page: what it asked the database to write, what the database confirmed, and what it showed.
 * Only what arrived here counts as confirmed.
 */
export class Ledger {
  private readonly rows = new Map<string, Row>()
  readonly sessions: SeenSession[] = []
  /** Screens and states in the order they were shown. */
  readonly shown: string[] = []
  /** What the page threw and nobody caught. */
  readonly errors: string[] = []
  keptWrites = 0
  /** The latest time that the page's clock was heard of, epoch ms; 0 before any. */
  latestMs = 0

  /** `before`: what certainly lies on the disk when the page is opened. */
  constructor(before: Disk) {
    for (const table of ['records', 'memory'] as const) {
      for (const [key, value] of Object.entries(before[table])) {
        this.rows.set(`${table} ${key}`, { versions: [value], transactions: [0], kept: 0 })
      }
    }
  }

  take(told: Told): void {
    switch (told.kind) {
      case 'asked': {
        const name = `${told.table} ${told.key}`
        const row = this.rows.get(name) ?? { versions: [], transactions: [], kept: -1 }
        this.rows.set(name, row)
        row.versions.push(told.value)
        row.transactions.push(told.transaction)
        return
      }
      case 'kept':
        for (const row of this.rows.values()) {
          const at = row.transactions.lastIndexOf(told.transaction)
          if (at < 0) continue
          this.keptWrites += 1
          row.kept = Math.max(row.kept, at)
        }
        return
      case 'shown':
        this.shown.push(`${told.screen} ${told.state}`.trim())
        this.latestMs = Math.max(this.latestMs, told.nowMs)
        this.see(told.screen)
        return
      case 'pressed':
    }
  }

  private see(screen: string): void {
    const known = this.sessions.at(-1)
    if (screen === 'session') {
      if (known === undefined || known.last !== 'session') this.meetSession()
      return
    }
    if (known === undefined || known.last === 'left') return
    if (screen === 'stopped') {
      known.isLateStop ||= known.last === 'finished'
      known.last = 'stopped'
    } else if (screen === 'finished') known.last = 'finished'
    // A card over a stopped session leaves it as it is; back from readiness, nothing has run.
    else if (known.last === 'session') known.last = 'left'
  }

  private meetSession(): void {
    // A session runs on the one record that is open, of whatever page.
    const [name, row] = [...this.rows].findLast(([, { versions }]) => endingOf(versions.at(-1)) === 'open') ?? ['']
    const isKeptFirst = row !== undefined && endingOf(row.versions[row.kept]) === 'open'
    this.sessions.push({ id: name.slice('records '.length), isKeptFirst, last: 'session', isLateStop: false })
  }

  /** The ending of a record's latest confirmed version. */
  keptEnding(id: string): string | undefined {
    const row = this.rows.get(`records ${id}`)
    return row === undefined ? undefined : endingOf(row.versions[row.kept])
  }

  /** Every row of the disk that is neither what was confirmed last nor anything asked for after it. */
  differences(disk: Disk): readonly string[] {
    const wrong: string[] = []
    for (const [name, row] of this.rows) {
      const [table = '', ...rest] = name.split(' ')
      if (table !== 'records' && table !== 'memory') continue
      const value = disk[table][rest.join(' ')]
      const certain = row.versions[row.kept]
      if (value === undefined && row.kept >= 0 && certain !== undefined) {
        wrong.push(`lost: ${name}`)
        continue
      }
      const allowed: unknown[] = row.kept < 0 ? [undefined, ...row.versions] : row.versions.slice(row.kept)
      if (!allowed.some((version) => isSameValue(version, value))) wrong.push(`changed: ${name}`)
    }
    for (const table of ['records', 'memory'] as const) {
      for (const key of Object.keys(disk[table])) {
        if (!this.rows.has(`${table} ${key}`)) wrong.push(`nobody wrote: ${table} ${key}`)
      }
    }
    return wrong
  }
}

function endingOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('ending' in value)) return undefined
  return String(value.ending)
}
