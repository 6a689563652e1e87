import { Matrix4, type Mesh, SkinnedMesh, Vector3, type WebGLRenderer } from 'three'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Point3 } from '#anatomy/field.ts'
import { type RegionId, regions } from '#anatomy/region.ts'
import { regionCentre, strokePath } from '#anatomy/strokes.ts'
import type { Inset } from '#stage/picture.ts'
import { holdCamera, moveTo, runFrame, type StageState } from '#stage/solid/frame.ts'
import { isMesh, restSurfacesOf } from '#stage/solid/load-body.ts'
import { clearanceAt, eyeOf } from '#stage/solid/orbit.ts'
import { readGlb } from '#stage/solid/read-glb.ts'
import { createStage, homeOrbit, showFocus, showInset } from '#stage/solid/stage.ts'
import { bodyBytes } from '../models/read-body.ts'

type Screen = { readonly width: number; readonly height: number; readonly inset: Inset }

/** Sizes of the picture, and what lies over it. */
const screens: readonly (readonly [string, Screen])[] = [
  ['tablet', { width: 1180, height: 820, inset: { bottom: 96 } }],
  ['tablet upright', { width: 820, height: 1180, inset: { bottom: 480 } }],
  ['half a tablet', { width: 590, height: 820, inset: { bottom: 380 } }],
  ['phone', { width: 390, height: 844, inset: { bottom: 430 } }],
  ['phone on its side', { width: 844, height: 390, inset: { right: 340, bottom: 80 } }],
  ['320 px', { width: 320, height: 568, inset: { bottom: 280 } }],
  ['4K', { width: 3840, height: 2160, inset: { right: 900 } }],
]

const techniques = ['effleurage', 'circles', 'petrissage', 'compression', 'ball-roll'] as const
/** Half of what the guide covers, in metres. */
const GUIDE_M = 0.02
/** Draws nothing: where the camera stands is all that is asked. */
const noPicture = { render: () => undefined } as unknown as WebGLRenderer

let stage: StageState

beforeAll(async () => {
  vi.stubGlobal('window', { devicePixelRatio: 1 })
  const root = await readGlb(bodyBytes().slice().buffer)
  const skins: Mesh[] = root.children.filter(isMesh)
  const [first] = skins
  if (!(first instanceof SkinnedMesh)) throw new Error('the body has no bones')
  const parts = { skins, cloths: [], restFromLocal: new Matrix4() }
  stage = createStage({ ...parts, root, skeleton: first.skeleton, surfaces: restSurfacesOf(parts) }, 1180, 820)
})

afterAll(() => {
  vi.unstubAllGlobals()
})

/** Runs one frame that comes so long after the last. */
function frame(sinceMs: number): void {
  stage.sinceMs = sinceMs
  runFrame(stage, noPicture)
}

function look(region: RegionId, { width, height, inset }: Screen): void {
  stage.widthPx = width
  stage.heightPx = height
  stage.camera.aspect = width / height
  showInset(stage, inset, true)
  showFocus(stage, region, true)
  frame(16)
  stage.camera.updateMatrixWorld(true)
}

/** How far inside the free part of the picture a place of the body is shown, in pixels; negative is outside. */
function insideBy([x, y, z]: Point3, { width, height, inset }: Screen): number {
  const at = new Vector3(x, y, z).project(stage.camera)
  const px = ((at.x + 1) / 2) * width
  const py = ((1 - at.y) / 2) * height
  return Math.min(
    px - (inset.left ?? 0),
    width - (inset.right ?? 0) - px,
    py - (inset.top ?? 0),
    height - (inset.bottom ?? 0) - py,
  )
}

function pixelsPerMetre({ height }: Screen): number {
  return height / (2 * stage.orbit.distance * Math.tan((stage.camera.fov * Math.PI) / 360))
}

describe.each(screens)('on a %s', (_name, screen) => {
  it.each(regions.map(({ id }) => id))('%s and the whole way of the hand are in view, never under a panel', (id) => {
    look(id, screen)
    expect(insideBy(regionCentre(id).point, screen)).toBeGreaterThan(0)
    const handPx = GUIDE_M * pixelsPerMetre(screen)
    for (const technique of techniques) {
      for (const { point } of strokePath(id, technique, 'whole')?.spots ?? []) {
        expect(insideBy(point, screen)).toBeGreaterThan(handPx)
      }
    }
  })
})

describe('a move that is interrupted', () => {
  const tablet = { width: 1180, height: 820, inset: {} }

  function between(): void {
    look('left-calf', tablet)
    showFocus(stage, 'right-shoulder-top', false)
    frame(0)
    for (let i = 0; i < 15; i += 1) frame(16)
    expect(stage.moveMs).toBeGreaterThan(0)
  }

  it('goes on from where the camera is, without a jump and without passing through the body', () => {
    between()
    let before = eyeOf(stage.orbit)
    showFocus(stage, 'left-sole', false)
    for (let i = 0; i < 80; i += 1) {
      frame(16)
      const now = eyeOf(stage.orbit)
      expect(Math.hypot(...now.map((value, axis) => value - (before[axis] ?? 0)))).toBeLessThan(0.35)
      expect(clearanceAt(...now)).toBeGreaterThan(0.12)
      before = now
    }
    expect(stage.moveMs).toBe(0)
    const home = eyeOf(homeOrbit(stage))
    before.forEach((value, axis) => {
      expect(value).toBeCloseTo(home[axis] ?? Number.NaN, 6)
    })
  })

  it('ends where a hand takes hold', () => {
    between()
    const held = eyeOf(stage.orbit)
    holdCamera(stage)
    for (let i = 0; i < 40; i += 1) frame(16)
    expect(eyeOf(stage.orbit)).toEqual(held)
  })

  it('comes home when it is asked to', () => {
    between()
    holdCamera(stage)
    moveTo(stage, homeOrbit(stage), false)
    for (let i = 0; i < 80; i += 1) frame(16)
    eyeOf(stage.orbit).forEach((value, axis) => {
      expect(value).toBeCloseTo(eyeOf(homeOrbit(stage))[axis] ?? Number.NaN, 6)
    })
  })
})
