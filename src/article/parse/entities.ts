/** Named characters that people write, `name` and character in turn; accented letters are made of their parts. */
const names = new Map<string, string>();

const list =
  'amp & lt < gt > quot " apos \' colon : sol / num # excl ! quest ? commat @ lpar ( rpar ) lsqb [ rsqb ] lbrack [ rbrack ] lcub { ' +
  'rcub } lbrace { rbrace } bsol \\ vert | verbar | grave ` ast * lowbar _ plus + equals = period . comma , semi ; dollar $ ' +
  'percnt % hat ^ iexcl ¡ cent ¢ pound £ curren ¤ yen ¥ brvbar ¦ sect § uml ¨ copy © COPY © ordf ª laquo « not ¬ reg ® REG ® ' +
  'macr ¯ deg ° plusmn ± sup2 ² sup3 ³ acute ´ micro µ para ¶ middot · cedil ¸ sup1 ¹ ordm º raquo » frac14 ¼ frac12 ½ half ½ ' +
  'frac34 ¾ iquest ¿ times × divide ÷ AElig Æ aelig æ ETH Ð eth ð Oslash Ø oslash ø THORN Þ thorn þ szlig ß Aring Å aring å ' +
  'OElig Œ oelig œ fnof ƒ circ ˆ tilde ˜ Lstrok Ł lstrok ł Dstrok Đ dstrok đ ndash – mdash — horbar ― lsquo ‘ rsquo ’ ' +
  'sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • bullet • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › ' +
  'oline ‾ frasl ⁄ euro € image ℑ weierp ℘ real ℜ trade ™ TRADE ™ alefsym ℵ numero № larr ← uarr ↑ rarr → darr ↓ harr ↔ ' +
  'crarr ↵ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ hArr ⇔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ ' +
  'minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ ' +
  'le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lang ⟨ ' +
  'rang ⟩ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ check ✓ checkmark ✓ cross ✗ star ☆ starf ★ thetasym ϑ upsih ϒ piv ϖ ' +
  'Tab \t NewLine \n nbsp \xa0 shy \xad ensp \u2002 emsp \u2003 thinsp \u2009 hairsp \u200a zwnj \u200c zwj \u200d lrm \u200e ' +
  'rlm \u200f';

const greek =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigmaf Sigma Tau Upsilon Phi Chi ' +
  'Psi Omega';

const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  macr: '\u0304',
  breve: '\u0306',
  uml: '\u0308',
  ring: '\u030a',
  dblac: '\u030b',
  caron: '\u030c',
  cedil: '\u0327',
  ogon: '\u0328',
};

for (const [, name, character] of list.matchAll(/(\w+) ([^])(?: |$)/g)) names.set(name!, character!);
greek.split(' ').forEach((name, index) => {
  names.set(name.toLowerCase(), String.fromCharCode(0x3b1 + index));
  if (name !== 'Sigmaf') names.set(name, String.fromCharCode(0x391 + index));
});

/** What numbers from 128 to 159 stand for: they were meant as Windows-1252. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Decodes character references once: those with numbers, and the named ones of HTML 4 with some more. The whole list of
 * HTML 5 weighs as much as a Markdown parser; a name that is not known here stays as it is written.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(?:x([\da-f]{1,6})|(\d{1,7}))|([a-z][a-z\d]{1,30}));/gi,
    (reference, hex?: string, decimal?: string, name?: string) =>
      name === undefined ? fromNumber(hex ? parseInt(hex, 16) : Number(decimal)) : (fromName(name) ?? reference),
  );
}

function fromNumber(code: number): string {
  if (code > 127 && code < 160) return windows1252[code - 128]!;
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
}

function fromName(name: string): string | undefined {
  const accent = Object.hasOwn(accents, name.slice(1)) ? accents[name.slice(1)]! : '';
  const letter = (name.charAt(0) + accent).normalize('NFC');
  return names.get(name) ?? (accent && letter.length === 1 ? letter : undefined);
}
