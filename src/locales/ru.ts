import {pluralIn} from './plural.js';
import type {Terms} from './terms.js';

const plural = pluralIn('ru');

const ru: Terms = {
  $code: 'ru',
  $name: 'Русский',
  $dir: 'ltr',

  retry: 'Повторить',
  loadFailed: 'Не удалось загрузить содержимое.',
  copyLink: 'Скопировать ссылку',
  copyLinkTo: (name) => `Скопировать ссылку на «${name}»`,
  linkCopied: 'Ссылка скопирована',
  linkInAddressBar: 'Ссылка — в адресной строке',
  matches: (count, total) =>
    count
      ? `${count} ${plural(count, {one: 'результат', few: 'результата', many: 'результатов', other: 'результата'})} из ${total}`
      : 'Ничего не найдено',
  source: 'Источник',
  expandAll: 'Развернуть всё',
  collapseAll: 'Свернуть всё',
  showAll: (count) => `Показать всё (${count})`,
  relevance: 'Почему важно',
  labeled: (label) => `${label}:`,

  faqHeading: 'Вопросы и ответы',
  searchQuestions: 'Поиск по вопросам',

  timelineHeading: 'Хронология',
  statusDone: 'Готово',
  statusPlanned: 'Запланировано',
  progress: (total, done, active) =>
    done || !active
      ? `Готово ${done} из ${total}${active ? `, в работе: ${active}` : ''}`
      : `В работе: ${active} из ${total}`,
  since: (date) => `${date} – настоящее время`,
  from: (date) => `начало: ${date}`,
  until: (date) => `окончание: ${date}`,
  ongoing: 'продолжается',

  competitorHeading: 'Сравнение',
  product: 'Продукт',
  description: 'Описание',
  answer: (answer) =>
    ({
      yes: 'Да',
      no: 'Нет',
      partial: 'Частично',
      planned: 'Запланировано',
      unknown: 'Неизвестно',
      'not-applicable': 'Неприменимо',
      empty: 'не указано',
    })[answer],
  rating: (value, max) => `${value} из ${max}`,
  ownProduct: 'Продукт из этой статьи',
  filterProducts: 'Поиск по продуктам',
  differencesOnly: 'Только различия',
  columnsShown: (count, total) => `Показано свойств: ${count} из ${total}`,
  sortBy: 'Сортировка:',
  sorted: (column, direction) =>
    direction === 'none'
      ? 'В порядке из статьи'
      : `Сортировка: ${column}, по ${direction === 'ascending' ? 'возрастанию' : 'убыванию'}`,
  copyMarkdown: 'Скопировать как Markdown',
  copyCsv: 'Скопировать как CSV',
  downloadCsv: 'Скачать CSV',
  copied: 'Скопировано',
  saved: 'Сохранено в файл',

  withTag: (count, total, tag) => `${count} из ${total} с тегом «${tag}»`,
  clearFilter: 'Сбросить фильтр',

  type: 'Тип',
  level: 'Уровень',
  by: 'Текст',
  published: 'Опубликовано',
  updated: 'Обновлено',
  publisher: 'Издатель',
  audience: 'Аудитория',

  topicHeading: 'О чём эта статья',

  alsoKnownAs: 'Другие названия:',
  elsewhere: 'На других сайтах',

  mentionsHeading: 'Упоминания в статье',
  otherType: 'Другое',

  tagsHeading: (field) =>
    ({
      keywords: 'Ключевые слова',
      relatedTechnologies: 'Связанные технологии',
      industryImpact: 'Влияние на отрасли',
      codingLanguages: 'Языки программирования',
      audience: 'Аудитория',
    })[field],

  conceptsHeading: 'Понятия',
  searchConcepts: 'Поиск по понятиям',
  index: 'Указатель',

  inGlossary: 'В глоссарии',

  implementationsHeading: 'Где применяется',
  technologies: 'Технологии',

  considerationsHeading: 'Что учесть',
  severity: 'Серьёзность',
  category: 'Категория',

  contents: 'Содержание',
  print: 'Печать',
  restHeading: 'Прочие данные',
};

export default ru;
