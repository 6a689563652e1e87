/** English words: what the body beside the welcome and the safety questions say. */
export const asking = {
  // Safety questions
  'questions.progress': 'Question {now, number} of about {of, number}',
  'questions.next': 'Next',
  'questions.why': 'Why do you ask?',
  'questions.date': 'The day, as near as you remember',
  'questions.scale.lowest': 'no pain',
  'questions.scale.highest': 'the worst you can imagine',
  'questions.still': 'Yes, still so',
  'questions.change': 'Change',
  'questions.places.list': 'Choose from the list',
  'questions.places.body': 'Touch the places on the body, or choose them from the list.',
  'questions.places.none': 'No place marked yet.',
  'questions.places.marked': 'Marked: {places}',
  'questions.places.label': 'Body on which you can mark places',

  // The picture of the body
  'stage.region':
    '{name}: {status, select, safe {fine today} caution {with care today} forbidden {leave alone today} other {not massaged}}',
  'skin.title': 'Skin tone of the figure',
  'skin.tone':
    '{tone, select, 1 {Very light skin} 2 {Light skin} 3 {Light brown skin} 4 {Brown skin} 5 {Dark brown skin} other {Very dark skin}}',
  'stage.figure.front': 'Front',
  'stage.figure.back': 'Back',
  'stage.figure.palms': 'Palms',
  'stage.figure.hand-backs': 'Backs of the hands',
  'stage.figure.soles': 'Soles',
  'stage.figure.foot-tops': 'Tops of the feet',
  'stage.turn': 'Turn the map',
  'stage.view.front': 'Front',
  'stage.view.back': 'Back',
  'stage.viewName.front': 'Front of the body',
  'stage.viewName.back': 'Back of the body',
  'stage.view.hands': 'Hands',
  'stage.view.feet': 'Feet',
  'stage.toFlat': 'Show the flat map',
  'stage.toSolid': 'Show the body in 3D',
  'stage.lost': 'Your device does not draw the body in 3D right now. The flat map works just the same.',
  'stage.failed': 'The 3D body could not be loaded. The flat map works just the same.',
} as const
