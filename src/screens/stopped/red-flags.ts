import type { StopAnswers } from '#safety/after-stop.ts'
import type { OptionOf, QuestionId } from '#safety/question-table.ts'

/** What is asked after a stop, one plain thing at a time (S1, S2), in this order. */
export const redFlags = ['bladder', 'saddle', 'weakness', 'walking', 'both-legs', 'chest'] as const
export type RedFlag = (typeof redFlags)[number]

export const redFlagReplies = ['no', 'yes', 'not-sure'] as const
export type RedFlagReply = (typeof redFlagReplies)[number]
export type RedFlagReplies = Readonly<Partial<Record<RedFlag, RedFlagReply>>>

/** The safety questions that the plain ones add up to. */
export type FlagQuestion = Extract<QuestionId, 'cauda' | 'weakness' | 'nerves' | 'chest'>

/** An answer as the rules read it. */
export type FlagAnswer =
  | { readonly id: 'cauda'; readonly value: readonly OptionOf<'cauda'>[] }
  | { readonly id: 'nerves'; readonly value: readonly OptionOf<'nerves'>[] }
  | { readonly id: 'weakness'; readonly value: OptionOf<'weakness'> }
  | { readonly id: 'chest'; readonly value: OptionOf<'chest'> }

/** Answers that the rules have. */
export type ToldFlags = Pick<StopAnswers, FlagQuestion>

type Part<Option> = { readonly flag: RedFlag; readonly option: Option }

const caudaParts: readonly Part<OptionOf<'cauda'>>[] = [
  { flag: 'bladder', option: 'bladder-bowel' },
  { flag: 'saddle', option: 'saddle' },
]
const nerveParts: readonly Part<OptionOf<'nerves'>>[] = [
  { flag: 'walking', option: 'unsteady' },
  { flag: 'both-legs', option: 'both-legs' },
]

/**
 * Several plain questions that make one: every yes counts, one "not sure" is as strict as the rules make it, and "none"
 * needs all of them. Undefined while nothing is certain and something is unasked.
 */
function gather<Option extends string>(
  parts: readonly Part<Option>[],
  replies: RedFlagReplies,
): readonly (Option | 'none' | 'not-sure')[] | undefined {
  const yes = parts.filter(({ flag }) => replies[flag] === 'yes').map(({ option }) => option)
  if (yes.length > 0) return yes
  if (parts.some(({ flag }) => replies[flag] === 'not-sure')) return ['not-sure']
  return parts.every(({ flag }) => replies[flag] === 'no') ? ['none'] : undefined
}

const questionOfFlag: Record<RedFlag, FlagQuestion> = {
  bladder: 'cauda',
  saddle: 'cauda',
  weakness: 'weakness',
  walking: 'nerves',
  'both-legs': 'nerves',
  chest: 'chest',
}

/** The answer that the latest reply completes; undefined while its question needs another reply. */
export function answerAfter(flag: RedFlag, replies: RedFlagReplies): FlagAnswer | undefined {
  const id = questionOfFlag[flag]
  switch (id) {
    case 'cauda': {
      const value = gather(caudaParts, replies)
      return value === undefined ? undefined : { id, value }
    }
    case 'nerves': {
      const value = gather(nerveParts, replies)
      return value === undefined ? undefined : { id, value }
    }
    case 'weakness': {
      const reply = replies.weakness
      if (reply === undefined) return undefined
      return { id, value: reply === 'yes' ? 'new-or-worse' : reply === 'no' ? 'none' : 'not-sure' }
    }
    case 'chest':
      return replies.chest === undefined ? undefined : { id, value: replies.chest }
  }
}

/** The first question that is neither replied to nor decided by another reply; undefined after the last. */
export function nextFlag(replies: RedFlagReplies): RedFlag | undefined {
  return redFlags.find((flag) => answerAfter(flag, replies) === undefined && replies[flag] === undefined)
}

/** The replies with the latest of them taken back, so that its question is asked again; undefined where there is none. */
export function withoutLatest(replies: RedFlagReplies): RedFlagReplies | undefined {
  const latest = redFlags.findLast((flag) => replies[flag] !== undefined)
  if (latest === undefined) return undefined
  const { [latest]: _takenBack, ...kept } = replies
  return kept
}

/** What the rules were told, as replies: a card that lay over the screen has not kept the replies themselves. */
export function repliesOf(told: ToldFlags): RedFlagReplies {
  const { weakness, chest } = told
  return {
    ...repliesTo(caudaParts, told.cauda),
    ...repliesTo(nerveParts, told.nerves),
    ...(weakness === undefined ? {} : { weakness: replyTo(weakness) }),
    ...(chest === undefined ? {} : { chest: replyTo(chest) }),
  }
}

function repliesTo<Option extends string>(
  parts: readonly Part<Option>[],
  value: readonly (Option | 'none' | 'not-sure')[] | undefined,
): RedFlagReplies {
  if (value === undefined) return {}
  const others = value.includes('not-sure') ? 'not-sure' : 'no'
  return Object.fromEntries(parts.map(({ flag, option }) => [flag, value.includes(option) ? 'yes' : others]))
}

function replyTo(value: string): RedFlagReply {
  if (value === 'not-sure') return 'not-sure'
  return value === 'no' || value === 'none' ? 'no' : 'yes'
}
