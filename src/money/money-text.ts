import { charMap, translate } from "../text/char-map";
import { fullWidth, halfWidth, spaces } from "../text/characters";

const plain = charMap(
  [fullWidth, halfWidth],
  [spaces.replace("\n", "").replace("\r", ""), " "],
  ["\r\u2028\u2029", "\n"],
  ["○〇", "零"],
  ["壹贰貳弍两兩叁叄肆伍陆陸柒捌玖", "一二二二二二三三四五六六七八九"],
  ["拾佰仟萬億", "十百千万亿"],
  ["圆圓￥", "元元¥"],
);

/**
 * The text with one character for each numeral, unit and punctuation mark that money is written with.
 * Position by position, so that places in it are places in the text.
 */
export const plainMoneyText = (text: string): string => translate(text, plain);
