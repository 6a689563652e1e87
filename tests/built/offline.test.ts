import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headers } from '../../content-security-policy.ts'
import { languages } from '../../src/journal/settings.ts'
import { manifestName } from '../../src/words/language-facts.ts'

const dist = join(import.meta.dirname, '..', '..', 'dist')
const worker = readFileSync(join(dist, 'sw.js'), 'utf8')
const kept = [...worker.matchAll(/url:"([^"]+)"/g)].map(([, url]) => url ?? '')

/** Four languages are kept, so that one can be chosen without the network. */
const KEPT_LIMIT_KB = 3_900

type Icon = { readonly src: string; readonly sizes: string; readonly type: string; readonly purpose?: string }
type Manifest = {
  readonly icons: readonly Icon[]
  readonly screenshots: readonly (Icon & { readonly form_factor: string; readonly label: string })[]
  readonly shortcuts: readonly { readonly name: string; readonly url: string; readonly icons: readonly Icon[] }[]
  readonly start_url: string
}
const read = (name: string) => JSON.parse(readFileSync(join(dist, name), 'utf8')) as Manifest
const manifest = read('manifest.webmanifest')

/** Width and height as a PNG's header has them. */
function pngSize(file: Buffer): string {
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`
}

/** Width and height as a JPEG's frame has them: after the marker of a frame, whatever segments come before it. */
function jpegSize(file: Buffer): string {
  for (let at = 2; file[at] === 0xff; at += 2 + file.readUInt16BE(at + 2)) {
    const marker = file[at + 1] ?? 0
    // C4, C8 and CC lie among the frames and are tables.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return `${file.readUInt16BE(at + 7)}x${file.readUInt16BE(at + 5)}`
  }
  return 'no frame'
}

/** The size of a picture as it lies in the built app, by what it is and not by its name. */
function sizeOf(src: string): string {
  const file = readFileSync(join(dist, src))
  if (file.readUInt16BE(0) === 0xffd8) return `image/jpeg ${jpegSize(file)}`
  return file.toString('latin1', 1, 4) === 'PNG' ? `image/png ${pngSize(file)}` : 'neither PNG nor JPEG'
}

describe('what is kept on the device', () => {
  it('is all that the app is made of, but not what only listening needs', () => {
    const built = readdirSync(join(dist, 'assets')).filter((file) => /\.(js|css|glb)$/.test(file))
    expect(built.length).toBeGreaterThan(50)
    expect(built.filter((file) => !file.startsWith('ort-') && !kept.includes(`assets/${file}`))).toEqual([])
    for (const file of ['index.html', 'fonts/newsreader.woff2', 'fonts/atkinson-hyperlegible-next.woff2']) {
      expect(kept).toContain(file)
    }
    expect(kept.filter((url) => /\.(wasm|onnx)$/.test(url))).toEqual([])
    expect(kept.filter((url) => !existsSync(join(dist, url)))).toEqual([])
  })

  it(`is under ${KEPT_LIMIT_KB} KB as it lies there`, () => {
    const kb = kept.reduce((sum, url) => sum + statSync(join(dist, url)).size, 0) / 1024
    console.log(`kept on the device: ${kept.length} files, ${kb.toFixed(0)} KB, limit ${KEPT_LIMIT_KB}`)
    expect(kb).toBeLessThan(KEPT_LIMIT_KB)
  })

  it('changes only when asked to', () => {
    expect(worker).toContain('SKIP_WAITING')
    // Called in answer to that message, and nowhere else.
    expect(worker.match(/self\.skipWaiting\(\)/g)).toHaveLength(1)
    expect(worker).not.toContain('clients.claim')
  })
})

describe('the installed app', () => {
  it.each(languages)('has icons and pictures of the sizes it says: %s', (language) => {
    const { icons, screenshots, shortcuts } = read(manifestName(language))
    for (const { src, type, sizes } of [...icons, ...screenshots, ...shortcuts.flatMap((one) => one.icons)]) {
      expect(sizeOf(src), src).toBe(`${type} ${sizes}`)
    }
    expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']))
    expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true)
    expect(screenshots.map(({ form_factor }) => form_factor).sort()).toEqual(['narrow', 'wide'])
    for (const { form_factor, sizes } of screenshots) {
      const [width = 0, height = 0] = sizes.split('x').map(Number)
      expect(form_factor).toBe(width > height ? 'wide' : 'narrow')
    }
  })

  it('shows itself in the language that it speaks: no two manifests have a picture in common', () => {
    const shown = languages.flatMap((language) => read(manifestName(language)).screenshots.map(({ src }) => src))
    expect(new Set(shown).size).toBe(2 * languages.length)
    expect(new Set(shown.map((src) => readFileSync(join(dist, src), 'base64'))).size).toBe(shown.length)
  })

  it('has a way to start and one to practise, within its own folder', () => {
    expect(manifest.shortcuts.map(({ url }) => url)).toEqual(['./?go=start', './?go=practise'])
    expect(manifest.start_url).toBe('./')
  })
})

describe('headers for hosts', () => {
  it.each(['_headers', '.htaccess'])('%s sends every header of the app', (file) => {
    const text = readFileSync(join(dist, file), 'utf8')
    expect(Object.keys(headers).length).toBeGreaterThan(3)
    for (const [name, value] of Object.entries(headers)) {
      expect(text).toContain(name)
      expect(text).toContain(value)
    }
  })
})
