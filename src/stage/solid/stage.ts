import { Color, Matrix4, PerspectiveCamera, Scene } from 'three'
import type { Point3 } from '#anatomy/field.ts'
import { poses } from '#anatomy/poses.ts'
import { type RegionId, type RegionKind, regionOf, regions } from '#anatomy/region.ts'
import { regionCentre } from '#anatomy/strokes.ts'
import type { Zone } from '#safety/zone.ts'
import { guidePathOf, ribbonPathOf } from '../guide-path.ts'
import type { Inset, PictureProps, ShownInside, ShownStroke } from '../picture.ts'
import { postureFor, supportsOf } from '../postures.ts'
import { createBodyMaterial, createBodyUniforms } from './body-material.ts'
import { layStroke, moveTo, type StageState } from './frame.ts'
import { insideKinds, insideView } from './inside-view.ts'
import { createRoom, followBody } from './light.ts'
import type { BodyModel } from './load-body.ts'
import { FIELD_OF_VIEW_RAD, type Frame, type Orbit, REGION_VIEW_M, viewOf, wholeBodyView } from './orbit.ts'
import { createPosedBody, holdEdges, holdPath, placeOf, poseBulk } from './posed-body.ts'
import { figureView, placeView } from './posed-view.ts'
import { createRibbon, lengthsAlong, RIBBON_HALF_WIDTH_M } from './ribbon.ts'
import { createSharpness } from './sharpness.ts'
import { supportKinds } from './support-geometry.ts'
import { createSupports } from './supports.ts'

/** What is seen around small places, where it is less than around the others. */
const extentsM: Partial<Record<RegionKind, number>> = {
  palm: 0.4,
  'hand-back': 0.4,
  'inner-wrist': 0.42,
  sole: 0.44,
  'foot-top': 0.46,
  'neck-back': 0.5,
}

/** Radius of the guide's light, where the hand that works has less room than elsewhere. */
const GUIDE_RADIUS_M = 0.028
/** The same under two hands. */
const BOTH_RADIUS_M = 0.06
const guideRadiiM: Partial<Record<RegionKind, number>> = {
  palm: 0.017,
  'hand-back': 0.017,
  'neck-back': 0.017,
  sole: 0.021,
  'foot-top': 0.02,
  shin: 0.02,
}

const indexOf: ReadonlyMap<string, number> = new Map(regions.map((region, index) => [region.id, index]))

/** Builds the scene around a body. Nothing is drawn yet. */
export function createStage(model: BodyModel, widthPx: number, heightPx: number): StageState {
  const uniforms = createBodyUniforms(regions.length)
  uniforms.uRestFromLocal.value = new Matrix4().copy(model.restFromLocal)
  const skin = createBodyMaterial({ uniforms, color: new Color('#d3ad92') })
  const cloth = createBodyMaterial({ uniforms, color: new Color('#c2b19c') })
  for (const mesh of model.skins) mesh.material = skin
  for (const mesh of model.cloths) mesh.material = cloth
  const room = createRoom()
  const ribbon = createRibbon()
  const supports = createSupports(room)
  const scene = new Scene()
  scene.add(room.root, supports.root, model.root, ribbon.mesh)
  const camera = new PerspectiveCamera((FIELD_OF_VIEW_RAD * 180) / Math.PI, widthPx / heightPx, 0.1, 10)
  const zero = (): Orbit => ({ azimuth: 0, elevation: 0, distance: 4, x: 0, y: 0.8, z: 0 })
  return {
    camera,
    scene,
    room,
    uniforms,
    skinColor: skin.color,
    clothColor: cloth.color,
    ribbon,
    supports,
    body: createPosedBody(model),
    orbit: zero(),
    moveFrom: zero(),
    moveTo: zero(),
    moveMs: 0,
    movedMs: 0,
    shiftX: 0,
    shiftY: 0,
    shiftToX: 0,
    shiftToY: 0,
    widthPx,
    heightPx,
    inset: undefined,
    focus: undefined,
    marked: undefined,
    isFromBehind: false,
    inside: undefined,
    isHeld: false,
    shownZones: undefined,
    zoneGoals: new Float32Array(regions.length * 4),
    recedeGoal: 0,
    focusGoal: -1,
    shownStroke: undefined,
    stroke: undefined,
    seeThrough: undefined,
    hand: undefined,
    hasHand: false,
    guide: { along: 0, pressing: 0, isReturning: false },
    guidePoint: new Float32Array(3),
    greetedMs: 0,
    isReduced: false,
    isIdle: true,
    isLive: true,
    shadowOf: new Float64Array(2).fill(Number.NaN),
    sharpness: createSharpness(window.devicePixelRatio),
    sinceMs: 0,
    deltaMs: 0,
    placedFrom: new Float64Array(11).fill(Number.NaN),
    drawnFrames: 0,
    onDrawn: undefined,
    dispose() {
      this.seeThrough?.dispose()
      this.hand?.dispose()
      room.dispose()
      ribbon.dispose()
      supports.dispose()
      skin.dispose()
      cloth.dispose()
      for (const mesh of [...model.skins, ...model.cloths]) mesh.geometry.dispose()
      model.skeleton.dispose()
    },
  }
}

function frameOf({ widthPx, heightPx, inset }: StageState): Frame {
  return {
    width: widthPx,
    height: heightPx,
    freeWidth: Math.max(80, widthPx - (inset?.left ?? 0) - (inset?.right ?? 0)),
    freeHeight: Math.max(80, heightPx - (inset?.top ?? 0) - (inset?.bottom ?? 0)),
  }
}

/** Where the camera belongs while nobody turns it: at the focus, or before the whole body. */
export function homeOrbit(stage: StageState): Orbit {
  const frame = frameOf(stage)
  if (stage.body.poser.posture.pose !== 'rest') return posedHome(stage, frame)
  if (stage.inside !== undefined) return insideView(stage.inside, frame)
  if (stage.focus === undefined) return wholeBodyView(frame, stage.isFromBehind)
  const { point, normal } = regionCentre(stage.focus)
  // A region across the middle is looked at straight, even where its own middle lies beside the spine.
  const isMidline = regionOf(stage.focus).side === 'midline'
  const centre: Point3 = isMidline ? [0, point[1], point[2]] : point
  return viewOf(centre, normal, frame, extentsM[regionOf(stage.focus).kind])
}

function posedHome({ body, focus }: StageState, frame: Frame): Orbit {
  const { posture } = body.poser
  const { view } = poses[posture.pose]
  const azimuth = ((posture.lead === 'right' ? -1 : 1) * view.azimuthDeg * Math.PI) / 180
  const supports = supportsOf(posture)
  if (focus === undefined) {
    return figureView(body.bulkGoal, supports, azimuth, (view.elevationDeg * Math.PI) / 180, frame)
  }
  const extentM = extentsM[regionOf(focus).kind] ?? REGION_VIEW_M
  return placeView(placeOf(body, focus), body.bulkGoal, supports, azimuth, extentM, frame)
}

/** Each `show…` brings the stage to what is wanted and says whether that is news. */
export function showZones(stage: StageState, zones: ReadonlyMap<RegionId, Zone>): boolean {
  if (stage.shownZones === zones) return false
  stage.shownZones = zones
  regions.forEach(({ id }, index) => {
    const status = zones.get(id)?.status
    stage.zoneGoals[index * 4] = status === 'safe' ? 1 : 0
    stage.zoneGoals[index * 4 + 1] = status === 'caution' ? 1 : 0
    stage.zoneGoals[index * 4 + 2] = status === 'forbidden' ? 1 : 0
  })
  return true
}

export function showInset(stage: StageState, inset: Inset | undefined, isCut: boolean): boolean {
  const { inset: before } = stage
  const isSame = (['top', 'right', 'bottom', 'left'] as const).every(
    (side) => (before?.[side] ?? 0) === (inset?.[side] ?? 0),
  )
  if (isSame && !isCut) return false
  stage.inset = inset
  stage.shiftToX = ((inset?.right ?? 0) - (inset?.left ?? 0)) / 2
  stage.shiftToY = ((inset?.bottom ?? 0) - (inset?.top ?? 0)) / 2
  if (isCut) {
    stage.shiftX = stage.shiftToX
    stage.shiftY = stage.shiftToY
  } else if (!stage.isHeld) {
    moveTo(stage, homeOrbit(stage), false)
  }
  return true
}

/** Brings the body to a position; with `isCut` it is there at once. */
export function showPosition(
  stage: StageState,
  { position, focus, stroke, inside }: PictureProps,
  isCut: boolean,
): boolean {
  const { body } = stage
  const { poser } = body
  // The look inside belongs to the standing body.
  const posture = postureFor(inside === undefined ? position : undefined, focus, stroke, poser.posture)
  // Under reduced motion every change is a cut, but what stays the same is no change: the camera stays where it was turned.
  if (!isCut && posture.pose === poser.posture.pose && posture.lead === poser.posture.lead) return false
  const isAtOnce = isCut || stage.isReduced
  poser.show(posture, isAtOnce)
  stage.supports.show(supportsOf(posture), isAtOnce)
  poseBulk(poser, poser.goal, body.bulkGoal)
  poseBulk(poser, poser.now, body.bulkNow)
  followBody(stage.room, body.bulkNow)
  if (stage.stroke !== undefined) layStroke(body, stage.stroke, stage.ribbon)
  stage.isHeld = false
  moveTo(stage, homeOrbit(stage), isCut)
  return true
}

export function showFocus(stage: StageState, focus: RegionId | undefined, isCut: boolean): boolean {
  if (stage.focus === focus && !isCut) return false
  stage.focus = focus
  stage.isHeld = false
  stage.focusGoal = focus === undefined ? -1 : (indexOf.get(focus) ?? -1)
  stage.recedeGoal = focus === undefined ? 0 : 1
  regions.forEach(({ id }, index) => {
    stage.zoneGoals[index * 4 + 3] = index === stage.focusGoal || stage.marked?.has(id) === true ? 1 : 0
  })
  // The greeting is for the whole body alone.
  if (focus !== undefined) stage.greetedMs = -1
  moveTo(stage, homeOrbit(stage), isCut)
  return true
}

/** Lights the borders of places that stand out together, while none of them is looked at from near. */
export function showMarked(stage: StageState, marked: ReadonlySet<RegionId> | undefined): boolean {
  if (stage.marked === marked) return false
  stage.marked = marked
  regions.forEach(({ id }, index) => {
    stage.zoneGoals[index * 4 + 3] = index === stage.focusGoal || marked?.has(id) === true ? 1 : 0
  })
  return true
}

/** Turns the whole body to its back or its front; somebody who has turned it keeps it until this changes. */
export function showSide(stage: StageState, isFromBehind: boolean, isCut: boolean): boolean {
  if (stage.isFromBehind === isFromBehind) return false
  stage.isFromBehind = isFromBehind
  stage.isHeld = false
  // The greeting is a turn of its own, from the front.
  if (isFromBehind) stage.greetedMs = -1
  moveTo(stage, homeOrbit(stage), isCut)
  return true
}

/** Opens the look inside, turns its step, or shuts it. The glass itself arrives with `seeThrough`. */
export function showInside(stage: StageState, inside: ShownInside | undefined, isCut: boolean): boolean {
  const before = stage.inside
  const isSame = before?.step === inside?.step && before?.discs.join() === inside?.discs.join()
  if (isSame && !isCut) return false
  stage.inside = inside
  if (isSame && inside === undefined) return false
  stage.isHeld = false
  if (inside !== undefined) stage.greetedMs = -1
  stage.recedeGoal = inside === undefined && stage.focus === undefined ? 0 : 1
  // What is never touched comes forward where the last step says why.
  const kinds = inside?.step === 2 ? insideKinds(inside) : []
  regions.forEach(({ kind }, index) => {
    stage.zoneGoals[index * 4 + 3] = kinds.includes(kind) || index === stage.focusGoal ? 1 : 0
  })
  moveTo(stage, homeOrbit(stage), isCut)
  return true
}

export function showStroke(stage: StageState, stroke: ShownStroke | undefined): boolean {
  const before = stage.shownStroke
  stage.shownStroke = stroke
  const isSamePath =
    before?.region === stroke?.region &&
    before?.technique === stroke?.technique &&
    before?.strokeMs === stroke?.strokeMs &&
    before?.outerHalfOnly === stroke?.outerHalfOnly &&
    before?.tool === stroke?.tool &&
    before?.hand === stroke?.hand
  if (isSamePath) {
    if (stage.stroke === undefined || stroke === undefined) return false
    if (stage.stroke.isMoving === stroke.isMoving && before?.pressure10 === stroke.pressure10) return false
    stage.stroke.isMoving = stroke.isMoving
    return true
  }
  const found = stroke === undefined ? undefined : guidePathOf(stroke)
  if (stroke !== undefined)
    stage.uniforms.uGuideRadius.value =
      stroke.hand === 'both' ? BOTH_RADIUS_M : (guideRadiiM[regionOf(stroke.region).kind] ?? GUIDE_RADIUS_M)
  const drawn = found === undefined ? undefined : ribbonPathOf(found)
  stage.ribbon.show(drawn)
  stage.ribbon.fade.value = 0
  const posed = found === undefined ? undefined : holdPath(stage.body, found.points, found.normals)
  const edges =
    drawn === undefined ? undefined : holdEdges(stage.body, drawn.points, drawn.normals, RIBBON_HALF_WIDTH_M)
  if (posed !== undefined && edges !== undefined) {
    stage.ribbon.lay(edges.left.points, edges.right.points, posed.normals)
  }
  stage.stroke =
    found === undefined || posed === undefined || edges === undefined || stroke === undefined
      ? undefined
      : {
          points: found.points,
          posed,
          edges,
          lengths: lengthsAlong(found.points),
          travel: found.travel,
          strokeMs: stroke.strokeMs,
          isMoving: stroke.isMoving,
          elapsedMs: 0,
        }
  showHand(stage)
  return true
}

/** Gives the shown stroke its hand or ball, once that has been loaded. */
export function showHand(stage: StageState): void {
  const { hand, shownStroke, stroke } = stage
  const middle = stroke === undefined || shownStroke === undefined ? undefined : regionCentre(shownStroke.region)
  stage.hasHand = hand?.show(shownStroke, middle) ?? false
}

const fallbackColors = {
  '--skin': '#d3ad92',
  '--cloth': '#c2b19c',
  '--paint-safe': '#6c977c',
  '--paint-caution': '#d7a648',
  '--paint-dot': '#9c7028',
  '--paint-forbidden': '#b4503e',
  '--paint-line': '#a54333',
  '--zone-focus': '#fff3cf',
  '--floor-shade': '#4a3c30',
  '--wood': '#c09c78',
  '--cushion': '#b7c1c6',
  '--mat': '#e7dccb',
  '--wall': '#f3ede3',
  '--hand': '#efd8bd',
  '--hand-edge': '#1a5450',
} as const

/** Takes the colours from the page's own tokens, so that flat, solid, light and dark are one family. */
export function showTheme(stage: StageState, host: HTMLElement): void {
  const style = getComputedStyle(host)
  const read = (name: keyof typeof fallbackColors, into: Color): void => {
    into.set(style.getPropertyValue(name).trim() || fallbackColors[name])
  }
  const { uniforms } = stage
  read('--skin', stage.skinColor)
  read('--cloth', stage.clothColor)
  read('--paint-safe', uniforms.uSafe.value)
  read('--paint-caution', uniforms.uCaution.value)
  read('--paint-dot', uniforms.uDot.value)
  read('--paint-forbidden', uniforms.uForbidden.value)
  read('--paint-line', uniforms.uLine.value)
  read('--zone-focus', uniforms.uGlow.value)
  read('--floor-shade', stage.room.floorColor)
  supportKinds.forEach((kind, i) => {
    const color = stage.supports.colors[i]
    if (color !== undefined) read(`--${kind}`, color)
  })
  if (stage.hand === undefined) return
  read('--hand', stage.hand.color)
  read('--hand-edge', stage.hand.edge)
}
