// Passwords of twelve letters and more that are tried first. All longer than eleven, because shorter
// ones are refused for that.

const COMMON: readonly string[] = [
  'administrator',
  'adminadminadmin',
  'changemechangeme',
  'correcthorsebatterystaple',
  'customerservice',
  'iloveyouiloveyou',
  'letmeinletmein',
  'liverpoolfc1',
  'makeitright',
  'manchesterunited',
  'mypassword',
  'passwordpassword',
  'password',
  'qazwsxedcrfv',
  'qwerasdfzxcv',
  'qwertyuiop',
  'qwertyuiopasdfghjkl',
  'qwertzuiop',
  'secretsecret',
  'starwars',
  'sunshine',
  'trustno1trustno1',
  'unbelievable',
  'welcome',
  'welcomewelcome',
  'zxcvbnmasdfghjkl',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
];

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', '98765432109876543210'];

/** Also with figures or marks behind it, one thing again and again, a row of the alphabet, or the name. */
export function isCommonPassword(password: string, name: string): boolean {
  const text = password.toLowerCase().replaceAll(' ', '');
  const bare = text.replace(/[^a-zäöüß]+$/, '');
  const isRepeated = /^(.{1,4})\1+.{0,3}$/.test(text);
  const isRow = ROWS.some((row) => row.includes(text) || row.includes(bare));
  const own = name.toLowerCase().replaceAll(' ', '');
  return isRepeated || isRow || bare === own || COMMON.includes(text) || COMMON.includes(bare);
}
