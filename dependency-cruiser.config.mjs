// Who may import whom: the table of docs/architecture.md, as rules. `tests/architecture.test.ts` runs it over the tree
// and over a tree with planted violations, so that it cannot pass by finding nothing.

const rules = ['anatomy', 'safety', 'massage', 'practice', 'journal']

/** Folder → folders it may import, and npm packages it may use. */
export const table = {
  anatomy: { folders: [], packages: [] },
  safety: { folders: ['anatomy'], packages: ['valibot'] },
  massage: { folders: ['anatomy', 'safety'], packages: ['valibot'] },
  practice: { folders: ['anatomy', 'safety', 'massage'], packages: ['ts-fsrs'] },
  journal: {
    folders: ['anatomy', 'safety', 'massage', 'practice'],
    packages: ['valibot', '@internationalized/date', 'ical-generator'],
  },
  session: { folders: rules, packages: ['xstate'] },
  device: {
    folders: [...rules, 'session'],
    packages: ['dexie', 'valibot', 'onnxruntime-web', '@ricky0123/vad-web', 'workbox-window'],
  },
  words: { folders: [...rules, 'session'], packages: ['@lingui/core', '@lingui/message-utils'] },
  stage: {
    folders: [...rules, 'session', 'words'],
    packages: ['three', '@react-three/fiber', '@react-three/drei', 'react'],
  },
  ui: { folders: [], packages: ['react', 'react-dom', 'lucide-react'] },
  parts: {
    folders: [...rules, 'session', 'words', 'stage', 'ui'],
    packages: ['react', 'react-dom', 'use-sync-external-store', 'xstate', '@lingui/core', 'lucide-react'],
  },
  screens: {
    folders: [...rules, 'session', 'words', 'stage', 'ui', 'parts', 'practice'],
    packages: ['react', '@xstate/react', '@lingui/core', 'lucide-react', 'd3-scale', 'd3-shape'],
  },
}

const builtFrom = '^models/[^/]+\\.(json|glb)$'

const folderRules = Object.entries(table).map(([folder, { folders }]) => ({
  name: `${folder}-folders`,
  comment: `src/${folder} may import only: ${folders.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^(src|models|tests)/',
    pathNot: [`^src/${[folder, ...folders].length === 1 ? folder : `(${[folder, ...folders].join('|')})`}/`, builtFrom],
  },
}))

const packageRules = Object.entries(table).map(([folder, { packages }]) => ({
  name: `${folder}-packages`,
  comment: `src/${folder} may use only these packages: ${packages.join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: 'node_modules/',
    pathNot: packages.length === 0 ? [] : [`node_modules/(@types/)?(${packages.join('|')})/`],
  },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...folderRules,
    ...packageRules,
    {
      name: 'no-node-in-the-app',
      comment: 'What runs in the browser has no Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-sibling-screen',
      comment: 'A screen never imports another screen.',
      severity: 'error',
      from: { path: '^src/screens/([^/]+)/' },
      to: { path: '^src/screens/([^/]+)/', pathNot: '^src/screens/$1/' },
    },
    {
      name: 'cli-is-pure',
      comment: 'The doors see the rules, and the words to say them with.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: `^src/(${[...rules, 'words', 'cli'].join('|')})/` },
    },
    {
      name: 'models-are-pure',
      comment: 'The build recipe sees the rules only.',
      severity: 'error',
      from: { path: '^models/' },
      to: { path: '^src/', pathNot: `^src/(${rules.join('|')})/` },
    },
    {
      name: 'no-article-in-the-app',
      comment: 'The article map is for people who check the rules; nobody downloads it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|safety/article)' },
      to: { path: '^src/safety/article' },
    },
    {
      name: 'product-imports-no-tests',
      severity: 'error',
      from: { path: '^(src|models)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'hazards-are-not-shipped',
      comment: 'The hazard table is text about the rules: doors and tests read it, the app never does.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|safety/hazard)' },
      to: { path: '^src/safety/hazard' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'no-unresolvable',
      comment: 'An import that is not found is not checked either.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(url|worker|raw|worker&url)$|^virtual:' },
    },
    {
      name: 'no-climbing',
      comment: 'Across folders the import says #folder/file.ts, so that a file can move.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import', 'aliased'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
