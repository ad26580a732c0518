import type {FaqList} from 'article-elements';
import type {Elements} from 'article-elements/preact';
import {useRef} from 'preact/hooks';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements<'acme-'> {}
  }
}

/** What the types let through, and what they do not. */
export function Types() {
  const list = useRef<FaqList>(null);
  return (
    <>
      <faq-list ref={list} class="wide" key="a" headingLevel={2} no-heading format="markdown" searchable={false} />
      <acme-faq-list exclusive onfaq-toggle={(event) => event.preventDefault()} />
      <tech-timeline layout="horizontal" order={null} onarticle-issues={({issues}) => issues[0]?.code.length} />
      {/* @ts-expect-error a level is a number */}
      <faq-list headingLevel="two" />
      {/* @ts-expect-error as an attribute, too */}
      <faq-list heading-level="two" />
      {/* @ts-expect-error true or false */}
      <faq-list exclusive="yes" />
      {/* @ts-expect-error one of two words */}
      <tech-timeline layout="diagonal" />
      {/* @ts-expect-error no such property */}
      <faq-list questions={[]} />
      {/* @ts-expect-error of another element */}
      <faq-list layout="horizontal" />
      {/* @ts-expect-error no such element */}
      <faq-lists />
      {/* @ts-expect-error the event of the element has no such thing */}
      <faq-list onfaq-toggle={(event) => event.detail} />
      {/* @ts-expect-error it is not a number */}
      <faq-list onfaq-toggle={({open}) => open.toFixed()} />
      {/* @ts-expect-error with a prefix, too */}
      <acme-tech-timeline layout="diagonal" />
    </>
  );
}
