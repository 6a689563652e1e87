import {
  type Acceptability,
  acceptabilities,
  type Control,
  controlKinds,
  type Hazard,
  type HazardGroup,
  hazardGroups,
  type NamedTest,
  type Severity,
  severities,
} from './hazard.ts'
import { hazards } from './hazards.ts'
import { type RuleId, ruleIds } from './rule.ts'

/** The page of the hazard table as Markdown; `whyOf` gives a rule's reason in plain words. */
export function hazardPage(whyOf: (rule: RuleId) => string): string {
  return [
    '# Hazards, and what is done about them',
    '',
    'What could go wrong when somebody with a herniated disc massages themselves with Kneadwell; how it could come about;',
    'which rules of the product stand against it; which tests show that they do; and what is left all the same. The form',
    'follows ISO 14971, the standard for the risks of medical devices, because it asks the right questions.',
    '',
    'This page is written by `npm run docs` from `src/safety/hazards.ts`.',
    '',
    ...notClaimed,
    ...scales(),
    ...inNumbers(),
    ...howVerified,
    ...atAGlance(),
    ...(Object.keys(hazardGroups) as HazardGroup[]).flatMap(groupSection),
    ...fromTheRules(whyOf),
  ].join('\n')
}

const notClaimed: readonly string[] = [
  '## What is not claimed',
  '',
  '- **No conformity.** Kneadwell is education, not a medical device. It follows no standard by certificate.',
  '- **No likelihoods.** Nobody has counted how often these things happen to people who massage themselves during the',
  '  recovery of a disc; no trial of that was found. So a hazard has a severity and no probability, and what is left is',
  '  said in words.',
  '- **No approval.** No clinician has signed this table. Where a risk is accepted on our own judgement alone, it is',
  '  marked as waiting for one.',
  '- **No completeness.** These are the hazards that we know of. Harm to privacy and the use of a tablet as such are not in',
  '  it.',
  '',
]

function scales(): readonly string[] {
  return [
    '## Scales',
    '',
    'Severity: how bad the harm is if nothing is done against it. A control seldom makes a harm milder; it makes it rarer.',
    '',
    '| severity | name | means |',
    '|---|---|---|',
    ...Object.entries(severities).map(([severity, { name, meaning }]) => tableRow(severity, name, meaning)),
    '',
    'A control works in one of three ways, strongest first. No hazard of severity 4 or 5 rests on telling alone.',
    '',
    '| kind of control | means |',
    '|---|---|',
    ...Object.entries(controlKinds).map(([kind, meaning]) => tableRow(kind, meaning)),
    '',
    'What we think of the risk that is left:',
    '',
    '| what is left | means |',
    '|---|---|',
    ...Object.entries(acceptabilities).map(([acceptability, meaning]) => tableRow(acceptability, meaning)),
    '',
  ]
}

function inNumbers(): readonly string[] {
  const levels = Object.keys(severities).map(Number) as Severity[]
  const verdicts = Object.keys(acceptabilities) as Acceptability[]
  const controls = hazards.flatMap((hazard) => hazard.controls)
  const kinds = Object.keys(controlKinds).map((kind) => `${controls.filter((c) => c.kind === kind).length} ${kind}`)
  const count = (severity: Severity, acceptability: Acceptability) =>
    hazards.filter((hazard) => hazard.severity === severity && hazard.acceptability === acceptability).length
  return [
    '## In numbers',
    '',
    `${hazards.length} hazards, ${controls.length} controls (${kinds.join(', ')}), ${namesIn(controls).length} names of tests.`,
    '',
    tableRow('severity', ...verdicts, 'all'),
    tableRow(...['severity', ...verdicts, 'all'].map(() => '---')),
    ...levels.map((level) =>
      tableRow(
        `${level} ${severities[level].name}`,
        ...verdicts.map((verdict) => count(level, verdict)),
        hazards.filter(({ severity }) => severity === level).length,
      ),
    ),
    '',
  ]
}

const howVerified: readonly string[] = [
  '## How a control is verified',
  '',
  'Each control names tests: a file, and a part of the full name of one test or of several. `npm run unit` fails where a',
  'named test is no longer in its file. `npm test` ends with a step that reads what the test runners reported and fails',
  'where a control names no test, where a named test did not run, was skipped or did not pass; where several tests carry a',
  'name, all of them have to pass. `npm run hazards:check` does the same with the reports of the last `npm test`.',
  '',
]

function atAGlance(): readonly string[] {
  return [
    '## At a glance',
    '',
    '| hazard | | severity | controlled by | what is left |',
    '|---|---|---|---|---|',
    ...hazards.map(({ id, hazard, severity, controls, acceptability }) =>
      tableRow(hazardLink(id), hazard, severity, rulesIn(controls).map(ruleLink).join(' '), acceptability),
    ),
    '',
  ]
}

function groupSection(group: HazardGroup): readonly string[] {
  return [`## ${hazardGroups[group]}`, '', ...hazards.filter((hazard) => hazard.group === group).flatMap(hazardSection)]
}

function hazardSection({
  id,
  hazard,
  causes,
  harm,
  severity,
  controls,
  residual,
  acceptability,
}: Hazard): readonly string[] {
  return [
    `<a id="${id.toLowerCase()}"></a>`,
    '',
    `### ${id} ${hazard}`,
    '',
    'How it could come about:',
    '',
    ...causes.map((cause) => `- ${cause}`),
    '',
    `**Harm** (severity ${severity}, ${severities[severity].name}): ${harm}`,
    '',
    '| rule | kind | what the product does |',
    '|---|---|---|',
    ...controls.map(({ rule, kind, how }) => tableRow(ruleLink(rule), kind, how)),
    '',
    '<details><summary>Tests that show it</summary>',
    '',
    ...controls.flatMap(({ rule, tests }) =>
      [...byFile(tests)].map(([file, names]) => `- ${rule}, \`${file}\`: ${names}`),
    ),
    '',
    '</details>',
    '',
    `**What is left** (${acceptability}): ${residual}`,
    '',
  ]
}

/** The names of each file's tests, quoted. */
function byFile(tests: readonly NamedTest[]): ReadonlyMap<string, string> {
  const files = [...new Set(tests.map(({ file }) => file))]
  const namesOf = (file: string) => tests.filter((test) => test.file === file).map(({ name }) => `\`${name}\``)
  return new Map(files.map((file) => [file, namesOf(file).join(', ')]))
}

function fromTheRules(whyOf: (rule: RuleId) => string): readonly string[] {
  return [
    '## From the rules back',
    '',
    'S screening, Z zones, T technique, F frequency, E stopping, A the day after. The reason is the one that the product',
    'gives to the user. Where the rules come from is in [article.md](article.md).',
    '',
    '| rule | why | hazards |',
    '|---|---|---|',
    ...ruleIds.map((rule) =>
      tableRow(
        `<a id="${rule.toLowerCase()}"></a>${rule}`,
        whyOf(rule),
        hazards
          .filter(({ controls }) => controls.some((control) => control.rule === rule))
          .map(({ id }) => hazardLink(id))
          .join(' ') || '–',
      ),
    ),
    '',
  ]
}

function namesIn(controls: readonly Control[]): readonly string[] {
  return [...new Set(controls.flatMap(({ tests }) => tests.map(({ file, name }) => `${file} ${name}`)))]
}

function rulesIn(controls: readonly Control[]): readonly RuleId[] {
  return ruleIds.filter((rule) => controls.some((control) => control.rule === rule))
}

function ruleLink(rule: RuleId): string {
  return `[${rule}](#${rule.toLowerCase()})`
}

function hazardLink(id: Hazard['id']): string {
  return `[${id}](#${id.toLowerCase()})`
}

function tableRow(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}
