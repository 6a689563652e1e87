import { type ActorRefFrom, assign, createActor, not, type SnapshotFrom, sendTo, setup, stateIn } from 'xstate'
import type { RegionId } from '#anatomy/region.ts'
import type { JournalContents, StorageReason } from '#journal/contents.ts'
import type { Interruption } from '#journal/record.ts'
import type { RoundScope } from '#practice/round.ts'
import type { LessonId } from '#safety/lesson.ts'
import { type FlowContext, type FlowInput, freshFlow } from './flow.context.ts'
import type { TimedFlowEvent } from './flow.events.ts'
import { judgeMarks, type Marking, markPlace } from './flow.marks.ts'
import {
  type Answer,
  allPages,
  answerQuestion,
  answerStop,
  beginFollowUp,
  beginRound,
  choosePlan,
  closeRound,
  compileToday,
  failRecord,
  forgetSession,
  hasOldAnswers,
  hasUnleftStop,
  isBarred,
  isFirstPage,
  isFollowedUp,
  isFollowUpDue,
  isGuidedNews,
  isOpenRecord,
  judgeBarred,
  leaveStop,
  mayGo,
  nameStop,
  nextPage,
  noteGuided,
  notePainAfter,
  type OtherWindow,
  openRecord,
  type PlanChoice,
  pageBack,
  readJournal,
  reopenPage,
  reopenStop,
  takeRecords,
  withdrawRecord,
} from './flow.steps.ts'
import {
  canTakeUp,
  closeUnclosed,
  guidedInputOf,
  hasUnclosed,
  isRunningElsewhere,
  noteElsewhere,
  stopUnclosed,
  takeUp,
  type UnclosedCheckIn,
} from './flow.unclosed.ts'
import type { PauseReason, Symptom } from './guided.events.ts'
import { type GuidedSnapshot, guidedMachine } from './guided.machine.ts'

/** What lies under an open card hears no `back`. */
const isUncovered = stateIn({ card: { below: 'closed' } })
const isSessionRunning = stateIn({ main: { session: 'running' } })

const flow = setup({
  types: {
    context: {} as FlowContext,
    events: {} as TimedFlowEvent,
    input: {} as FlowInput,
    children: {} as { guided: 'guided' },
  },
  actors: { guided: guidedMachine },
  guards: {
    /** Without this, every tick of the session would give the context a new face and stir every screen. */
    bringsTime: ({ context, event }) => event.nowMs !== undefined && event.nowMs !== context.nowMs,
    isUnread: ({ context }) => context.contents === undefined,
    findsStop: ({ context }, { journal }: { journal: JournalContents }) =>
      context.contents === undefined && hasUnleftStop(journal, context.nowMs),
    isRead: ({ context }) => context.contents !== undefined,
    hasUnclosed: ({ context }) => hasUnclosed(context),
    bringsUnclosed: ({ context }, { journal }: { journal: JournalContents }) =>
      context.contents === undefined && hasUnclosed({ contents: journal }),
    isElsewhere: ({ context }) => isRunningElsewhere(context),
    isClear: (_, { felt }: { felt: UnclosedCheckIn }) => felt === 'clear',
    isFelt: (_, { ending }: { ending: Interruption }) => ending === 'symptom',
    mayTakeUp: ({ context }, { ending }: { ending: Interruption }) => ending === 'just-ended' && canTakeUp(context),
    canTakeUp: ({ context }) => canTakeUp(context),
    isBarred: ({ context }) => isBarred(context),
    isFirstPage: ({ context }) => isFirstPage(context),
    isFollowUpDue: ({ context }) => isFollowUpDue(context) && !hasUnclosed(context),
    isFollowedUp: ({ context }) => isFollowedUp(context),
    isJudged: ({ context }) => context.screening !== undefined,
    mayGo: ({ context }) => mayGo(context),
    isAfterQuestions: ({ context }) => context.isAfterQuestions,
    isJudgedToday: ({ context }) => context.isAfterQuestions && !hasOldAnswers(context),
    hasOldAnswers: ({ context }) => hasOldAnswers(context),
    hasPlan: ({ context }) => context.compiled?.kind === 'plan',
    isForgetful: ({ context }) => context.storageReason !== undefined,
    isOpenRecord: ({ context }, { id }: { id: string }) => isOpenRecord(context, id),
    isAlarm: ({ context }, { alarm }: { alarm: 'emergency' | 'doctor' }) => context.alarm === alarm,
    isGuidedNews: ({ context }, { snapshot }: { snapshot: GuidedSnapshot }) => isGuidedNews(context, snapshot),
    beginsLate: ({ context }, { snapshot }: { snapshot: GuidedSnapshot }) =>
      context.guided?.state === 'readiness' && snapshot.matches('running') && hasOldAnswers(context),
    isGuidedStopped: ({ context }) => context.guided?.state === 'stopped',
    isGuidedOver: ({ context }) => context.guided?.state === 'aftercare' || context.guided?.state === 'ended',
    isReady: ({ context }) => context.guided?.state === 'readiness',
    isPastReadiness: ({ context }) => context.guided?.state !== 'readiness',
    isUncovered,
    isCovered: not(isUncovered),
    isHandsFree: not(isSessionRunning),
  },
  actions: {
    noteTime: assign(({ context, event }) => ({ nowMs: event.nowMs ?? context.nowMs })),
    readJournal: assign(({ context }, { journal }: { journal: JournalContents }) => readJournal(context, journal)),
    beginRound: assign(({ context }) => beginRound(context)),
    beginFollowUp: assign(({ context }) => beginFollowUp(context)),
    allPages: assign(({ context }) => allPages(context)),
    reopenPage: assign(({ context }) => reopenPage(context)),
    nextPage: assign(({ context }) => nextPage(context)),
    pageBack: assign(({ context }) => pageBack(context)),
    answerQuestion: assign(({ context }, answer: Answer) => answerQuestion(context, answer)),
    markPlace: assign(({ context }, marking: Marking) => markPlace(context, marking, false)),
    markToday: assign(({ context }, marking: Marking) => markPlace(context, marking, true)),
    judgeMarks: assign(({ context }) => judgeMarks(context)),
    judgeBarred: assign(({ context }) => judgeBarred(context)),
    closeRound: assign(({ context }) => closeRound(context)),
    compileToday: assign(({ context }) => compileToday(context)),
    choosePlan: assign(({ context }, choice: PlanChoice) => choosePlan(context, choice)),
    openRecord: assign(({ context }) => openRecord(context)),
    takeRecords: assign(({ context }, other: OtherWindow) => takeRecords(context, other)),
    withdrawRecord: assign(({ context }) => withdrawRecord(context)),
    failRecord: assign((_, { reason }: { reason: StorageReason }) => failRecord(reason)),
    closeUnclosed: assign(({ context }, { ending }: { ending: Interruption }) => closeUnclosed(context, ending)),
    stopUnclosed: assign(({ context }, { felt }: { felt: UnclosedCheckIn }) =>
      felt === 'clear' ? {} : stopUnclosed(context, felt),
    ),
    noteElsewhere: assign(({ context }) => noteElsewhere(context)),
    noteOver: assign({ isOverElsewhere: true }),
    takeUp: assign(({ context }) => takeUp(context)),
    noteGuided: assign(({ context }, { snapshot }: { snapshot: GuidedSnapshot }) => noteGuided(context, snapshot)),
    reopenStop: assign(({ context }) => reopenStop(context)),
    nameStop: assign(({ context }, { symptom }: { symptom: Symptom }) => nameStop(context, symptom)),
    notePainAfter: assign(({ context }, { value }: { value: number }) => notePainAfter(context, value)),
    leaveStop: assign(({ context }) => leaveStop(context)),
    answerStop: assign(({ context }, answer: Answer) => answerStop(context, answer)),
    showRegion: assign((_, { region }: { region: RegionId | undefined }) => ({ region })),
    showLesson: assign((_, { lesson }: { lesson: LessonId }) => ({ lesson })),
    chooseRound: assign((_, { scope }: { scope: RoundScope }) => ({ roundScope: scope })),
    forgetAlarm: assign({ alarm: undefined }),
    forgetSession: assign(() => forgetSession()),
    pauseGuided: sendTo('guided', (_, { reason }: { reason: PauseReason }) => ({ type: 'session.pause', reason })),
    nameGuided: sendTo('guided', (_, { symptom }: { symptom: Symptom }) => ({ type: 'symptom.name', symptom })),
    stopGuided: sendTo('guided', { type: 'session.stop' }),
  },
})

const marked = ({ event: { region, kind, isOn } }: { event: Marking }): Marking => ({ region, kind, isOn })

const scopeOf = ({ event }: { event: { scope: RoundScope } }) => ({ scope: event.scope })

const answered = ({ event }: { event: { id: string; value: unknown } }) => ({ id: event.id, value: event.value })

/**
 * The app from the welcome to the end of a session. Three regions at once: the clock notes the time that every event
 * carries; `main` is the way through a session; `card` lies over it and gives way again, so that an emergency card over
 * a stopped session leaves the session exactly as it was.
 */
export const flowMachine = flow.createMachine({
  id: 'flow',
  type: 'parallel',
  context: ({ input }) => freshFlow(input),
  states: {
    // First in order: its note is taken before any other region acts on the event.
    clock: { on: { '*': { guard: 'bringsTime', actions: 'noteTime' } } },

    main: {
      initial: 'welcome',
      on: {
        'journal.loaded': [
          // What is asked after a stop comes before all else, whatever was pressed meanwhile (E5).
          {
            guard: { type: 'findsStop', params: ({ event }) => ({ journal: event.journal }) },
            target: '.stopped',
            actions: [{ type: 'readJournal', params: ({ event }) => ({ journal: event.journal }) }, 'reopenStop'],
          },
          {
            guard: 'isUnread',
            actions: { type: 'readJournal', params: ({ event }) => ({ journal: event.journal }) },
          },
        ],
        'record.failed': { actions: { type: 'failRecord', params: ({ event }) => ({ reason: event.reason }) } },
        'place.mark': { actions: { type: 'markPlace', params: marked } },
      },
      states: {
        welcome: {
          on: {
            // Whoever comes back after a crash is asked at once, not only when they want to start again (E11).
            'journal.loaded': [
              {
                guard: { type: 'findsStop', params: ({ event }) => ({ journal: event.journal }) },
                target: 'stopped',
                actions: [{ type: 'readJournal', params: ({ event }) => ({ journal: event.journal }) }, 'reopenStop'],
              },
              {
                guard: { type: 'bringsUnclosed', params: ({ event }) => ({ journal: event.journal }) },
                target: 'unclosed',
                actions: { type: 'readJournal', params: ({ event }) => ({ journal: event.journal }) },
              },
            ],
            'open.questions': 'deciding',
            'open.follow-up': { guard: 'isFollowUpDue', target: 'followingUp', actions: 'beginFollowUp' },
            // Defined, and nowhere to go: the browser leaves the page by itself.
            back: {},
          },
        },

        deciding: {
          always: [
            // Nothing may be asked before the journal is read (E11, E12).
            { guard: 'isUnread', target: 'waiting' },
            { guard: 'isElsewhere', target: 'unclosed' },
            { guard: 'hasUnclosed', target: 'unclosed' },
            { guard: 'isBarred', target: 'outcome', actions: 'judgeBarred' },
            { target: 'questions', actions: 'beginRound' },
          ],
        },

        waiting: {
          always: { guard: 'isRead', target: 'deciding' },
          on: {
            'open.welcome': 'welcome',
            back: { guard: 'isUncovered', target: 'welcome' },
          },
        },

        // Found again, and never gone on with by itself: the check-in first, then why it ended (E9, E11).
        unclosed: {
          initial: 'checkingIn',
          on: {
            'open.welcome': 'welcome',
            // What it left behind is read anew before anything is asked, so this only says that the time has come.
            'elsewhere.over': { guard: 'isElsewhere', actions: 'noteOver' },
          },
          states: {
            checkingIn: {
              on: {
                'unclosed.checkIn': [
                  { guard: 'isElsewhere' },
                  { guard: { type: 'isClear', params: ({ event }) => ({ felt: event.felt }) }, target: 'asking' },
                  // What is felt now is a stop like any other: its red flags are asked at once (E5).
                  {
                    target: '#flow.main.stopped',
                    actions: [{ type: 'stopUnclosed', params: ({ event }) => ({ felt: event.felt }) }, 'reopenStop'],
                  },
                ],
                back: { guard: 'isUncovered', target: '#flow.main.welcome' },
              },
            },
            asking: {
              on: {
                'unclosed.answer': [
                  {
                    guard: { type: 'mayTakeUp', params: ({ event }) => ({ ending: event.ending }) },
                    target: 'offering',
                  },
                  // A stop that nobody has named yet, like any other.
                  {
                    guard: { type: 'isFelt', params: ({ event }) => ({ ending: event.ending }) },
                    target: '#flow.main.stopped',
                    actions: [{ type: 'stopUnclosed', params: { felt: 'not-sure' } }, 'reopenStop'],
                  },
                  {
                    target: '#flow.main.deciding',
                    actions: { type: 'closeUnclosed', params: ({ event }) => ({ ending: event.ending }) },
                  },
                ],
                back: { guard: 'isUncovered', target: 'checkingIn' },
              },
            },
            offering: {
              on: {
                // Minutes may have gone by on this page: then it is over after all.
                'unclosed.takeUp': [
                  { guard: 'canTakeUp', target: '#flow.main.session', actions: 'takeUp' },
                  {
                    target: '#flow.main.deciding',
                    actions: { type: 'closeUnclosed', params: { ending: 'just-ended' } },
                  },
                ],
                'unclosed.leave': {
                  target: '#flow.main.deciding',
                  actions: { type: 'closeUnclosed', params: { ending: 'just-ended' } },
                },
                back: { guard: 'isUncovered', target: 'asking' },
              },
            },
          },
        },

        questions: {
          always: { guard: 'isJudged', target: 'judging', actions: 'closeRound' },
          on: {
            'question.answer': { actions: { type: 'answerQuestion', params: answered } },
            'question.next': { actions: 'nextPage' },
            'question.back': [{ guard: 'isFirstPage', target: 'welcome' }, { actions: 'pageBack' }],
            back: [{ guard: 'isCovered' }, { guard: 'isFirstPage', target: 'welcome' }, { actions: 'pageBack' }],
            'open.welcome': 'welcome',
          },
        },

        // The questions of the day after, on the same screen and by the same machine (A1–A3).
        followingUp: {
          always: { guard: 'isFollowedUp', target: 'dayAfter' },
          on: {
            'question.answer': { actions: { type: 'answerQuestion', params: answered } },
            'question.next': { actions: 'nextPage' },
            'question.back': [{ guard: 'isFirstPage', target: 'welcome' }, { actions: 'pageBack' }],
            back: [{ guard: 'isCovered' }, { guard: 'isFirstPage', target: 'welcome' }, { actions: 'pageBack' }],
            'open.welcome': 'welcome',
          },
        },

        dayAfter: {
          on: {
            'open.questions': 'deciding',
            'open.welcome': 'welcome',
            // A slip of the finger can be put right.
            back: { guard: 'isUncovered', target: 'followingUp', actions: 'reopenPage' },
          },
        },

        // After a mark nothing that was decided before it holds (Z11, Z12).
        judgingMarks: {
          always: [
            { guard: 'hasOldAnswers', target: 'deciding' },
            { guard: 'isJudged', target: 'judging' },
            { target: 'questions' },
          ],
        },

        judging: {
          always: [{ guard: 'mayGo', target: 'plan', actions: 'compileToday' }, { target: 'outcome' }],
        },

        outcome: {
          on: {
            'open.questions': 'deciding',
            'open.follow-up': { guard: 'isFollowUpDue', target: 'followingUp', actions: 'beginFollowUp' },
            'place.mark': {
              guard: 'isJudgedToday',
              target: 'judgingMarks',
              actions: [{ type: 'markToday', params: marked }, 'judgeMarks'],
            },
            'open.welcome': 'welcome',
            back: [
              { guard: 'isCovered' },
              // A slip of the finger can be put right; what was asked before any question cannot.
              { guard: 'isAfterQuestions', target: 'questions', actions: 'reopenPage' },
              { target: 'welcome' },
            ],
          },
        },

        plan: {
          on: {
            'plan.choose': {
              actions: {
                type: 'choosePlan',
                params: ({ event: { routineId, minutes, isAsUsual } }) => ({ routineId, minutes, isAsUsual }),
              },
            },
            'plan.start': 'starting',
            'place.mark': {
              target: 'judgingMarks',
              actions: [{ type: 'markToday', params: marked }, 'judgeMarks'],
            },
            'open.questions': { target: 'questions', actions: 'allPages' },
            'open.welcome': 'welcome',
            back: { guard: 'isUncovered', target: 'questions', actions: 'reopenPage' },
          },
        },

        starting: {
          always: [
            // A plan may have lain open for hours: old answers are not today's, and a lock may have come meanwhile.
            { guard: 'hasOldAnswers', target: 'deciding' },
            { guard: 'isBarred', target: 'outcome', actions: 'judgeBarred' },
            { guard: 'hasPlan', target: 'opening', actions: 'openRecord' },
            { target: 'plan' },
          ],
        },

        // The record is committed before hands go on (E11); where nothing can be kept, nobody waits for it.
        opening: {
          always: { guard: 'isForgetful', target: 'session' },
          on: {
            'place.mark': {
              target: 'judgingMarks',
              actions: ['withdrawRecord', { type: 'markToday', params: marked }, 'judgeMarks'],
            },
            'record.kept': {
              guard: { type: 'isOpenRecord', params: ({ event }) => ({ id: event.id }) },
              target: 'kept',
            },
            'journal.changed': {
              target: 'deciding',
              actions: [
                'withdrawRecord',
                {
                  type: 'takeRecords',
                  params: ({ event }) => ({ records: event.records, isRunningElsewhere: event.isRunningElsewhere }),
                },
              ],
            },
            'elsewhere.running': { target: 'unclosed', actions: 'noteElsewhere' },
            'open.welcome': { target: 'welcome', actions: 'withdrawRecord' },
            back: { guard: 'isUncovered', target: 'plan', actions: 'withdrawRecord' },
          },
        },

        // The device may have slept over the commit, or its clock may have been set back: then the go was another day's.
        // A state of its own, because guards of an event do not see yet what time it brought.
        kept: {
          always: [{ guard: 'hasOldAnswers', target: 'deciding', actions: 'withdrawRecord' }, { target: 'session' }],
        },

        // A stop that was found again. No session runs here, and nothing leads from here into one (E3).
        stopped: {
          on: {
            'stop.answer': { actions: { type: 'answerStop', params: answered } },
            'stop.name': { actions: { type: 'nameStop', params: ({ event }) => ({ symptom: event.symptom }) } },
            'session.closed': { target: 'welcome', actions: ['leaveStop', 'forgetSession'] },
            'place.mark': {},
            back: {},
          },
        },

        session: {
          initial: 'running',
          // Hands may be on the body, or a stop asks its own questions: nothing is marked here.
          on: { 'place.mark': {} },
          invoke: {
            src: 'guided',
            id: 'guided',
            input: ({ context }) => guidedInputOf(context),
            onSnapshot: [
              // "I am ready" after hours on that screen: nothing has touched yet, and today's answers are wanted first.
              // Only beginning is held up; a stop from there is a stop.
              {
                guard: { type: 'beginsLate', params: ({ event }) => ({ snapshot: event.snapshot }) },
                target: 'deciding',
                actions: 'withdrawRecord',
              },
              {
                guard: { type: 'isGuidedNews', params: ({ event }) => ({ snapshot: event.snapshot }) },
                actions: { type: 'noteGuided', params: ({ event }) => ({ snapshot: event.snapshot }) },
              },
            ],
          },
          states: {
            running: {
              always: [
                { guard: 'isGuidedStopped', target: 'stopped' },
                { guard: 'isGuidedOver', target: 'finished' },
              ],
              on: {
                // Where no commit was waited for: nothing can be kept, or it was taken up.
                'elsewhere.running': { target: '#flow.main.unclosed', actions: 'noteElsewhere' },
                back: [
                  { guard: 'isCovered' },
                  // No hand is on the body yet: there is nothing to pause.
                  { guard: 'isReady', target: '#flow.main.plan', actions: 'withdrawRecord' },
                  { actions: { type: 'pauseGuided', params: { reason: 'back' } } },
                ],
                // Who needs that card has a reason to stop, and stopping is what the card cannot do (E2).
                'open.emergency': { guard: 'isPastReadiness', actions: 'stopGuided' },
              },
            },
            stopped: {
              on: {
                'stop.answer': { actions: { type: 'answerStop', params: answered } },
                'stop.name': { actions: { type: 'nameGuided', params: ({ event }) => ({ symptom: event.symptom }) } },
                'session.closed': { target: '#flow.main.welcome', actions: ['leaveStop', 'forgetSession'] },
                // Only a deliberate press leaves: a stop is not wiped away by a swipe.
                back: {},
              },
            },
            finished: {
              always: { guard: 'isGuidedStopped', target: 'stopped' },
              on: {
                'pain.after': { actions: { type: 'notePainAfter', params: ({ event }) => ({ value: event.value }) } },
                'session.closed': { target: '#flow.main.welcome', actions: 'forgetSession' },
                back: {},
              },
            },
          },
        },
      },
    },

    card: {
      initial: 'below',
      always: [
        { guard: { type: 'isAlarm', params: { alarm: 'emergency' } }, target: '.emergency', actions: 'forgetAlarm' },
        { guard: { type: 'isAlarm', params: { alarm: 'doctor' } }, target: '.below.doctor', actions: 'forgetAlarm' },
      ],
      on: {
        'open.emergency': '.emergency',
        'open.welcome': '.below.closed',
        'open.questions': '.below.closed',
        'open.follow-up': '.below.closed',
        'session.closed': '.below.closed',
      },
      states: {
        below: {
          initial: 'closed',
          on: {
            'open.body': {
              guard: 'isHandsFree',
              target: '.body',
              actions: { type: 'showRegion', params: ({ event }) => ({ region: event.region }) },
            },
            'open.doctor': { guard: 'isHandsFree', target: '.doctor' },
            'open.breathe': { guard: 'isHandsFree', target: '.breathe' },
            'open.ask-doctor': { guard: 'isHandsFree', target: '.ask-doctor' },
            'open.professional': { guard: 'isHandsFree', target: '.professional' },
            'open.learn': { guard: 'isHandsFree', target: '.learn' },
            'open.lessons': { guard: 'isHandsFree', target: '.lessons' },
            'open.lesson': {
              guard: 'isHandsFree',
              target: '.lesson',
              actions: { type: 'showLesson', params: ({ event }) => ({ lesson: event.lesson }) },
            },
            'open.practise': { guard: 'isHandsFree', target: '.practise' },
            'open.round': {
              guard: 'isHandsFree',
              target: '.round',
              actions: { type: 'chooseRound', params: scopeOf },
            },
            'open.progress': { guard: 'isHandsFree', target: '.progress' },
            'open.accessibility': { guard: 'isHandsFree', target: '.accessibility' },
            'open.your-data': { guard: 'isHandsFree', target: '.your-data' },
            'open.history': { guard: 'isHandsFree', target: '.history' },
            'open.summary': { guard: 'isHandsFree', target: '.summary' },
          },
          states: {
            closed: {
              on: {
                'open.round': {
                  guard: 'isHandsFree',
                  target: 'refreshing',
                  actions: { type: 'chooseRound', params: scopeOf },
                },
              },
            },
            body: { on: { back: 'closed' } },
            doctor: {
              on: {
                back: 'closed',
                'open.ask-doctor': { guard: 'isHandsFree', target: 'asking' },
                'open.professional': { guard: 'isHandsFree', target: 'consulting' },
              },
            },
            // What the doctor's card leads to: back leads to the card.
            asking: { on: { back: 'doctor' } },
            consulting: { on: { back: 'doctor' } },
            breathe: { on: { back: 'closed' } },
            'ask-doctor': { on: { back: 'closed' } },
            professional: { on: { back: 'closed' } },
            learn: {
              on: {
                back: 'closed',
                'open.body': {
                  guard: 'isHandsFree',
                  target: 'exploring',
                  actions: { type: 'showRegion', params: ({ event }) => ({ region: event.region }) },
                },
              },
            },
            // The body again, opened to learn: back leads to where else there is to learn.
            exploring: { on: { back: 'learn' } },
            lessons: { on: { back: 'learn' } },
            lesson: { on: { back: 'lessons' } },
            practise: { on: { back: 'learn' } },
            round: { on: { back: 'learn' } },
            // The round again, opened on the way to a session: back leads on with it.
            refreshing: { on: { back: 'closed' } },
            progress: { on: { back: 'learn' } },
            accessibility: { on: { back: 'learn' } },
            'your-data': { on: { back: 'closed' } },
            history: {
              on: { back: 'closed', 'open.your-data': { guard: 'isHandsFree', target: 'keeping' } },
            },
            // Everything that is kept again, opened from what was: back leads there.
            keeping: { on: { back: 'history' } },
            summary: { on: { back: 'history' } },
            where: { type: 'history' },
          },
        },
        emergency: { on: { back: 'below.where' } },
      },
    },
  },
})

/** The running app flow. */
export type FlowActor = ActorRefFrom<typeof flowMachine>

/** One moment of the app flow. */
export type FlowSnapshot = SnapshotFrom<typeof flowMachine>

/**
 * Starts the flow so that every event sent to it carries the time it was sent at: screens send intents and know no
 * clock. `now` gives epoch ms.
 */
export function startFlow(input: Omit<FlowInput, 'nowMs'>, now: () => number): FlowActor {
  const actor = createActor(flowMachine, { input: { ...input, nowMs: now() } })
  const send = actor.send.bind(actor)
  actor.send = (event) => send({ nowMs: now(), ...event })
  return actor.start()
}
