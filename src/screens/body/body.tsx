import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { RegionId } from '#anatomy/region.ts'
import { useActors, useFlow, useSend } from '#parts/actors.tsx'
import { useBackStep } from '#parts/back-steps.ts'
import { BodyView } from '#parts/body-view.tsx'
import { type InsideStep, insideCaptions, insideLevelsOf, shownInsideOf } from '#parts/inside-words.ts'
import { usePictureChoice } from '#parts/picture-choice.ts'
import { useSay } from '#parts/say.tsx'
import { BackButton } from '#parts/screen-frame.tsx'
import { SkinToneControl } from '#parts/skin-tone.tsx'
import { ThemeButton } from '#parts/theme.tsx'
import { examplePeople } from '#practice/example-people.ts'
import { changedPlaces } from '#practice/zone-changes.ts'
import { zonesOf } from '#safety/zone.ts'
import { bodyProfileOf, isMarkAskedOf, isSameBodyProfile, markedPlacesOf } from '#session/flow.view.ts'
import { Button } from '#ui/button.tsx'
import { PanelTop, SplitPage } from '#ui/page.tsx'
import styles from './body.module.css'
import { Compare, CompareDoor, type Comparison } from './compare.tsx'
import { Inside, InsideDoor, InsideFoot } from './inside.tsx'
import { PlaceDetail } from './place-detail.tsx'
import { PlaceList } from './place-list.tsx'
import { PlaceSearch, useIsSearching } from './place-search.tsx'

/** Names keep off the edges, and below off the button for the skin tone. */
const labelRoom = { top: 12, right: 12, bottom: 72, left: 12 }

type PanelProps = { readonly children: ReactNode; readonly onBack?: (() => void) | undefined }

function Panel({ children, onBack }: PanelProps) {
  return (
    <>
      <PanelTop>
        <BackButton onBack={onBack} />
        <ThemeButton />
      </PanelTop>
      {children}
    </>
  )
}

/** Where a press took its own button away, the focus goes to what came instead; a press on the body keeps it there. */
function useFocusFollowing(chosen: RegionId | undefined): void {
  const before = useRef(chosen)
  useEffect(() => {
    const last = before.current
    before.current = chosen
    if (last === chosen || document.activeElement !== document.body) return
    const target = chosen === undefined ? `button[data-region="${last}"]` : '[data-detail]'
    document.querySelector<HTMLElement>(target)?.focus({ preventScroll: true })
  }, [chosen])
}

/** Shut again, what was opened gives the focus back to its door. */
function useFocusOnDoor(isShut: boolean, door: string): void {
  const wasShut = useRef(isShut)
  useEffect(() => {
    if (isShut && !wasShut.current) {
      document.querySelector<HTMLElement>(door)?.focus({ preventScroll: true })
    }
    wasShut.current = isShut
  }, [isShut, door])
}

/** The body with its zones, the same places as a list, and a "why?" for each. */
export function Body() {
  const say = useSay()
  const send = useSend()
  const { modelUrl } = useActors()
  const picture = usePictureChoice()
  const { profile, isToday } = useFlow(bodyProfileOf, isSameBodyProfile)
  const wanted = useFlow((snapshot) => snapshot.context.region)
  const [chosen, setChosen] = useState<RegionId | undefined>(wanted)
  const marked = useFlow(markedPlacesOf, (a, b) => a.join() === b.join())
  const isAskedNext = useFlow(isMarkAskedOf)
  const [comparison, setComparison] = useState<Comparison | undefined>(undefined)
  // Looked at while two maps are compared: its status on both sides is said, and the body stays where it is.
  const [compared, setCompared] = useState<RegionId | undefined>(undefined)
  const changed = useMemo(
    () => (comparison?.before === undefined ? undefined : changedPlaces(comparison.before, comparison.after)),
    [comparison],
  )
  const [query, setQuery] = useState('')
  const isSearching = useIsSearching(query)
  const shownProfile = comparison?.after ?? profile
  const zones = useMemo(() => zonesOf(shownProfile), [shownProfile])
  const zone = chosen === undefined ? undefined : zones.get(chosen)
  const [step, setStep] = useState<InsideStep | undefined>(undefined)
  const levels = useMemo(() => insideLevelsOf(profile), [profile])
  const inside = useMemo(() => (step === undefined ? undefined : shownInsideOf(levels, step)), [levels, step])
  // Without today's answers an example person is compared: the strictest map would hide what a stage changes.
  const base = isToday ? profile : examplePeople.healing
  const closeInside = useCallback(() => setStep(undefined), [])
  const closeComparison = useCallback(() => {
    setComparison(undefined)
    setCompared(undefined)
  }, [])
  const close = comparison !== undefined ? closeComparison : step === undefined ? undefined : closeInside
  useBackStep(close)
  useFocusFollowing(chosen)
  useFocusOnDoor(step === undefined, '[data-inside-door]')
  useFocusOnDoor(comparison === undefined, '[data-compare-door]')

  return (
    <SplitPage
      contentKey={comparison !== undefined ? 'compare' : step === undefined ? (chosen ?? '') : `inside ${step}`}
      sheet={
        comparison === undefined
          ? { expand: say('body.sheet.expand'), collapse: say('body.sheet.collapse') }
          : undefined
      }
      picture={
        <>
          <BodyView
            {...picture}
            modelUrl={modelUrl}
            zones={zones}
            focus={step === undefined && comparison === undefined ? chosen : undefined}
            isFromBehind={comparison !== undefined}
            inside={inside}
            onTouch={step === undefined ? (comparison === undefined ? setChosen : setCompared) : undefined}
            marked={changed}
            label={say(
              comparison !== undefined
                ? 'compare.label'
                : step === undefined
                  ? 'body.label'
                  : `inside.label.${insideCaptions[step]}`,
            )}
            labelRoom={labelRoom}
          />
          <SkinToneControl />
        </>
      }
      foot={
        comparison !== undefined ? undefined : step !== undefined ? (
          <InsideFoot step={step} onStep={setStep} onClose={closeInside} />
        ) : isAskedNext ? (
          <div className={styles.foot}>
            <p className={styles.where}>{say('mark.asked')}</p>
            <Button tone="primary" isWide={true} onClick={() => send({ type: 'back' })}>
              {say('mark.goOn')}
            </Button>
          </div>
        ) : isToday ? undefined : (
          <Button tone="primary" isWide={true} onClick={() => send({ type: 'open.questions' })}>
            {say('body.start')}
          </Button>
        )
      }
    >
      <Panel onBack={close}>
        {comparison !== undefined ? (
          <Compare comparison={comparison} zones={zones} isToday={isToday} place={compared} onChange={setComparison} />
        ) : step !== undefined ? (
          <Inside levels={levels} step={step} />
        ) : zone === undefined ? (
          <>
            <header className={styles.head}>
              <h1>{say('body.title')}</h1>
              <p className={styles.where}>{say(isToday ? 'body.profile.today' : 'body.profile.none')}</p>
            </header>
            <PlaceSearch query={query} zones={zones} onQuery={setQuery} onChoose={setChosen} />
            {isSearching ? null : (
              <>
                <div className={styles.ways}>
                  <InsideDoor onOpen={() => setStep(0)} />
                  <CompareDoor onOpen={() => setComparison({ before: undefined, after: base })} />
                </div>
                <PlaceList zones={zones} marked={marked} onChoose={setChosen} />
                <p className={styles.where}>{say('body.other')}</p>
              </>
            )}
          </>
        ) : (
          <PlaceDetail
            key={zone.region}
            zone={zone}
            onClear={() => setChosen(undefined)}
            onChoose={setChosen}
            onInside={() => setStep(0)}
          />
        )}
      </Panel>
    </SplitPage>
  )
}
