import type { Words } from '../words.ts';

export const roomPhones = {
  voting: {
    hands: {
      name: 'Mit der Hand',
      what: 'Du zählst und tippst die Zahlen ein. Mehr braucht es nicht.',
    },
    phones: {
      name: 'Mit Handys',
      what: 'Ein Code an der Wand, kein Konto, keine App. Wer kein Handy hat, hebt die Hand.',
    },
  },
  server: {
    asking: 'Einen Moment, der Teamserver wird gefragt.',
    ready: 'Der Teamserver ist da. Der Raum wird dort geöffnet und bleibt zwölf Stunden.',
    none: 'Diese Seite kam nicht von einem Teamserver, oder er ist gerade nicht erreichbar. Handys brauchen einen: „npm start“ startet ihn. Mit der Hand geht alles auch ohne.',
    signed_out:
      'Räume öffnet, wer auf dem Teamserver die Rolle „Moderation“ oder „Eigentum“ hat. Melde dich erst an und komm dann zurück.',
    not_allowed:
      'Deine Rolle darf keine Räume öffnen. Wer die Rolle „Eigentum“ hat, kann dir „Moderation“ geben.',
    refused: 'Der Teamserver hat den Raum nicht geöffnet. Versuch es noch einmal.',
    signIn: 'Anmelden',
    again: 'Noch einmal fragen',
  },
  kept: 'mit Handys',
  phones: (count) => (count === 1 ? '1 Handy ist dabei' : `${count} Handys sind dabei`),
  desk: {
    hands: 'Wer kein Handy hat, hebt die Hand: Zähl diese hier, sie kommen dazu.',
    lock: 'Raum schließen',
    recode: 'Neuer Code',
    who: 'Spitznamen, nur auf diesem Pult',
    remove: (nickname) => `${nickname} aus dem Raum nehmen`,
    share: 'Eine zweite Person leitet mit',
    shareWhy:
      'Wer den Link hat, leitet den Raum mit, auf jedem Gerät. Ein neuer Link beendet den vorigen. Zeig ihn nicht an der Wand.',
    makeLink: 'Link machen',
    copied: 'Kopiert:',
    lost: 'Keine Verbindung zum Teamserver. Die Stimmen bleiben, und es geht weiter, sobald sie wieder da ist.',
    notHosted:
      'Der Teamserver hält diesen Raum nicht für dich bereit: Er endet nach zwölf Stunden, oder der Link ist nicht ganz oder wurde erneuert.',
  },
  wall: {
    join: 'Mit dem Handy mitmachen',
    locked: 'Der Raum ist zu',
  },
} satisfies Words['roomPhones'];
