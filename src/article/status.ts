import type {Status, StatusKind} from './article.js';
import {fieldsOf} from './data.js';
import {asText, plainText} from './text.js';

/** Words for each kind, folded: lower-case, and `_` and `-` as spaces. */
const WORDS: readonly (readonly [kind: StatusKind, words: string])[] = [
  [
    'done',
    'true|yes|completed?|done|finished|shipped|released|launched|delivered|live|in force|✓|✔|✅|☑|x|abgeschlossen|erledigt|fertig|terminé|fini|achevé|completado|hecho|terminado|completato|fatto|concluído|завершено|выполнено|完了|完成|已完成',
  ],
  [
    'active',
    'in progress|ongoing|active|current|started|wip|doing|in arbeit|laufend|aktiv|en cours|actif|en curso|en progreso|activo|in corso|attivo|em andamento|ativo|в работе|в процессе|进行中|進行中',
  ],
  [
    'planned',
    'false|no|planned|upcoming|next|to ?do|proposed|pending|scheduled|not started|future|geplant|offen|prévu|à venir|planificado|previsto|pendiente|pianificato|planejado|запланировано|планируется|计划中|予定',
  ],
  [
    'cancelled',
    'cancell?ed|abandoned|failed|dropped|rejected|❌|✗|✘|abgebrochen|abgesagt|annulé|abandonné|cancelado|annullato|отменено|已取消|中止',
  ],
];

/** What a status word means; a word that is not known is kept as written, with the kind `other`. */
export function readStatus(value: unknown): Status | undefined {
  const kept = fieldsOf(value)?.find('kind', plainText)?.value as StatusKind | undefined;
  const text = asText(value);
  if (kept === 'other' || WORDS.some(([kind]) => kind === kept)) return {kind: kept!, text: text ?? ''};
  if (text === undefined) return undefined;
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  const kind = WORDS.find(([, words]) => new RegExp(`^(${words})[\\p{Emoji_Presentation}.! ]*$`, 'u').test(word))?.[0];
  return {kind: kind ?? 'other', text: /^(true|false|yes|no)$/.test(word) ? '' : text};
}
