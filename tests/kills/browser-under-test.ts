import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test'
import { instrument, type Told } from './instrument.ts'
import { type Disk, Ledger } from './ledger.ts'

/** What is killed: the process that runs the page, or the browser with every process it has. */
export type Victim = 'renderer' | 'browser'

/** The processes that a kill would end, found before it, so that the kill itself takes no time. */
export type Aim = { readonly victim: Victim; readonly pids: readonly number[] }

/** A page of the app that reports what it does. */
export type OpenApp = {
  readonly page: Page
  readonly ledger: Ledger
  /** Resolves when a press has reached the page. */
  readonly pressed: () => Promise<void>
}

/** A browser with a profile on the disk, which outlives whatever happens to the browser. */
export class BrowserUnderTest {
  private readonly profile = mkdtempSync(join(tmpdir(), 'kneadwell-kills-'))
  private context: BrowserContext | undefined
  private readonly launch: LaunchOptions
  private readonly url: string

  constructor(launch: LaunchOptions, url: string) {
    this.launch = launch
    this.url = url
  }

  private async running(): Promise<BrowserContext> {
    if (this.context !== undefined) return this.context
    // A browser that was killed leaves its locks behind; the next one would think that it still runs.
    for (const name of readdirSync(this.profile)) {
      if (name.startsWith('Singleton')) rmSync(join(this.profile, name), { force: true })
    }
    const context = await chromium.launchPersistentContext(this.profile, {
      ...this.launch,
      viewport: { width: 1180, height: 820 },
      hasTouch: true,
      // Motion in software takes the time that the page's own work needs.
      reducedMotion: 'reduce',
    })
    context.on('close', () => {
      if (this.context === context) this.context = undefined
    })
    this.context = context
    return context
  }

  /** What lies on the disk, read on a page of the same origin that runs nothing of the app; then the app, opened. */
  async open(aheadMs: number): Promise<OpenApp & { readonly disk: Disk }> {
    const context = await this.running()
    const old = context.pages()
    const page = await context.newPage()
    for (const one of old) await one.close().catch(() => undefined)
    page.setDefaultTimeout(40_000)

    const disk = await this.read(page)
    const ledger = new Ledger(disk)
    let onPress: () => void = () => undefined
    await page.exposeBinding('killsTold', (_, text: string) => {
      const told = JSON.parse(text) as Told
      if (told.kind === 'pressed') onPress()
      ledger.take(told)
    })
    page.on('pageerror', (error) => ledger.errors.push(String(error)))
    await page.addInitScript(instrument, { aheadMs })
    await page.goto(this.url)
    const pressed = () =>
      new Promise<void>((resolve) => {
        onPress = resolve
      })
    return { page, ledger, pressed, disk }
  }

  private async read(page: Page): Promise<Disk> {
    await page.goto(new URL('favicon.svg', this.url).href)
    return page.evaluate(readDatabase)
  }

  /** What the running app has on the disk now. */
  readBeside(page: Page): Promise<Disk> {
    return page.evaluate(readDatabase)
  }

  /** Finds what there is to kill. */
  aim(victim: Victim): Aim {
    const all = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
      .split('\n')
      .flatMap((line) => {
        const [, pid, ppid, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
        return args === undefined ? [] : [{ pid: Number(pid), ppid: Number(ppid), args }]
      })
    const root = all.find(({ args }) => args.includes(this.profile) && !args.includes('--type='))
    if (root === undefined) throw new Error('the browser does not run')
    const tree = [root]
    for (let size = 0; size < tree.length; ) {
      size = tree.length
      tree.push(...all.filter((one) => !tree.includes(one) && tree.some(({ pid }) => pid === one.ppid)))
    }
    // The browser first, so that it cannot tidy up after the others.
    const chosen = victim === 'browser' ? tree : tree.filter(({ args }) => args.includes('--type=renderer'))
    if (chosen.length === 0) throw new Error(`no ${victim} to kill`)
    return { victim, pids: chosen.map(({ pid }) => pid) }
  }

  /** Kills at once, with no chance to tidy up, and waits until it is dead. */
  async kill({ victim, pids }: Aim, page: Page): Promise<void> {
    const { context } = this
    if (context === undefined) throw new Error('the browser does not run')
    const dead =
      victim === 'browser'
        ? new Promise((resolve) => context.once('close', resolve))
        : new Promise((resolve) => page.once('crash', resolve))
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // A process that had just gone by itself, as renderers without a page do.
      }
    }
    await dead
    if (victim === 'browser') this.context = undefined
    while (pids.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  /** Closes the browser as a user would, and forgets the profile. */
  async end(): Promise<void> {
    await this.context?.close().catch(() => undefined)
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Runs in the page: every row of the app's database; nothing is made where there is none. */
async function readDatabase(): Promise<Disk> {
  const disk: Record<'records' | 'memory' | 'aside', Record<string, unknown>> = { records: {}, memory: {}, aside: {} }
  const database = await new Promise<IDBDatabase | undefined>((resolve, reject) => {
    const request = indexedDB.open('kneadwell')
    request.onupgradeneeded = () => request.transaction?.abort()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => {
      if (request.error?.name === 'AbortError') resolve(undefined)
      else reject(new Error(`the database cannot be opened: ${request.error?.name}`))
    }
  })
  if (database === undefined) return disk
  for (const table of ['records', 'memory', 'aside'] as const) {
    if (!database.objectStoreNames.contains(table)) continue
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const request = database.transaction(table, 'readonly').objectStore(table).getAll()
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error(`the table ${table} cannot be read: ${request.error?.name}`))
    })
    for (const row of rows)
      disk[table][String((row as { id?: string; key?: string }).id ?? (row as { key?: string }).key)] = row
  }
  database.close()
  return disk
}
