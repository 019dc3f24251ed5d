/** Which passwords are too easy to guess. Source: NIST SP 800-63B, 5.1.1.2: a list of common ones, no composition rules. */

/** Of the most common leaked passwords, those that are long enough to pass the length rule. */
const COMMON = new Set(
  `password12 password123 password1234 password12345 passwordpassword password123! passw0rd123 p@ssword123
  p@ssw0rd123 passw0rd12 mypassword mypassword1 mypassword123 newpassword newpassword1 1234567890 12345678910
  123456789a 123456789q 1234567891 0123456789 0987654321 9876543210 1111111111 0000000000 2222222222 5555555555
  6666666666 7777777777 8888888888 9999999999 1212121212 1231231234 123123123123 1234512345 1234554321
  11111111111 123456123456 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4t5 q1w2e3r4t5y6 1qaz2wsx3edc qwertyuiop qwertyuiop1
  qwertyuiop123 qwerty1234 qwerty12345 qwerty123456 1234qwerty 12345qwert 123456qwerty qwertyqwerty qazwsxedcrfv
  asdfghjkl1 asdfghjkl123 asdfasdfasdf asdfghjkl; zxcvbnm123 zxcvbnm,./ qwe123qwe123 abcdefghij abcdefghijk
  abcd123456 abc1234567 a123456789 aa12345678 a1b2c3d4e5 abc123abc123 iloveyou12 iloveyou123 iloveyou1234
  iloveyou11 iloveyousomuch welcome123 welcome1234 welcome123! letmein123 letmein1234 administrator admin12345
  admin123456 adminadmin admin1234! changeme123 changemenow sunshine123 football123 baseball123 basketball
  basketball1 superman123 princess123 charlie123 michael123 jennifer123 liverpool1 liverpool123 manchester
  manchester1 barcelona1 christopher christina1 alexander1 butterfly1 strawberry chocolate1 california
  blink182blink trustno1trustno1 whatever123 computer123 internet123 samsung123 minecraft1 minecraft123
  pokemon123 starwars123 dragon12345 monkey12345 shadow12345 master12345 hello12345 hello123456 test123456
  test1234567 testtest123 testtesttest secret1234 secretsecret default123 temporary1 summer2020 summer2021
  summer2022 summer2023 summer2024 summer2025 winter2023 winter2024 winter2025 spring2024 spring2025 autumn2024
  company123 jobhive123 jobhivejobhive interview1 interview123`.split(/\s+/),
);

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Why a password is refused, or null. `about`: what others know of its owner. */
export function passwordProblem(password: string, about: readonly string[]): string | null {
  const lower = plain(password);
  if (COMMON.has(lower)) return 'This password is on the list of common ones. Choose another.';
  if (new Set(lower).size < 4) return 'This password repeats itself. Choose another.';
  if (about.some((known) => known.length >= 4 && lower === plain(known))) {
    return 'This password is your own name or address. Choose another.';
  }
  return null;
}
