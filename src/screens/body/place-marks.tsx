import type { RegionId } from '#anatomy/region.ts'
import { useFlow, useSend } from '#parts/actors.tsx'
import { MarkWords } from '#parts/mark-words.tsx'
import { useSay } from '#parts/say.tsx'
import { markKinds } from '#safety/mark.ts'
import { mayMarkOf, placeMarksOf } from '#session/flow.view.ts'
import { MultiChoice } from '#ui/choice.tsx'
import styles from './place-marks.module.css'

/** Marks the chosen place as sore or numb (Z11, Z12), and says at once what that locks. */
export function PlaceMarks({ region }: { readonly region: RegionId }) {
  const say = useSay()
  const send = useSend()
  const mayMark = useFlow(mayMarkOf)
  const marks = useFlow(
    (snapshot) => placeMarksOf(snapshot, region),
    (a, b) => a.sore === b.sore && a.numb === b.numb,
  )
  if (!mayMark) return null
  const on = markKinds.filter((kind) => marks[kind] !== 'off')
  const changeable = markKinds.filter((kind) => marks[kind] !== 'fixed')
  return (
    <section className={styles.marks} data-marks={on.join(' ')}>
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
          if (kind !== undefined) send({ type: 'place.mark', region, kind, isOn: values.includes(kind) })
        }}
      />
      {changeable.length < markKinds.length ? <p className={styles.fixed}>{say('mark.fixed')}</p> : null}
      <MarkWords
        marks={{
          sorePlaces: marks.sore === 'on' ? [region] : [],
          numbPlaces: marks.numb === 'on' ? [region] : [],
        }}
      />
    </section>
  )
}
