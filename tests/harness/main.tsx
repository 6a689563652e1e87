import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { WebGLRenderer } from 'three'
import { isMassageKind, isRegionId, type RegionId, regions } from '#anatomy/region.ts'
import modelUrl from '#models/body.glb?url'
import { BodyView } from '#parts/body-view.tsx'
import { type Position, positions } from '#safety/profile.ts'
import { touchTechniques } from '#safety/technique.ts'
import type { Zone, ZoneStatus } from '#safety/zone.ts'
import type { ShownStroke } from '#stage/picture.ts'
import type { StageState } from '#stage/solid/frame.ts'
import { surfacesNow } from '#stage/solid/posed-body.ts'
import SolidBody from '#stage/solid/solid-body.tsx'
import { loadRest } from '#words/say.ts'
import { type BorderProof, type Proof, prove, proveBorders } from './proof.ts'

/**
 * Address parameters: `focus`, `stroke` (technique), `still` (the stroke does not move), `tool`, `both` (hands), `pressure` (1 to 3), `inset` (right, px),
 * `theme`, `skin` (tone), `plain` (no zones), `position`, `inside` (step 1 to 3, at `discs`), `labels`, `view`: `flat` or
 * `body` mounts the component that screens use.
 */
const query = new URLSearchParams(location.search)
const theme = query.get('theme')
if (theme !== null) document.documentElement.dataset.theme = theme
const skinTone = query.get('skin')
if (skinTone !== null) document.documentElement.dataset.skin = skinTone

const cautious: readonly string[] = ['calf', 'shoulder-top', 'neck-back', 'shoulder-blade', 'hip']

function zonesOf(): ReadonlyMap<RegionId, Zone> {
  if (query.has('plain')) return new Map()
  return new Map(
    regions.map(({ id, kind }) => {
      const status: ZoneStatus = !isMassageKind(kind) ? 'forbidden' : cautious.includes(kind) ? 'caution' : 'safe'
      return [id, { region: id, status, reasons: [], limits: [] }]
    }),
  )
}

export type Harness = {
  drawn: number
  /** Whether the last frame wanted no other. */
  isIdle: boolean
  calls: number
  triangles: number
  /** The most triangles of any frame so far. */
  mostTriangles: number
  /** How far the skin has turned to glass (0…1). */
  glass: number
  /** The guide's hand or ball has arrived and is drawn. */
  hasHand: boolean
  touched: string | undefined
  state: string
  prove: (points: number, taps: number) => Proof | undefined
  proveBorders: () => BorderProof | undefined
  focusOn: (id: string | undefined) => void
  /** Sends the body to a position by name; anything else stands at rest. */
  takePosition: (name: string | undefined) => void
  lookInside: (step: 0 | 1 | 2 | undefined) => void
  hide: () => void
}

declare global {
  interface Window {
    harness: Harness
  }
}

window.harness = {
  drawn: 0,
  isIdle: false,
  calls: 0,
  triangles: 0,
  mostTriangles: 0,
  glass: 0,
  hasHand: false,
  touched: undefined,
  state: 'loading',
  prove: () => undefined,
  proveBorders: () => undefined,
  focusOn: () => undefined,
  takePosition: () => undefined,
  lookInside: () => undefined,
  hide: () => undefined,
}

const zones = zonesOf()
const insideStep = ([0, 1, 2] as const).find((step) => String(step + 1) === query.get('inside'))
const labelRoom = { top: 12, right: 12, bottom: 12, left: 12 }
const pressures = [1, 2, 3] as const
const technique = touchTechniques.find((name) => name === query.get('stroke'))

function regionFrom(text: string | null | undefined): RegionId | undefined {
  return text !== null && text !== undefined && isRegionId(text) ? text : undefined
}

function positionFrom(text: string | null | undefined): Position | undefined {
  return positions.find((name) => name === text)
}

function proveOn(state: StageState, gl: WebGLRenderer, points: number, taps: number): Proof {
  return prove(state, gl, surfacesNow(state.body), points, taps)
}

function Page() {
  const [focus, setFocus] = useState(regionFrom(query.get('focus')))
  const [step, setStep] = useState(insideStep)
  const [isHidden, hide] = useState(false)
  const [position, setPosition] = useState(positionFrom(query.get('position')))
  window.harness.takePosition = (name) => setPosition(positionFrom(name))
  window.harness.focusOn = (id) => setFocus(regionFrom(id))
  window.harness.lookInside = setStep
  const inside = step === undefined ? undefined : { step, discs: (query.get('discs') ?? 'L4–L5').split(',') }
  window.harness.hide = () => flushSync(() => hide(true))
  if (isHidden) return null
  const stroke: ShownStroke | undefined =
    technique === undefined || focus === undefined
      ? undefined
      : {
          region: focus,
          technique,
          strokeMs: 3000,
          isMoving: !query.has('still'),
          tool: query.get('tool') === 'ball' ? 'ball' : 'hand',
          hand: query.has('both') ? 'both' : undefined,
          pressure10: pressures.find((one) => String(one) === query.get('pressure')),
        }
  const view = query.get('view')
  if (view !== null) {
    return (
      <BodyView
        zones={zones}
        focus={focus}
        stroke={stroke}
        position={position}
        inside={inside}
        label="body"
        modelUrl={query.get('model') ?? modelUrl}
        prefersFlat={view === 'flat'}
        labelRoom={query.has('labels') ? labelRoom : undefined}
        onTouch={(region) => {
          window.harness.touched = region ?? 'none'
        }}
        onGraphicsLost={() => {
          window.harness.state = 'lost'
        }}
      />
    )
  }
  return (
    <SolidBody
      zones={zones}
      focus={focus}
      stroke={stroke}
      position={position}
      inside={inside}
      inset={{ right: Number(query.get('inset') ?? 0) }}
      label="body"
      modelUrl={query.get('model') ?? modelUrl}
      onTouch={(region) => {
        window.harness.touched = region ?? 'none'
      }}
      onReady={() => {
        window.harness.state = 'solid'
      }}
      onLost={() => {
        window.harness.state = 'lost'
      }}
      onFailed={() => {
        window.harness.state = 'failed'
      }}
      onDrawn={(state, gl) => {
        // Once: a frame in which the bench counts bytes makes no functions.
        if (state.drawnFrames === 1) {
          window.harness.prove = (points, taps) => proveOn(state, gl, points, taps)
          window.harness.proveBorders = () => proveBorders(gl, state.body.surfaces)
        }
        window.harness.drawn = state.drawnFrames
        window.harness.isIdle = state.isIdle
        window.harness.calls = gl.info.render.calls
        window.harness.glass = state.seeThrough?.glass() ?? 0
        window.harness.hasHand = state.hasHand
        window.harness.triangles = gl.info.render.triangles
        window.harness.mostTriangles = Math.max(window.harness.mostTriangles, gl.info.render.triangles)
      }}
    />
  )
}

const host = document.querySelector('#root')
await loadRest()
if (host !== null) createRoot(host).render(<Page />)
if (query.has('view')) window.harness.state = 'mounted'
