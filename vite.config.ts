import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { browserTargets } from './browser-floor.ts'
import { fileNaming } from './chunks-in-waves.ts'
import { contentSecurityPolicy, headers } from './content-security-policy.ts'
import { hostHeaders } from './host-headers.ts'
import { licences, licencesFile } from './licences-of-app.ts'
import { manifestsOfLanguages, progressiveApp, screenshotsOfApp, wordsWithoutScript } from './progressive-app.ts'

/** Puts the policy first in the built head. Not in development: hot reload needs inline scripts. */
function policyInHead(): Plugin {
  return {
    name: 'policy-in-head',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

export default defineConfig({
  // Relative addresses: the built app works from any folder of any static host.
  base: './',
  plugins: [
    react(),
    policyInHead(),
    hostHeaders(),
    screenshotsOfApp(),
    manifestsOfLanguages(),
    wordsWithoutScript(),
    licences(),
    VitePWA(progressiveApp),
  ],
  build: {
    target: browserTargets,
    manifest: true,
    // Linked from the app: what it is built from, with the licences' own words.
    license: { fileName: licencesFile },
    // Assets stay files: a data: address would not be cached on its own, and the policy forbids it for fonts.
    assetsInlineLimit: 0,
    // The preload helper's polyfill is an inline script in some browsers' builds; without it Safari before 17 fetches later.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Or what fiber shares with the first load would come with it.
          includeDependenciesRecursively: false,
          groups: [{ name: fileNaming(), debugName: 'waves' }],
        },
      },
    },
  },
  preview: { headers },
})
