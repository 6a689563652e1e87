import { useEffect, useRef } from 'react'
import type { RegionId } from '#anatomy/region.ts'
import { useFlow, useSend } from '#parts/actors.tsx'
import { MarkWords } from '#parts/mark-words.tsx'
import { useSay } from '#parts/say.tsx'
import { markKinds } from '#safety/mark.ts'
import type { RuleId } from '#safety/rule.ts'
import { mayMarkOf, placeMarksOf } from '#session/flow.view.ts'
import { MultiChoice } from '#ui/choice.tsx'
import styles from './place-marks.module.css'

export type PlaceMarksProps = {
  readonly region: RegionId
  /** Rules that are explained beside it. */
  readonly explained: readonly RuleId[]
}

/** Marks the chosen place as sore or numb (Z11, Z12), and says at once what that locks. */
export function PlaceMarks({ region, explained }: PlaceMarksProps) {
  const say = useSay()
  const send = useSend()
  const mayMark = useFlow(mayMarkOf)
  const marks = useFlow(
    (snapshot) => placeMarksOf(snapshot, region),
    (a, b) => a.sore === b.sore && a.numb === b.numb,
  )
  const on = markKinds.filter((kind) => marks[kind] !== 'off')
  const lock = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  const shown = on.join(' ')
  // On a small screen what a mark locks would appear below the fold.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for every change of the marks
  useEffect(() => {
    if (pressed.current) lock.current?.scrollIntoView({ block: 'nearest' })
    pressed.current = false
  }, [shown])
  if (!mayMark) return null
  const changeable = markKinds.filter((kind) => marks[kind] !== 'fixed')
  return (
    <section className={styles.marks} data-marks={shown}>
      <h2 id="place-marks">{say('mark.title')}</h2>
      <MultiChoice
        labelledBy="place-marks"
        options={changeable.map((kind) => ({
          value: kind,
          label: say(`mark.kind.${kind}`),
          detail: say(`mark.kind.${kind}.detail`),
        }))}
        values={on}
        onChange={(values) => {
          const kind = changeable.find((one) => values.includes(one) !== on.includes(one))
          if (kind === undefined) return
          pressed.current = true
          send({ type: 'place.mark', region, kind, isOn: values.includes(kind) })
        }}
      />
      {changeable.length < markKinds.length ? <p className={styles.fixed}>{say('mark.fixed')}</p> : null}
      <div ref={lock}>
        <MarkWords
          marks={{
            sorePlaces: marks.sore === 'on' ? [region] : [],
            numbPlaces: marks.numb === 'on' ? [region] : [],
          }}
          explained={explained}
        />
      </div>
    </section>
  )
}
