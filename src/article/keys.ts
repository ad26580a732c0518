/*
 * The names under which authors write each field, in order of preference, as `foldKey` leaves them. One constant a
 * field, so that a reader carries only its own.
 */

export const TITLE = 'title headline name';
export const DESCRIPTION = 'description excerpt summary abstract';
export const DATE_PUBLISHED =
  'datepublished publisheddate publishedat pubdate publishdate date published created createdat';
export const DATE_MODIFIED = 'datemodified lastmod updated lastupdated modified updatedat';
export const TEXT_FORMAT = 'textformat';

/** Headings of a section or of a group in it. */
export const HEADING = 'title name heading label category topic group section';
/** Introductions to a section or a group in it. */
export const INTRO = 'description summary intro';

export const FAQ = 'faq faqs faqitems faqlist questions mainentity';
export const QUESTION = 'question q frage pregunta domanda pergunta вопрос 質問 问题 問題 질문 سؤال שאלה';
/** Names that mean a question only where there is an answer too. */
export const QUESTION_NAME = 'name title heading';
export const ANSWER =
  'acceptedanswer answer a response antwort respuesta risposta resposta réponse reponse ответ 回答 答え 答案 답변 جواب إجابة תשובה';
/** Names that mean an answer only where there is a question too. */
export const ANSWER_TEXT = 'text content body details description desc';
export const FAQ_GROUP = 'items questions subfaq faqs sections categories';

export const TIMELINE =
  'migrationtimeline *timeline timeline roadmap milestones phases releases history schedule events';
export const ENTRY_NAME = 'name title event label phase version text deliverable releasecycle milestone stage step';
export const ENTRY_TEXT = 'description summary desc details text content body';
export const START = 'startdate start from startyear releasedate date year day timeframe timestamp';
export const END = 'enddate end to endyear eol';
export const STATUS = 'status state';
export const DONE = 'done completed released';
export const TIMELINE_GROUP = 'items entries phases milestones releases events steps';

export const COMPETITORS = 'competitionlandscape competitors products comparisontable comparison alternatives brands';
/** What a row is called that compares products by one feature. */
export const FEATURE =
  'feature criterion criteria aspect metric capability property dimension attribute merkmal funktion kriterium fonctionnalité critère característica criterio caratteristica criterio funzionalità recurso 功能 特性 機能';
export const FEATURES = 'features criteria';
export const COMPARISON_ROWS = 'rows items data entries products competitors alternatives brands plans tools';
