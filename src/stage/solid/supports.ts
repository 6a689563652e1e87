import { BufferAttribute, BufferGeometry, Color, Group, Mesh, MeshLambertMaterial, type Object3D } from 'three'
import type { Support } from '#anatomy/poses.ts'
import { contactGlsl } from './contact-shade.ts'
import { type Room, shadeFloor, standOnFloor } from './light.ts'
import { supportKinds, supportMesh } from './support-geometry.ts'

/** What carries the body, drawn: it comes and goes with the body's way from one position to the next. */
export type Supports = {
  readonly root: Object3D
  /** One colour for each of `supportKinds`; the theme sets them. */
  readonly colors: readonly Color[]
  /** Lets these come and what is there go; with `isCut` at once. */
  readonly show: (supports: readonly Support[], isCut: boolean) => void
  /** How much of the way is gone (0…1). Allocates nothing before the way's end. */
  readonly fade: (share: number) => void
  readonly dispose: () => void
}

/**
 * Share of the way at which what goes is gone, and what comes begins. Never both at once: two sets with their shadows
 * would take a frame past its triangles, and half a way in the body is held by neither.
 */
const CHANGE_AT = 0.42
/** Share of the way that it takes to come. */
const COMING_SHARE = 0.46

type Shown = {
  readonly wanted: readonly Support[]
  readonly blocks: Mesh
  readonly walls: Mesh
  readonly opacity: { value: number }
  /** Opacity that its going begins at: it may not have come all the way. */
  leftAt: number
}

const vertexHead = /* glsl */ `
attribute float kind;
varying float vKind;
varying vec3 vAt;
varying vec3 vLooks;
`

const fragmentHead = /* glsl */ `
uniform vec3 uSupportColors[${supportKinds.length}];
uniform float uSupportOpacity;
varying float vKind;
varying vec3 vAt;
varying vec3 vLooks;
${contactGlsl}
`

const fragmentColor = /* glsl */ `
int kindHere = int(vKind + 0.5);
diffuseColor.rgb = uSupportColors[kindHere];
diffuseColor.a = uSupportOpacity;
`

/** Where the body rests the cloth is darker and warmer; a wall ends in the air. */
const fragmentShade = /* glsl */ `
float left = lightLeft(vAt, normalize(vLooks));
outgoingLight *= mix(vec3(0.36, 0.3, 0.27), vec3(1.0), left);
if (kindHere == 3) {
  outgoingLight *= 1.2;
  vec2 v = (vAt.xy - vec2(0.0, 0.8)) / vec2(0.74, 1.1);
  diffuseColor.a *= 1.0 - smoothstep(0.3, 0.97, length(v));
} else {
  outgoingLight *= mix(0.86, 1.0, saturate(vAt.y / 0.3));
}
`

/** Makes an empty place for supports in a room. */
export function createSupports(room: Room): Supports {
  const root = new Group()
  const colors = supportKinds.map(() => new Color('#d8cbb8'))
  let coming: Shown | undefined
  let going: Shown | undefined

  const make = (supports: readonly Support[]): Shown => {
    const opacity = { value: 1 }
    const material = new MeshLambertMaterial({ transparent: true })
    material.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, {
        uSupportColors: { value: colors },
        uSupportOpacity: opacity,
        uShadeParts: room.shadeParts,
      })
      shader.vertexShader = shader.vertexShader
        .replace('#include <common>', `#include <common>\n${vertexHead}`)
        .replace('#include <begin_vertex>', '#include <begin_vertex>\nvKind = kind;\nvAt = position;\nvLooks = normal;')
      shader.fragmentShader = shader.fragmentShader
        .replace('#include <common>', `#include <common>\n${fragmentHead}`)
        .replace('#include <color_fragment>', fragmentColor)
        .replace('#include <opaque_fragment>', `${fragmentShade}\n#include <opaque_fragment>`)
    }
    material.customProgramCacheKey = () => 'supports'
    const meshOf = (wanted: readonly Support[], isWall: boolean): Mesh => {
      const mesh = new Mesh(geometryOf(wanted), material)
      mesh.frustumCulled = false
      // Until it begins to come.
      mesh.visible = false
      mesh.receiveShadow = true
      // A wall throws none: the light comes from where one looks, and one may look from behind it.
      mesh.castShadow = !isWall
      mesh.renderOrder = isWall ? -2 : -1.5
      return mesh
    }
    const isWall = ({ kind }: Support): boolean => kind === 'wall'
    const blocks = meshOf(
      supports.filter((support) => !isWall(support)),
      false,
    )
    const walls = meshOf(supports.filter(isWall), true)
    root.add(blocks, walls)
    return { wanted: supports, blocks, walls, opacity, leftAt: 1 }
  }

  /** What cannot be seen is not drawn, and throws no shadow. */
  const setOpacity = ({ blocks, walls, opacity }: Shown, value: number): void => {
    opacity.value = value
    for (const mesh of [blocks, walls]) mesh.visible = value > 0 && (mesh.geometry.index?.count ?? 0) > 0
  }

  const drop = (shown: Shown | undefined): void => {
    if (shown === undefined) return
    for (const mesh of [shown.blocks, shown.walls]) {
      mesh.removeFromParent()
      mesh.geometry.dispose()
    }
    const { material } = shown.blocks
    if (!Array.isArray(material)) material.dispose()
  }

  const supports: Supports = {
    root,
    colors,
    show: (wanted, isCut) => {
      drop(going)
      going = coming
      if (going !== undefined) going.leftAt = going.opacity.value
      coming = make(wanted)
      standOnFloor(room, going?.wanted ?? wanted)
      supports.fade(isCut ? 1 : 0)
    },
    fade: (share) => {
      if (coming !== undefined) {
        const there = Math.min(1, Math.max(0, (share - CHANGE_AT) / COMING_SHARE))
        setOpacity(coming, there * there * (3 - 2 * there))
      }
      if (going === undefined) {
        shadeFloor(room, coming?.opacity.value ?? 0)
        return
      }
      const gone = Math.min(1, share / CHANGE_AT)
      setOpacity(going, going.leftAt * (1 - gone * gone * (3 - 2 * gone)))
      shadeFloor(room, going.opacity.value)
      if (gone < 1) return
      drop(going)
      going = undefined
      standOnFloor(room, coming?.wanted ?? [])
      shadeFloor(room, coming?.opacity.value ?? 0)
    },
    dispose: () => {
      drop(going)
      drop(coming)
    },
  }
  return supports
}

function geometryOf(supports: readonly Support[]): BufferGeometry {
  const { positions, normals, kinds, index } = supportMesh(supports)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setAttribute('kind', new BufferAttribute(kinds, 1))
  geometry.setIndex(new BufferAttribute(index, 1))
  return geometry
}
