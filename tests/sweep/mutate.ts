import { pick } from './random.ts'

type Random = () => number

const extremes = [
  'null',
  'true',
  '-1',
  '0',
  '1e999',
  '-0',
  '9007199254740993',
  '8.64e15',
  '1e300',
  '""',
  '[]',
  '{}',
  '"\\ud800"',
  '"\\u0000"',
  '{"__proto__":{"a":1}}',
  '"constructor"',
  '"2026-02-30T99:99:99Z"',
]

const whole = (random: Random, limit: number) => Math.floor(random() * limit)

/** The text with some of its bytes flipped, dropped, doubled, moved or cut off, as disks, editors and networks do it. */
function bytesChanged(text: string, random: Random): string {
  const bytes = new TextEncoder().encode(text)
  const times = 1 + whole(random, 8)
  let list: number[] = [...bytes]
  for (let time = 0; time < times; time += 1) {
    const at = whole(random, list.length + 1)
    const length = 1 + whole(random, 40)
    switch (whole(random, 6)) {
      case 0:
        if (list[at] !== undefined) list[at] ^= 1 << whole(random, 8)
        break
      case 1:
        list.splice(at, length)
        break
      case 2:
        list.splice(at, 0, ...list.slice(at, at + length))
        break
      case 3:
        list.splice(at, 0, whole(random, 256))
        break
      case 4:
        list = list.slice(0, at)
        break
      default:
        list.splice(whole(random, list.length + 1), 0, ...list.splice(at, length))
    }
  }
  return new TextDecoder().decode(Uint8Array.from(list))
}

/** The text with some of its values replaced by others that are JSON too, so that what reads it gets past the brackets. */
function valuesChanged(text: string, random: Random, other: () => unknown): string {
  const values = [...text.matchAll(/(?<=[:[,]\s*)("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)(?=\s*[,\]}])/g)]
  if (values.length === 0) return text
  let changed = text
  // From the back, so that places found before stay where they are.
  const chosen = [...new Set(Array.from({ length: 1 + whole(random, 4) }, () => whole(random, values.length)))]
  for (const index of chosen.sort((a, b) => b - a)) {
    const value = values[index]
    if (value === undefined) continue
    const instead = random() < 0.7 ? pick(random, extremes) : (JSON.stringify(other()) ?? 'null')
    changed = changed.slice(0, value.index) + instead + changed.slice(value.index + value[0].length)
  }
  return changed
}

/** The text with names of fields changed or doubled: the value is right, and nobody asked for it there. */
function namesChanged(text: string, random: Random): string {
  const names = [...text.matchAll(/"(\w+)"(?=\s*:)/g)].map(([, name = '']) => name)
  if (names.length === 0) return text
  const from = pick(random, names)
  const to = pick(random, [...names, '__proto__', 'constructor', 'toString', '', 'x'.repeat(300)])
  return text.replace(`"${from}"`, `"${to}"`)
}

/** One hostile version of a good text; `other` makes arbitrary JSON. */
export function mutated(text: string, random: Random, other: () => unknown): string {
  const way = random()
  if (way < 0.4) return bytesChanged(text, random)
  if (way < 0.75) return valuesChanged(text, random, other)
  if (way < 0.9) return namesChanged(text, random)
  if (way < 0.95) return bytesChanged(valuesChanged(text, random, other), random)
  return JSON.stringify(other()) ?? ''
}
