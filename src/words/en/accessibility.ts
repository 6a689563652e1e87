/** English words: what the app does for people who see, hear or move otherwise. */
export const accessibility = {
  'accessibility.title': 'For eyes, ears and hands of every kind',
  'accessibility.lead':
    'This app is made to be used by as many people as we can think of. Here is what works, how that was tried, and what is still missing.',
  'accessibility.works': 'What works',
  'accessibility.works.1': 'Everything can be done by touch, by mouse, or by keyboard alone. One hand is enough.',
  'accessibility.works.2':
    'A screen reader is told every change once. The body has a list beside it, with every place by name.',
  'accessibility.works.3': 'Text can be twice as large, and the page four times, without losing anything.',
  'accessibility.works.4':
    'Light and dark, strong contrast, and the colours that you have set on your device. Nothing is said by colour alone.',
  'accessibility.works.5': 'If your device asks for less motion, the app keeps still.',
  'accessibility.works.6':
    'A session can be followed by ear, by reading, or by feel. It waits for you, and any key can pause it.',
  'accessibility.tried': 'How it was tried',
  'accessibility.tried.1':
    'We aim at the level AA of WCAG 2.2, the common rules for this, and at AAA for contrast and size of buttons in a session.',
  'accessibility.tried.2':
    'Every screen and every state is checked by a program (axe) in four languages, light and dark, and whole sessions are played by keyboard alone.',
  'accessibility.tried.3':
    'That is done in Chromium. The main ways through, a lesson, a session and a stop, are also tried in Firefox and in WebKit, the engine of Safari.',
  'accessibility.tried.4':
    'Every screen is also tried in narrow windows, with large text, at four times its size, and in the colours that a person has set on the device.',
  'accessibility.missing': 'What is missing',
  'accessibility.missing.1':
    'No program finds everything. People who use a screen reader every day have not tried it yet.',
  'accessibility.missing.2':
    'Drawing a stroke on the body needs a finger, a pen or a mouse. By keyboard you tap its pace instead.',
  'accessibility.missing.3':
    'How the voice sounds depends on your device. If it has no voice for your language, the words are there to read.',
  'accessibility.runs': 'What it runs on',
  'accessibility.runs.1':
    'Safari 15.5 or newer, on an iPad that is iPadOS 15.5. Chrome and Edge from 108, Firefox from 121. The body in 3D needs WebGL 2. Without it there is a flat map.',
  'accessibility.runs.2':
    'In Safari before 16.4 the app cannot listen, and the screen may turn itself off. That pauses a session.',
  'accessibility.open': 'For eyes, ears and hands of every kind',
} as const
