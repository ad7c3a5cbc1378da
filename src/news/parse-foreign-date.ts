const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/**
 * The months of German, French, Spanish, Italian, Portuguese, Dutch and Russian, without accents, in the order of the year. No word
 * here is another month in another language. `listopad`, which is October or November, is missing for this reason.
 */
const MONTHS = new Map(
  [
    'janv janvier januar januari gen gennaio ene enero janeiro янв января',
    'fev fevr fevrier februar februari febbraio febrero fevereiro фев февр февраля',
    'mar mrz marz mrt maart mars marzo marco мар марта',
    'avr avril aprile abr abril апр апреля',
    'mai mei mag maggio mayo maio мая маи',
    'juin juni giu giugno junio junho июн июня',
    'juil juillet juli lug luglio julio julho июл июля',
    'aout ago agosto augustus авг августа',
    'septembre set sett settembre septiembre setembro сен сент сентября',
    'okt octobre oktober ott ottobre octubre out outubro окт октября',
    'novembre noviembre novembro ноя нояб ноября',
    'dec dez dezember decembre dic dicembre diciembre dezembro дек декабря',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, ENGLISH_MONTHS[index]!] as const)),
);
/** The short weekdays of these languages. `Mar. 7` is a day of March. */
const WEEKDAYS =
  /^(?:mo|di|mi|do|fr|sa|so|lun|mar(?=\.?,)|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|gio|seg|ter|qua|qui|sex|ma|wo|vr|za|zo|пн|вт|ср|чт|пт|сб|вс)[.,]+ ?(?=\d)/iu;

/** `16 Mär 2019`, `7. März 2024`, `7 de marzo de 2024`. */
const DAY_AND_MONTH = /(\d\d?)\.?[ -](?:de )?(\p{L}{3,10})\.?[ -](?:de )?(?=\d{4}|\d\d\b)/u;
const ACCENTS = /\p{M}/gu;
/** `2024年3月7日 星期四`, as Chinese and Japanese write it. */
const CHINESE = /(\d{4})年 ?(\d\d?)月 ?(\d\d?)日(?: ?(?:星期|周|\()[一二三四五六日天月火水木金土]\)?)?/;

/** Writes the month of a date in another language in English, and leaves out its weekday: `Sa, 16 Mär 2019` becomes `16 mar 2019`. */
export function toEnglishDate(text: string): string {
  return text
    .replace(WEEKDAYS, '')
    .replace(CHINESE, '$1-$2-$3 ')
    .replace(DAY_AND_MONTH, (date, day: string, word: string) => {
      const month = MONTHS.get(word.toLowerCase().normalize('NFD').replace(ACCENTS, ''));
      return month === undefined ? date : `${day} ${month} `;
    });
}
