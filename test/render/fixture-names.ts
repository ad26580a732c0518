/** The folders of `test/fixtures`, for browsers, which cannot list them. */
export const fixtureNames = `
  anchors-and-merges article-comment-only article-exact-key-beats-alias article-fields-by-other-names
  article-title-in-metadata article-unknown-keys-in-order competitors-cell-languages competitors-cells
  competitors-columns-and-rows-by-product competitors-columns-of-symbols competitors-feature-rows
  competitors-feature-rows-with-headers competitors-features-map competitors-flat-records
  competitors-groups-by-group competitors-headers-and-rows competitors-missing-names competitors-name-to-text
  competitors-named-beside-rows competitors-names-only competitors-plans competitors-products-and-features
  competitors-topics concepts-in-groups concepts-jsonld-term-set concepts-map-of-items concepts-map-of-texts
  concepts-root-list considerations-by-category considerations-one-text considerations-shapes
  faq-alternating-q-and-a faq-as-a-json-string faq-empty-group faq-in-many-languages faq-list-of-q-and-a
  faq-look-alike-questions-key faq-map-of-id-to-item faq-map-of-question-to-text faq-missing-halves faq-not-a-list
  faq-numbered faq-one-level-down faq-one-object-in-place-of-a-list faq-questions-that-are-not faq-quiz-is-none
  faq-root-list faq-root-wrapper faq-strings-without-answers faq-suggested-answer-and-lists faq-survey-fields
  faq-topics faq-words-in-more-languages faq-wrapper-with-nested-groups front-matter-crlf-and-bom
  front-matter-middleman header-author-map header-authors-in-one-list header-image-and-link
  header-images-in-a-list hostile-text implementations-shapes implementations-use-cases
  jsonld-article-with-everything jsonld-bare-faq-page jsonld-graph jsonld-in-page keywords-comma-text
  keywords-words-and-names liquid-and-html-as-text mentions-by-type mentions-duplicates
  mentions-wrapper-other-languages rest-keeps-order seed switches-and-records-are-no-sections tags-in-metadata
  tags-that-are-records timeline-any-key-that-ends-so timeline-date-forms timeline-date-languages
  timeline-date-trouble timeline-dates-in-more-scripts timeline-ends-the-day-before timeline-facts
  timeline-groups-and-nested timeline-map-of-names timeline-names-by-alias timeline-names-with-dates-and-states
  timeline-newest-first timeline-newest-first-json timeline-one-object timeline-ranges timeline-root-map
  timeline-status-beside-symbols timeline-status-languages timeline-status-words timeline-topics
  timeline-years-as-keys topic-as-text topic-hostile-links topic-list-of-single-keys topic-plain-properties
  topic-without-a-name
`
  .trim()
  .split(/\s+/);
