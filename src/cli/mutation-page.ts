import { mutatedFolders, mutationRecord, onOneLine } from './mutation-survivors.mjs'

/** The page of the mutants that no test notices, as Markdown: the scores, and why each survivor cannot be noticed. */
export function mutationPage(record: ReturnType<typeof mutationRecord> = mutationRecord()): string {
  return [
    '# Mutation tests',
    '',
    'Would the tests notice a wrong rule? Stryker changes the source in one small place at a time and runs the tests of',
    'that folder: a change that fails a test is noticed, any other survives. What does not compile is not counted, for it',
    'cannot ship. A folder has to notice 95 % or more; `npm run sweep -- mutation` fails below that, and fails for every',
    'survivor that is not listed here with a reason.',
    '',
    'This page is written by `npm run docs` from `tests/mutation/survivors.json`.',
    ...mutatedFolders.flatMap((folder) => section(folder, record)),
    '',
  ].join('\n')
}

function section(folder: string, { scores, survivors }: ReturnType<typeof mutationRecord>): readonly string[] {
  const measured = scores
    .filter((score) => score.folder === folder)
    .map(({ measuredOn, command, noticed, unnoticed }) => {
      const percent = ((100 * noticed) / (noticed + unnoticed)).toFixed(2)
      return `${percent} %: ${noticed} noticed, ${unnoticed} not, on ${measuredOn} with \`${command}\`.`
    })
  const listed = survivors
    .filter((survivor) => survivor.folder === folder)
    .map(
      ({ file, expression, replacement, reason }) =>
        `| \`${file}\` | ${code(expression)} | ${code(replacement)} | ${reason} |`,
    )
  return [
    '',
    `## ${folder}/`,
    '',
    ...(measured.length === 0 ? ['Not measured yet.'] : measured),
    ...(listed.length === 0 ? [] : ['', '| file | what stood there | changed to | why nothing can notice |']),
    ...(listed.length === 0 ? [] : ['|---|---|---|---|', ...listed]),
  ]
}

/** As code in a table's cell: on one line, with its bars escaped. */
function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`'
  const inner = onOneLine(text).replaceAll('|', '\\|')
  return fence === '`' ? `\`${inner}\`` : `${fence} ${inner} ${fence}`
}
