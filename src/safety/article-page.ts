import {
  type ArticleSectionId,
  articleSections,
  articleStatements,
  type Statement,
  type StatementKind,
  type StatementNumber,
  statementKinds,
} from './article.ts'
import { type ArticleMapping, type ArticleTarget, articleMap, leftOutReasons } from './article-map.ts'
import { type RuleId, ruleIds, ruleOf } from './rule.ts'

type Row = { readonly number: StatementNumber; readonly statement: Statement; readonly mapping: ArticleMapping }

/** The page of the article map as Markdown: every statement, where it went, and how the product differs from it. */
export function articlePage(): string {
  const rows = allRows()
  return [
    '# The article, statement by statement',
    '',
    'Kneadwell started from an article for patients about massage and herniated discs. This page numbers what it says, one',
    'number a sentence, in our own words, and names where each went: a clinical rule, a lesson, or the reason why it was',
    'left out. Where the product differs, it says whether it is stricter or softer. What a statement says is the',
    'article’s view, not advice of ours. A lesson is named with the card that tells it (`src/words/en/lessons.ts`).',
    '',
    'This page is written by `npm run docs` from `src/safety/article.ts` and `src/safety/article-map.ts`.',
    '',
    ...inNumbers(rows),
    ...softer(rows),
    ...reasons(rows),
    ...(Object.keys(articleSections) as ArticleSectionId[]).flatMap((id) => section(id, rows)),
    ...fromTheRules(rows),
  ].join('\n')
}

function allRows(): readonly Row[] {
  return (Object.entries(articleStatements) as [StatementNumber, Statement][]).map(([number, statement]) => ({
    number,
    statement,
    mapping: articleMap[number],
  }))
}

function inNumbers(rows: readonly Row[]): readonly string[] {
  const count = (kind: StatementKind, has: (target: ArticleTarget) => boolean) =>
    rows.filter(({ statement, mapping }) => statement.kind === kind && mapping.to.some(has)).length
  const sections = Object.values(articleSections)
  const bullets = sections.reduce((sum, section) => sum + section.bullets, 0)
  return [
    '## In numbers',
    '',
    `${rows.length} statements in ${sections.length} sections, from ${bullets} bullets and the text between them.`,
    'A statement can go to several places. A precaution, contraindication, red flag, stage rule or frequency needs a',
    'rule or a reason; a lesson alone is not enough for it.',
    '',
    '| kind | statements | with a rule | with a lesson | left out, or a part of it |',
    '|---|---|---|---|---|',
    ...statementKinds.map((kind) =>
      tableRow(
        kind,
        rows.filter(({ statement }) => statement.kind === kind).length,
        count(kind, (target) => 'rule' in target),
        count(kind, (target) => 'lesson' in target),
        count(kind, (target) => 'leftOut' in target),
      ),
    ),
    '',
  ]
}

function softer(rows: readonly Row[]): readonly string[] {
  return [
    '## Where the product is softer than the article',
    '',
    'Named here once more, so that nobody has to look for them.',
    '',
    '| number | the article says | softer |',
    '|---|---|---|',
    ...rows.flatMap(({ number, statement, mapping }) =>
      mapping.softer === undefined ? [] : [tableRow(number, statement.says, mapping.softer)],
    ),
    '',
  ]
}

function reasons(rows: readonly Row[]): readonly string[] {
  return [
    '## Why something was left out',
    '',
    '| reason | why | statements |',
    '|---|---|---|',
    ...Object.entries(leftOutReasons).map(([reason, why]) =>
      tableRow(
        reason,
        why,
        numbersOf(rows, (target) => 'leftOut' in target && target.leftOut === reason),
      ),
    ),
    '',
  ]
}

function section(id: ArticleSectionId, rows: readonly Row[]): readonly string[] {
  const { title, sentences, announcements, bullets } = articleSections[id]
  return [
    `## ${title}`,
    '',
    `Sentences: ${sentences}; of these, announcing a list only: ${announcements}; bullets: ${bullets}.`,
    '',
    '| number | kind | says | went to | differs |',
    '|---|---|---|---|---|',
    ...rows
      .filter(({ number }) => number.startsWith(`${id}.`))
      .map(({ number, statement, mapping }) =>
        tableRow(number, statement.kind, statement.says, mapping.to.map(targetWords).join(', '), differsWords(mapping)),
      ),
    '',
  ]
}

function fromTheRules(rows: readonly Row[]): readonly string[] {
  const leading = (rule: RuleId) => numbersOf(rows, (target) => 'rule' in target && target.rule === rule)
  return [
    '## From the rules back',
    '',
    'Every rule that names the article as a source has a statement that leads to it. The other sources are named with',
    'the rules themselves.',
    '',
    '| rule | sources | statements |',
    '|---|---|---|',
    ...ruleIds.map((rule) => tableRow(rule, ruleOf(rule).sources.join(', '), leading(rule) || '–')),
    '',
  ]
}

function numbersOf(rows: readonly Row[], has: (target: ArticleTarget) => boolean): string {
  return rows
    .filter(({ mapping }) => mapping.to.some(has))
    .map(({ number }) => number)
    .join(', ')
}

function targetWords(target: ArticleTarget): string {
  if ('rule' in target) return target.rule
  return 'lesson' in target ? `lesson ${target.lesson}, card ${target.card}` : `left out: ${target.leftOut}`
}

function differsWords({ stricter, softer }: ArticleMapping): string {
  return [
    ...(stricter === undefined ? [] : [`Stricter: ${stricter}`]),
    ...(softer === undefined ? [] : [`Softer: ${softer}`]),
  ].join(' ')
}

function tableRow(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}
