import {LitElement, html, nothing} from 'lit';
import {
  article,
  factsOf,
  labelOf,
  linkText,
  mentions,
  minute,
  month,
  phases,
  phasesInProgress,
  sourceUrl,
  tags,
} from '../seed.js';

const {about, additional_context: context} = article;
const list = (texts) =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;

/** The seed's page as one writes it with Lit for this one article. */
class SeedArticle extends LitElement {
  render() {
    return [
      renderHeader(),
      renderTopic(),
      renderTimeline(),
      renderComparison(),
      renderImplementations(),
      renderConsiderations(),
      renderConcepts(),
      renderMentions(),
      renderFaq(),
      renderTags(),
      renderRest(),
    ];
  }
}

function renderHeader() {
  const {date_published: date, schema_type: type, proficiency_level: level, target_audience: audience} = article;
  return html`<header>
    <h1>${about.name}</h1>
    <p>Published <time datetime=${date}>${minute(date)}</time></p>
    <dl>
      <dt>Type</dt>
      <dd>${type}</dd>
      <dt>Level</dt>
      <dd>${level}</dd>
      <dt>Audience</dt>
      <dd>${list(audience)}</dd>
    </dl>
  </header>`;
}

function renderTopic() {
  return html`<section>
    <h2>What this is about</h2>
    <h3>${about.name}</h3>
    <p>${about['@type']}</p>
    <p>${about.description}</p>
    <dl>
      ${about.additional_property.map(
        ({name, value}) =>
          html`<dt>${labelOf(name)}</dt>
            <dd>${value}</dd>`,
      )}
      <dt>Elsewhere</dt>
      ${about.sameAs.map((url) => html`<dd><a href=${url}>${linkText(url, about.name)}</a></dd>`)}
    </dl>
  </section>`;
}

function renderTimeline() {
  return html`<section>
    <h2>Timeline</h2>
    <p>${phasesInProgress} of ${phases.length} in progress</p>
    <ol>
      ${phases.map(
        ({name, status, description, start_date: start}) =>
          html`<li>
            <h3>${name}</h3>
            <p>${status}${start ? html` · <time datetime=${start}>${month(start)}</time>` : nothing}</p>
            <p>${description}</p>
          </li>`,
      )}
    </ol>
  </section>`;
}

function renderComparison() {
  return html`<table>
    <caption>
      <h2>Comparison</h2>
    </caption>
    <thead>
      <tr>
        <th scope="col">Product</th>
        <th scope="col">Market position</th>
        <th scope="col">Performance</th>
      </tr>
    </thead>
    <tbody>
      ${context.competition_landscape.map(
        ({name, market_position: position, performance}) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${position}</td>
            <td>${performance}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderImplementations() {
  return html`<section>
    <h2>Where it is used</h2>
    <ul>
      ${article.implementation_areas.map(
        ({area, description, example_technologies: technologies, relevance}) =>
          html`<li>
            <h3>${area}</h3>
            <p>${description}</p>
            <dl>
              <dt>Technologies</dt>
              <dd>${list(technologies)}</dd>
              <dt>Relevance</dt>
              <dd>${relevance}</dd>
            </dl>
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderConsiderations() {
  return html`<section>
    <h2>Considerations</h2>
    ${list(context.ecosystem_considerations)}
  </section>`;
}

function renderConcepts() {
  return html`<section>
    <h2>Concepts</h2>
    <dl>
      ${article.technical_concepts.map(
        ({concept, description, relevance}) =>
          html`<dt>${concept}</dt>
            <dd>${description}</dd>
            <dd>Relevance: ${relevance}</dd>`,
      )}
    </dl>
  </section>`;
}

function renderMentions() {
  return html`<section>
    <h2>Mentioned in this article</h2>
    ${[...mentions].map(
      ([type, group]) =>
        html`<h3>${type}</h3>
          <ul>
            ${group.map(renderMention)}
          </ul>`,
    )}
  </section>`;
}

function renderMention(mention) {
  const {name, url, alternate_name: otherName, description} = mention;
  return html`<li>
    <h4><a href=${url}>${name}</a></h4>
    ${otherName ? html`<p>Also known as ${otherName}</p>` : nothing}
    <p>${description}</p>
    <dl>
      ${factsOf(mention).map(
        ([label, values]) =>
          html`<dt>${label}</dt>
            ${values.map((value) => html`<dd>${value}</dd>`)}`,
      )}
    </dl>
  </li>`;
}

function renderFaq() {
  return html`<section>
    <h2>Questions and answers</h2>
    ${article.faq.map(
      ({name, accepted_answer: answer}) =>
        html`<details>
          <summary><h3>${name}</h3></summary>
          <p>${answer.text}</p>
        </details>`,
    )}
    <p>Source: <a href=${sourceUrl}>${sourceUrl}</a></p>
  </section>`;
}

function renderTags() {
  return Object.entries(tags).map(
    ([heading, texts]) =>
      html`<section>
        <h2>${heading}</h2>
        ${list(texts)}
      </section>`,
  );
}

function renderRest() {
  return html`<section>
    <h2>More data</h2>
    <dl>
      <dt>Slug</dt>
      <dd>${article.slug}</dd>
      <dt>Layout</dt>
      <dd>${article.layout}</dd>
    </dl>
  </section>`;
}

customElements.define('seed-article', SeedArticle);
