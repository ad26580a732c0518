import type {IssueCode} from './issue.js';

/** What an author can read about a code. */
export interface IssueHelp {
  /** What it means, and what it does to the page. */
  readonly meaning: string;
  /** What to do about it. */
  readonly fix: string;
}

/**
 * Every code with its meaning and its fix, in the order of docs/issues.md, which `npm run docs:issues` writes from this.
 * A new code of `IssueCode` does not compile until it has an entry here. Nothing that a page loads may import this: it is
 * text for the command line, for editors and for the docs.
 */
export const issueCatalog: Readonly<Record<IssueCode, IssueHelp>> = {
  'article/not-an-object': {
    meaning: 'The data as a whole is neither a map of keys nor a list that looks like a section.',
    fix: 'Put the data under keys, such as `faq:` with its questions below.',
  },
  'article/empty': {
    meaning: 'There is no data, or nothing in it but comments.',
    fix: 'Write some data, or leave out the element that should show it.',
  },

  'text/not-text': {
    meaning: 'A list or a map stands where a text is expected. It is not shown.',
    fix: 'Write a text there. Several paragraphs can be one text in a `|` block.',
  },
  'text/bidi-override': {
    meaning:
      'A text has characters that make a part of it read in the other direction than it is written. They are left out.',
    fix: 'Remove U+202D and U+202E from the text. Each text is set in its own direction without them.',
  },
  'text/line-break-markup': {
    meaning: 'A name or a heading has a `<br>`, which is shown as a line break.',
    fix: 'Write the name on one line, or leave it: nothing is lost.',
  },
  'text/markup-left-out': {
    meaning: 'A text has HTML that is not among what a text may have. The markup is left out.',
    fix: 'Write the text without this element, or in Markdown with `text_format: markdown`.',
  },
  'text/unlisted-key': {
    meaning: 'An item has a key that its section has no place for. Its value is not shown.',
    fix: 'Put what it says into a key that is shown, or remove it if it is only for other tools.',
  },
  'text/looks-like-markdown': {
    meaning:
      'A text looks like Markdown, but texts are shown as they are written: readers see the asterisks and brackets.',
    fix: 'Add `text_format: markdown` to the data, or `format="markdown"` to the element, or write plain text.',
  },

  'url/unsafe': {
    meaning:
      'An address is not `http:`, `https:`, `mailto:` or relative, or hides what it is. It is shown as text, not as a link.',
    fix: 'Write a full `https://…` address, or a path that begins with `/`, `./`, `?` or `#`.',
  },
  'url/look-alike-host': {
    meaning: 'The host of an address mixes alphabets or is in punycode, so that it may look like another one.',
    fix: 'Check that it is the host you mean. Links to it work.',
  },
  'url/user-info': {
    meaning: 'An address has a user name or a password in it. It is not shown as a link.',
    fix: 'Remove everything between `//` and `@`, and change the password if it was a real one.',
  },

  'date/ambiguous': {
    meaning: 'A date such as `03/04/2026` is another day in other countries. It is shown as written and not sorted by.',
    fix: 'Write the year first: `2026-04-03`.',
  },
  'date/impossible': {
    meaning: 'There is no such day, month or time. The date is shown as written.',
    fix: 'Correct the date; April has 30 days.',
  },
  'date/not-a-date': {
    meaning: 'A text stands where a date is expected. It is shown as written.',
    fix: 'Write `2026`, `2026-05`, `2026-Q2`, `2026-05-05` or `May 2026`, or leave it if it is meant as words.',
  },
  'date/end-before-start': {
    meaning: 'Something ends before it starts.',
    fix: 'Correct one of the two dates, or change them around.',
  },

  'key/dangerous': {
    meaning:
      'A key is named like something that all objects of JavaScript have: `__proto__`, `constructor`, `prototype`. It is kept as plain data.',
    fix: 'Rename the key; other tools may stumble over it.',
  },
  'key/shadowed': {
    meaning: 'Two keys say the same, such as `date` and `date_published`, and differ. Only one of them is used.',
    fix: 'Remove the one that is not meant.',
  },
  'key/unknown': {
    meaning:
      'Nothing reads this key, but it is spelled almost like one that is read. Only the command line and `checkText` look for this.',
    fix: 'Correct the spelling if the suggested key is what you mean.',
  },

  'faq/not-a-list': {
    meaning: 'The value of `faq` is neither a list nor a map. There are no questions to show.',
    fix: 'Write a list of items, each with a `question` and an `answer`.',
  },
  'faq/missing-question': {
    meaning: 'An answer has no question. It is not shown.',
    fix: 'Add `question:` to the item.',
  },
  'faq/missing-answer': {
    meaning: 'A question has no answer, or one that is no text. It is not shown.',
    fix: 'Add `answer:` to the item.',
  },

  'timeline/not-a-list': {
    meaning: 'The value of the timeline is neither a list nor a map. There are no entries to show.',
    fix: 'Write a list of entries, or a map from the name of a phase to what is said of it.',
  },
  'timeline/missing-name': {
    meaning: 'An entry of the timeline has neither a name nor a text nor a date. It is not shown.',
    fix: 'Add `name:` to the entry.',
  },
  'timeline/unknown-status': {
    meaning: 'The status is none of the known words. It is shown as written, without a shape of its own.',
    fix: 'Write `done`, `in progress`, `planned` or `cancelled`, or leave it if your word is the better one.',
  },

  'competitors/not-a-list': {
    meaning: 'The value of the comparison is neither a list nor a map. There are no products to show.',
    fix: 'Write a list of products, each with a `name`.',
  },
  'competitors/missing-name': {
    meaning: 'A product, or a row of the comparison, has no name. It is not shown.',
    fix: 'Add `name:` to the product, or a name to the first cell of the row.',
  },
  'competitors/ragged-row': {
    meaning: 'A row has more values than there are columns. What is beyond the last column is not shown.',
    fix: 'Remove values from the row, or add headers.',
  },

  'keywords/duplicate': {
    meaning: 'The same keyword is there twice, perhaps in other capitals. The first one is shown.',
    fix: 'Remove the second one.',
  },
  'keywords/empty': {
    meaning: 'A keyword is empty. It is left out.',
    fix: 'Remove the item, or a comma too many.',
  },
  'tags/duplicate': {
    meaning: 'The same word is in a list of tags twice, perhaps in other capitals. The first one is shown.',
    fix: 'Remove the second one.',
  },
  'tags/empty': {
    meaning: 'A tag is empty. It is left out.',
    fix: 'Remove the item, or a comma too many.',
  },

  'about/missing-name': {
    meaning: 'The topic has no name. It is not shown.',
    fix: 'Add `name:` below `about:`.',
  },
  'authors/missing-name': {
    meaning: 'An author has no name. They are not shown.',
    fix: 'Write the name as a text, or as `name:` of the author.',
  },
  'mentions/missing-name': {
    meaning: 'Something that is mentioned has no name. It is not shown.',
    fix: 'Add `name:` to the mention.',
  },
  'mentions/duplicate': {
    meaning: 'The same name is mentioned twice. Both are shown as one.',
    fix: 'Make one mention out of the two.',
  },
  'concepts/missing-term': {
    meaning: 'A concept has no term. It is not shown.',
    fix: 'Add `concept:` or `term:` to the item.',
  },
  'concepts/missing-text': {
    meaning: 'A concept has no definition. The term stands alone.',
    fix: 'Add `description:` to the concept.',
  },
  'implementations/missing-name': {
    meaning: 'An implementation area has neither a name nor a description. It is not shown.',
    fix: 'Add `area:` to the item.',
  },
  'considerations/missing-text': {
    meaning: 'A consideration has no text. It is not shown.',
    fix: 'Write the consideration as a text, or as `text:` of the item.',
  },
  'image/unknown-size': {
    meaning: 'The width or height of a picture is no number of pixels. It is not used.',
    fix: 'Write a whole number without a unit: `width: 1200`.',
  },

  'limit/bytes': {
    meaning: 'The text is longer than the limit. Nothing of it was read.',
    fix: 'Split the file. A script can raise `limits.bytes` of `parseDocument`.',
  },
  'limit/nodes': {
    meaning:
      'There are more values than the limit, counted with every repetition by an alias. What is beyond is left out.',
    fix: 'Make the data smaller, or repeat less by aliases.',
  },
  'limit/depth': {
    meaning: 'Lists and maps are nested deeper than the limit. What is deeper is left out.',
    fix: 'Make the data flatter.',
  },

  'yaml/syntax': {
    meaning: 'This is not YAML. The section that it is in is not read; the others are.',
    fix: 'Do what the message says at the line it names; the mistake may be in the line before it.',
  },
  'yaml/tab-indentation': {
    meaning: 'A line is indented with a tab, which YAML does not allow.',
    fix: 'Indent with spaces, and let your editor write spaces in YAML files.',
  },
  'yaml/no-break-space': {
    meaning:
      'A line is indented with no-break spaces, as word processors and chat windows leave them. They were read as plain ones.',
    fix: 'Replace them by plain spaces.',
  },
  'yaml/smart-quotes': {
    meaning: 'Curly quotes stand where straight ones are needed.',
    fix: 'Write `"` or `\'` around the value.',
  },
  'yaml/unquoted-value': {
    meaning:
      'A value or a key begins with, or contains, a character that means something to YAML: `@`, `*`, `&`, `%`, `!`, `{`, `|`, `: `.',
    fix: 'Put the value in quotes.',
  },
  'yaml/control-character': {
    meaning: 'The text has a character that cannot be shown. U+FFFD, �, stands in its place.',
    fix: 'Remove the character, and save the file as UTF-8.',
  },
  'yaml/unknown-tag': {
    meaning: 'A tag such as `!include` means nothing here. Its value was read as if the tag were not there.',
    fix: 'Remove the tag, or write the value itself.',
  },
  'yaml/circular-alias': {
    meaning: 'An alias repeats something that it is itself a part of. It is left out.',
    fix: 'Remove the alias.',
  },
  'yaml/duplicate-key': {
    meaning: 'The same key is there twice. Only the last one counts.',
    fix: 'Remove one, or put the values of both under one key.',
  },
  'yaml/second-document': {
    meaning: 'A line of `---` or `...` begins a second document, which is not read.',
    fix: 'Remove the line, or quote it if it belongs to a text.',
  },
  'yaml/number-spelling': {
    meaning: 'A version such as `1.20` is kept here as it is written, but most other tools read it as the number 1.2.',
    fix: 'Put the version in quotes.',
  },
  'yaml/empty': {
    meaning: 'There is no data, only comments or nothing at all.',
    fix: 'Write some data, or remove the empty front matter.',
  },

  'json/syntax': {
    meaning: 'This is not JSON. What comes before the mistake is read.',
    fix: 'Do what the message says at the line it names.',
  },
  'json/duplicate-key': {
    meaning: 'The same key is there twice. Only the last one counts.',
    fix: 'Remove one, or put the values of both under one key.',
  },
  'json-ld/no-article': {
    meaning: 'There is no JSON-LD here that describes an article or something in one.',
    fix: 'Put a node with a type such as `TechArticle` or `FAQPage` in a `<script type="application/ld+json">`.',
  },
  'json-ld/bad-script': {
    meaning: 'One of several scripts of a page could not be read and was skipped.',
    fix: 'Correct the script as the message says.',
  },
  'json-ld/no-page-url': {
    meaning: 'The address of the page is not known, so that ids and links in the JSON-LD are relative to it.',
    fix: 'Write a `canonical_url`, or a `slug` and the address of the site: `site-url`, or the option `siteUrl`.',
  },
  'json-ld/missing': {
    meaning: 'Search engines look for this in the JSON-LD of an article, and neither the data nor the page says it.',
    fix: 'Add it to the data. What is not true of the article is better left out.',
  },
  'json-ld/inferred': {
    meaning: 'Something in the JSON-LD is not said in the data in this form, but follows from what is said.',
    fix: 'If it is wrong, say it in the data: a `title`, a `schema_type`, a type of a mention.',
  },
  'json-ld/unknown-type': {
    meaning: 'The type is not one of schema.org that fits here. A more general one is written in the JSON-LD.',
    fix: 'Choose a type of schema.org, such as `TechArticle`, `SoftwareApplication` or `Organization`.',
  },
  'json-ld/moved': {
    meaning:
      'A value stands in another place of the JSON-LD than in the data: a link under `sameAs` at the mention that it names, ' +
      'a date that is no full day at the timeline as a whole.',
    fix: 'Move the link to the mention in the data too, or give the day. Nothing is lost otherwise.',
  },
  'json-ld/repeated-url': {
    meaning: 'A link says what the JSON-LD says already, and is left out of it.',
    fix: 'Remove the link, or leave it: readers see it as before.',
  },
  'json-ld/placeholder-url': {
    meaning: "A link leads to a host like `example.com`. The JSON-LD has the page's own address in its place.",
    fix: 'Write the address that was meant.',
  },
  'json-ld/date-left-out': {
    meaning: 'The date is readable for people, but has no form that machines read. It is left out of the JSON-LD.',
    fix: 'Write a year, a month or a day: `2026`, `2026-05`, `2026-05-31`.',
  },
  'json-ld/shown-only': {
    meaning: 'The vocabulary of schema.org has no place for this. Readers see it, the JSON-LD does not have it.',
    fix: 'Nothing, unless machines should know it: then say it in a description.',
  },
  'json-ld/other-faq': {
    meaning: 'The page has a `FAQPage` already. A second one would count against it, so the JSON-LD has none.',
    fix: 'Nothing, or switch off the other one, usually in a plug-in for search engines.',
  },
  'json-ld/other-article': {
    meaning: 'Another element writes the JSON-LD of this article into the page already.',
    fix: 'Keep one `<article-json-ld>` for an article.',
  },
  'json-ld/no-article-id': {
    meaning: "The page's own JSON-LD has no article with an `@id`, so that nothing can be added to it.",
    fix: 'Give the article of that graph an `@id`, or remove `mode="augment"`.',
  },

  'front-matter/none': {
    meaning: 'A Markdown file has no front matter, and no data scripts in its body.',
    fix: 'Put the data at the beginning of the file, between two lines of `---`.',
  },
  'front-matter/unclosed': {
    meaning: 'The front matter has no end. It was guessed.',
    fix: 'Add a line of `---` where the data ends.',
  },
  'front-matter/toml': {
    meaning: 'The front matter is TOML, which is not read.',
    fix: 'Write it as YAML between two lines of `---`.',
  },
  'front-matter/javascript': {
    meaning: 'The front matter is JavaScript, which is never run.',
    fix: 'Write it as YAML between two lines of `---`.',
  },

  'source/escaped-text': {
    meaning:
      'An editor or a Markdown processor has taken the data for text. It was read as it was before, where that is possible.',
    fix: 'Keep the data out of what is processed, for example in a file of its own that `src` names.',
  },
  'source/not-found': {
    meaning: 'There is nothing at the address in `src`.',
    fix: 'Check the address, which is relative to the page, and that the file is published.',
  },
  'source/scheme': {
    meaning: 'The address in `src`, or one that it leads to, is not `http:` or `https:`.',
    fix: 'Write an address on the web. To try a page out, serve it instead of opening the file.',
  },
  'source/network': {
    meaning: 'The data could not be loaded: no connection, a refusal by the other site, or a content security policy.',
    fix: "Look into the browser's console. The other site must allow it (CORS), and `connect-src` must name it.",
  },
  'source/status': {
    meaning: 'The server has answered with an error.',
    fix: 'Open the address in `src` in a browser and see what the server says.',
  },
  'source/timeout': {
    meaning: 'The data did not come within ten seconds.',
    fix: 'Make the file smaller, or serve it from a faster place.',
  },
  'source/too-large': {
    meaning: 'The file is larger than what is loaded.',
    fix: 'Split the data.',
  },
  'source/unreadable': {
    meaning: 'This is no text, or not the kind of text that its name says.',
    fix: 'Check that it is the right file or address, and save it as UTF-8.',
  },
};
