import { exampleDisc, type SpinePart, shownParts } from '#anatomy/spine.ts'
import type { Profile } from '#safety/profile.ts'
import type { ShownInside } from '#stage/picture.ts'
import type { InsideCaption } from '#words/en/inside.ts'
import type { Say } from './say.tsx'

/** The three captions of the look inside, in their order. */
export const insideCaptions = ['disc', 'bulge', 'hands'] as const satisfies readonly InsideCaption[]

export type InsideStep = ShownInside['step']

/** What the look inside marks for somebody: the parts of the spine, and whether anybody has named them. */
export type InsideLevels = { readonly parts: readonly SpinePart[]; readonly isNamed: boolean }

export function insideLevelsOf({ discLevels }: Pick<Profile, 'discLevels'>): InsideLevels {
  return { parts: shownParts(discLevels), isNamed: discLevels !== 'unknown' && discLevels.length > 0 }
}

/** What the picture is told at a step. */
export function shownInsideOf({ parts }: InsideLevels, step: InsideStep): ShownInside {
  // The lowest comes first: it is the one that is looked at closely.
  return { step, discs: parts.map((part) => exampleDisc[part]).reverse() }
}

/** The paragraphs of a caption, the general one first. */
export function captionParagraphs(
  say: Say,
  caption: InsideCaption,
  { parts, isNamed }: InsideLevels,
): readonly string[] {
  const general = say(`inside.${caption}.text`)
  if (caption === 'disc') {
    const levels = parts.map((part) => say(`inside.level.${isNamed ? part : 'unknown'}`, { disc: exampleDisc[part] }))
    return [general, ...levels]
  }
  if (caption === 'bulge') return [general, ...parts.map((part) => say(`inside.far.${part}`)), say('inside.healing')]
  return [general]
}
