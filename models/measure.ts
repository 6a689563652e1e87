import type { Point3 } from '#anatomy/field.ts'
import { add, at, cross, dot, mix, normalize, scale, subtract } from './mesh.ts'
import { type Surface, surfaceOf } from './ray.ts'
import type { Sculpture } from './sculpt.ts'

/** A vertebra: its name, its spinous process under the skin of the midline, and the middle of its body. */
export type Vertebra = { readonly name: string; readonly ridge: Point3; readonly centre: Point3 }

/** What the recipe measures on the rest body; left side and midline only. */
export type Measures = {
  readonly landmarks: Readonly<Record<string, Point3>>
  readonly directions: Readonly<Record<string, Point3>>
  readonly vertebrae: readonly Vertebra[]
  readonly joints: Readonly<Record<string, Point3>>
}

/** Mean heights of vertebra and disc together, in millimetres (Busscher 2010, thoracic and lumbar; cervical rounded). */
const vertebraHeightsMm: readonly (readonly [name: string, heightMm: number])[] = [
  ...Array.from({ length: 12 }, (_, k) => [`T${k + 1}`, 21.5 + k * 0.65] as const),
  ...Array.from({ length: 5 }, (_, k) => [`L${k + 1}`, 35 + k * 0.3] as const),
]

/** Takes the landmarks off the bare body by rays and extremes; metres, rest coordinates. */
export function measure({ body, bones }: Sculpture): Measures {
  const surface = surfaceOf(body)
  const joint = (name: string): Point3 => {
    const bone = bones.find((other) => other.name === name)
    if (bone === undefined) throw new Error(`there is no bone ${name}`)
    return bone.head
  }
  const skinFrom = (from: Point3, direction: Point3): Point3 => firstHit(surface, from, normalize(direction))
  const onto = (outside: Point3, direction: Point3): Point3 => firstHit(surface, outside, normalize(direction))
  const extreme = (score: (point: Point3) => number, among: (point: Point3) => boolean): Point3 => {
    const found = body.points.filter((point) => point[0] >= 0 && among(point))
    return found.reduce((best, point) => (score(point) > score(best) ? point : best), at(found, 0))
  }

  const shoulder = joint('left-upper-arm-1')
  const elbow = joint('left-forearm-1')
  const wrist = joint('left-hand')
  const hip = joint('left-thigh-1')
  const knee = joint('left-lower-leg-1')
  const ankle = joint('left-foot')

  // The arm: its axes, and which way the elbow bends.
  const upperArmAxis = normalize(subtract(elbow, shoulder))
  const forearmAxis = normalize(subtract(wrist, elbow))
  const elbowInner = normalize(cross(upperArmAxis, forearmAxis))
  const elbowFront = normalize(subtract(forearmAxis, upperArmAxis))
  const elbowCrease = skinFrom(elbow, elbowFront)
  const olecranon = skinFrom(elbow, scale(elbowFront, -1))
  const innerEpicondyle = skinFrom(elbow, elbowInner)
  const outerEpicondyle = skinFrom(elbow, scale(elbowInner, -1))

  // The hand: along the middle finger, across the knuckles, and out of the palm.
  const indexKnuckle = joint('left-finger-2-1')
  const middleKnuckle = joint('left-finger-3-1')
  const ringKnuckle = joint('left-finger-4-1')
  const littleKnuckle = joint('left-finger-5-1')
  const handAxis = normalize(subtract(mix(middleKnuckle, ringKnuckle, 0.5), wrist))
  const acrossHand = normalize(subtract(littleKnuckle, indexKnuckle))
  const palmOut = normalize(cross(acrossHand, handAxis))
  const thumb = joint('left-finger-1-2')
  const palmSign = dot(subtract(thumb, wrist), palmOut) > 0 ? 1 : -1
  const palmNormal = scale(palmOut, palmSign)
  const handMiddle = mix(wrist, mix(middleKnuckle, ringKnuckle, 0.5), 0.55)
  const wristAcross = normalize(subtract(acrossHand, scale(handAxis, dot(acrossHand, handAxis))))

  // The leg.
  const thighAxis = normalize(subtract(knee, hip))
  const shinAxis = normalize(subtract(ankle, knee))
  const patella = onto([knee[0], knee[1] + 0.015, 1], [0, 0, -1])
  const kneeCrease = onto([knee[0], knee[1] + 0.005, -1], [0, 0, 1])
  const heel = extreme(
    (point) => -point[2],
    (point) => point[1] < 0.06,
  )
  const middleToe = extreme(
    (point) => point[2],
    (point) => point[1] < 0.06 && point[0] > 0.16 && point[0] < 0.2,
  )
  const crotch = extreme(
    (point) => -point[1],
    (point) => point[0] < 0.002 && point[1] < 1,
  )
  const gluteal = extreme(
    (point) => -point[2],
    (point) => point[1] > 0.8 && point[1] < 0.95,
  )

  // The trunk and the neck. C7 is the foot of the neck's lowest bone; the crest of the pelvis stands 11 cm above the
  // hip joint in an adult of this height (0.59 of stature), level with L4.
  const crown = extreme(
    (point) => point[1],
    () => true,
  )
  const backOf = (y: number): Point3 => onto([0, y, -1], [0, 0, 1])
  const frontOf = (y: number): Point3 => onto([0, y, 1], [0, 0, -1])
  const c7 = backOf(joint('neck-1')[1] - 0.01)
  const crestY = crown[1] * 0.59
  const sideAt = (y: number, z: number): Point3 => onto([0.2, y, z], [-1, 0, 0])
  const iliacCrest = sideAt(crestY, joint('spine-4')[2])
  const clavicleInner = joint('left-clavicle')
  const shoulderBone = joint('left-shoulder-1')
  const collarboneInner = skinFrom(clavicleInner, [0, 0.35, 1])
  const acromion = onto([shoulder[0] - 0.012, 2, shoulder[2] - 0.01], [0, -1, 0])
  const collarboneMiddle = skinFrom(mix(clavicleInner, shoulderBone, 0.8), [0, 0.55, 1])
  const earlobe = extreme(
    (point) => -point[1],
    (point) => point[0] > 0.07 && point[1] > 1.42,
  )
  const behindEarlobe = onto([0.3, earlobe[1], earlobe[2] - 0.014], [-1, 0, 0])
  const chin = extreme(
    (point) => point[2],
    (point) => point[0] < 0.004 && point[1] > 1.43 && point[1] < 1.468,
  )
  const occiput = backOf(behindEarlobe[1] + 0.012)
  const armpit = extreme(
    (point) => point[1],
    (point) => Math.abs(point[2] - shoulder[2]) < 0.02 && point[0] > 0.13 && point[0] < 0.19 && point[1] < 1.29,
  )
  const nipple = extreme(
    (point) => point[2],
    (point) => point[1] > 1.15 && point[1] < 1.3 && point[0] > 0.05 && point[0] < 0.15,
  )

  const ridgeYs = vertebraYs(c7[1], crestY)
  const spineBones = [
    'root',
    'spine-5',
    'spine-4',
    'spine-3',
    'spine-2',
    'spine-1',
    'neck-1',
    'neck-2',
    'neck-3',
    'head',
  ].map(joint)
  const vertebrae = ridgeYs.map(([name, y]): Vertebra => {
    const ridge = backOf(y)
    return { name, ridge, centre: [0, y, boneZ(spineBones, y, ridge)] }
  })
  const vertebraY = (name: string): number => ridgeYs.find(([other]) => other === name)?.[1] ?? 0
  const lowestRibSide = sideAt(vertebraY('L2'), joint('spine-3')[2])
  const scapulaLower = onto([0.1, vertebraY('T7'), -1], [0, 0, 1])
  const scapulaSpine = onto([0.1, vertebraY('T3'), -1], [0, 0, 1])
  const posteriorIliacSpine = onto([0.042, vertebraY('S1') - 0.012, -1], [0, 0, 1])
  const anteriorIliacSpine = onto([0.125, crestY - 0.06, 1], [0, 0, -1])
  const trochanter = onto([1, hip[1] - 0.005, hip[2] - 0.01], [-1, 0, 0])
  const tailbone = backOf(vertebraY('coccyx'))

  return {
    landmarks: {
      crown,
      chin,
      occiput,
      earlobe,
      behindEarlobe,
      c7,
      collarboneInner,
      collarboneMiddle,
      acromion,
      armpit,
      nipple,
      scapulaSpine,
      scapulaLower,
      lowestRibSide,
      iliacCrest,
      anteriorIliacSpine,
      posteriorIliacSpine,
      tailbone,
      trochanter,
      gluteal,
      crotch,
      patella,
      kneeCrease,
      heel,
      middleToe,
      elbowCrease,
      olecranon,
      innerEpicondyle,
      outerEpicondyle,
      handMiddle,
      wristCrease: skinFrom(mix(wrist, elbow, 0.02), palmNormal),
      wristBack: skinFrom(mix(wrist, elbow, 0.02), scale(palmNormal, -1)),
      palmCentre: skinFrom(handMiddle, palmNormal),
      handBackCentre: skinFrom(handMiddle, scale(palmNormal, -1)),
      navel: frontOf(vertebraY('L4')),
      jugularNotch: frontOf(clavicleInner[1] + 0.005),
      innerAnkle: skinFrom(ankle, [-1, 0, 0]),
      outerAnkle: skinFrom(ankle, [1, 0, 0]),
    },
    directions: {
      upperArmAxis,
      forearmAxis,
      elbowInner,
      elbowFront,
      handAxis,
      wristAcross,
      palmNormal,
      thighAxis,
      shinAxis,
    },
    vertebrae,
    joints: Object.fromEntries(
      bones.filter((bone) => !bone.name.startsWith('right-')).map((bone) => [bone.name, bone.head]),
    ),
  }
}

function vertebraYs(c7: number, crest: number): (readonly [string, number])[] {
  const levels: [string, number][] = []
  const untilL4 = vertebraHeightsMm.slice(0, 16).reduce((sum, [, height]) => sum + height, 0)
  const toMetres = (c7 - crest) / untilL4
  for (let k = 0; k < 6; k++) levels.push([`C${k + 2}`, c7 + (5 - k) * 0.0165])
  let y = c7
  for (const [name, height] of vertebraHeightsMm) {
    y -= height * toMetres
    levels.push([name, y])
  }
  levels.push(['S1', y - 0.026], ['S3', y - 0.062], ['coccyx', y - 0.112])
  return levels
}

function boneZ(chain: readonly Point3[], y: number, ridge: Point3): number {
  const sorted = [...chain].sort((a, b) => a[1] - b[1])
  const above = sorted.findIndex((joint) => joint[1] > y)
  const a = sorted[Math.max(0, above - 1)] ?? ridge
  const b = sorted[above] ?? a
  const t = b[1] === a[1] ? 0 : (y - a[1]) / (b[1] - a[1])
  const rig = a[2] + (b[2] - a[2]) * Math.min(1, Math.max(0, t))
  // The rig bends in the middle of the trunk; a vertebral body lies nearer the back.
  return (rig + ridge[2] * 2 + 0.09) / 3
}

function firstHit(surface: Surface, from: Point3, direction: Point3): Point3 {
  const hit = surface.hits(from, direction)[0]
  if (hit === undefined) throw new Error(`a ray from ${from.join(' ')} meets no skin`)
  return hit.point
}

/** A point moved along a direction. */
export function moved(point: Point3, direction: Point3, byM: number): Point3 {
  return add(point, scale(direction, byM))
}
