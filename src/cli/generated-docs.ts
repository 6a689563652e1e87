import { articlePage } from '#safety/article-page.ts'

/** The pages of the docs that are written from data: path from the project's root, and text. */
export const generatedDocs: readonly { readonly path: string; readonly text: () => string }[] = [
  { path: 'docs/article.md', text: articlePage },
]
