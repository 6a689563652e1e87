import { type RegionKind, regions } from '#anatomy/region.ts'
import type { NamedPlace, SearchWords } from '#practice/place-search.ts'
import type { Say } from './say.tsx'

/** What every kind of place can be called, in the language that is on. */
export function namedPlaces(say: Say): readonly NamedPlace[] {
  const kinds: readonly RegionKind[] = [...new Set(regions.map(({ kind }) => kind))]
  return kinds.map((kind) => ({
    kind,
    name: say(`region.${kind}.name`, { side: 'midline' }),
    where: say(`region.${kind}.where`),
    also: say(`region.${kind}.also`).split(/[,，、]/),
  }))
}

/** A list of single words, as catalogues write it. */
function wordsOf(list: string): readonly string[] {
  return list.split(/[\s,，、]+/)
}

/** Words that say nothing about a place, and those for its sides. */
export function searchWords(say: Say): SearchWords {
  return {
    empty: wordsOf(say('explore.words.empty')),
    sides: { left: wordsOf(say('explore.words.left')), right: wordsOf(say('explore.words.right')) },
  }
}
