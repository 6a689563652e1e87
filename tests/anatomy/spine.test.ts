import { describe, expect, it } from 'vitest'
import { joints, landmarks } from '#anatomy/landmarks.ts'
import {
  discNamed,
  discsInPlace,
  exampleDisc,
  type PlacedVertebra,
  sacrum,
  shownParts,
  spineParts,
  vertebraeInPlace,
} from '#anatomy/spine.ts'

const degrees = (rad: number): number => (rad * 180) / Math.PI
const bone = (name: string): PlacedVertebra => {
  const found = vertebraeInPlace.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

describe('the spine', () => {
  it('has 7, 12 and 5 vertebrae, named from the top down', () => {
    const names = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`)
    expect(vertebraeInPlace.map(({ name }) => name)).toEqual([...names('C', 7), ...names('T', 12), ...names('L', 5)])
    expect(spineParts.map((part) => vertebraeInPlace.filter((one) => one.part === part).length)).toEqual([7, 12, 5])
  })

  it('stands in order, each vertebra below the one before, the sacrum below them all', () => {
    const heights = [...vertebraeInPlace.map(({ centre }) => centre[1]), ...sacrum.line.map(({ at }) => at[1])]
    expect(heights).toEqual([...heights].sort((a, b) => b - a))
    expect(new Set(heights).size).toBe(heights.length)
  })

  it('lies in the middle of the body, all of it', () => {
    const offs = [
      ...vertebraeInPlace.map(({ centre }) => centre[0]),
      ...discsInPlace.map(({ centre }) => centre[0]),
      ...sacrum.line.map(({ at }) => at[0]),
    ]
    expect(Math.max(...offs.map(Math.abs))).toBe(0)
  })

  it('is where the landmarks of the body say', () => {
    expect(Math.abs(bone('C7').centre[1] - landmarks.c7[1])).toBeLessThan(0.001)
    expect(Math.abs(bone('L4').centre[1] - landmarks.iliacCrest[1])).toBeLessThan(0.001)
    // The head turns just above the first vertebra.
    expect(joints.head[1] - bone('C1').centre[1]).toBeGreaterThan(0)
    expect(joints.head[1] - bone('C1').centre[1]).toBeLessThan(0.025)
    expect(sacrum.line.at(-1)?.at[1]).toBeCloseTo(landmarks.tailbone[1], 2)
  })

  it('bends as a standing spine does: hollow in the neck and lower back, round between', () => {
    const lean = (name: string) => degrees(bone(name).leanRad)
    const lordosis = degrees(sacrum.plate.leanRad) - lean('L1')
    const kyphosis = lean('T1') - lean('T12')
    const neck = lean('C7') - lean('C2')
    console.log(
      `lumbar lordosis ${lordosis.toFixed(0)}°, thoracic kyphosis ${kyphosis.toFixed(0)}°, neck ${neck.toFixed(0)}°`,
    )
    expect(lordosis).toBeGreaterThan(25)
    expect(lordosis).toBeLessThan(60)
    expect(kyphosis).toBeGreaterThan(10)
    expect(kyphosis).toBeLessThan(45)
    expect(neck).toBeGreaterThan(5)
    expect(neck).toBeLessThan(40)
  })

  it('is a smooth line: no bone leans more than 8° off the one before', () => {
    const turns = vertebraeInPlace
      .slice(1)
      .map(({ leanRad }, i) => Math.abs(leanRad - (vertebraeInPlace[i]?.leanRad ?? 0)))
    expect(degrees(Math.max(...turns))).toBeLessThan(8)
  })

  it('has heights that suit a body of 1.66 m', () => {
    const lengthM = (part: string) =>
      vertebraeInPlace.filter((one) => one.part === part).reduce((sum, { heightM }) => sum + heightM, 0)
    expect(lengthM('cervical')).toBeGreaterThan(0.07)
    expect(lengthM('cervical')).toBeLessThan(0.1)
    expect(lengthM('thoracic')).toBeGreaterThan(0.2)
    expect(lengthM('thoracic')).toBeLessThan(0.27)
    expect(lengthM('lumbar')).toBeGreaterThan(0.11)
    expect(lengthM('lumbar')).toBeLessThan(0.14)
  })
})

describe('the discs', () => {
  it('lie one between each two bones from the second down, 23 of them', () => {
    const bones = [...vertebraeInPlace.slice(1).map(({ name }) => name as string), 'S1']
    expect(discsInPlace.map(({ name }) => name)).toEqual(bones.slice(1).map((below, i) => `${bones[i]}–${below}`))
    expect(discsInPlace).toHaveLength(23)
  })

  it('are between their bones, 3 to 13 mm high', () => {
    for (const { name, above, below, centre } of discsInPlace) {
      const heightM = Math.hypot(above.centre[1] - below.centre[1], above.centre[2] - below.centre[2])
      expect(above.centre[1], name).toBeGreaterThan(centre[1])
      expect(below.centre[1], name).toBeLessThan(centre[1])
      expect(heightM, name).toBeGreaterThan(0.003)
      expect(heightM, name).toBeLessThan(0.013)
    }
  })

  it('are each found by name, and nothing else is', () => {
    for (const disc of discsInPlace) expect(discNamed(disc.name)).toBe(disc)
    expect(() => discNamed('C1–C2')).toThrow('C1–C2')
  })
})

describe('the disc that is shown', () => {
  it.each(spineParts)('is one of the %s spine for somebody who has it there', (part) => {
    expect(shownParts([part])).toEqual([part])
    expect(discNamed(exampleDisc[part]).part).toBe(part)
  })

  it('is each one of several, top to bottom', () => {
    expect(shownParts(['lumbar', 'cervical'])).toEqual(['cervical', 'lumbar'])
    expect(shownParts(['thoracic', 'lumbar', 'cervical'])).toEqual(['cervical', 'thoracic', 'lumbar'])
  })

  it.each(['unknown', []] as const)('is one of the lower back where none is known: %j', (levels) => {
    expect(shownParts(levels)).toEqual(['lumbar'])
  })
})
