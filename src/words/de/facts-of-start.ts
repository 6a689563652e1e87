import type { FactWordsOf } from '#practice/fact-keys.ts'
import type { factsOfStart as table } from '#practice/facts-of-start.ts'

/** German words: questions about who may start, and when help comes first. */
export const factsOfStart = {
  'saddle-numb': {
    asks: 'Sie setzen sich hin und merken: Die Haut ist dort taub, wo ein Sattel anliegen würde. Was jetzt?',
    answers: {
      wait: 'Das kann nicht warten. Vielleicht sind Nerven unten an der Wirbelsäule eingeklemmt, und jede Stunde zählt.',
      doctor: 'Ein Termin nächste Woche wäre zu spät. Dieses Zeichen gehört heute in die Notaufnahme.',
      emergency: 'Ja. Das ist das Zeichen, das nicht warten kann. Schnelle Hilfe kann die Nerven retten.',
    },
  },
  'bladder-changed': {
    asks: 'Seit heute Morgen spüren Sie nicht mehr, wann Ihre Blase voll ist. Was jetzt?',
    answers: {
      'not-today': 'Die Massage wegzulassen ist richtig, aber es genügt nicht. Sie brauchen sofort Hilfe.',
      emergency: 'Ja. Verändert sich etwas an Blase oder Darm, geht es in die Notaufnahme, zu jeder Stunde.',
      'go-on': 'Bitte nicht. Die Nerven der Blase können eingeklemmt sein, und das braucht sofort Hilfe.',
    },
  },
  'saddle-where': {
    asks: 'Berühren Sie eine Stelle, an der neue Taubheit heißt: jetzt Notfallhilfe holen.',
    answers: {
      right: 'Ja. Leiste und Kreuzbein gehören zu dem Bereich, an dem ein Sattel anliegt.',
      elsewhere:
        'Auch hier braucht taube Haut Vorsicht. Die Notfallstellen liegen höher, wo ein Sattel anliegen würde.',
      forbidden: 'Diese Stelle lassen Hände in Ruhe. Die Notfallstellen sind aber die, an denen ein Sattel anliegt.',
    },
  },
  'not-sure-counts': {
    asks: 'Sie sind nicht sicher, ob sich die Haut zwischen den Beinen anfühlt wie früher. Was jetzt?',
    answers: {
      'go-on': 'Hier zählt „nicht sicher“ wie ein Ja. Lieber umsonst untersucht als etwas übersehen.',
      wait: 'Warten ist das Einzige, was Ihnen schaden könnte. Wenn Sie nicht sicher sind, zählt das wie ein Ja.',
      emergency: 'Ja. Wenn Sie nicht sicher sind, zählt das wie ein Ja. Niemand nimmt es übel, wenn es nichts war.',
    },
  },
  'new-weak-leg': {
    asks: 'Beim Gehen hängt Ihr rechter Fuß herunter. Das ist heute neu. Was jetzt?',
    answers: {
      emergency:
        'Ja. Neue Schwäche kann heißen, dass ein Nerv seine Kraft verliert. Das muss sofort untersucht werden.',
      wait: 'Ein schwacher Fuß wartet vielleicht nicht auf Sie. Neue Schwäche muss sofort untersucht werden.',
      'go-on': 'Jetzt bitte keine Massage. Ein schwacher Fuß ist ein Nerv, der um Hilfe bittet.',
    },
  },
  'clumsy-hands': {
    asks: 'Auf einmal fallen Ihnen Dinge aus der Hand, und Knöpfe gehen nicht mehr zu. Was jetzt?',
    answers: {
      'go-on': 'Hände, die ungeschickt werden, können Druck am Hals bedeuten. Reiben hilft da nicht.',
      emergency: 'Ja. Neu ungeschickte Hände können vom Rückenmark kommen. Sie müssen sofort untersucht werden.',
      'not-today': 'Die Massage zu lassen ist richtig. Aber ungeschickte Hände brauchen auch sofort Hilfe.',
    },
  },
  'unsteady-walk': {
    asks: 'Sie fühlen sich beim Gehen unsicher, und das ist neu. Was jetzt?',
    answers: {
      wait: 'Vielleicht vergeht es, aber das wissen Sie nicht. Neue Mühe mit dem Gleichgewicht muss sofort untersucht werden.',
      'not-today': 'Keine Massage ist richtig, und es gibt noch einen Schritt: sofort Hilfe.',
      emergency: 'Ja. Unsicheres Gehen kann Druck auf das Rückenmark bedeuten. Holen Sie sofort Hilfe.',
    },
  },
  'both-legs': {
    asks: 'Der Schmerz zog immer in ein Bein. Heute ist er in beiden. Was jetzt?',
    answers: {
      doctor: 'Ein gewöhnlicher Termin dauert hier zu lange. Beide Beine zugleich sind ein Zeichen für Notfallhilfe.',
      emergency:
        'Ja. Eine Bandscheibe stört meist nur eine Seite. Beide Beine zugleich heißt: Mehr Nerven sind in Not.',
      wait: 'Das ist eines der wenigen Zeichen, die nicht warten sollten. Es braucht Notfallhilfe.',
    },
  },
  'chest-pain': {
    asks: 'Ihre Brust schmerzt, und Sie bekommen schlecht Luft. Was jetzt?',
    answers: {
      emergency: 'Ja. Es kann das Herz sein oder die Lunge. Das geht allem am Rücken vor.',
      rest: 'Ausruhen allein genügt nicht. Das Herz oder die Lunge könnte dahinterstecken.',
      'not-today': 'Die Massage zu lassen ist gut. Aber Brustschmerz braucht Notfallhilfe, nicht nur einen freien Tag.',
    },
  },
  'no-driving': {
    asks: 'Sie haben ein Notfallzeichen. Wie kommen Sie ins Krankenhaus?',
    answers: {
      'drive-myself': [
        'Ich fahre selbst',
        'Beine oder Hände könnten am Steuer versagen. Lassen Sie jemand anderen fahren.',
      ],
      'be-driven': [
        'Jemand fährt mich, oder ein Rettungswagen kommt',
        'Ja. So kommen Sie sicher an, auch wenn es unterwegs schlimmer wird.',
      ],
      'wait-till-morning': [
        'Ich warte bis zum Morgen',
        'Bei diesen Zeichen zählt jede Stunde. Brechen Sie jetzt auf, und lassen Sie sich fahren.',
      ],
    },
  },
  'old-weakness': {
    asks: 'Ihr rechtes Bein ist seit Langem schwach. Es wurde untersucht, ist unverändert, und Massage ist erlaubt. Was gilt für dieses Bein?',
    answers: {
      'left-alone': [
        'Es bleibt in Ruhe',
        'Ja. Das schwache Bein ruht. Andere Stellen können trotzdem eine Sitzung haben.',
      ],
      'light-touch': [
        'Leichte Berührung geht',
        'Nicht an einem schwachen Bein. Es ruht, und andere Stellen bekommen die Sitzung.',
      ],
      'like-the-rest': [
        'Es wird behandelt wie alles andere',
        'Die anderen Stellen schon. Das schwache Bein selbst bleibt in Ruhe, damit nichts verdeckt wird.',
      ],
    },
  },
  'sudden-severe': {
    asks: 'Plötzlich ist starker Schmerz in Ihren Arm geschossen. Sonst fühlen Sie sich gut. Was jetzt?',
    answers: {
      'go-on': 'Noch nicht. Starke Nervenbeschwerden, die schnell kommen, gehören zuerst in ärztliche Hände.',
      doctor:
        'Ja. Plötzliche, starke Nervenbeschwerden werden zuerst untersucht. Berührung könnte etwas Wichtiges verdecken.',
      wait: 'Warten allein sagt nicht, was es ist. Zuerst sollte es ein Arzt oder eine Ärztin ansehen.',
    },
  },
  'fall-not-checked': {
    asks: 'Letzte Woche sind Sie die Treppe hinuntergefallen. Seitdem hat niemand Ihren Rücken untersucht. Eine Massage?',
    answers: {
      doctor: 'Ja. Nach einem Sturz wird zuerst untersucht. Ein Knochen könnte verletzt sein, ohne dass Sie es spüren.',
      'go-on':
        'Noch nicht. Ein Sturz kann einen Knochen verletzen, ohne dass Sie es spüren. Lassen Sie es zuerst ansehen.',
      wait: 'Zeit ist keine Untersuchung. Nach einem Sturz sieht es sich zuerst ein Arzt oder eine Ärztin an.',
    },
  },
  'muscle-shrinks': {
    asks: 'Eine Wade ist dünner geworden als die andere. Was jetzt?',
    answers: {
      'go-on': 'Ein Muskel, der schwindet, bekommt seine Signale nicht. Dagegen hilft Reiben nicht.',
      wait: 'Der Nerv kann noch mehr Kraft verlieren, während Sie warten. Das gehört in ärztliche Hände.',
      doctor: 'Ja. Ein Muskel, der schwindet, heißt: Sein Nerv ist in Not. Das gehört in ärztliche Hände.',
    },
  },
  'slipped-bone': {
    asks: 'Man hat Ihnen gesagt, dass ein Wirbel verrutscht ist. Eine Sitzung?',
    answers: {
      doctor:
        'Ja. Eine Wirbelsäule, die nicht stabil ist, braucht Hände vom Fach. Das entscheidet ein Arzt oder eine Ärztin, die davon weiß.',
      'go-on': 'Nicht auf eigene Faust. Erst muss ein Arzt oder eine Ärztin zustimmen, die von dem Wirbel weiß.',
      emergency:
        'Für sich allein ist das kein Notfall. Aber keine Sitzung ohne das Ja eines Arztes oder einer Ärztin, die davon weiß.',
    },
  },
  fever: {
    asks: 'Sie haben heute Fieber, und der Rücken schmerzt. Was jetzt?',
    answers: {
      'go-on': 'Nicht mit Fieber. Fieber und Rückenschmerzen zusammen können von einer Infektion kommen.',
      doctor: 'Ja. Fieber mit Rückenschmerzen wird zuerst untersucht. Es kann die Grippe sein, aber auch mehr.',
      rest: 'Ruhe ist gut, aber es gehört auch in ärztliche Hände. Fieber mit Rückenschmerzen kann von einer Infektion kommen.',
    },
  },
  'night-pain': {
    asks: 'In der Nacht schmerzt der Rücken, und in keiner Lage wird es besser. Was jetzt?',
    answers: {
      doctor:
        'Ja. Bandscheibenschmerz lässt meist in irgendeiner Lage nach. Tut er das nie, sollte man ihn untersuchen.',
      'go-on': 'Noch nicht. Schmerz in der Nacht, den nichts lindert, kommt vielleicht gar nicht von der Bandscheibe.',
      wait: 'Es hat einen Grund, den man von außen nicht sieht. Lassen Sie es ärztlich ansehen.',
    },
  },
  'blood-thinners': {
    asks: 'Sie nehmen seit Kurzem Blutverdünner. Was ist mit der nächsten Sitzung?',
    answers: {
      'go-on': 'Noch nicht. Bei dünnem Blut kann schon leichtes Reiben einen Bluterguss oder eine Blutung auslösen.',
      wait: 'Daran ändert die Zeit nichts. Das entscheidet ein Arzt oder eine Ärztin, die von dem Mittel weiß.',
      doctor:
        'Ja. Ein Arzt oder eine Ärztin, die von dem Mittel weiß, entscheidet, ob sanfte Berührung in Ordnung ist.',
    },
  },
  'thinners-and-agreed': {
    asks: 'Sie nehmen Blutverdünner. Ihre Arztpraxis weiß es und hat sanfter Massage zugestimmt. Und heute?',
    answers: {
      'go-on':
        'Ja. Ein Arzt oder eine Ärztin, die davon weiß, kann zustimmen. Bleiben Sie leicht, und achten Sie auf blaue Flecken.',
      'not-today': 'Sie dürfen es natürlich lassen. Aber in Ihrer Arztpraxis weiß man davon und hat Ja gesagt.',
      emergency: 'Hier ist kein Notfall. In Ihrer Arztpraxis weiß man davon und hat Ja gesagt.',
    },
  },
  'swollen-calf': {
    asks: 'Eine Wade ist seit gestern geschwollen und warm. Was jetzt?',
    answers: {
      'go-on': 'Bitte lassen Sie dieses Bein in Ruhe. Reiben könnte ein Blutgerinnsel lösen.',
      'doctor-today':
        'Ja, heute noch. Es kann ein Blutgerinnsel sein. Bis dahin das Bein nicht reiben und nicht drücken.',
      wait: 'Ein Gerinnsel sollte nicht warten. Gehen Sie heute noch zum Arzt, und reiben Sie das Bein nicht.',
    },
  },
  'calf-after-flight': {
    asks: 'Letzte Woche sind Sie von einem sehr langen Flug heimgekommen. Ist die linke Wade eine Stelle für Hände?',
    answers: {
      yes: 'Einige Wochen lang nicht. Nach einer langen Reise kann sich in der Wade ein Gerinnsel verbergen.',
      lightly: 'Nicht einmal leicht. Nach einer langen Reise bleibt die Wade vier Wochen lang in Ruhe.',
      no: 'Richtig. Nach langem Sitzen kann sich in der Wade ein Gerinnsel verbergen. Sie bleibt vier Wochen in Ruhe.',
    },
  },
  'calf-glides': {
    asks: 'Ihre Wade ist heute in Ordnung. Welche Berührung passt zu ihr?',
    answers: {
      petrissage: 'Die Wade wird nie geknetet. Mehr als lange, leichte Striche bekommt sie nicht.',
      effleurage: 'Ja. Die Wade bekommt lange, gleitende Striche und sonst nichts.',
      compression: 'Hier wird nicht gedrückt. Die Wade bekommt lange, gleitende Striche und sonst nichts.',
    },
  },
  'doctor-first': {
    asks: 'Es geht Ihnen gut, und Sie möchten beginnen. Noch hat niemand Ja zur Massage gesagt. Was jetzt?',
    answers: {
      'go-on': 'Ein Schritt fehlt. Erst stimmt jemand aus Arztpraxis oder Physiotherapie zu, der Sie untersucht hat.',
      doctor: 'Ja. Wer Sie untersucht hat, weiß Dinge, die keine App wissen kann.',
      wait: 'Warten sagt nicht, ob es sicher ist. Fragen Sie in der Arztpraxis oder der Physiotherapie.',
    },
  },
  'agreement-ages': {
    asks: 'Wie lange gilt das ärztliche Ja?',
    answers: {
      '30-days': ['Einen Monat', 'Etwas länger: etwa drei Monate. Dann fragen Sie wieder.'],
      '90-days': ['Etwa drei Monate', 'Ja. Ein Körper verändert sich, darum wird neu gefragt.'],
      '365-days': ['Ein Jahr', 'Zu lang. In einem Jahr kann sich viel ändern. Nach drei Monaten fragen Sie wieder.'],
    },
  },
  'worse-two-days': {
    asks: 'Nach der letzten Sitzung waren die Schmerzen zwei Tage lang schlimmer. Was ist mit der nächsten?',
    answers: {
      'go-on': 'Noch nicht. Länger als einen Tag mehr Schmerzen heißt: Es war zu viel.',
      wait: 'Warten gehört dazu, aber es gibt noch einen Schritt: erst ärztlicher Rat.',
      doctor: 'Ja. Es war zu viel, und ein Arzt oder eine Ärztin sieht es sich an, bevor Sie weitermachen.',
    },
  },
  'who-says-go': {
    asks: 'Nach einer Massage waren die Schmerzen länger als einen Tag schlimmer. Wer kann sagen, dass Sie weitermachen dürfen?',
    answers: {
      'a-good-day': [
        'Ich selbst, nach einem guten Tag',
        'Gute Tage sind schön, aber keine Untersuchung. Erst wird ärztlich zugestimmt.',
      ],
      'a-doctor': [
        'Ein Arzt oder eine Ärztin, nach jenem Tag',
        'Ja. Es braucht ein neues Ja, von jemandem, der weiß, was war.',
      ],
      'a-week-off': [
        'Niemand, nach einer Woche Pause',
        'Zeit allein genügt hier nicht. Erst wird ärztlich zugestimmt.',
      ],
    },
  },
  'new-tingling': {
    asks: 'Gerade kribbelt Ihr Arm, und es breitet sich aus. Was ist mit einer Sitzung?',
    answers: {
      'go-on': 'Jetzt nicht. In diesem Moment wird ein Nerv gereizt.',
      doctor: 'Ja. Kribbeln, das neu ist oder sich ausbreitet, gehört in ärztliche Hände, bevor irgendjemand reibt.',
      rest: 'Ausruhen fühlt sich richtig an, aber jemand sollte davon hören. Kribbeln, das neu ist oder sich ausbreitet, gehört in ärztliche Hände.',
    },
  },
  'old-numb-place': {
    asks: 'Ihre linke Fußsohle ist seit einem Jahr taub. Das ist ärztlich bekannt. Was ist in einer Sitzung mit dieser Sohle?',
    answers: {
      'rub-it-awake': ['Wach reiben', 'Reiben weckt keinen Nerv, und Sie würden nicht spüren, wann es zu viel ist.'],
      'leave-it-out': [
        'Diese Sohle weglassen',
        'Ja. Sie würden nicht spüren, wann es zu viel ist. Andere Stellen sind in Ordnung.',
      ],
      'no-session': [
        'Gar keine Sitzung',
        'Eine alte taube Stelle beendet nicht alles. Nur diese Sohle wird ausgelassen.',
      ],
    },
  },
  'pain-seven': {
    asks: 'Ihre Schmerzen sind gerade bei 7 von 10. Eine Sitzung?',
    answers: {
      'go-on': 'Heute nicht. Ein Körper mit starken Schmerzen ist auf der Hut, und Berührung hilft wenig.',
      'not-today': 'Ja. Ab 6 ist heute ein Tag ohne Massage. An einem anderen Tag kann es gut sein.',
      emergency: 'Starke Schmerzen allein sind kein Notfallzeichen. Aber es ist ein Tag ohne Massage.',
    },
  },
  'pain-four': {
    asks: 'Ihre Schmerzen sind gerade bei 4 von 10. Sonst ist alles gut. Welche Sitzung?',
    answers: {
      'no-session': ['Keine', 'Bei 4 oder 5 ist ein wenig noch in Ordnung: der sanfteste Plan. Ab 6 keine.'],
      'usual-plan': ['Meine übliche', 'Heute etwas weniger. Bei 4 oder 5 gibt es nur den sanftesten Plan.'],
      'gentlest-plan': ['Die sanfteste', 'Ja. Kurz, leicht und weit weg von der Bandscheibe.'],
    },
  },
  pregnant: {
    asks: 'Sie erwarten ein Kind. Wer entscheidet über Massage?',
    answers: {
      doctor: 'Ja. Jetzt gilt eine andere Vorsicht. Jemand, der davon weiß, muss zustimmen.',
      'go-on': 'Bitte fragen Sie zuerst. In dieser Zeit gilt eine andere Vorsicht.',
      emergency: 'Es ist kein Notfall. Aber zuerst muss jemand zustimmen, der davon weiß.',
    },
  },
  'fresh-operation': {
    asks: 'Vor sechs Wochen wurde Ihre Wirbelsäule operiert. Eine Sitzung?',
    answers: {
      'go-on': 'Nicht auf eigene Faust. In den ersten zwölf Wochen entscheidet, wer Sie operiert hat oder behandelt.',
      wait: 'Sie können warten oder fragen. In den ersten zwölf Wochen entscheidet ein Arzt oder eine Ärztin, die davon weiß.',
      doctor: 'Ja. In den ersten zwölf Wochen kann nur jemand Ja sagen, der davon weiß.',
    },
  },
  'glass-of-wine': {
    asks: 'Sie hatten zum Essen ein Glas Wein. Jetzt eine Sitzung?',
    answers: {
      'not-today': 'Ja, lassen Sie es heute. Wein dämpft die Sinne, und Sie könnten ein Warnzeichen übersehen.',
      'go-on': 'Heute nicht. Wein dämpft die Sinne, und die brauchen Sie, um ein Warnzeichen zu bemerken.',
      doctor:
        'Für ein Glas Wein braucht es keinen ärztlichen Rat. Lassen Sie die Massage einfach für einen anderen Tag.',
    },
  },
  'drowsy-why': {
    asks: 'Eine Tablette macht Sie schläfrig. Warum gibt es heute keine Massage?',
    answers: {
      'muscles-too-soft': [
        'Die Muskeln sind zu weich',
        'Weiche Muskeln wären in Ordnung. Die gedämpften Sinne sind das Problem.',
      ],
      'miss-a-warning': [
        'Ich könnte ein Warnzeichen übersehen',
        'Ja. Ihre Sinne sind Ihre Sicherheit, und heute sind sie gedämpft.',
      ],
      'hands-get-cold': [
        'Die Hände werden kalt',
        'Kalte Hände kann man wärmen. Gedämpfte Sinne können Sie nicht warnen.',
      ],
    },
  },
} as const satisfies FactWordsOf<typeof table>
