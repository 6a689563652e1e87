import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import type { ManifestOptions, VitePWAOptions } from 'vite-plugin-pwa'
import { entryParameter } from './src/app/entry.ts'
import type { Language } from './src/journal/settings.ts'
import { install as installDe } from './src/words/de/install.ts'
import { install } from './src/words/en/install.ts'
import { shell } from './src/words/en/shell.ts'
import { install as installEs } from './src/words/es/install.ts'
import { factsOf, manifestName } from './src/words/language-facts.ts'
import { install as installZh } from './src/words/zh/install.ts'

const words: Readonly<Record<Language, Readonly<Record<keyof typeof install, string>>>> = {
  en: install,
  de: installDe,
  es: installEs,
  zh: installZh,
}

/**
 * What a device shows before it installs the app, in the language that it speaks: the pictures of the documentation, so
 * that they are never older.
 */
const screenshots: Readonly<Record<Language, { readonly session: string; readonly body: string }>> = {
  en: { session: 'session-solid-tablet-light', body: 'welcome-solid-phone-light' },
  de: { session: 'session-de-tablet', body: 'welcome-de-phone' },
  es: { session: 'session-es-tablet', body: 'welcome-es-phone' },
  zh: { session: 'session-zh-tablet', body: 'welcome-zh-phone' },
}

const screenshotName = (language: Language, what: 'session' | 'body') => `screenshots/${what}-${language}.jpg`

export function screenshotsOfApp(): Plugin {
  return {
    name: 'screenshots-of-app',
    apply: 'build',
    generateBundle() {
      for (const language of Object.keys(screenshots) as Language[]) {
        for (const what of ['session', 'body'] as const) {
          const picture = new URL(`docs/gallery/${screenshots[language][what]}.jpg`, import.meta.url)
          this.emitFile({ type: 'asset', fileName: screenshotName(language, what), source: readFileSync(picture) })
        }
      }
    },
  }
}

/** A manifest for each other language; the page names the one of the language it shows. */
export function manifestsOfLanguages(): Plugin {
  return {
    name: 'manifests-of-languages',
    apply: 'build',
    generateBundle() {
      for (const language of Object.keys(words) as Language[]) {
        if (language === 'en') continue
        this.emitFile({ type: 'asset', fileName: manifestName(language), source: JSON.stringify(manifestIn(language)) })
      }
    },
  }
}

/** Where scripts are off the app cannot choose a language: the page says so in all of them. */
export function wordsWithoutScript(): Plugin {
  return {
    name: 'words-without-script',
    transformIndexHtml: () => [
      {
        tag: 'noscript',
        injectTo: 'body-prepend',
        children: (Object.keys(words) as Language[]).map((language) => ({
          tag: 'p',
          attrs: { lang: factsOf[language].tag },
          children: words[language]['install.noScript'],
        })),
      },
    ],
  }
}

const icon192 = { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' }

/** What a device knows of the app before it installs it, in a language. */
function manifestIn(language: Language) {
  return {
    id: './',
    name: shell['app.name'],
    short_name: shell['app.name'],
    description: words[language]['install.description'],
    lang: factsOf[language].tag,
    dir: factsOf[language].direction,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f5f0e8',
    theme_color: '#f5f0e8',
    categories: ['health', 'education', 'medical'],
    icons: [
      icon192,
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    screenshots: [
      {
        src: screenshotName(language, 'session'),
        sizes: '1180x820',
        type: 'image/jpeg',
        form_factor: 'wide',
        label: words[language]['install.session'],
      },
      {
        src: screenshotName(language, 'body'),
        sizes: '390x844',
        type: 'image/jpeg',
        form_factor: 'narrow',
        label: words[language]['install.body'],
      },
    ],
    shortcuts: [
      {
        name: words[language]['install.start'],
        short_name: words[language]['install.startShort'],
        url: `./?${entryParameter}=start`,
        icons: [icon192],
      },
      {
        name: words[language]['install.practise'],
        short_name: words[language]['install.practiseShort'],
        url: `./?${entryParameter}=practise`,
        icons: [icon192],
      },
    ],
  } satisfies Partial<ManifestOptions>
}

/**
 * How the app is kept on a device and installed. The worker holds exactly what was built: one version at a time, and a
 * newer one waits until it is asked for. What listening needs (16 MB) is not in it: that is fetched when listening is
 * turned on, and kept apart.
 */
export const progressiveApp: Partial<VitePWAOptions> = {
  // The app registers it itself, once the first picture has been drawn.
  injectRegister: false,
  registerType: 'prompt',
  filename: 'sw.js',
  workbox: {
    globPatterns: [
      'index.html',
      'licences.txt',
      'favicon.svg',
      'icons/*.png',
      'fonts/*.woff2',
      'assets/*.{js,css,glb}',
      'listening/*.txt',
    ],
    globIgnores: ['**/ort-*', '**/silero*'],
    cleanupOutdatedCaches: true,
    // A session that runs keeps its code, and a page that was loaded from the network goes on with it.
    clientsClaim: false,
    skipWaiting: false,
    navigateFallback: 'index.html',
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
  manifest: manifestIn('en'),
}
