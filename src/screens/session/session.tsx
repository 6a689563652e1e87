import { useCallback, useMemo, useState } from 'react'
import { useActors, useFlow, useGuided, useGuidedSend } from '#parts/actors.tsx'
import { BodyView } from '#parts/body-view.tsx'
import { Caption } from '#parts/caption.tsx'
import { placeName } from '#parts/glance-words.ts'
import { usePictureChoice } from '#parts/picture-choice.ts'
import { useSay } from '#parts/say.tsx'
import { VoiceMark } from '#parts/sound-sheet.tsx'
import { strictestProfile, zonesOf } from '#safety/zone.ts'
import type { GuidedSnapshot } from '#session/guided.machine.ts'
import { placeOf, positionOf, pressureOf, stateOf } from '#session/guided.view.ts'
import { ListeningControl, ListeningMark } from './listening.tsx'
import { SessionLayout } from './session-layout.tsx'
import type { SessionIntents } from './session-panel.tsx'
import { SessionSound } from './session-sound.tsx'
import { isSameView, type SessionFace, viewSession } from './session-view.ts'

function viewOf(snapshot: GuidedSnapshot | undefined) {
  return snapshot === undefined ? undefined : viewSession(snapshot)
}

/** In portrait the panel's rounded sheet lies over the picture's lower edge by this much. */
const coveredPx = { bottom: 24 }

/** The body of the running session: only the place and whether hands move reach it, never the ticks. */
function SessionBody() {
  const say = useSay()
  const { modelUrl } = useActors()
  const picture = usePictureChoice()
  const send = useGuidedSend()
  const profile = useFlow(({ context }) => context.screening?.profile) ?? strictestProfile
  const plan = useGuided((snapshot) => snapshot?.context.plan)
  const zones = useMemo(() => zonesOf(profile), [profile])
  // While nothing is touched there is nothing to keep away from: only what this session works is marked.
  const quietZones = useMemo(() => {
    const worked = new Set(plan?.steps.flatMap((step) => (step.kind === 'massage' ? [step.region] : [])))
    return new Map([...zones].filter(([region]) => worked.has(region)))
  }, [zones, plan])
  const place = useGuided((snapshot) => (snapshot === undefined ? undefined : placeOf(snapshot)))
  const position = useGuided((snapshot) => (snapshot === undefined ? undefined : positionOf(snapshot)))
  const isMoving = useGuided((snapshot) => snapshot !== undefined && stateOf(snapshot) === 'massaging')
  // While hands work nothing on the picture invites a press.
  const isResting = useGuided((snapshot) => {
    const state = snapshot === undefined ? undefined : stateOf(snapshot)
    return state === 'readiness' || state === 'paused'
  })
  const pressure10 = useGuided((snapshot) => (snapshot === undefined ? undefined : pressureOf(snapshot)))
  const onGraphicsLost = useCallback(() => send({ type: 'graphics.lost' }), [send])
  const stroke = useMemo(
    () =>
      place === undefined
        ? undefined
        : {
            region: place.region,
            technique: place.technique,
            strokeMs: place.strokeMs,
            isMoving,
            outerHalfOnly: place.isOuterHalfOnly,
            tool: place.tool,
            hand: place.hand,
            pressure10,
          },
    [place, isMoving, pressure10],
  )
  return (
    <BodyView
      prefersFlat={picture.prefersFlat}
      onPicture={isResting ? picture.onPicture : undefined}
      modelUrl={modelUrl}
      zones={place === undefined ? quietZones : zones}
      focus={place?.region}
      inset={coveredPx}
      stroke={stroke}
      position={position}
      label={
        place === undefined ? say('session.body') : say('session.body.at', { place: placeName(say, place.region) })
      }
      onGraphicsLost={onGraphicsLost}
    />
  )
}

const listening = {
  mark: (
    <>
      <ListeningMark />
      <VoiceMark />
    </>
  ),
  control: <ListeningControl />,
}

/**
 * Whether the choices about sound are open. A question that comes closes them: it has to be seen, and may be answered only
 * for so long (E9).
 */
function useSoundPanel(face: SessionFace['kind'] | undefined): [boolean, (isOpen: boolean) => void] {
  const [isOpen, setIsOpen] = useState(false)
  const [seenFace, setSeenFace] = useState(face)
  if (face !== seenFace) {
    setSeenFace(face)
    if (face === 'checkingIn' || face === 'paused') setIsOpen(false)
  }
  return [isOpen, setIsOpen]
}

/** A guided session, from readiness to its last breath. */
export function Session() {
  const send = useGuidedSend()
  const view = useGuided(viewOf, isSameView)
  const body = useMemo(
    () => (
      <>
        <SessionBody />
        <Caption />
      </>
    ),
    [],
  )
  const [isSoundOpen, openSound] = useSoundPanel(view?.face.kind)
  if (view === undefined) return null
  const intents: SessionIntents = {
    onBegin: () => send({ type: 'session.begin' }),
    onPause: () => send({ type: 'session.pause', reason: 'asked' }),
    onResume: () => send({ type: 'session.resume' }),
    onSkip: () => send({ type: 'place.skip' }),
    onComfort: (comfort) => send({ type: 'comfort.ask', comfort }),
    onEnd: () => send({ type: 'session.end' }),
    onClear: () => send({ type: 'checkIn.clear' }),
    onSymptom: (symptom) => send({ type: 'symptom.report', symptom }),
  }
  return (
    <SessionLayout
      view={view}
      body={body}
      intents={intents}
      listening={listening}
      sound={<SessionSound isOpen={isSoundOpen} onOpen={openSound} />}
      onStop={() => send({ type: 'session.stop' })}
      onStrayKey={() => send({ type: 'session.pause', reason: 'key' })}
      onRestingHand={(reason) => send({ type: 'session.pause', reason })}
    />
  )
}
