// Finds a Chromium for the end-to-end tests. Needs nothing but Node and, for the download, Playwright.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run, runTool } from './dependencies.mjs'

/** Where an installed Chrome or Chromium usually lies. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`)
}

/** The first browser found in the usual places, or undefined. */
export function installedBrowser() {
  return usualPlaces().find((path) => existsSync(path))
}

/**
 * Path of a browser to test with: CHROME_PATH, an installed one, Debian's package (as root), else Playwright's
 * download. Debian's package comes before the download because it is signed and works behind a mirror.
 * @returns {Promise<string | undefined>} undefined when there is none and none could be had
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    console.error(`CHROME_PATH names ${named}, and there is no file of that name.`)
    return undefined
  }
  if (installedBrowser() !== undefined) return installedBrowser()
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("No browser found: installing Debian's Chromium …")
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, stdio: 'ignore' })
    if (installedBrowser() !== undefined) return installedBrowser()
  }
  console.log('No browser found: fetching the one that Playwright names …')
  runTool('playwright/cli.js', ['install', 'chromium', 'chromium-headless-shell'])
  const { chromium } = await import('@playwright/test')
  const downloaded = chromium.executablePath()
  return existsSync(downloaded) ? downloaded : undefined
}
