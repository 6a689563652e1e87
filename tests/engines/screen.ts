import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A screen that nobody sees: some engines draw in three dimensions only on one. */
export type Screen = { readonly display: string; readonly close: () => void }

const xvfb = '/usr/bin/Xvfb'

/** Whether this machine can make such a screen, or has one. */
export function canShow(): boolean {
  return existsSync(xvfb)
}

/** Opens a screen of a tablet's size and a browser's own bars. */
export async function openScreen(): Promise<Screen> {
  const server = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1400x1400x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const display = await firstLineOf(server)
  return { display: `:${display}`, close: () => server.kill() }
}

function firstLineOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim()))
    server.once('error', reject)
    server.once('exit', () => reject(new Error('the screen could not be opened')))
  })
}
