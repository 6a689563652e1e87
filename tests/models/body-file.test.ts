import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { EXTMeshoptCompression } from '@gltf-transform/extensions'
import validator from 'gltf-validator'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { bodyRecipe } from '#anatomy/landmarks.ts'
import { recipeHash } from '#models/recipe.ts'
import { bodyBytes, bodyDocument, restMeshes } from './read-body.ts'

const report = v.parse(
  v.object({ recipe: v.string(), sha256: v.string(), bytes: v.number(), bones: v.number() }),
  JSON.parse(readFileSync(new URL('../../models/report.json', import.meta.url), 'utf8')),
)

test('the file is the one that this recipe builds', () => {
  expect(recipeHash(), 'the recipe changed: run npx tsx models/build.ts').toBe(report.recipe)
  expect(bodyRecipe).toBe(report.recipe)
  expect(createHash('sha256').update(bodyBytes()).digest('hex')).toBe(report.sha256)
})

test('the file is at most 350 KB', () => {
  expect(bodyBytes().length).toBeLessThanOrEqual(350 * 1024)
  expect(bodyBytes().length).toBe(report.bytes)
})

test('the Khronos validator finds neither error nor warning in it, decoded', async () => {
  const { io, document } = await bodyDocument()
  for (const extension of document.getRoot().listExtensionsUsed()) {
    if (extension.extensionName === EXTMeshoptCompression.EXTENSION_NAME) extension.dispose()
  }
  const { issues } = await validator.validateBytes(await io.writeBinary(document))
  expect(issues.messages).toEqual([])
  expect([issues.numErrors, issues.numWarnings]).toEqual([0, 0])
})

test('skin and cloth hang on one skeleton, face and toe bones merged away', async () => {
  const { document } = await bodyDocument()
  const root = document.getRoot()
  expect(root.listSkins()).toHaveLength(1)
  const names =
    root
      .listSkins()[0]
      ?.listJoints()
      .map((joint) => joint.getName()) ?? []
  expect(names).toHaveLength(report.bones)
  expect(names).toContain('left-forearm-1')
  expect(names.filter((name) => /toe|jaw|eye|oris|tongue/.test(name))).toEqual([])
  expect(root.listMaterials().map((material) => material.getName())).toEqual(['skin', 'cloth'])
  for (const primitive of root.listMeshes().flatMap((mesh) => mesh.listPrimitives())) {
    const weights = primitive.getAttribute('WEIGHTS_0')
    expect(weights?.getElementSize()).toBe(4)
    for (let k = 0; k < (weights?.getCount() ?? 0); k++) {
      const shares: number[] = weights?.getElement(k, []) ?? []
      const sum = shares.reduce((total, share) => total + share, 0)
      expect(Math.abs(sum - 1)).toBeLessThan(1e-6)
    }
  }
})

test('it holds places, bones and weights alone: the reader makes the normals', async () => {
  const { document } = await bodyDocument()
  const primitives = document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives())
  for (const primitive of primitives) {
    expect([...primitive.listSemantics()].sort()).toEqual(['JOINTS_0', 'POSITION', 'WEIGHTS_0'])
  }
})

test('it stands on its soles, faces +z, and is symmetrical', async () => {
  const { skin } = await restMeshes()
  const low = Math.min(...skin.points.map(([, y]) => y))
  const high = Math.max(...skin.points.map(([, y]) => y))
  expect(Math.abs(low)).toBeLessThan(0.001)
  expect(high).toBeGreaterThan(1.6)
  expect(high).toBeLessThan(1.75)
  const nose = skin.points.reduce((best, point) => (point[1] > 1.48 && point[2] > best[2] ? point : best), [0, 0, 0])
  expect(Math.abs(nose[0])).toBeLessThan(0.003)
  expect(nose[2]).toBeGreaterThan(0.1)
  const key = (x: number, y: number, z: number) =>
    `${Math.round(x * 2000)},${Math.round(y * 2000)},${Math.round(z * 2000)}`
  const near = new Set(
    skin.points.flatMap(([x, y, z]) =>
      [-1, 0, 1].flatMap((i) =>
        [-1, 0, 1].flatMap((j) => [-1, 0, 1].map((k) => key(x + i / 2000, y + j / 2000, z + k / 2000))),
      ),
    ),
  )
  const lonely = skin.points.filter(([x, y, z]) => !near.has(key(-x, y, z)))
  expect(lonely.length / skin.points.length).toBeLessThan(0.002)
})
