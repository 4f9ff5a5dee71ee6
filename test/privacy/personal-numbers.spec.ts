import { personalNumbersIn } from "../../src/privacy/personal-numbers";

const found = (text: string) =>
  personalNumbersIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

test.each([
  ["身份证110101199003074514。", ["resident-id 110101199003074514"]],
  ["身份证110101199003074515，校验码错", ["resident-id 110101199003074515"]],
  ["身份证11010119900307451x号", ["resident-id 11010119900307451x"]],
  ["110101199013074514，月份写错", ["resident-id 110101199013074514"]],
  ["１１０１０１１９９００３０７４５１４", ["resident-id １１０１０１１９９００３０７４５１４"]],
  ["110101 19900307 4514", ["resident-id 110101 19900307 4514"]],
  ["一代证110101900307451", ["resident-id 110101900307451"]],
  ["电话：13812345678、19912345678", ["mobile 13812345678", "mobile 19912345678"]],
  ["+8613812345678", ["mobile 13812345678"]],
  ["138 1234 5678 2024年", ["mobile 138 1234 5678"]],
  ["No.13812345678", ["mobile 13812345678"]],
  ["卡号6222021234567890123", ["bank-card 6222021234567890123"]],
  ["卡号4111111111111111", ["bank-card 4111111111111111"]],
  ["卡号6222 0212 3456 7890", ["bank-card 6222 0212 3456 7890"]],
])("%s", (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

test.each([
  ["11410482005507070X", "a lawful USCC of figures and X"],
  ["124104820868908166", "a lawful USCC of figures only"],
  ["124104823580395839", "a lawful USCC of figures only"],
  ["124104044168501211", "a lawful USCC of figures only"],
  ["12410425MB1M739494", "a USCC with letters"],
  ["914104001000004486", "a lawful USCC that would pass as a card"],
  ["410400000012308", "15 digits: no card, though its check digit is right"],
  ["410400000012345", "a registration number: no date of birth in it"],
  ["JY14104020001234567", "a licence number"],
  ["平市监罚〔2024〕第13812345678号", "a serial"],
  ["平公行罚〔2024〕13812345678号", "a serial"],
  ["罚款13812345678元", "money"],
  ["13812345678.50", "a decimal"],
  ["4111111111111112", "no card: its check digit is wrong"],
  ["12812345678", "no mobile prefix"],
  ["0375-2971234", "a landline"],
  ["41001511010050201234", "20 digits: an account of the treasury"],
])("%s is no personal number: %s", (text) => {
  expect(found(text)).toEqual([]);
});
