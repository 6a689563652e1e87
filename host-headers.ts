import type { Plugin } from 'vite'
import { headers } from './content-security-policy.ts'

const DAY_S = 86_400

/** Named by their content, these never change; everything else is asked for again each time. */
const unchanging = { 'Cache-Control': `public, max-age=${365 * DAY_S}, immutable` }
const askedAgain = { 'Cache-Control': 'no-cache' }

const linesOf = (pairs: Readonly<Record<string, string>>, line: (name: string, value: string) => string): string =>
  Object.entries(pairs)
    .map(([name, value]) => line(name, value))
    .join('\n')

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export function netlifyHeaders(): string {
  const indented = (name: string, value: string) => `  ${name}: ${value}`
  return [
    `/*\n${linesOf(headers, indented)}`,
    `/assets/*\n${linesOf(unchanging, indented)}`,
    ...['/', '/index.html', '/sw.js', '/manifest.webmanifest'].map(
      (path) => `${path}\n${linesOf(askedAgain, indented)}`,
    ),
    '',
  ].join('\n')
}

/** `.htaccess`, as Apache reads it. */
export function apacheHeaders(): string {
  const set = (name: string, value: string) => `  Header always set ${name} "${value}"`
  return `<IfModule mod_headers.c>
${linesOf({ ...headers, ...askedAgain }, set)}
  <FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|css|glb|wasm|onnx)$">
  ${linesOf(unchanging, set)}
  </FilesMatch>
</IfModule>
AddType application/manifest+json .webmanifest
AddType application/wasm .wasm
AddType model/gltf-binary .glb
`
}

/** Lays the headers beside the built app, so that a static host sends what `npm start` sends. */
export function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: netlifyHeaders() })
      this.emitFile({ type: 'asset', fileName: '.htaccess', source: apacheHeaders() })
    },
  }
}
