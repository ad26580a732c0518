import type {} from 'article-elements/solid';
import {createSignal} from 'solid-js';

export function App(props: {rendered: string}) {
  const [questions, setQuestions] = createSignal([{question: 'Is it typed?', answer: 'Yes.'}]);
  const [toggled, setToggled] = createSignal({text: '', times: 0});
  return (
    <>
      <faq-list
        id="state"
        prop:article={{faq: questions()}}
        attr:heading-level={3}
        bool:exclusive={true}
        on:faq-toggle={({item, open}) =>
          setToggled(({times}) => ({text: `${item.question} ${open ? 'open' : 'closed'}`, times: times + 1}))
        }
      />
      <p id="toggled">{`${toggled().text} ${toggled().times}`}</p>
      <button
        id="ask"
        onClick={() => setQuestions([...questions(), {question: 'Does it update?', answer: 'It does.'}])}
      >
        Ask
      </button>
      <div id="rendered" innerHTML={props.rendered} />
    </>
  );
}
