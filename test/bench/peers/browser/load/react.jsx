import {Fragment} from 'react';
import {createRoot} from 'react-dom/client';
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

/** The seed's page as one writes it with React for this one article. */
function SeedArticle() {
  return (
    <>
      <Header />
      <Topic />
      <Timeline />
      <Comparison />
      <Implementations />
      <Section heading="Considerations">
        <List texts={context.ecosystem_considerations} />
      </Section>
      <Concepts />
      <Mentions />
      <Faq />
      {Object.entries(tags).map(([heading, texts]) => (
        <Section key={heading} heading={heading}>
          <List texts={texts} />
        </Section>
      ))}
      <Section heading="More data">
        <dl>
          <dt>Slug</dt>
          <dd>{article.slug}</dd>
          <dt>Layout</dt>
          <dd>{article.layout}</dd>
        </dl>
      </Section>
    </>
  );
}

const Section = ({heading, children}) => (
  <section>
    <h2>{heading}</h2>
    {children}
  </section>
);

const List = ({texts}) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

function Header() {
  const {date_published: date, schema_type: type, proficiency_level: level, target_audience: audience} = article;
  return (
    <header>
      <h1>{about.name}</h1>
      <p>
        Published <time dateTime={date}>{minute(date)}</time>
      </p>
      <dl>
        <dt>Type</dt>
        <dd>{type}</dd>
        <dt>Level</dt>
        <dd>{level}</dd>
        <dt>Audience</dt>
        <dd>
          <List texts={audience} />
        </dd>
      </dl>
    </header>
  );
}

const Topic = () => (
  <Section heading="What this is about">
    <h3>{about.name}</h3>
    <p>{about['@type']}</p>
    <p>{about.description}</p>
    <dl>
      {about.additional_property.map(({name, value}) => (
        <Fragment key={name}>
          <dt>{labelOf(name)}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
      <dt>Elsewhere</dt>
      {about.sameAs.map((url) => (
        <dd key={url}>
          <a href={url}>{linkText(url, about.name)}</a>
        </dd>
      ))}
    </dl>
  </Section>
);

const Timeline = () => (
  <Section heading="Timeline">
    <p>{`${phasesInProgress} of ${phases.length} in progress`}</p>
    <ol>
      {phases.map(({name, status, description, start_date: start}) => (
        <li key={name}>
          <h3>{name}</h3>
          <p>
            {status}
            {start && (
              <>
                {' · '}
                <time dateTime={start}>{month(start)}</time>
              </>
            )}
          </p>
          <p>{description}</p>
        </li>
      ))}
    </ol>
  </Section>
);

const Comparison = () => (
  <table>
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
      {context.competition_landscape.map(({name, market_position: position, performance}) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{position}</td>
          <td>{performance}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Implementations = () => (
  <Section heading="Where it is used">
    <ul>
      {article.implementation_areas.map(({area, description, example_technologies: technologies, relevance}) => (
        <li key={area}>
          <h3>{area}</h3>
          <p>{description}</p>
          <dl>
            <dt>Technologies</dt>
            <dd>
              <List texts={technologies} />
            </dd>
            <dt>Relevance</dt>
            <dd>{relevance}</dd>
          </dl>
        </li>
      ))}
    </ul>
  </Section>
);

const Concepts = () => (
  <Section heading="Concepts">
    <dl>
      {article.technical_concepts.map(({concept, description, relevance}) => (
        <Fragment key={concept}>
          <dt>{concept}</dt>
          <dd>{description}</dd>
          <dd>Relevance: {relevance}</dd>
        </Fragment>
      ))}
    </dl>
  </Section>
);

const Mentions = () => (
  <Section heading="Mentioned in this article">
    {[...mentions].map(([type, group]) => (
      <Fragment key={type}>
        <h3>{type}</h3>
        <ul>
          {group.map((mention) => (
            <Mention key={mention.name} mention={mention} />
          ))}
        </ul>
      </Fragment>
    ))}
  </Section>
);

function Mention({mention}) {
  const {name, url, alternate_name: otherName, description} = mention;
  return (
    <li>
      <h4>
        <a href={url}>{name}</a>
      </h4>
      {otherName && <p>Also known as {otherName}</p>}
      <p>{description}</p>
      <dl>
        {factsOf(mention).map(([label, values]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            {values.map((value) => (
              <dd key={value}>{value}</dd>
            ))}
          </Fragment>
        ))}
      </dl>
    </li>
  );
}

const Faq = () => (
  <Section heading="Questions and answers">
    {article.faq.map(({name, accepted_answer: answer}) => (
      <details key={name}>
        <summary>
          <h3>{name}</h3>
        </summary>
        <p>{answer.text}</p>
      </details>
    ))}
    <p>
      Source: <a href={sourceUrl}>{sourceUrl}</a>
    </p>
  </Section>
);

createRoot(document.querySelector('main')).render(<SeedArticle />);
