import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const dist = join(root, 'dist')
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')
const text = read('dist', 'licences.txt')
const worker = read('dist', 'sw.js')
const assets = readdirSync(join(dist, 'assets'))

/** Each part of the file: what it is about, and its words. */
const parts = new Map(
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...words] = part.split('\n')
      return [head.replace(/ - .*$/, ''), words.join('\n').trim()] as const
    }),
)
const wordsOf = (name: string) => parts.get(name) ?? ''

/** A text as it reads, however its lines are broken. */
const flat = (words: string) => words.replace(/\s+/g, ' ').trim()

describe('licences beside the app', () => {
  it('begin with its own', () => {
    expect([...parts.keys()][0]).toBe('Kneadwell')
    expect(wordsOf('Kneadwell')).toContain(read('LICENSE').trim())
  })

  it('name each library that the app is written with', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Readonly<Record<string, string>> }
    const names = Object.keys(dependencies)
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !parts.has(name))).toEqual([])
    for (const name of names) expect(text).toContain(`## ${name} - ${dependencies[name]} (`)
  })

  it('name each typeface that is shipped, with the words that lie beside it', () => {
    const faces = readdirSync(join(dist, 'fonts')).filter((file) => file.endsWith('.woff2'))
    expect(faces.length).toBeGreaterThan(1)
    for (const face of faces) {
      const name = face.replace('.woff2', '')
      const words = read('public', 'fonts', `${name}.OFL.txt`).trim()
      expect(words).toContain('SIL Open Font License')
      expect(wordsOf(`@fontsource-variable/${name}`)).toContain(words)
    }
  })

  it('name all that listening fetches, with the words that lie beside it', () => {
    const fetched = assets.filter((file) => /\.(wasm|onnx)$/.test(file)).map((file) => file.replace(/[-_.].*/, ''))
    expect([...new Set(fetched)].sort()).toEqual(['ort', 'silero'])
    const notices = readdirSync(join(dist, 'listening'))
    expect(notices.length).toBe(2)
    for (const notice of notices) {
      const words = flat(read('public', 'listening', notice))
      expect([...parts.values()].some((one) => flat(one).includes(words))).toBe(true)
    }
    expect(parts.has('onnxruntime-web') && parts.has('Silero VAD') && parts.has('@ricky0123/vad-web')).toBe(true)
  })

  it('name each module of Workbox that the worker is made of', () => {
    const modules = new Set([...worker.matchAll(/workbox:([a-z-]+):\d/g)].map(([, name]) => `workbox-${name}`))
    expect(modules.size).toBeGreaterThan(2)
    for (const name of modules) expect(wordsOf(name)).toContain('Permission is hereby granted')
  })

  it('name where the body is from, and what unpacks it', () => {
    expect(assets.filter((file) => file.endsWith('.glb')).map((file) => file.replace(/-.*/, ''))).toEqual(['body'])
    expect(wordsOf('MakeHuman')).toContain('CC0 1.0')
    expect(wordsOf('meshoptimizer')).toContain('Arseny Kapoulkine')
  })

  it('have words for all that they name, and name nothing twice', () => {
    expect(parts.size).toBeGreaterThan(40)
    expect(parts.size).toBe(text.match(/^## /gm)?.length)
    for (const [name, words] of parts) expect(words.length, name).toBeGreaterThan(300)
  })

  it('are kept on the device as they lie there', () => {
    const revision = /\{url:"licences\.txt",revision:"([0-9a-f]+)"\}/.exec(worker)?.[1]
    expect(revision).toBe(
      createHash('md5')
        .update(readFileSync(join(dist, 'licences.txt')))
        .digest('hex'),
    )
  })
})
