import {
  type Color,
  type DirectionalLight,
  type Material,
  type Mesh,
  type MeshLambertMaterial,
  type Scene,
  Vector4,
} from 'three'
import { discNamed } from '#anatomy/spine.ts'
import type { ShownInside } from '../picture.ts'
import { backingOf, glassOf, RINGS } from './glass.ts'
import { createSpine, type Spine } from './spine.ts'

/** The spine in the body and the glass around it; a frame moves it on, and nothing of it is drawn while it is shut. */
export type SeeThrough = {
  readonly show: (inside: ShownInside | undefined) => void
  /** Moves on by `deltaMs`; says whether it wants another frame. It does not open while the body moves. */
  readonly run: (deltaMs: number, isReduced: boolean, isBodyMoving: boolean) => boolean
  /** How far the skin has turned to glass now (0…1). */
  readonly glass: () => number
  /** Whether the spine is drawn now. */
  readonly isOpen: () => boolean
  readonly dispose: () => void
}

export type SeeThroughParts = {
  readonly scene: Scene
  readonly skins: readonly Mesh[]
  readonly cloths: readonly Mesh[]
  readonly skinColor: Color
  /** The light that throws the body's shadow. */
  readonly sun: DirectionalLight
}

const GLASS_EASE_MS = 260
const BULGE_EASE_MS = 520
/** Up to here the body is clay that only loses its own shadow; then the shadow is no longer drawn and the spine is. */
const SHADOW_SHARE = 0.16
/** How much of the glass is left when the last step lets the skin and its pattern come back. */
const goals = [
  { glass: 1, bulge: 0, ring: 1 },
  { glass: 1, bulge: 1, ring: 0 },
  { glass: 0.62, bulge: 1, ring: 1 },
] as const

function ease(from: number, to: number, deltaMs: number, constantMs: number, isReduced: boolean): number {
  if (isReduced) return to
  const next = to + (from - to) * Math.exp(-deltaMs / constantMs)
  return Math.abs(next - to) < 0.002 ? to : next
}

/** Prepares the body for being looked into. The clay's own materials stay in place until it is. */
export function createSeeThrough({ scene, skins, cloths, skinColor, sun }: SeeThroughParts): SeeThrough {
  const uGlass = { value: 0 }
  const uRings = { value: Array.from({ length: RINGS }, () => new Vector4(0, 0, 0, 0)) }
  const uRing = { value: 0 }
  const bodies = [...skins, ...cloths]
  const made = new Map<Material, MeshLambertMaterial>()
  const clays = bodies.map((mesh) => mesh.material as MeshLambertMaterial)
  const glasses = clays.map((clay) => {
    const glass = made.get(clay) ?? glassOf(clay, { uGlass, uRings, uRing })
    made.set(clay, glass)
    return glass
  })
  const backings = bodies.map((body) => {
    const backing = backingOf(body, skinColor)
    ;(body.parent ?? scene).add(backing.mesh)
    return backing
  })
  // Clothes first: the skin that lies just below their hems then stays hidden in glass too.
  for (const cloth of cloths) cloth.renderOrder = -0.1
  const fullShadow = sun.shadow.intensity
  let spine: Spine | undefined
  let markedNow = ''
  let step: ShownInside['step'] | undefined
  /** 0 shut … 1 open, before the share for the shadow is taken off. */
  let open = 0
  let glass = 1

  const place = (): void => {
    const isOpen = open > SHADOW_SHARE
    const isStill = open === 0
    sun.shadow.intensity = fullShadow * (1 - Math.min(1, open / SHADOW_SHARE))
    bodies.forEach((body, i) => {
      const material = isStill ? clays[i] : glasses[i]
      if (material !== undefined) body.material = material
      body.castShadow = !isOpen
    })
    uGlass.value = Math.max(0, (open - SHADOW_SHARE) / (1 - SHADOW_SHARE)) * glass
    if (spine !== undefined) {
      spine.mesh.visible = isOpen
      spine.mark.value = Math.min(1, open)
    }
    for (const { mesh } of backings) mesh.visible = isOpen
  }
  place()

  return {
    show: (inside) => {
      step = inside?.step
      if (inside === undefined) return
      const marked = inside.discs.join()
      if (spine === undefined || marked !== markedNow) {
        spine?.mesh.removeFromParent()
        spine?.dispose()
        spine = createSpine(inside.discs)
        markedNow = marked
        uRings.value.forEach((ring, i) => {
          const name = inside.discs[i]
          if (name === undefined) ring.set(0, 0, 0, 0)
          else {
            const { centre, above } = discNamed(name)
            ring.set(centre[0], centre[1], centre[2] - above.depthM * 0.3, 0.016 + above.widthM * 0.55)
          }
        })
        scene.add(spine.mesh)
        place()
      }
    },
    run: (deltaMs, isReduced, isBodyMoving) => {
      const isAwaited = isBodyMoving && open <= SHADOW_SHARE
      const goal = step === undefined || isAwaited ? undefined : goals[step]
      const wantedOpen = goal === undefined ? 0 : 1
      const wantedGlass = goal?.glass ?? glass
      const wantedBulge = goal?.bulge ?? 0
      const wantedRing = goal?.ring ?? uRing.value
      const bulge = spine?.bulge
      const isThere = bulge === undefined || bulge.value === wantedBulge
      if (open === wantedOpen && glass === wantedGlass && uRing.value === wantedRing && isThere) return false
      open = ease(open, wantedOpen, deltaMs, GLASS_EASE_MS, isReduced)
      glass = ease(glass, wantedGlass, deltaMs, GLASS_EASE_MS, isReduced)
      uRing.value = ease(uRing.value, wantedRing, deltaMs, GLASS_EASE_MS, isReduced)
      if (bulge !== undefined) bulge.value = ease(bulge.value, wantedBulge, deltaMs, BULGE_EASE_MS, isReduced)
      place()
      return true
    },
    glass: () => uGlass.value,
    isOpen: () => open > SHADOW_SHARE,
    dispose: () => {
      spine?.mesh.removeFromParent()
      spine?.dispose()
      for (const { mesh, dispose } of backings) {
        mesh.removeFromParent()
        dispose()
      }
      for (const material of made.values()) material.dispose()
    },
  }
}
