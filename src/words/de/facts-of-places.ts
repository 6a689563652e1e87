import type { FactWordsOf } from '#practice/fact-keys.ts'
import type { factsOfPlaces as table } from '#practice/facts-of-places.ts'

/** German words: questions about where hands may be. */
export const factsOfPlaces = {
  'spine-itself': {
    asks: 'Die Knochen in der Mitte Ihres Rückens: Dürfen Hände hier drücken?',
    answers: {
      yes: 'Hier nie. Die Wirbelsäule und ihre Bandscheiben vertragen keinen Druck.',
      no: 'Richtig. Auf die Wirbelsäule wird nie gedrückt, von niemandem.',
    },
  },
  'beside-the-spine': {
    asks: 'Wie breit ist der Streifen neben der Wirbelsäule am Rücken, den Hände auf jeder Seite frei lassen?',
    answers: {
      '5-mm': [
        'So dünn wie ein Bleistift',
        'Etwas mehr. Etwa zwei Finger breit, damit kein Strich auf die Wirbelsäule rutscht.',
      ],
      '35-mm': ['Etwa zwei Finger', 'Ja. So bleibt jeder Strich weg von der Wirbelsäule.'],
      '120-mm': ['Eine Handbreit ist zu wenig', 'Weniger genügt: etwa zwei Finger auf jeder Seite.'],
    },
  },
  'hands-cannot-push-back': {
    asks: 'Eine Bandscheibe wölbt sich vor. Was können Hände gegen die Vorwölbung tun?',
    answers: {
      'push-it-back': ['Sie zurückschieben', 'Das kann keine Hand. Druck an dieser Stelle kann es schlimmer machen.'],
      'leave-it-be': [
        'Sie in Ruhe lassen',
        'Ja. Sie heilt mit der Zeit. Hände können die Muskeln weit weg davon lockern.',
      ],
      'rub-it-smooth': ['Sie glatt reiben', 'Dafür liegt sie zu tief. Druck dort kann es schlimmer machen.'],
    },
  },
  'disc-bulge': {
    asks: 'Was geschieht bei einem Bandscheibenvorfall?',
    answers: {
      'core-pushes-out': [
        'Der weiche Kern drückt nach außen',
        'Ja. Der Ring um ihn ist schwach oder gerissen, und der Kern drückt nach außen.',
      ],
      'bone-breaks': ['Ein Knochen bricht', 'Die Knochen bleiben heil. Das Kissen zwischen ihnen wölbt sich vor.'],
      'muscle-tears': [
        'Ein Muskel reißt',
        'Muskeln können verkrampfen, aber es ist die Bandscheibe, die sich vorwölbt.',
      ],
    },
  },
  'lower-back': {
    asks: 'Ihr unterer Rücken schmerzt. Ist er eine Stelle für Hände?',
    answers: {
      yes: 'Dort tut es weh, und trotzdem ist er nichts für Hände. Druck dort hat Bandscheiben schon geschadet.',
      no: 'Richtig. Von den letzten Rippen bis zum oberen Rand der Hüften bleiben Hände weg.',
    },
  },
  'lower-back-find': {
    asks: 'Berühren Sie die Stelle, an der Druck Bandscheiben schon geschadet hat und die Nieren nahe liegen.',
    answers: {
      right: 'Ja. Der untere Rücken, von den letzten Rippen bis zum oberen Rand der Hüften.',
      elsewhere: 'Diese Stelle kann in Ordnung sein. Die gesuchte liegt am Rücken, unter den Rippen.',
      forbidden: 'Auch diese Stelle lassen Hände in Ruhe. Die gesuchte liegt am Rücken, unter den Rippen.',
    },
  },
  sacrum: {
    asks: 'Das Kreuzbein, der flache Knochen am Ende der Wirbelsäule: Dürfen Hände hier drücken?',
    answers: {
      yes: 'Hier nicht. Der Knochen ist wenig gepolstert und hat viele Nerven.',
      no: 'Richtig. Er ist wenig gepolstert und hat viele Nerven, darum bleibt er in Ruhe.',
    },
  },
  'tight-bottom': {
    asks: 'Ihr Gesäß fühlt sich verspannt an. Seit Langem ist alles stabil. Wohin dürfen Hände?',
    answers: {
      sacrum: 'Das ist der Knochen am Ende der Wirbelsäule. Etwas weiter außen ist es in Ordnung: an der Hüfte außen.',
      hip: 'Ja. Der äußere Muskel ist weit genug von der Wirbelsäule weg.',
      'lower-back': 'Der untere Rücken wird nie berührt. Weiter unten und außen ist es in Ordnung: an der Hüfte außen.',
    },
  },
  throat: {
    asks: 'Vorn am Hals: Dürfen Hände hier reiben?',
    answers: {
      yes: 'Hier nie. Die Luftröhre und die Schlagadern zum Gehirn liegen dicht darunter.',
      no: 'Richtig. Die Luftröhre und die Schlagadern zum Gehirn liegen dicht darunter.',
    },
  },
  'neck-side': {
    asks: 'Welche dieser Stellen wird nie von Händen berührt?',
    answers: {
      'upper-arm': 'Der Oberarm ist in Ordnung. Hände bleiben weg vom Hals, vorn und seitlich.',
      'neck-front': 'Ja. Der Hals, vorn und seitlich: Dort laufen Schlagadern zum Gehirn.',
      'shoulder-top': 'Wenn alles stabil ist, ist die Schulter oben in Ordnung. Vorn am Hals ist es nie in Ordnung.',
    },
  },
  'bare-bends': {
    asks: 'Berühren Sie eine Beuge des Körpers, in der Nerven und Gefäße ungeschützt liegen.',
    answers: {
      right: 'Ja. In den Beugen schützt sie nichts. Diese Stellen lassen Hände in Ruhe.',
      elsewhere: 'Hier gibt es Muskeln, die sie schützen. Suchen Sie, wo sich ein Arm oder Bein beugt.',
      forbidden: 'Auch diese Stelle lassen Hände in Ruhe, aber sie ist keine der Beugen.',
    },
  },
  'behind-the-knee': {
    asks: 'Die weiche Mulde der Kniekehle: Dürfen Hände hier reiben?',
    answers: {
      yes: 'Hier nicht. Nerven und Gefäße liegen dicht unter der Haut.',
      no: 'Richtig. Nerven und Gefäße liegen dicht unter der Haut.',
    },
  },
  'safe-on-the-arm': {
    asks: 'Es sind die ersten Wochen. Welche Stelle am Arm dürfen Hände berühren?',
    answers: {
      'inner-wrist': 'Dort fühlen Sie den Puls: So ungeschützt liegen die Gefäße. Nehmen Sie den Unterarm.',
      forearm: 'Ja. Das ist weicher Muskel, weit weg von jeder Bandscheibe.',
      'elbow-crease': 'In der Ellenbeuge liegen Gefäße ungeschützt. Nehmen Sie den Unterarm.',
    },
  },
  'funny-bone': {
    asks: 'Der Musikantenknochen, innen am Ellenbogen: Dürfen Hände hier reiben?',
    answers: {
      yes: 'Hier nicht. Sie würden einen ungeschützten Nerv reiben.',
      no: 'Richtig. Hier läuft ein ungeschützter Nerv, und der mag keinen Druck.',
    },
  },
  'funny-bone-is': {
    asks: 'Was spüren Sie, wenn Sie sich am Musikantenknochen stoßen?',
    answers: {
      'a-bone': ['Einen Knochen', 'Der Name täuscht. Es ist ein Nerv, der auf dem Knochen liegt.'],
      'a-nerve': ['Einen Nerv', 'Ja. Darum lassen Hände diese Stelle in Ruhe.'],
      'a-muscle': ['Einen Muskel', 'Hier ist kaum Muskel. Es ist ein ungeschützter Nerv.'],
    },
  },
  belly: {
    asks: 'Ihr Bauch fühlt sich angespannt an. Ist er hier eine Stelle für Hände?',
    answers: {
      yes: 'Hier nicht. Am Bauch lässt sich für die Bandscheibe nichts lindern.',
      no: 'Richtig. Für die Bandscheibe lässt sich dort nichts lindern. Langsames Atmen kann ihn beruhigen.',
    },
  },
  'face-or-hand': {
    asks: 'Welche dieser Stellen gehört zu dem, was Sie hier lernen?',
    answers: {
      face: 'Das Gesicht wird ausgelassen. Hier lernen Sie Hände und Füße, Arme und Beine.',
      palm: 'Ja. Die Handfläche ist weit weg von jeder Bandscheibe und leicht zu erreichen.',
      breastbone: 'Die Brust wird ausgelassen. Hier lernen Sie Hände und Füße, Arme und Beine.',
    },
  },
  'early-and-far': {
    asks: 'Es sind die ersten Wochen. Ihr Bandscheibenvorfall ist im unteren Rücken. Berühren Sie eine Stelle, die Hände berühren dürfen.',
    answers: {
      right: 'Ja. Weit weg von der Bandscheibe kann Berührung auch jetzt guttun.',
      forbidden: 'Jetzt nicht. In den ersten Wochen bleiben Hände weit weg: an Armen, Händen, Beinen und Füßen.',
    },
  },
  'early-palm': {
    asks: 'Es sind die ersten Wochen. Ihr Bandscheibenvorfall ist im unteren Rücken. Ist die linke Handfläche in Ordnung?',
    answers: {
      yes: 'Ja. Die Hände sind weit weg von der Bandscheibe. Sie sind in jeder Phase in Ordnung.',
      lightly: 'Berührung ist immer leicht, aber die Handfläche braucht keine besondere Vorsicht.',
      no: 'Sie ist in Ordnung. Hände und Füße, Arme und Beine sind weit weg von der Bandscheibe.',
    },
  },
  'early-shoulder': {
    asks: 'Es sind die ersten Wochen. Ihre Schultern sind verspannt. Ist die rechte Schulter oben heute in Ordnung?',
    answers: {
      yes: 'Nicht in den ersten Wochen. Rücken, Nacken und Schultern sollen zur Ruhe kommen.',
      lightly: 'Noch nicht, auch nicht leicht. Später, wenn es heilt, kann sie in Ordnung sein.',
      no: 'Richtig. In den ersten Wochen kommen Rücken, Nacken und Schultern zur Ruhe. Später kann es gehen.',
    },
  },
  'healing-shoulder-blade': {
    asks: 'Sie sind in der Heilung. Ihr Bandscheibenvorfall ist im unteren Rücken. Ist das linke Schulterblatt in Ordnung?',
    answers: {
      yes: 'Es ist in Ordnung, mit einer Grenze: nur leicht, während der Heilung.',
      lightly: 'Ja. Während der Heilung bleibt die Berührung nahe der Wirbelsäule leicht.',
      no: 'Es kann gehen: leicht, mit Ball und Wand, und weit weg von der Wirbelsäule.',
    },
  },
  'steady-hip': {
    asks: 'Seit Monaten ist alles stabil, und heute schmerzt kein Bein. Ist die linke Hüfte in Ordnung?',
    answers: {
      yes: 'Ja. Wenn alles stabil ist, ist die Hüfte außen eine gute Stelle.',
      lightly: 'Berührung ist immer leicht, aber wenn alles stabil ist, braucht die Hüfte keine besondere Vorsicht.',
      no: 'Jetzt ist sie in Ordnung. In den ersten Wochen war sie es nicht.',
    },
  },
  'left-shoulder': {
    asks: 'Seit Langem ist alles stabil, und Ihr Bandscheibenvorfall ist im unteren Rücken. Berühren Sie eine sichere Stelle an der linken Schulter.',
    answers: {
      right: 'Ja. Hier ist Muskel, und er ist weit weg von Wirbelsäule und Achselhöhle.',
      elsewhere: 'Diese Stelle kann in Ordnung sein. Gesucht ist aber die linke Schulter, vom Körper aus gesehen.',
      forbidden: 'Hier nicht. Suchen Sie den Muskel: oben, hinten oder den Oberarm hinab.',
    },
  },
  'neck-bands': {
    asks: 'Alles ist stabil, und Ihr Bandscheibenvorfall ist im unteren Rücken. Ist der Muskelstrang neben den Knochen im Nacken in Ordnung?',
    answers: {
      yes: 'Er hat Grenzen: flache Finger, sehr leicht, der Kopf gestützt und gerade.',
      lightly: 'Ja. Sehr leicht, mit flachen Fingern. Wirbelsäule und Schlagader sind nur einen Finger breit entfernt.',
      no: 'Es kann gehen: sehr leicht, flache Finger, kein Ball, der Kopf gestützt und gerade.',
    },
  },
  'neck-disc': {
    asks: 'Sie sind in der Heilung. Ihr Bandscheibenvorfall ist am Hals. Ist der Nacken in Ordnung?',
    answers: {
      yes: 'Nicht bei einem Bandscheibenvorfall am Hals. Reiben am Nacken hat Bandscheiben dort schon geschadet.',
      lightly: 'Nicht einmal leicht. Bei einem Bandscheibenvorfall am Hals bleibt der Nacken in Ruhe.',
      no: 'Richtig. Bei einem Bandscheibenvorfall am Hals bleiben Hals und Nacken ganz in Ruhe.',
    },
  },
  'neck-disc-shoulder': {
    asks: 'Sie sind in der Heilung. Ihr Bandscheibenvorfall ist am Hals. Ist die linke Schulter oben in Ordnung?',
    answers: {
      yes: 'Nur zum Teil: die äußere Hälfte, zum Arm hin, und sehr leicht.',
      lightly: 'Ja. Nur die äußere Hälfte, zum Arm hin, und sehr leicht.',
      no: 'Die äußere Hälfte kann gehen, sehr leicht. Die Hälfte am Hals bleibt in Ruhe.',
    },
  },
  'unknown-disc-neck': {
    asks: 'Niemand hat Ihnen gesagt, welche Bandscheibe es ist. Ist der Nacken in Ordnung?',
    answers: {
      yes: 'Es könnte am Hals sein. Was niemand weiß, zählt wie der strengere Fall.',
      lightly: 'Nicht, bevor Sie wissen, welche Bandscheibe es ist. Es könnte am Hals sein.',
      no: 'Richtig. Solange es niemand weiß, könnte es am Hals sein. Darum bleibt der Nacken in Ruhe.',
    },
  },
  'upper-back-disc': {
    asks: 'Ihr Bandscheibenvorfall ist im oberen Rücken. Ist das rechte Schulterblatt in Ordnung?',
    answers: {
      yes: 'Nicht, wenn eine Bandscheibe so nahe ist. Druck könnte sie erreichen.',
      lightly: 'Nicht einmal leicht. Die Bandscheibe ist zu nahe.',
      no: 'Richtig. Wenn die Bandscheibe so nahe ist, bleiben die Schulterblätter in Ruhe.',
    },
  },
  'unknown-disc-blade': {
    asks: 'Niemand hat Ihnen gesagt, welche Bandscheibe es ist. Ist das linke Schulterblatt in Ordnung?',
    answers: {
      yes: 'Es könnte eine Bandscheibe im oberen Rücken sein. Darum bleibt das Schulterblatt in Ruhe.',
      lightly: 'Nicht, bevor Sie wissen, welche Bandscheibe es ist.',
      no: 'Richtig. Es könnte eine im oberen Rücken sein, darum bleibt das Schulterblatt in Ruhe.',
    },
  },
  bruise: {
    asks: 'Sie haben einen blauen Fleck am linken Unterarm. Ist dieser Unterarm heute in Ordnung?',
    answers: {
      yes: 'Ein blauer Fleck braucht Ruhe. Heute wird der ganze Unterarm ausgelassen.',
      lightly: 'Nicht einmal leicht. Lassen Sie den blauen Fleck erst heilen.',
      no: 'Richtig. Wunde Haut und blaue Flecken dürfen in Ruhe heilen.',
    },
  },
  'next-to-veins': {
    asks: 'Ihre rechte Wade hat geschwollene Adern. Ist der Schienbeinmuskel gleich daneben in Ordnung?',
    answers: {
      yes: 'Er liegt gleich neben der Wade. Jeder Strich würde an den Adern entlanglaufen.',
      lightly: 'Nicht einmal leicht. Auch was gleich neben den Adern liegt, wird ausgelassen.',
      no: 'Richtig. Auch was gleich neben der markierten Stelle liegt, wird ausgelassen.',
    },
  },
  'numb-sole': {
    asks: 'Ein Teil Ihrer linken Fußsohle ist seit Langem taub. Ist diese Sohle in Ordnung?',
    answers: {
      yes: 'Wo Sie weniger spüren, merken Sie nicht, was zu viel ist. Darum wird sie ausgelassen.',
      lightly: 'Nicht einmal leicht. Sie würden nicht spüren, wann leicht zu viel ist.',
      no: 'Richtig. Wo Sie weniger spüren, merken Sie nicht, was zu viel ist.',
    },
  },
  'numb-why': {
    asks: 'Warum lassen Hände eine taube Stelle in Ruhe?',
    answers: {
      'too-cold': ['Sie ist zu kalt', 'Sie kann warm oder kalt sein. Wichtig ist, dass sie Sie nicht warnen kann.'],
      'cannot-warn': ['Sie kann mich nicht warnen', 'Ja. Sie würden nicht spüren, wann eine Berührung zu viel ist.'],
      'too-slow': ['Sie heilt zu langsam', 'Das mag sein. Wichtig ist, dass sie Sie nicht warnen kann.'],
    },
  },
  'leg-today': {
    asks: 'Heute zieht der Schmerz in Ihr linkes Bein. Berühren Sie eine Stelle an einem Bein, die Hände berühren dürfen.',
    answers: {
      right: 'Ja. Das andere Bein hat heute keine Beschwerden.',
      elsewhere: 'Diese Stelle kann in Ordnung sein. Gesucht ist aber eine Stelle an einem Bein.',
      forbidden: 'Hier nicht. Das Bein mit Beschwerden ruht, ganz und gar. Und in den Beugen wird nie gerieben.',
    },
  },
  'other-leg': {
    asks: 'Heute zieht der Schmerz in Ihr linkes Bein. Ist der rechte Oberschenkel in Ordnung?',
    answers: {
      yes: 'Ja. Das andere Bein hat keine Beschwerden. Es darf an die Reihe kommen.',
      lightly: 'Berührung ist immer leicht, aber das Bein ohne Beschwerden braucht keine besondere Vorsicht.',
      no: 'Er ist in Ordnung. Nur das Bein mit Beschwerden ruht.',
    },
  },
  'hip-with-its-leg': {
    asks: 'Heute zieht der Schmerz in Ihr linkes Bein. Ist die linke Hüfte in Ordnung?',
    answers: {
      yes: 'Die Hüfte gehört zu ihrem Bein. Genau dort läuft ein gereizter Nerv hindurch.',
      lightly: 'Heute nicht. Die Hüfte ruht zusammen mit ihrem Bein.',
      no: 'Richtig. Die Hüfte und der Fuß ruhen zusammen mit dem Bein.',
    },
  },
  'arm-today': {
    asks: 'Ihr Bandscheibenvorfall ist am Hals, und heute schmerzt der rechte Arm. Ist die rechte Handfläche in Ordnung?',
    answers: {
      yes: 'Die Handfläche gehört zu diesem Arm. Sein Nerv ist heute gereizt, darum ruht alles.',
      lightly: 'Heute nicht. Der ganze Arm ruht, bis hinunter zur Hand.',
      no: 'Richtig. Ein Bandscheibenvorfall am Hals kann bis in die Hand reichen. Darum ruht der ganze Arm.',
    },
  },
  'numb-hand-works': {
    asks: 'Ihre rechte Handfläche ist taub. Welche Hand arbeitet?',
    answers: {
      'the-right': ['Die rechte', 'Eine taube Hand merkt nicht, wie fest sie drückt. Sie ruht.'],
      'the-left': ['Die linke', 'Ja. Die taube Hand ruht, und die andere arbeitet.'],
      both: ['Beide', 'Nur die, die sich gut anfühlt. Eine taube Hand ruht.'],
    },
  },
  'sore-hand-works': {
    asks: 'Die linke Hand soll die rechte Handfläche reiben. Aber die linke Hand tut weh. Was jetzt?',
    answers: {
      'grit-teeth': ['Es trotzdem tun', 'Nichts hier muss wehtun. Lassen Sie den Schritt weg.'],
      'leave-it-out': [
        'Den Schritt weglassen',
        'Ja. Auch eine schmerzende Hand ruht. Ein Schritt weniger schadet nicht.',
      ],
      'use-the-elbow': ['Den Ellenbogen nehmen', 'Ein Ellenbogen drückt viel zu fest. Lassen Sie den Schritt weg.'],
    },
  },
  'sole-from-a-chair': {
    asks: 'Sie sitzen auf einem Stuhl. Ihr Bandscheibenvorfall ist im unteren Rücken. Wie erreichen Sie Ihre Fußsohle?',
    answers: {
      'by-hand': ['Mit der Hand', 'Sie müssten sich nach vorn beugen. Das übernimmt ein Ball.'],
      'by-ball': ['Mit einem Ball am Boden', 'Ja. Der Rücken bleibt in Ruhe, und der Fuß rollt.'],
      'either-way': ['Beides geht', 'Mit der Hand müssten Sie sich nach vorn beugen. Nehmen Sie den Ball.'],
    },
  },
  'out-of-reach': {
    asks: 'Eine Stelle erreichen Sie nur, wenn Sie sich beugen oder verdrehen. Was tun Sie?',
    answers: {
      'bend-a-moment': [
        'Mich nur kurz beugen',
        'Schon ein Moment belastet die Bandscheibe mehr, als die Berührung helfen würde.',
      ],
      'leave-it-out': [
        'Die Stelle weglassen',
        'Ja. Eine Stelle, die man nicht erreicht, wird ausgelassen, und nichts ist verloren.',
      ],
      'twist-round': [
        'Mich langsam verdrehen',
        'Verdrehen belastet die Bandscheibe, langsam oder schnell. Lassen Sie die Stelle weg.',
      ],
    },
  },
  'new-place': {
    asks: 'Eine Stelle ist neu für Sie. Wie lange wird sie beim ersten Mal berührt?',
    answers: {
      'half-the-time': ['Die halbe Zeit', 'Ja. Neue Stellen kommen langsam dazu, damit Sie merken, was Ihnen guttut.'],
      'the-same-time': ['Gleich lang', 'Etwas weniger. Sie beginnt mit der halben Zeit.'],
      'twice-the-time': ['Doppelt so lang', 'Umgekehrt: Sie beginnt mit der halben Zeit.'],
    },
  },
} as const satisfies FactWordsOf<typeof table>
