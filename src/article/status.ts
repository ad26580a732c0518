import type {Status, StatusKind} from './article.js';
import {fieldsOf} from './data.js';
import {asText, plainText} from './text.js';

/** Words for each kind, folded: lower-case, and `_` and `-` as spaces. A symbol or a remark in brackets may be beside one. */
const WORDS = (
  [
    [
      'done',
      'true|yes|completed?|done|finished|shipped|released|launched|delivered|live|in force|✓|✔|✅|☑|x|abgeschlossen|erledigt|fertig|terminé|fini|achevé|completado|hecho|terminado|completato|fatto|concluído|завершено|выполнено|完了|完成|已完成|완료|مكتمل|منجز|הושלם',
    ],
    [
      'active',
      'in progress|ongoing|active|current|started|wip|doing|in arbeit|laufend|aktiv|en cours|actif|en curso|en progreso|activo|in corso|attivo|em andamento|ativo|в работе|в процессе|进行中|進行中|진행 ?중|قيد التنفيذ|جار|בתהליך',
    ],
    [
      'planned',
      'false|no|planned|upcoming|next|to ?do|proposed|pending|scheduled|not started|future|geplant|offen|prévu|à venir|planificado|previsto|pendiente|pianificato|planejado|запланировано|планируется|计划中|予定|예정|مخطط|מתוכנן',
    ],
    [
      'cancelled',
      'cancell?ed|abandoned|failed|dropped|rejected|❌|✗|✘|abgebrochen|abgesagt|annulé|abandonné|cancelado|annullato|отменено|已取消|中止|취소|ملغى|בוטל',
    ],
  ] as const
).map(
  ([kind, words]) =>
    [kind, new RegExp(`^[^\\p{L}\\p{N}]*?(${words})(?:\\s*\\([^()]*\\))?[^\\p{L}\\p{N}]*$`, 'u')] as const,
);

/** What a status word means; a word that is not known is kept as written, with the kind `other`. */
export function readStatus(value: unknown): Status | undefined {
  const kept = fieldsOf(value)?.find('kind', plainText)?.value as StatusKind | undefined;
  const text = asText(value);
  if (kept === 'other' || WORDS.some(([kind]) => kind === kept)) return {kind: kept!, text: text ?? ''};
  if (text === undefined) return undefined;
  // No status is as long as this, and the patterns are not made for a text that is.
  const word = text
    .slice(0, 100)
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  const kind = WORDS.find(([, pattern]) => pattern.test(word))?.[0];
  return {kind: kind ?? 'other', text: /^(true|false|yes|no)$/.test(word) ? '' : text};
}
