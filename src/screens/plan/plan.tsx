import { lazy, Suspense, useMemo } from 'react'
import { builtInIds, routinesFor } from '#massage/built-in.ts'
import { minutesThatFit } from '#massage/compile.ts'
import { summarize, touchesLowerBack } from '#massage/summary.ts'
import { useActors, useFlow, useSend } from '#parts/actors.tsx'
import { BodyView } from '#parts/body-view.tsx'
import { usePictureChoice } from '#parts/picture-choice.ts'
import { useSay } from '#parts/say.tsx'
import { BackButton } from '#parts/screen-frame.tsx'
import { SoundButton } from '#parts/sound-sheet.tsx'
import { ThemeButton } from '#parts/theme.tsx'
import { WhoseSession } from '#parts/whose-session.tsx'
import { minuteMs } from '#safety/config.ts'
import { strictestProfile, zonesOf } from '#safety/zone.ts'
import { isBusyOf } from '#session/flow.view.ts'
import { loadPractice } from '#words/say.ts'
import { PlanLayout } from './plan-layout.tsx'
import { leftOutLines, readyFor, shortList, timelineOf, zonesShown } from './plan-view.ts'

/** Comes by itself, because it brings facts and words that a session needs none of; a plan is whole without it. */
const BeforeSession = lazy(async () => {
  try {
    const [offer] = await Promise.all([import('#parts/before-session.tsx'), loadPractice()])
    return { default: offer.BeforeSession }
  } catch {
    return { default: () => null }
  }
})

/** In portrait the panel's rounded sheet lies over the picture's lower edge by this much. */
const coveredPx = { bottom: 28 }

/** Today's plan, made of today's answers; another length or kind makes it anew. */
export function Plan() {
  const say = useSay()
  const send = useSend()
  const { modelUrl } = useActors()
  const picture = usePictureChoice()
  const screening = useFlow(({ context }) => context.screening)
  const compiled = useFlow(({ context }) => context.compiled)
  const choice = useFlow(({ context }) => context.choice)
  const isBusy = useFlow(isBusyOf)
  const isForgetful = useFlow(({ context }) => context.storageReason !== undefined)
  const profile = screening?.profile ?? strictestProfile
  const plan = compiled?.kind === 'plan' ? compiled.plan : undefined
  const zones = useMemo(() => zonesShown(zonesOf(profile), plan), [profile, plan])

  // What cannot be run today is not offered.
  const fitting = useMemo(
    () =>
      routinesFor(profile.stage).flatMap((routine) => {
        const minutes = minutesThatFit({ routine, profile, budget: screening?.budget })
        const id = builtInIds.find((known) => known === routine.id)
        return minutes.length === 0 || id === undefined ? [] : [{ id, minutes }]
      }),
    [profile, screening?.budget],
  )
  const routineId = plan?.routineId ?? choice.routineId ?? fitting[0]?.id ?? ''
  const minutes = plan === undefined ? choice.minutes : plan.totalMs / minuteMs
  const lengths = fitting.find(({ id }) => id === routineId)?.minutes ?? []

  return (
    <PlanLayout
      minutes={minutes}
      minuteChoices={shortList(lengths, minutes)}
      routines={fitting.map(({ id }) => ({
        id,
        name: say(`routine.${id}.name`),
        purpose: say(`routine.${id}.purpose`),
      }))}
      routineId={routineId}
      refusal={compiled?.kind === 'refusal' ? compiled.rules : undefined}
      isLowerBackUntouched={plan !== undefined && !touchesLowerBack(plan)}
      timeline={timelineOf(plan?.steps ?? [])}
      positions={plan === undefined ? [] : summarize(plan).positions}
      ready={plan === undefined ? [] : readyFor(plan)}
      leftOut={leftOutLines(plan?.leftOut ?? [])}
      changed={plan?.changed}
      isAsUsual={choice.isAsUsual}
      isForgetful={isForgetful}
      isBusy={isBusy}
      body={<BodyView {...picture} modelUrl={modelUrl} zones={zones} inset={coveredPx} label={say('plan.body')} />}
      top={
        <>
          <BackButton />
          <SoundButton />
          <ThemeButton />
        </>
      }
      whose={<WhoseSession />}
      offer={
        <Suspense fallback={null}>
          <BeforeSession />
        </Suspense>
      }
      onMinutes={(chosen) => send({ type: 'plan.choose', minutes: chosen })}
      onRoutine={(chosen) => {
        const fits = fitting.find(({ id }) => id === chosen)?.minutes ?? []
        const kept = minutes !== undefined && fits.includes(minutes) ? minutes : nearest(fits, minutes)
        send({ type: 'plan.choose', routineId: chosen, ...(kept === undefined ? {} : { minutes: kept }) })
      }}
      onAsUsual={(isAsUsual) => send({ type: 'plan.choose', isAsUsual })}
      onMark={() => send({ type: 'open.body' })}
      onStart={() => send({ type: 'plan.start' })}
    />
  )
}

function nearest(lengths: readonly number[], minutes: number | undefined): number | undefined {
  if (minutes === undefined) return undefined
  return [...lengths].sort((a, b) => Math.abs(a - minutes) - Math.abs(b - minutes))[0]
}
