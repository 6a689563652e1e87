import { Phone } from 'lucide-react'
import { useMemo } from 'react'
import { emergencyNumber, knownCountries } from '#journal/emergency-number.ts'
import { useActors, useFlow, useSettings } from '#parts/actors.tsx'
import { useHeadingFocus } from '#parts/heading-focus.ts'
import { useSay } from '#parts/say.tsx'
import { BackButton } from '#parts/screen-frame.tsx'
import { stopSigns } from '#safety/after-stop.ts'
import type { RuleId } from '#safety/rule.ts'
import { screen } from '#safety/screening.ts'
import type { FlowContext } from '#session/flow.context.ts'
import type { FlowSnapshot } from '#session/flow.machine.ts'
import { stopAnswersOf } from '#session/flow.rules.ts'
import { hasOldAnswers, historyNow } from '#session/flow.steps.ts'
import { ButtonLink } from '#ui/button.tsx'
import { SelectField, type SelectOption } from '#ui/field.tsx'
import { PlainPage } from '#ui/page.tsx'
import type { MessageKey } from '#words/keys.ts'
import { locale } from '#words/say.ts'
import styles from './emergency.module.css'

const things = [
  'emergency.take.medicines',
  'emergency.take.letters',
  'emergency.take.papers',
  'emergency.take.phone',
] as const satisfies readonly MessageKey[]

function countryOptions(tag: string): readonly SelectOption[] {
  const names = new Intl.DisplayNames([tag], { type: 'region' })
  return knownCountries
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label, tag))
}

/** The red flags of a stop, and those of today's answers. */
function signsOf(context: FlowContext): ReadonlySet<RuleId> {
  const { answers, stopTold, record, nowMs } = context
  const reasons = hasOldAnswers(context) ? [] : screen(answers, historyNow(context), nowMs).reasons
  // A question without an answer refuses as well, but it is no sign of anything.
  const today = reasons.filter(({ outcome }) => outcome === 'emergency').map(({ rule }) => rule)
  return new Set([...today, ...stopSigns(stopAnswersOf(stopTold, record?.symptom))])
}

/** What the operator is told: as near to the answers as one sentence can be, and true in every case. */
function sentenceOf({ context }: FlowSnapshot): MessageKey {
  const signs = signsOf(context)
  if (signs.has('S1')) return 'emergency.sentence.S1'
  return signs.has('S2') ? 'emergency.sentence.S2' : 'emergency.sentence'
}

/** Emergency card: the first line is the action, and there is nothing else to do here (E10). */
export function Emergency() {
  const say = useSay()
  const { guessedCountry } = useActors()
  const [{ country }, change] = useSettings()
  const number = emergencyNumber(country, guessedCountry)
  const sentence = useFlow(sentenceOf)
  const tag = locale()
  const countries = useMemo(() => countryOptions(tag), [tag])
  // The action is what a screen reader says first, whatever led here.
  const title = useHeadingFocus()
  const spelled = number.dial.split('').join(' ')

  return (
    <PlainPage>
      <div className={styles.first}>
        <h1 ref={title} className={styles.action} tabIndex={-1}>
          {say('emergency.action', { number: number.dial })}
        </h1>
        <p className={styles.or}>{say('emergency.or')}</p>
        <ButtonLink
          tone="primary"
          className={styles.dial}
          href={`tel:${number.dial}`}
          icon={<Phone aria-hidden="true" />}
          aria-label={say('emergency.call', { number: spelled })}
        >
          {say('emergency.call', { number: number.dial })}
        </ButtonLink>
        {number.others.length === 0 ? null : (
          <p className={styles.small}>
            {say('emergency.others', {
              numbers: new Intl.ListFormat(tag, { type: 'disjunction' }).format(number.others),
            })}
          </p>
        )}
        <SelectField
          label={say('emergency.country')}
          value={number.country ?? ''}
          options={
            number.country === undefined
              ? [{ value: '', label: say('emergency.country.none') }, ...countries]
              : countries
          }
          onChange={(code) => change({ country: code === '' ? undefined : code })}
        />
        {number.certainty === 'chosen' ? null : (
          <p className={styles.small}>
            {say(number.certainty === 'guessed' ? 'emergency.country.guessed' : 'emergency.country.general')}
          </p>
        )}
      </div>

      <section className={styles.read} aria-labelledby="emergency-read">
        <h2 id="emergency-read" className={styles.label}>
          {say('emergency.read')}
        </h2>
        <p className={styles.sentence}>{say(sentence)}</p>
      </section>

      <section className={styles.take} aria-labelledby="emergency-take">
        <h2 id="emergency-take" className={styles.label}>
          {say('emergency.take')}
        </h2>
        <ul className={styles.things}>
          {things.map((thing) => (
            <li key={thing}>{say(thing)}</li>
          ))}
        </ul>
      </section>

      <div className={styles.back}>
        <BackButton />
      </div>
    </PlainPage>
  )
}
