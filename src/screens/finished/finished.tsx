import { useMemo } from 'react'
import { useActors, useFlow, useGuided, useGuidedSend, useSend } from '#parts/actors.tsx'
import { BodyView } from '#parts/body-view.tsx'
import { Caption } from '#parts/caption.tsx'
import { momentWords } from '#parts/glance-moment.ts'
import { usePictureChoice } from '#parts/picture-choice.ts'
import { useSay } from '#parts/say.tsx'
import { nextSessionAtMsOf } from '#session/flow.view.ts'
import type { DoneWork } from '#session/guided.events.ts'
import { stateOf } from '#session/guided.view.ts'
import { FinishedLayout } from './finished-layout.tsx'
import { doneLines, touchedRegions, untouchedKey } from './finished-view.ts'
import { PainAfter } from './pain-after.tsx'

const nothing: readonly DoneWork[] = []

/** In portrait the panel's rounded sheet lies over the picture's lower edge by this much. */
const coveredPx = { bottom: 28 }

/** The calm end of a session: run to its last breath, or ended early by choice. */
export function Finished() {
  const say = useSay()
  const send = useSend()
  const sendGuided = useGuidedSend()
  const { modelUrl } = useActors()
  const picture = usePictureChoice()
  const isEarly = useGuided((snapshot) => snapshot !== undefined && stateOf(snapshot) === 'ended')
  const work = useGuided((snapshot) => snapshot?.context.work) ?? nothing
  const elapsedMs = useGuided((snapshot) => snapshot?.context.elapsedMs) ?? 0
  const nextAtMs = useFlow(nextSessionAtMsOf)
  // Only what was touched is marked: everything else rests.
  const zones = useMemo(
    () =>
      new Map(
        touchedRegions(work).map((region) => [region, { region, status: 'safe', reasons: [], limits: [] }] as const),
      ),
    [work],
  )
  return (
    <FinishedLayout
      isEarly={isEarly}
      done={doneLines(work)}
      untouched={untouchedKey(elapsedMs)}
      nextAt={nextAtMs === undefined ? undefined : momentWords(nextAtMs)}
      pain={<PainAfter />}
      body={
        <>
          <BodyView {...picture} modelUrl={modelUrl} zones={zones} inset={coveredPx} label={say('finished.body')} />
          <Caption />
        </>
      }
      onReport={() => sendGuided({ type: 'session.stop' })}
      onDone={() => send({ type: 'session.closed' })}
    />
  )
}
