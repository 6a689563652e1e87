import { type Browser, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../src/cli/browser.mjs'

const noFlags: readonly string[] = []

/**
 * A browser that draws in software, as in the end-to-end tests; `isUnpaced` lets frames follow each other at once, and
 * `isFlat` has no 3D, for what is not about pictures.
 */
export async function openBrowser({ isUnpaced = false, isFlat = false, flags = noFlags } = {}): Promise<Browser> {
  const executablePath = await findBrowser()
  if (executablePath === undefined) throw new Error('no browser: set CHROME_PATH to a Chrome or Chromium')
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Without 3D the page is put together as by a browser that finds no graphics card, and not by a made-up one.
      ...(isFlat
        ? ['--disable-3d-apis', '--disable-gpu']
        : ['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist']),
      ...(isUnpaced ? ['--disable-frame-rate-limit', '--disable-gpu-vsync'] : []),
      ...flags,
    ],
  })
}

/** A page with a function that runs before its first script. */
export async function openPage(
  browser: Browser,
  size: { readonly width: number; readonly height: number },
  before?: () => void,
): Promise<Page> {
  const page = await browser.newPage({ viewport: size })
  // The runner names functions by a call to this; in the page there is none.
  await page.addInitScript('globalThis.__name = (named) => named')
  if (before !== undefined) await page.addInitScript(before)
  return page
}
