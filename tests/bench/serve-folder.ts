import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

export type Served = { readonly url: string; readonly close: () => Promise<void> }

/** Serves a folder on a port that the system picks: with brotli, as a good static host would, unless told not to. */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>>,
  { isCompressed = true } = {},
): Promise<Served> {
  const compressed = new Map<string, Buffer>()
  const compressedOf = (file: string): Buffer => {
    const known = compressed.get(file)
    if (known !== undefined) return known
    const body = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    compressed.set(file, body)
    return body
  }
  // Before anything is timed: a host has them ready, and a second of compressing is not the line's.
  if (isCompressed)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && /\.(html|js|css|glb|svg)$/.test(entry.name))
        compressedOf(join(entry.parentPath, entry.name))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench')
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const type = types[extname(file)] ?? 'application/octet-stream'
    // Fonts are brotli inside.
    if (!isCompressed || type === 'font/woff2') {
      response.writeHead(200, { ...headers, 'content-type': type })
      createReadStream(file).pipe(response)
      return
    }
    const body = compressedOf(file)
    response.writeHead(200, {
      ...headers,
      'content-type': type,
      'content-encoding': 'br',
      'content-length': body.length,
      vary: 'accept-encoding',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${place.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
