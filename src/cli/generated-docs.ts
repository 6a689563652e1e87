import { articlePage } from '#safety/article-page.ts'
import { hazardPage } from '#safety/hazard-page.ts'
import { whyKey } from '#safety/rule.ts'
import { rules } from '#words/en/rules.ts'
import { mutationPage } from './mutation-page.ts'

/** The pages of the docs that are written from data: path from the project's root, and text. */
export const generatedDocs: readonly { readonly path: string; readonly text: () => string }[] = [
  { path: 'docs/article.md', text: articlePage },
  { path: 'docs/hazards.md', text: () => hazardPage((rule) => rules[whyKey(rule)]) },
  { path: 'docs/mutation.md', text: () => mutationPage() },
]
