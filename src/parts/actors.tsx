import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { useSyncExternalStoreWithSelector } from 'use-sync-external-store/with-selector'
import type { CarriedLock, ToldLock } from '#journal/carry-over.ts'
import type { StorageReason } from '#journal/contents.ts'
import type { KnownCountry } from '#journal/emergency-number.ts'
import type { FileRefusal } from '#journal/export-file.ts'
import type { NameProblem } from '#journal/people.ts'
import type { Persistence } from '#journal/persistence.ts'
import type { People } from '#journal/person.ts'
import type { PracticeEntry, PracticeKept } from '#journal/practice-kept.ts'
import type { Settings } from '#journal/settings.ts'
import type { ImportPreview } from '#journal/take-in.ts'
import type { FlowEvent } from '#session/flow.events.ts'
import type { FlowActor, FlowSnapshot } from '#session/flow.machine.ts'
import type { GuidedEvent } from '#session/guided.events.ts'
import type { GuidedActor, GuidedSnapshot } from '#session/guided.machine.ts'
import type { ListeningState } from '#session/listening.ts'
import type { OfflineState } from '#session/offline-state.ts'
import type { PracticeEffects } from '#session/practice.effects.ts'
import type { SpeechState, VoiceChoice } from '#session/speech-state.ts'

/** What the user chose about looks and sounds; changes are kept by whoever made the store. */
export type SettingsStore = {
  readonly get: () => Settings
  readonly subscribe: (listener: () => void) => () => void
  readonly change: (patch: Partial<Settings>) => void
}

/** Listening for a voice. What the user turns on or off is kept as a setting. */
export type ListeningStore = {
  readonly get: () => ListeningState
  readonly subscribe: (listener: () => void) => () => void
  /** Call it within the press: the browser asks for the microphone. */
  readonly turnOn: () => void
  readonly turnOff: () => void
}

/** The voice that guides, and what it says. */
export type SpeechStore = {
  readonly get: () => SpeechState
  readonly subscribe: (listener: () => void) => () => void
  /** Voices of the language on screen; browsers may bring them late, and tell that as a change. */
  readonly voices: () => readonly VoiceChoice[]
  /** Says a sentence as it is set. Call it within the press. */
  readonly tryOut: () => void
  /** Says a sentence at once, as practice asks for it; with none, whatever is said is cut off. */
  readonly rehearse: (sentence: string | undefined) => void
}

/** What is heard and felt of a practice round. */
export type PracticeSound = {
  /** What must be on now; silent at once where nothing may be. */
  readonly set: (effects: PracticeEffects) => void
  /** Says the first sentence. Call it within the press: some tablets let a page speak only after that. */
  readonly begin: (sentence: string) => void
}

/** What practice has left behind so far, and whether it stays. */
export type PracticeState = {
  readonly kept: PracticeKept
  /** What earlier days have left is in it; false while the device is still being read. */
  readonly isRead: boolean
  /** Why what is learnt now is not kept beyond this page; undefined while it is. */
  readonly reason: StorageReason | undefined
  /** How many things could not be read, and are set aside. */
  readonly aside: number
}

/** What practice leaves behind: it counts at once and is kept by whoever made the store. */
export type PracticeStore = {
  readonly get: () => PracticeState
  readonly subscribe: (listener: () => void) => () => void
  readonly keep: (entry: PracticeEntry) => void
}

/** Whether the app is kept on the device, and whether a newer one lies ready. */
export type OfflineStore = {
  readonly get: () => OfflineState
  readonly subscribe: (listener: () => void) => () => void
  /** Changes to the newer one and loads the page again. Answers false while a session runs in any window. */
  readonly changeToNewer: () => Promise<boolean>
}

/** What is kept of a person, in figures; times are epoch ms. */
export type DataLook = {
  readonly sessions: number
  readonly fromMs: number | undefined
  readonly untilMs: number | undefined
  readonly learnt: number
  readonly aside: number
  /** What deleting or replacing would lift, and does not (E12). */
  readonly locks: readonly CarriedLock[]
}

/** `busy`: a session runs in some window, and nothing was changed. `unfetched`: the code for it did not come. */
export type DataRefusal =
  | { readonly kind: 'busy' | 'partly' | 'unfetched' }
  | { readonly kind: 'failed'; readonly reason: StorageReason | 'not-made' }

/**
 * What was changed before the page was loaded again, told once. `unread`: ids of people who were to be deleted, too, and
 * of whom something cannot be read that may lock: they stay (E14).
 */
export type DataDone = {
  readonly kind: 'merged' | 'replaced' | 'forgotten'
  readonly sessions: number
  readonly unread?: readonly string[] | undefined
}

/** A file that can be taken in: what it comes to, and the two ways. A change that succeeds loads the page again. */
export type ReadFile = {
  readonly kind: 'preview'
  readonly preview: ImportPreview
  readonly take: (way: 'merge' | 'replace') => Promise<DataRefusal | undefined>
}

/** Everything that is kept of a person, in their hands. Nothing here rejects. */
export type DataStore = {
  readonly look: () => Promise<({ readonly kind: 'look' } & DataLook) | DataRefusal>
  /** Saves everything as a file, and says what it is called. Call it within the press. */
  readonly save: () => Promise<{ readonly kind: 'saved'; readonly name: string } | DataRefusal>
  readonly read: (
    file: File,
  ) => Promise<ReadFile | { readonly kind: 'refused'; readonly reason: FileRefusal } | DataRefusal>
  /** Deletes everything but what a lock needs (E12), and loads the page again. */
  readonly forget: (whose: 'own' | 'all') => Promise<DataRefusal | undefined>
  readonly persistence: () => Promise<Persistence>
  /** Asks the browser not to clear what is kept. Call it within a press. */
  readonly persist: () => Promise<Persistence>
  readonly done: DataDone | undefined
}

/** Names that are given when somebody new comes; `own` for whoever is here and had none. */
export type NewNames = { readonly own: string | undefined; readonly name: string }

/** A lock, and whose it is. */
export type LockOfPerson = { readonly id: string; readonly lock: ToldLock }

/**
 * Why nothing was changed. `told`: others are locked, and whoever goes on says that they are somebody else (E14).
 * `unread`: what is kept of them cannot be read, and may lock. `partly`: some of it could not be deleted. `unfetched`: the
 * code for it did not come.
 */
export type PeopleRefusal =
  | { readonly kind: 'busy' | 'unkept' | 'many' | 'resting' | 'unread' | 'partly' | 'unfetched' }
  | { readonly kind: 'name'; readonly problem: NameProblem }
  | { readonly kind: 'told'; readonly locks: readonly LockOfPerson[] }

/** Everybody who uses this device. Nothing here rejects; who goes on as somebody else gets the page loaded again. */
export type PeopleStore = {
  readonly get: () => People
  readonly subscribe: (listener: () => void) => () => void
  readonly add: (names: NewNames, isSomebodyElse: boolean) => Promise<PeopleRefusal | undefined>
  readonly switchTo: (id: string, isSomebodyElse: boolean) => Promise<PeopleRefusal | undefined>
  readonly rename: (id: string, name: string) => Promise<PeopleRefusal | undefined>
  /** Deletes everything of somebody who is not here. */
  readonly remove: (id: string) => Promise<PeopleRefusal | undefined>
}

/** Everything a screen may reach besides its props. Made once, by the composition root; never changes. */
export type Actors = {
  readonly flow: FlowActor
  readonly settings: SettingsStore
  readonly listening: ListeningStore
  readonly speech: SpeechStore
  readonly practice: PracticeStore
  readonly practiceSound: PracticeSound
  readonly offline: OfflineStore
  readonly data: DataStore
  readonly people: PeopleStore
  /** Where the 3D body is served. */
  readonly modelUrl: string
  /** The country that the device's languages point to, for the emergency number (E10). */
  readonly guessedCountry: KnownCountry | undefined
}

type Send = (event: FlowEvent) => void

/** What there is from the first paint on, before the charts have arrived. */
export type Early = {
  readonly settings: SettingsStore
  /** Keeps what is sent until the flow is there to hear it. */
  readonly send: Send
}

const ActorsContext = createContext<Actors | undefined>(undefined)
const SettingsContext = createContext<SettingsStore | undefined>(undefined)
const SendContext = createContext<Send | undefined>(undefined)

export type ActorsProviderProps = {
  /** Undefined until the charts have arrived; then `early` stands in. */
  readonly value: Actors | undefined
  readonly early?: Early
  readonly children: ReactNode
}

export function ActorsProvider({ value, early, children }: ActorsProviderProps) {
  return (
    <SettingsContext value={value?.settings ?? early?.settings}>
      <SendContext value={value?.flow.send ?? early?.send}>
        <ActorsContext value={value}>{children}</ActorsContext>
      </SendContext>
    </SettingsContext>
  )
}

function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('no ActorsProvider above this component, or no actors yet')
  return value
}

export function useActors(): Actors {
  return given(useContext(ActorsContext))
}

/** Whether the charts have arrived. Only the first screen is on before they have. */
export function useHasActors(): boolean {
  return useContext(ActorsContext) !== undefined
}

type Subject<Snapshot> = {
  readonly getSnapshot: () => Snapshot
  readonly subscribe: (listener: () => void) => { readonly unsubscribe: () => void }
}

/**
 * What `useSelector` of @xstate/react does, for an actor that may not be there. Theirs brings all of XState into the
 * first load, where there is no chart yet.
 */
function useSelected<Snapshot, Value>(
  subject: Subject<Snapshot> | undefined,
  selector: (snapshot: Snapshot | undefined) => Value,
  isSame: (a: Value, b: Value) => boolean = Object.is,
): Value {
  const subscribe = useCallback(
    (listener: () => void) => {
      const following = subject?.subscribe(listener)
      return () => following?.unsubscribe()
    },
    [subject],
  )
  const snapshotNow = useCallback(() => subject?.getSnapshot(), [subject])
  return useSyncExternalStoreWithSelector(subscribe, snapshotNow, snapshotNow, selector, isSame)
}

/** A narrow look at the flow: renders again only when the selected value changes. */
export function useFlow<Value>(
  selector: (snapshot: FlowSnapshot) => Value,
  isSame?: (a: Value, b: Value) => boolean,
): Value {
  return useSelected(useActors().flow, selector as (snapshot: FlowSnapshot | undefined) => Value, isSame)
}

/** The running session's actor: a child of the flow; undefined when there is none. */
export function guidedOf(snapshot: FlowSnapshot): GuidedActor | undefined {
  return snapshot.children.guided
}

/** A narrow look at the running session; `undefined` is selected from when there is none. */
export function useGuided<Value>(
  selector: (snapshot: GuidedSnapshot | undefined) => Value,
  isSame?: (a: Value, b: Value) => boolean,
): Value {
  const guided = useFlow(guidedOf)
  return useSelected(guided, selector, isSame)
}

/** Sends an intent to the flow. Stable. */
export function useSend(): Send {
  return given(useContext(SendContext))
}

/**
 * Sends to the running session. What stops is painted within the event itself: no frame of the old picture may be
 * drawn after the press (E2), so React may not put the render off.
 */
export function sendGuided(actors: Pick<Actors, 'flow'>, event: GuidedEvent): void {
  const guided = guidedOf(actors.flow.getSnapshot())
  if (guided === undefined) return
  // What happens now is dated now, also after a long pause without ticks: a lock counts from the stop itself (E6).
  // It is one assignment in the same task; nothing is awaited and nothing is painted before the stop.
  if (event.type !== 'clock.tick') actors.flow.send({ type: 'clock.now' })
  if (event.type === 'session.stop' || event.type === 'symptom.report') flushSync(() => guided.send(event))
  else guided.send(event)
}

/** Sends to the running session, see `sendGuided`. */
export function useGuidedSend(): (event: GuidedEvent) => void {
  const actors = useActors()
  return (event) => sendGuided(actors, event)
}

/** The settings, and a way to change some of them. */
export function useSettings(): readonly [Settings, (patch: Partial<Settings>) => void] {
  const settings = given(useContext(SettingsContext))
  return [useSyncExternalStore(settings.subscribe, settings.get, settings.get), settings.change]
}

/** Whether the device listens, and a way to turn that on and off. */
export function useListening(): readonly [ListeningState, ListeningStore] {
  const { listening } = useActors()
  return [useSyncExternalStore(listening.subscribe, listening.get), listening]
}

/** Whether a voice speaks, what it says, and a way to try it. */
export function useSpeech(): readonly [SpeechState, SpeechStore] {
  const { speech } = useActors()
  return [useSyncExternalStore(speech.subscribe, speech.get), speech]
}

/** What practice has left behind, and a way to keep more of it. */
export function usePractice(): readonly [PracticeState, (entry: PracticeEntry) => void] {
  const { practice } = useActors()
  return [useSyncExternalStore(practice.subscribe, practice.get), practice.keep]
}

/** Everybody who uses this device, and who is there. */
export function usePeople(): People {
  const { people } = useActors()
  return useSyncExternalStore(people.subscribe, people.get, people.get)
}

/** Whether the app is kept on the device, and the change to a newer one. */
export function useOffline(): readonly [OfflineState, OfflineStore['changeToNewer']] {
  const { offline } = useActors()
  return [useSyncExternalStore(offline.subscribe, offline.get), offline.changeToNewer]
}

/** The time of day, epoch ms, for what is kept with a date. Screens have no clock: the flow stamps what is sent to it. */
export function useNow(): () => number {
  const { flow } = useActors()
  return useCallback(() => {
    flow.send({ type: 'clock.now' })
    return flow.getSnapshot().context.nowMs
  }, [flow])
}
