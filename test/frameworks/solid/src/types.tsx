import type {FaqList} from 'article-elements';
import type {Elements} from 'article-elements/solid';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements<'acme-'> {}
  }
}

/** What the types let through, and what they do not. */
export function Types() {
  let list: FaqList | undefined;
  return (
    <>
      <faq-list ref={list} class="wide" headingLevel={2} no-heading format="markdown" searchable={false} />
      <acme-faq-list exclusive on:faq-toggle={(event) => event.preventDefault()} />
      <tech-timeline layout="horizontal" order={null} on:article-issues={({issues}) => issues[0]?.code.length} />
      {/* @ts-expect-error a level is a number */}
      <faq-list headingLevel="two" />
      {/* @ts-expect-error as an attribute, too */}
      <faq-list heading-level="two" />
      {/* @ts-expect-error true or false */}
      <faq-list exclusive="yes" />
      <faq-list prop:headingLevel={2} attr:heading-level={2} bool:no-heading={true} attr:format="markdown" />
      {/* @ts-expect-error a property is typed */}
      <faq-list prop:headingLevel="two" />
      {/* @ts-expect-error an attribute is typed */}
      <tech-timeline attr:layout="diagonal" />
      {/* @ts-expect-error that is no switch */}
      <faq-list bool:src={true} />
      {/* @ts-expect-error one of two words */}
      <tech-timeline layout="diagonal" />
      {/* @ts-expect-error no such property */}
      <faq-list questions={[]} />
      {/* @ts-expect-error of another element */}
      <faq-list layout="horizontal" />
      {/* @ts-expect-error no such element */}
      <faq-lists />
      {/* @ts-expect-error the event of the element has no such thing */}
      <faq-list on:faq-toggle={(event) => event.detail} />
      {/* @ts-expect-error it is not a number */}
      <faq-list on:faq-toggle={({open}) => open.toFixed()} />
      {/* @ts-expect-error with a prefix, too */}
      <acme-tech-timeline layout="diagonal" />
    </>
  );
}
