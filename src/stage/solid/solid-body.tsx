import { createRoot, extend, type ReconcilerRoot, type RootState, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { NoToneMapping, PCFShadowMap, Raycaster, SRGBColorSpace, Vector2, type WebGLRenderer } from 'three'
import { regionAt } from '#anatomy/evaluate-field.ts'
import type { Point3 } from '#anatomy/field.ts'
import type { SeenPlaces } from '../label-choice.ts'
import type { PictureProps } from '../picture.ts'
import { createTracing } from '../tracing.ts'
import { createAnchorWatch } from './anchors.ts'
import { holdCamera, moveTo, runFrame, type StageState } from './frame.ts'
import { listenToGestures } from './gestures.ts'
import { type BodyModel, loadBody } from './load-body.ts'
import { dragOrbit, zoomOrbit } from './orbit.ts'
import { pickRest } from './pick.ts'
import { surfacesNow } from './posed-body.ts'
import { judgeFrame } from './sharpness.ts'
import {
  createStage,
  homeOrbit,
  showFocus,
  showHand,
  showInset,
  showInside,
  showMarked,
  showPosition,
  showSide,
  showStroke,
  showTheme,
  showZones,
} from './stage.ts'
import { createViewWatch } from './view-watch.ts'

export type SolidBodyProps = PictureProps & {
  readonly modelUrl: string
  /** The first frame has been drawn: the picture is there. */
  readonly onReady: () => void
  /** The graphics context is gone or never came. */
  readonly onLost: () => void
  /** The model is missing or damaged. */
  readonly onFailed: () => void
  /** Where regions are seen, whenever the picture has come to rest; undefined as soon as it moves. For labels. */
  readonly onPlacesSeen?: ((seen: SeenPlaces | undefined) => void) | undefined
  /** Called after every frame drawn; for counting in tests. */
  readonly onDrawn?: ((state: StageState, gl: WebGLRenderer) => void) | undefined
}

/** Nothing of three is made through JSX but the root object itself, so `primitive` is all that fiber must know. */
extend({})

function keepTime(stage: StageState, deltaS: number): void {
  stage.sinceMs = deltaS * 1000
}

/** The one place where a frame begins. Priority 1 takes the drawing over from fiber. */
function Frames({ stage }: { readonly stage: StageState }) {
  const invalidate = useThree((state) => state.invalidate)
  useFrame(({ gl, setDpr }, deltaS) => {
    keepTime(stage, deltaS)
    // After rest the time since the last frame says nothing of the device.
    if (!stage.isIdle && judgeFrame(stage.sharpness, stage)) setDpr(stage.sharpness.ratio)
    if (runFrame(stage, gl)) invalidate()
  }, 1)
  return null
}

/** The body in three dimensions. */
export default function SolidBody(props: SolidBodyProps) {
  const host = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  const live = useRef<LiveStage | undefined>(undefined)

  useLayoutEffect(() => {
    latest.current = props
  })

  useLayoutEffect(() => {
    if (host.current === null) return
    const stage = openStage(host.current, latest)
    live.current = stage
    // A layout effect's cleanup runs inside the very commit that takes the picture away: no frame follows a stop.
    return () => {
      live.current = undefined
      stage?.close()
    }
  }, [])

  useEffect(() => {
    live.current?.update()
  })

  return (
    <div
      ref={host}
      role="img"
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys turn the picture.
      tabIndex={0}
      style={{ position: 'absolute', inset: 0, touchAction: 'none', cursor: 'grab' }}
    />
  )
}

type LiveStage = { readonly update: () => void; readonly close: () => void }

/** Opens the canvas in `host` and keeps it true to the latest props until it is closed. */
function openStage(host: HTMLDivElement, latest: { readonly current: SolidBodyProps }): LiveStage | undefined {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  canvas.style.display = 'block'
  const context = canvas.getContext('webgl2', {
    alpha: true,
    antialias: true,
    powerPreference: 'default',
    premultipliedAlpha: true,
  })
  if (context === null) {
    queueMicrotask(() => latest.current.onLost())
    return undefined
  }
  host.append(canvas)

  const motion = window.matchMedia('(prefers-reduced-motion: reduce)')
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  let isOpen = true
  let stage: StageState | undefined
  let loaded: BodyModel | undefined
  let root: ReconcilerRoot<HTMLCanvasElement> | undefined
  let fiber: RootState | undefined
  const undo: (() => void)[] = []

  const draw = (): void => {
    if (isOpen) fiber?.invalidate()
  }

  const update = (isFirst = false): void => {
    if (stage === undefined) return
    const { zones, focus, marked, stroke, inset, inside, isFromBehind = false } = latest.current
    const isChanged = [
      showZones(stage, zones),
      showInset(stage, inset, isFirst),
      showPosition(stage, latest.current, isFirst),
      showSide(stage, isFromBehind, isFirst),
      showFocus(stage, focus, isFirst),
      showMarked(stage, marked),
      showInside(stage, inside, isFirst),
      showStroke(stage, stroke),
    ].some(Boolean)
    stage.seeThrough?.show(inside)
    if (inside !== undefined && stage.seeThrough === undefined) void lookInside(stage)
    if (stroke !== undefined && stage.hand === undefined) void bringHand(stage)
    if (isChanged || isFirst) draw()
  }

  let isHandWanted = false
  const bringHand = async (into: StageState): Promise<void> => {
    const [skin] = loaded?.skins ?? []
    const [surface] = loaded?.surfaces ?? []
    if (isHandWanted || skin === undefined || surface === undefined) return
    isHandWanted = true
    try {
      const { createGuideHand } = await import('./guide-hand.ts')
      if (!isOpen) return
      const normals = skin.geometry.getAttribute('normal').array
      into.hand = createGuideHand({ scene: into.scene, body: into.body, skin: surface, normals })
      showTheme(into, host)
      showHand(into)
      draw()
    } catch (reason) {
      // The light on the skin and the ribbon show the stroke as well.
      isHandWanted = false
      console.warn('the hand could not be shown', reason)
    }
  }

  let isSpineWanted = false
  const lookInside = async (into: StageState): Promise<void> => {
    if (isSpineWanted || loaded === undefined) return
    isSpineWanted = true
    const { skins, cloths } = loaded
    try {
      const { createSeeThrough } = await import('./see-through.ts')
      if (!isOpen) return
      const { scene, skinColor, room } = into
      into.seeThrough = createSeeThrough({ scene, skins, cloths, skinColor, sun: room.sun })
      into.seeThrough.show(latest.current.inside)
      draw()
    } catch (reason) {
      // The words beside the picture say it all; the body stays clay.
      isSpineWanted = false
      console.warn('the spine could not be shown', reason)
    }
  }

  const fail = (report: () => void): void => {
    if (isOpen) report()
  }

  const onContextLost = (): void => fail(() => latest.current.onLost())
  canvas.addEventListener('webglcontextlost', onContextLost)
  undo.push(() => canvas.removeEventListener('webglcontextlost', onContextLost))

  const close = (): void => {
    isOpen = false
    for (const step of undo) step()
    if (stage !== undefined) stage.isLive = false
    fiber?.setFrameloop('never')
    root?.unmount()
    stage?.dispose()
    canvas.remove()
  }

  const start = async (): Promise<void> => {
    const model = await loadBody(latest.current.modelUrl)
    if (!isOpen) return
    loaded = model
    const made = createStage(model, host.clientWidth, host.clientHeight)
    stage = made
    made.isReduced = motion.matches
    const { onPlacesSeen } = latest.current
    const watch = onPlacesSeen === undefined ? undefined : createAnchorWatch(made, onPlacesSeen)
    if (watch !== undefined) undo.push(watch.stop)
    const view = createViewWatch(made, () => latest.current.onView)
    made.onDrawn = (state, gl) => {
      if (state.drawnFrames === 1) latest.current.onReady()
      watch?.follow()
      view.follow()
      latest.current.onDrawn?.(state, gl)
    }
    showTheme(made, host)
    root = createRoot(canvas)
    await root.configure({
      frameloop: 'demand',
      dpr: made.sharpness.ratio,
      size: { width: host.clientWidth, height: host.clientHeight, top: 0, left: 0 },
      camera: made.camera,
      scene: made.scene,
      shadows: { type: PCFShadowMap },
      gl: {
        canvas,
        context,
        alpha: true,
        antialias: true,
        toneMapping: NoToneMapping,
        outputColorSpace: SRGBColorSpace,
      },
    })
    if (!isOpen) {
      root.unmount()
      return
    }
    fiber = root.render(<Frames stage={made} />).getState()
    update(true)

    const resize = new ResizeObserver(() => {
      if (!isOpen || host.clientWidth === 0 || host.clientHeight === 0) return
      made.widthPx = host.clientWidth
      made.heightPx = host.clientHeight
      fiber?.setSize(host.clientWidth, host.clientHeight)
      showInset(made, latest.current.inset, true)
      if (!made.isHeld) moveTo(made, homeOrbit(made), true)
      draw()
    })
    resize.observe(host)
    undo.push(() => resize.disconnect())

    const onTheme = (): void => {
      showTheme(made, host)
      draw()
    }
    const themes = new MutationObserver(onTheme)
    themes.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'data-skin', 'class', 'style'],
    })
    dark.addEventListener('change', onTheme)
    const onMotion = (): void => {
      made.isReduced = motion.matches
      draw()
    }
    motion.addEventListener('change', onMotion)
    undo.push(
      () => themes.disconnect(),
      () => dark.removeEventListener('change', onTheme),
      () => motion.removeEventListener('change', onMotion),
    )

    const caster = new Raycaster()
    const pointer = new Vector2()
    const origin: [number, number, number] = [0, 0, 0]
    const direction: [number, number, number] = [0, 0, 0]
    const skinAt = (xPx: number, yPx: number): Point3 | undefined => {
      pointer.set((xPx / made.widthPx) * 2 - 1, 1 - (yPx / made.heightPx) * 2)
      caster.setFromCamera(pointer, made.camera)
      caster.ray.origin.toArray(origin)
      caster.ray.direction.toArray(direction)
      return pickRest(surfacesNow(made.body), origin, direction)
    }
    const tracing = createTracing(host, skinAt, () => latest.current.onFinger)
    undo.push(
      listenToGestures(host, {
        onTurn: (dx, dy) => {
          holdCamera(made)
          dragOrbit(made.orbit, dx, dy, made.heightPx, made.body.bulkNow)
          draw()
        },
        onZoom: (factor) => {
          holdCamera(made)
          zoomOrbit(made.orbit, factor, made.body.bulkNow)
          draw()
        },
        onReset: () => {
          made.isHeld = false
          moveTo(made, homeOrbit(made), false)
          draw()
        },
        onFinger: tracing,
        onTap: (x, y) => {
          const { onTouch } = latest.current
          if (onTouch === undefined) return
          const point = skinAt(x, y)
          if (point !== undefined) onTouch(regionAt(point), point)
        },
      }),
    )
  }

  start().catch((reason: unknown) => {
    console.warn('the body could not be shown', reason)
    fail(() => latest.current.onFailed())
  })

  return { update: () => update(), close }
}
