import { decodeReferences, FREQUENT_CHARACTERS } from '../text/references.ts';

/** The other references of HTML 4: their names, each before its character. Those to letters with an accent are not here, see `references.ts`. */
const OF_HTML_4 =
  'iexcl ¡ cent ¢ pound £ curren ¤ yen ¥ brvbar ¦ sect § uml ¨ ordf ª not ¬ macr ¯ acute ´ micro µ para ¶ cedil ¸ sup1 ¹ ordm º ' +
  'frac14 ¼ frac34 ¾ iquest ¿ AElig Æ Oslash Ø THORN Þ szlig ß aelig æ divide ÷ oslash ø thorn þ OElig Œ oelig œ fnof ƒ circ ˆ ' +
  'tilde ˜ Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ Nu Ν Xi Ξ Omicron Ο Pi Π ' +
  'Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι ' +
  'kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigmaf ς sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω thetasym ϑ ' +
  'upsih ϒ piv ϖ dagger † Dagger ‡ permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ image ℑ weierp ℘ real ℜ alefsym ℵ ' +
  'uarr ↑ darr ↓ harr ↔ crarr ↵ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ hArr ⇔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ ' +
  'prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ ' +
  'equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lang ⟨ ' +
  'rang ⟩ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦';
/** References of HTML 5 to signs of the keyboard and to đ, which PHP writes (`ENT_HTML5`). */
const OF_HTML_5 =
  'excl ! num # dollar $ percnt % lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; equals = quest ? commat @ ' +
  'lsqb [ bsol \\ rsqb ] Hat ^ lowbar _ grave ` lcub { verbar | rcub } dstrok đ Dstrok Đ';
/** References to characters that cannot be seen in a table. Those that only direct the line have no text. */
const INVISIBLE = {
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  Tab: '\t',
  NewLine: '\n',
  lrm: '',
  rlm: '',
};

const CHARACTERS = new Map([
  ...FREQUENT_CHARACTERS,
  ...pairsIn(OF_HTML_4),
  ...pairsIn(OF_HTML_5),
  ...Object.entries(INVISIBLE),
]);

/** Replaces the character references of XML and of HTML 4, which portals write into feeds. Unknown references stay unchanged. */
export function decodeAllReferences(text: string): string {
  return decodeReferences(text, CHARACTERS);
}

function pairsIn(table: string): [name: string, character: string][] {
  const words = table.split(' ');
  const names = words.filter((_, index) => index % 2 === 0);
  return names.map((name, index) => [name, words[2 * index + 1]!]);
}
