import { type Color, type PerspectiveCamera, type Scene, Vector3, type WebGLRenderer } from 'three'
import type { Point3 } from '#anatomy/field.ts'
import type { RegionId } from '#anatomy/region.ts'
import { MAX_PRESSURE_10 } from '#safety/technique.ts'
import type { Zone } from '#safety/zone.ts'
import { type GuidePlace, placeGuide, type Travel } from '../guide-tempo.ts'
import type { Inset, ShownInside, ShownStroke } from '../picture.ts'
import type { BodyUniforms } from './body-material.ts'
import type { GuideHand } from './guide-hand.ts'
import { followBody, type Room } from './light.ts'
import { copyOrbit, LONGEST_MOVE_MS, moveAt, moveDurationMs, type Orbit } from './orbit.ts'
import { type HeldEdges, layPath, type PosedBody, type PosedPath, poseBulk } from './posed-body.ts'
import { pointAlong, type Ribbon } from './ribbon.ts'
import type { SeeThrough } from './see-through.ts'
import type { Sharpness } from './sharpness.ts'
import type { Supports } from './supports.ts'

/** The stroke being shown, ready for frames: its path, measured, and the time it has run. */
export type RunningStroke = {
  readonly points: readonly Point3[]
  /** The same points and their normals where the body is now. */
  readonly posed: PosedPath
  /** Both edges of what is drawn of it. */
  readonly edges: HeldEdges
  readonly lengths: Float32Array
  readonly travel: Travel
  readonly strokeMs: number
  isMoving: boolean
  elapsedMs: number
}

/** Everything a frame reads and changes. React never holds it in state: frames mutate it, renders do not see it. */
export type StageState = {
  readonly camera: PerspectiveCamera
  readonly scene: Scene
  readonly room: Room
  readonly uniforms: BodyUniforms
  readonly skinColor: Color
  readonly clothColor: Color
  readonly ribbon: Ribbon
  readonly supports: Supports
  readonly body: PosedBody
  /** What is shown now, as the props said it. */
  inset: Inset | undefined
  focus: RegionId | undefined
  marked: ReadonlySet<RegionId> | undefined
  /** While nothing is looked at, the body shows its back. */
  isFromBehind: boolean
  inside: ShownInside | undefined
  shownZones: ReadonlyMap<RegionId, Zone> | undefined
  shownStroke: ShownStroke | undefined
  /** Whether the user has turned the picture since the camera was last sent somewhere. */
  isHeld: boolean
  readonly orbit: Orbit
  readonly moveFrom: Orbit
  readonly moveTo: Orbit
  /** Length of the camera's move, 0 when it rests. */
  moveMs: number
  movedMs: number
  /** Shift of the picture's middle into its free part, pixels: now and wanted. */
  shiftX: number
  shiftY: number
  shiftToX: number
  shiftToY: number
  widthPx: number
  heightPx: number
  /** Per region safe, caution, forbidden, lift: what the uniforms are easing to. */
  readonly zoneGoals: Float32Array
  recedeGoal: number
  /** Index of the region that is to glow, −1 for none. */
  focusGoal: number
  stroke: RunningStroke | undefined
  /** There from the first look inside on. */
  seeThrough: SeeThrough | undefined
  /** There from the first stroke on. */
  hand: GuideHand | undefined
  /** Whether the shown stroke is done by a hand or a ball that is drawn. */
  hasHand: boolean
  readonly guide: GuidePlace
  readonly guidePoint: Float32Array
  /** Milliseconds of the greeting turn gone; −1 when it is over. */
  greetedMs: number
  isReduced: boolean
  /** Whether the last frame wanted no other: the time since then was rest, not motion. */
  isIdle: boolean
  /** False from the moment the stage must not draw again. */
  isLive: boolean
  /** What the shadow was last drawn of: the version of the pose, and which way the light came. */
  readonly shadowOf: Float64Array
  readonly sharpness: Sharpness
  /** Milliseconds since the last frame; whoever runs a frame says so. */
  sinceMs: number
  /** Milliseconds by which the frame that is run moves things on. */
  deltaMs: number
  /** Where the camera was last placed from. */
  readonly placedFrom: Float64Array
  /** Frames drawn so far. */
  drawnFrames: number
  onDrawn: ((state: StageState, gl: WebGLRenderer) => void) | undefined
  readonly dispose: () => void
}

/**
 * A step of a frame: moves one thing on by the frame's `deltaMs` and says whether it wants another frame. The time is a
 * field, because a number that is handed to another function is put on the heap for it.
 */
type Step = (state: StageState) => boolean

/** Time constants of soft changes: after this long about two thirds of the way is gone. */
const ZONE_EASE_MS = 120
const SHIFT_EASE_MS = 130
const GLOW_EASE_MS = 150
/** The greeting: the body turns by this much once, and rests. */
const GREETING_RAD = 0.24
const GREETING_MS = 2600
/** A frame that took longer than this (a hidden tab, a stall) counts as this much. */
const LONGEST_DELTA_MS = 250

function ease(from: number, to: number, deltaMs: number, constantMs: number, isReduced: boolean): number {
  if (isReduced) return to
  const next = to + (from - to) * Math.exp(-deltaMs / constantMs)
  return Math.abs(next - to) < 0.002 ? to : next
}

/** Lays path and ribbon of a stroke where the body is now. */
export function layStroke(body: PosedBody, { posed, edges }: RunningStroke, ribbon: Ribbon): void {
  layPath(body, posed)
  layPath(body, edges.left)
  layPath(body, edges.right)
  ribbon.lay(edges.left.points, edges.right.points, posed.normals)
}

const movePose: Step = ({ body, stroke, ribbon, supports, room, seeThrough, isReduced, deltaMs }) => {
  const { poser } = body
  // The spine stands as the body does at rest: it goes before the body moves, and comes once the body has stood up.
  if (seeThrough?.isOpen()) return false
  if (!poser.isEasing || !poser.step(deltaMs, isReduced)) return false
  poseBulk(poser, poser.now, body.bulkNow)
  followBody(room, body.bulkNow)
  supports.fade(poser.share)
  if (stroke !== undefined) layStroke(body, stroke, ribbon)
  return poser.isEasing
}

const moveCamera: Step = (state) => {
  if (state.moveMs <= 0) return false
  state.movedMs += state.deltaMs
  const t = state.isReduced ? 1 : Math.min(1, state.movedMs / Math.min(state.moveMs, LONGEST_MOVE_MS))
  moveAt(state.moveFrom, state.moveTo, t, state.orbit, state.body.bulkNow)
  if (t < 1) return true
  state.moveMs = 0
  return false
}

const shiftPicture: Step = (state) => {
  // Half a pixel is as good as there.
  if (Math.abs(state.shiftX - state.shiftToX) < 0.5 && Math.abs(state.shiftY - state.shiftToY) < 0.5) {
    state.shiftX = state.shiftToX
    state.shiftY = state.shiftToY
    return false
  }
  const { deltaMs } = state
  state.shiftX = ease(state.shiftX, state.shiftToX, deltaMs, SHIFT_EASE_MS, state.isReduced)
  state.shiftY = ease(state.shiftY, state.shiftToY, deltaMs, SHIFT_EASE_MS, state.isReduced)
  return true
}

const greet: Step = (state) => {
  if (state.greetedMs < 0) return false
  state.greetedMs += state.deltaMs
  if (state.isReduced || state.greetedMs >= GREETING_MS) {
    state.greetedMs = -1
    return false
  }
  return true
}

/** How far the greeting has yet to turn. */
function greetingTurn(state: StageState): number {
  if (state.greetedMs < 0) return 0
  const left = 1 - state.greetedMs / GREETING_MS
  return GREETING_RAD * left * left * (3 - 2 * left)
}

const lookedAt = new Vector3()

/** Notes what `placeCamera` works with, and says whether any of it has changed; while a hand glides nothing has. */
function isCameraMoved({ orbit, shiftX, shiftY, widthPx, heightPx, uniforms, placedFrom: last }: StageState): boolean {
  const recede = uniforms.uRecede.value
  const isSame =
    last[1] === orbit.elevation &&
    last[2] === orbit.distance &&
    last[3] === orbit.x &&
    last[4] === orbit.y &&
    last[5] === orbit.z &&
    last[6] === shiftX &&
    last[7] === shiftY &&
    last[8] === widthPx &&
    last[9] === heightPx &&
    last[10] === recede
  if (isSame) return false
  last[1] = orbit.elevation
  last[2] = orbit.distance
  last[3] = orbit.x
  last[4] = orbit.y
  last[5] = orbit.z
  last[6] = shiftX
  last[7] = shiftY
  last[8] = widthPx
  last[9] = heightPx
  last[10] = recede
  return true
}

const placeCamera: Step = (state) => {
  const { camera, orbit, placedFrom } = state
  const azimuth = orbit.azimuth + greetingTurn(state)
  if (!isCameraMoved(state) && placedFrom[0] === azimuth) return false
  placedFrom[0] = azimuth
  const level = orbit.distance * Math.cos(orbit.elevation)
  // Field by field: a number that is handed to another function is put on the heap for it.
  const { position } = camera
  position.x = orbit.x + level * Math.sin(azimuth)
  position.y = orbit.y + orbit.distance * Math.sin(orbit.elevation)
  position.z = orbit.z + level * Math.cos(azimuth)
  lookedAt.x = orbit.x
  lookedAt.y = orbit.y
  lookedAt.z = orbit.z
  camera.lookAt(lookedAt)
  camera.near = Math.max(0.05, orbit.distance - 1.6)
  camera.far = orbit.distance + 2.4
  camera.setViewOffset(state.widthPx, state.heightPx, state.shiftX, state.shiftY, state.widthPx, state.heightPx)
  state.room.rig.rotation.y = azimuth
  state.room.lamp.position.copy(camera.position)
  // The whole body lives by its shadows; a place that is looked at must not lie in one.
  state.room.lamp.intensity = 0.22 + 0.5 * state.uniforms.uRecede.value
  return false
}

const easeZones: Step = (state) => {
  const { uniforms, zoneGoals, deltaMs } = state
  let isEasing = false
  const zones = uniforms.uZones.value
  for (let i = 0; i < zones.length; i += 1) {
    const zone = zones[i]
    if (zone === undefined) break
    const at = i * 4
    const x = zoneGoals[at] ?? 0
    const y = zoneGoals[at + 1] ?? 0
    const z = zoneGoals[at + 2] ?? 0
    const w = zoneGoals[at + 3] ?? 0
    if (zone.x === x && zone.y === y && zone.z === z && zone.w === w) continue
    zone.x = ease(zone.x, x, deltaMs, ZONE_EASE_MS, state.isReduced)
    zone.y = ease(zone.y, y, deltaMs, ZONE_EASE_MS, state.isReduced)
    zone.z = ease(zone.z, z, deltaMs, ZONE_EASE_MS, state.isReduced)
    zone.w = ease(zone.w, w, deltaMs, ZONE_EASE_MS, state.isReduced)
    isEasing = true
  }
  if (uniforms.uRecede.value !== state.recedeGoal) {
    uniforms.uRecede.value = ease(uniforms.uRecede.value, state.recedeGoal, deltaMs, ZONE_EASE_MS, state.isReduced)
    isEasing = true
  }
  return isEasing
}

/** Only one region glows at a time: the old one goes out before the new one lights up. */
const easeGlow: Step = (state) => {
  const { deltaMs } = state
  const focus = state.uniforms.uFocus.value
  if (focus.x !== state.focusGoal) {
    if (focus.y > 0) {
      focus.y = ease(focus.y, 0, deltaMs, GLOW_EASE_MS / 2, state.isReduced)
      if (focus.y > 0) return true
    }
    focus.x = state.focusGoal
  }
  const goal = state.focusGoal < 0 ? 0 : 1
  if (focus.y === goal) return false
  focus.y = ease(focus.y, goal, deltaMs, GLOW_EASE_MS, state.isReduced)
  return true
}

/** How much the skin dims under the guide: 3 of 10 is all of it, on the way back it is less. */
function pressShare({ shownStroke }: StageState, { pressing }: GuidePlace): number {
  return ((shownStroke?.pressure10 ?? 1) / MAX_PRESSURE_10) * (0.25 + 0.75 * pressing)
}

const moveGuide: Step = (state) => {
  const { stroke, guide, guidePoint, ribbon, deltaMs } = state
  const light = state.uniforms.uGuide.value
  const isShown = stroke !== undefined && !state.isReduced
  const wantedFade = stroke === undefined ? 0 : 1
  const isFading = ribbon.fade.value !== wantedFade
  if (isFading) ribbon.fade.value = ease(ribbon.fade.value, wantedFade, deltaMs, GLOW_EASE_MS, state.isReduced)
  const press = state.uniforms.uPress.value
  press.y = state.hasHand ? ribbon.fade.value : 0
  if (stroke === undefined) {
    if (light.w === 0) return isFading
    light.w = ease(light.w, 0, deltaMs, GLOW_EASE_MS / 2, state.isReduced)
    return true
  }
  if (!isShown) {
    // Without motion the hand rests a third of the way out, and the ribbon's arrows say where it goes.
    placeGuide(
      stroke.travel === 'hold' ? stroke.strokeMs / 2 : stroke.strokeMs / 4,
      stroke.strokeMs,
      stroke.travel,
      guide,
    )
    pointAlong(stroke.points, stroke.lengths, guide, guidePoint)
    light.set(guidePoint[0] ?? 0, guidePoint[1] ?? 0, guidePoint[2] ?? 0, 0)
    press.x = pressShare(state, guide)
    state.hand?.place(stroke, guide, ribbon.fade.value)
    ribbon.along.x = -1
    return false
  }
  if (stroke.isMoving) stroke.elapsedMs += deltaMs
  placeGuide(stroke.elapsedMs, stroke.strokeMs, stroke.travel, guide)
  pointAlong(stroke.points, stroke.lengths, guide, guidePoint)
  light.x = guidePoint[0] ?? 0
  light.y = guidePoint[1] ?? 0
  light.z = guidePoint[2] ?? 0
  const wanted = stroke.isMoving ? 0.55 + 0.45 * guide.pressing : 0.5
  const brightness = ease(light.w, wanted, deltaMs, GLOW_EASE_MS, false)
  const wantedPress = pressShare(state, guide)
  const pressed = ease(press.x, wantedPress, deltaMs, GLOW_EASE_MS, false)
  const isSettling = brightness !== light.w || pressed !== press.x
  light.w = brightness
  press.x = pressed
  state.hand?.place(stroke, guide, ribbon.fade.value)
  // The ribbon of a stroke there and back is its first half.
  ribbon.along.x = stroke.travel === 'there-and-back' ? 1 - Math.abs(1 - guide.along * 2) : guide.along
  return stroke.isMoving || isFading || isSettling
}

const lookInside: Step = ({ seeThrough, body, deltaMs, isReduced }) =>
  seeThrough?.run(deltaMs, isReduced, body.poser.isEasing) ?? false

/**
 * The shadow is drawn anew only where what throws it has moved, or the light, which turns with the camera. While nothing
 * but a hand moves, that is never, and half of the frame's triangles are saved.
 */
const throwShadow: Step = ({ room, body, shadowOf }) => {
  const { shadow } = room.sun
  // Glass throws none, and what it threw as clay is kept.
  if (shadow.intensity === 0) return false
  const { version } = body.poser
  const azimuth = room.rig.rotation.y
  if (shadowOf[0] === version && shadowOf[1] === azimuth) return false
  shadowOf[0] = version
  shadowOf[1] = azimuth
  shadow.needsUpdate = true
  return false
}

/** The one order in which a frame happens. */
const steps: readonly Step[] = [
  movePose,
  moveCamera,
  shiftPicture,
  greet,
  placeCamera,
  easeZones,
  easeGlow,
  lookInside,
  throwShadow,
  moveGuide,
]

/** Runs one frame and draws it. Returns whether another one is wanted. */
export function runFrame(state: StageState, gl: WebGLRenderer): boolean {
  if (!state.isLive) return false
  state.deltaMs = state.isIdle ? 0 : Math.min(LONGEST_DELTA_MS, Math.max(0, state.sinceMs))
  let wantsMore = false
  // By index: an iterator would be made anew for every frame.
  for (let i = 0; i < steps.length; i += 1) {
    if (steps[i]?.(state) === true) wantsMore = true
  }
  gl.render(state.scene, state.camera)
  state.drawnFrames += 1
  state.isIdle = !wantsMore
  state.onDrawn?.(state, gl)
  return wantsMore
}

/** Sends the camera to `goal`; with `isCut` it is there at once. */
export function moveTo(state: StageState, goal: Readonly<Orbit>, isCut: boolean): void {
  if (isCut || state.isReduced) {
    copyOrbit(goal, state.orbit)
    state.moveMs = 0
    return
  }
  copyOrbit(state.orbit, state.moveFrom)
  copyOrbit(goal, state.moveTo)
  state.movedMs = 0
  state.moveMs = moveDurationMs(state.moveFrom, state.moveTo)
}

/** The user's hand takes over: whatever the camera was doing ends where it is. */
export function holdCamera(state: StageState): void {
  if (state.greetedMs >= 0) {
    state.orbit.azimuth += greetingTurn(state)
    state.greetedMs = -1
  }
  state.moveMs = 0
  state.isHeld = true
}
