import type { Language } from '#journal/settings.ts'
import type { early } from './en/early.ts'
import type { history } from './en/history.ts'
import type { practice } from './en/practice.ts'
import type { rest } from './en/rest.ts'
import { shell } from './en/shell.ts'
import type { ShownLanguage } from './language-facts.ts'

type English = {
  readonly shell: typeof shell
  readonly early: typeof early
  readonly rest: typeof rest
  readonly practice: typeof practice
  readonly history: typeof history
}

/** Words arrive in these parts, each a chunk of its own. */
export type Part = keyof English

/** Fetches each part; one that lacks a key of the English part does not compile. */
export type Catalogue = { readonly [P in Part]: () => Promise<Readonly<Record<keyof English[P], string>>> }

/** The words of every language. English ones of the first screen come with the app, so that they are there at once. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: {
    shell: () => Promise.resolve(shell),
    early: async () => (await import('./en/early.ts')).early,
    rest: async () => (await import('./en/rest.ts')).rest,
    practice: async () => (await import('./en/practice.ts')).practice,
    history: async () => (await import('./en/history.ts')).history,
  },
  de: {
    shell: async () => (await import('./de/shell.ts')).shell,
    early: async () => (await import('./de/early.ts')).early,
    rest: async () => (await import('./de/rest.ts')).rest,
    practice: async () => (await import('./de/practice.ts')).practice,
    history: async () => (await import('./de/history.ts')).history,
  },
  es: {
    shell: async () => (await import('./es/shell.ts')).shell,
    early: async () => (await import('./es/early.ts')).early,
    rest: async () => (await import('./es/rest.ts')).rest,
    practice: async () => (await import('./es/practice.ts')).practice,
    history: async () => (await import('./es/history.ts')).history,
  },
  zh: {
    shell: async () => (await import('./zh/shell.ts')).shell,
    early: async () => (await import('./zh/early.ts')).early,
    rest: async () => (await import('./zh/rest.ts')).rest,
    practice: async () => (await import('./zh/practice.ts')).practice,
    history: async () => (await import('./zh/history.ts')).history,
  },
}

function isPseudo(language: ShownLanguage): language is Exclude<ShownLanguage, Language> {
  return !Object.hasOwn(catalogues, language)
}

/** Fetches a part of a language's words, as Lingui takes them: messages, or their parsed pieces. */
export async function fetchPart(language: ShownLanguage, part: Part) {
  if (!isPseudo(language)) return catalogues[language][part]()
  const [{ pseudoWords }, words] = await Promise.all([import('./pseudo.ts'), catalogues.en[part]()])
  return pseudoWords(language, words)
}
