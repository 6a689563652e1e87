import { describe, expect, it } from 'vitest'
import type { Field } from '#anatomy/field.ts'
import { regions } from '#anatomy/region.ts'
import { type RegionGroup, regionGroups } from '#anatomy/region-fields.ts'
import { glslFloat, regionGlsl } from '#stage/solid/region-glsl.ts'

const everywhere: Field = { kind: 'sphere', centre: [0, 0, 0], radius: 3 }

function glslOf(field: Field): string {
  return regionGlsl([{ part: 'leg', bound: everywhere, regions: [{ kind: 'calf', field }] }], regions)
}

describe('numbers in a shader', () => {
  it('always carry a point or an exponent, so that GLSL reads floats', () => {
    expect(glslFloat(0)).toBe('0.0')
    expect(glslFloat(-2)).toBe('-2.0')
    expect(glslFloat(0.35)).toBe('0.35')
    expect(glslFloat(1e-9)).toBe('1e-9')
  })

  it('read back to the very single that the field holds', () => {
    for (const value of [1 / 3, 0.123456789, -1.6620001, 4.2e-7, 12345.678]) {
      expect(Math.fround(Number(glslFloat(value)))).toBe(Math.fround(value))
    }
  })

  it('refuse what is no number', () => {
    expect(() => glslFloat(Number.NaN)).toThrow()
    expect(() => glslFloat(Number.POSITIVE_INFINITY)).toThrow()
  })
})

describe('fields in a shader', () => {
  const sphere: Field = { kind: 'sphere', centre: [0.1, 0.2, 0.3], radius: 0.05 }
  const plane: Field = { kind: 'half-space', point: [0, 1, 0], normal: [0, 1, 0] }

  it.each<[string, Field, string]>([
    ['a half-space', plane, 'dot(p - vec3(0.0, 1.0, 0.0), vec3(0.0, 1.0, 0.0))'],
    ['a sphere', sphere, '(length(p - vec3(0.1, 0.2, 0.3)) - 0.05)'],
    [
      'a capsule',
      { kind: 'capsule', from: [0, 0, 0], to: [0, 1, 0], radius: 0.1 },
      'capsule(p, vec3(0.0, 0.0, 0.0), vec3(0.0, 1.0, 0.0), 0.1, 0.1)',
    ],
    [
      'a tapered capsule',
      { kind: 'tapered-capsule', from: [0, 0, 0], to: [0, 1, 0], radiusFrom: 0.1, radiusTo: 0.2 },
      'capsule(p, vec3(0.0, 0.0, 0.0), vec3(0.0, 1.0, 0.0), 0.1, 0.2)',
    ],
    ['a complement', { kind: 'not', field: sphere }, '(-(length(p - vec3(0.1, 0.2, 0.3)) - 0.05))'],
  ])('%s', (_name, field, expected) => {
    expect(glslOf(field)).toContain(expected)
  })

  it('fold a union from the left, sharply or smoothly', () => {
    expect(glslOf({ kind: 'any-of', fields: [sphere, plane], round: 0 })).toMatch(/= min\(f0, dot\(/)
    expect(glslOf({ kind: 'any-of', fields: [sphere, plane, sphere], round: 0.01 })).toMatch(
      /smoothMin\(f0, dot\([^;]*0\.01\);[\s\S]*smoothMin\(f1, [^;]*0\.01\);/,
    )
  })

  it('fold an intersection as the union of what is outside', () => {
    const code = glslOf({ kind: 'all-of', fields: [plane, sphere], round: 0 })
    expect(code).toMatch(/float f0 = -dot\(/)
    expect(code).toMatch(/= min\(f0, -\(length/)
    expect(code).toMatch(/float d = \(-f1\);/)
  })

  it('refuse a combination of nothing', () => {
    expect(() => glslOf({ kind: 'any-of', fields: [], round: 0 })).toThrow('no parts')
  })
})

describe('regions in a shader', () => {
  it('are painted with their place in the list, by side', () => {
    const left = regions.findIndex(({ id }) => id === 'left-calf')
    const right = regions.findIndex(({ id }) => id === 'right-calf')
    expect(glslOf(everywhere)).toContain(`(isRight ? ${right}.0 : ${left}.0); // calf`)
  })

  it('on the midline have one place', () => {
    const groups: RegionGroup[] = [
      { part: 'trunk', bound: everywhere, regions: [{ kind: 'sacrum', field: everywhere }] },
    ]
    const index = regions.findIndex(({ id }) => id === 'sacrum')
    expect(regionGlsl(groups, regions)).toContain(`index = ${index}.0; // sacrum`)
  })

  it('are all there, in the order in which picking asks them', () => {
    const code = regionGlsl(regionGroups, regions)
    const painted = [...code.matchAll(/; \/\/ ([a-z-]+)$/gm)].map((match) => match[1])
    expect(painted).toEqual(regionGroups.flatMap((group) => group.regions.map(({ kind }) => kind)))
    expect(painted.length).toBeGreaterThan(0)
  })

  it('open and close every brace and bracket', () => {
    const code = regionGlsl(regionGroups, regions)
    for (const [open, close] of ['{}', '()'].map((pair) => [...pair])) {
      expect(code.split(open ?? '').length).toBe(code.split(close ?? '').length)
    }
    expect(code).not.toMatch(/NaN|undefined|--/)
  })
})
