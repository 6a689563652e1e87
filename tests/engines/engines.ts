import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { chromium, firefox } from '@playwright/test'
import { Builder, Capabilities } from 'selenium-webdriver'
import { installedBrowser } from '../../src/cli/browser.mjs'
import { visitBy } from './by-playwright.ts'
import { visitByWebDriver } from './by-webdriver.ts'
import { canShow, openScreen } from './screen.ts'
import { until, type Visit } from './visit.ts'

export const engineNames = ['Chromium', 'Firefox', 'WebKit'] as const
export type EngineName = (typeof engineNames)[number]

/** What a machine needs for an engine, in words for whoever reads the table. */
type Engine = { readonly missing: () => string | undefined; readonly visit: () => Promise<Visit> }

const firefoxPath = '/usr/bin/firefox-esr'
const webKitDriver = '/usr/bin/WebKitWebDriver'
const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
const tablet = { width: 1180, height: 820 }

/** Every engine, driven by what Debian has for it. */
export const engines: Readonly<Record<EngineName, Engine>> = {
  Chromium: {
    missing: () => (chromiumPath() === undefined ? 'a Chromium' : undefined),
    visit: async () => {
      const browser = await chromium.launch({
        executablePath: chromiumPath() ?? '',
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--use-gl=angle',
          '--use-angle=gl-egl',
          '--ignore-gpu-blocklist',
        ],
      })
      return visitBy(await browser.newPage({ viewport: tablet }), () => browser.close())
    },
  },
  Firefox: {
    missing: () => missingOf([firefoxPath, 'firefox-esr']),
    visit: async () => {
      const screen = await openScreen()
      const browser = await firefox.launch({
        channel: 'moz-firefox',
        headless: false,
        executablePath: firefoxPath,
        env: { ...process.env, DISPLAY: screen.display },
      })
      return visitBy(await browser.newPage({ viewport: tablet }), async () => {
        await browser.close()
        screen.close()
      })
    },
  },
  WebKit: {
    missing: () => missingOf([webKitDriver, 'webkit2gtk-driver'], [miniBrowser, 'libwebkit2gtk-4.1-0']),
    visit: async () => {
      const screen = await openScreen()
      const port = await freePort()
      const server = spawn(webKitDriver, [`--port=${port}`], {
        env: { ...process.env, DISPLAY: screen.display },
        stdio: 'ignore',
      })
      const url = `http://127.0.0.1:${port}`
      await until(
        () =>
          fetch(`${url}/status`).then(
            ({ ok }) => ok,
            () => false,
          ),
        (isReady) => isReady,
        'the driver of WebKit',
      )
      const driver = await new Builder()
        .usingServer(url)
        .withCapabilities(
          new Capabilities({
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
          }),
        )
        .build()
      const visit = visitByWebDriver(driver, async () => {
        await driver.quit()
        server.kill()
        screen.close()
      })
      await visit.resize(tablet.width, tablet.height)
      return visit
    },
  },
}

function chromiumPath(): string | undefined {
  return process.env.CHROME_PATH ?? installedBrowser()
}

function missingOf(...wanted: readonly (readonly [path: string, name: string])[]): string | undefined {
  if (!canShow()) return 'xvfb'
  return wanted.find(([path]) => !existsSync(path))?.[1]
}

/** A port that is free now; the driver takes no other way of being told one. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const place = server.address()
      server.close(() => {
        if (place === null || typeof place === 'string') reject(new Error('no port is free'))
        else resolve(place.port)
      })
    })
  })
}
