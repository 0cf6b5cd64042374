// The play screen, and what is opened over it.

export const play = {
  controls: 'Play controls',
  earlier: 'Earlier lines',
  sound: (isMuted: boolean) => (isMuted ? 'Sound is off' : 'Sound is on'),
  pause: 'Pause',
  withKey: (label: string, key: string) => `${label} (${key})`,
  /** The key, as a keyboard of this language names it. */
  escape: 'Esc',
  said: 'What is said',
  conversation: 'Conversation',
  next: 'Next',
  toResult: 'See how it went',
  readAloud: 'Read aloud',
  takeBack: 'Take it back',
  skip: 'Skip to the next decision',
  teach: 'Tap to go on',
  /** Where there are keys. */
  teachKeys: ', or press Space or Enter',
  trust: 'Trust',
  trustOf: (trust: number) => `${trust} of 100`,
  rule: 'Your rule at work',
  /** `role`: a sign; the story’s own words stand in its place. */
  nowYouAre: (role: string) => `You are now: ${role}`,
  yourTurn: 'Your turn',
  choices: (count: number) => `– ${count} choices`,
  /** Before a choice that is said to neither the customer nor who spoke last. */
  to: (name: string) => `To ${name}:`,
  firstTry: 'Your first try',
  coach: 'Your coach',
  tryAgain: 'Try again',
  keepIt: 'Keep it',
  channels: { mail: 'by e-mail', phone: 'on the phone', text: 'by text message' },
  /** Before a line, for ears. */
  youAre: (act: string, role: string) => `${act} You are: ${role} `,
  speaker: (name: string, channel: string | null) =>
    channel ? `${name}, ${channel}: ` : `${name}: `,
  earlierNote: 'In Learn you can go back to a decision. What you said after it is then gone.',
  you: (role: string) => `You: ${role}`,
  stepBack: 'Go back to this decision',
  close: 'Close',
  paused: {
    title: 'Paused',
    modes: {
      learn: 'You are in Learn: a coach helps after a weak line.',
      assess: 'You are in Assess: nobody helps, and it counts.',
    },
    saving: {
      saved: 'Everything up to your last choice is saved.',
      full: 'Not saved: this device has no room left.',
      blocked: 'Not saved: this browser does not let pages keep anything.',
      moved_on_elsewhere: 'Not saved: the attempt has gone on in another tab.',
      left_alone: 'Not saved: what was noted before cannot be read.',
    },
    tryingOther: 'You are trying another line; nothing counts.',
    goOn: 'Go on',
    earlier: 'Earlier lines',
    settings: 'Settings',
    restart: 'Start again from the beginning',
    oneTime:
      'This was your one first time: only a first attempt in Assess can be evidence. It stays in your record as far as it has come; what you begin now is practice. You can also just go on.',
    restartAnyway: 'Start again all the same',
    leave: 'Leave to the title',
    keys: [
      ['Space, Enter, → ↓, Page Down', 'Next line'],
      ['Page Up', 'Earlier lines'],
      ['1 to 4', 'Say that line'],
      ['↑ ↓', 'Walk through the choices'],
      ['M', 'Sound on and off'],
      ['Esc', 'Pause, and go on'],
    ],
  },
};
