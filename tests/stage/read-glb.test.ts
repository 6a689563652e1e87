import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SkinnedMesh } from 'three'
import { describe, expect, it } from 'vitest'
import { readGlb } from '#stage/solid/read-glb.ts'

function file(): ArrayBuffer {
  const bytes = readFileSync(join(import.meta.dirname, '../../models/body.glb'))
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}

/** The figure's skinned meshes. */
async function meshesOf(bytes: ArrayBuffer): Promise<SkinnedMesh[]> {
  const root = await readGlb(bytes)
  return root.children.filter((child): child is SkinnedMesh => child instanceof SkinnedMesh)
}

describe("the body's file", () => {
  it('holds skin and cloth on one skeleton, in metres', async () => {
    const meshes = await meshesOf(file())
    expect(meshes.map(({ name }) => name).sort()).toEqual(['cloth', 'skin'])
    for (const mesh of meshes) {
      mesh.geometry.computeBoundingBox()
      const box = mesh.geometry.boundingBox
      expect(box?.max.y).toBeLessThan(1.8)
      expect(box?.min.y).toBeGreaterThan(-0.01)
      expect(mesh.skeleton.bones.length).toBeGreaterThan(40)
      expect(mesh.geometry.index?.count).toBeGreaterThan(3000)
    }
    const heights = meshes.map(({ geometry }) => geometry.boundingBox?.max.y ?? 0)
    expect(Math.max(...heights)).toBeGreaterThan(1.6)
  })

  it('weighs each vertex by bones to the full', async () => {
    for (const mesh of await meshesOf(file())) {
      const weights = mesh.geometry.getAttribute('skinWeight')
      for (let i = 0; i < weights.count; i += 97) {
        expect(weights.getX(i) + weights.getY(i) + weights.getZ(i) + weights.getW(i)).toBeCloseTo(1, 2)
      }
    }
  })

  it('is refused when it is no such file, cut short or scrambled', async () => {
    await expect(readGlb(new ArrayBuffer(0))).rejects.toThrow('damaged')
    await expect(readGlb(new TextEncoder().encode('<!doctype html>').buffer)).rejects.toThrow('damaged')
    await expect(readGlb(file().slice(0, 100_000))).rejects.toThrow('damaged')
    const scrambled = file()
    new Uint8Array(scrambled).fill(7, 20, 400)
    await expect(readGlb(scrambled)).rejects.toThrow()
  })
})
