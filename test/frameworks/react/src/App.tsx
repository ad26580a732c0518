import type {} from 'article-elements/react';
import {useState} from 'react';
import {useHydrated} from './use-hydrated.js';

export function App({rendered}: {rendered: string}) {
  const [questions, setQuestions] = useState([{question: 'Is it typed?', answer: 'Yes.'}]);
  const [toggled, setToggled] = useState({text: '', times: 0});
  return (
    <>
      <faq-list
        key={String(useHydrated())}
        id="state"
        article={{faq: questions}}
        heading-level={3}
        exclusive
        onfaq-toggle={({item, open}) =>
          setToggled(({times}) => ({text: `${item.question} ${open ? 'open' : 'closed'}`, times: times + 1}))
        }
      />
      <p id="toggled">{`${toggled.text} ${toggled.times}`}</p>
      <button id="ask" onClick={() => setQuestions([...questions, {question: 'Does it update?', answer: 'It does.'}])}>
        Ask
      </button>
      <div id="rendered" dangerouslySetInnerHTML={{__html: rendered}} suppressHydrationWarning />
    </>
  );
}
