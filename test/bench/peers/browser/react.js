import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';

/** Mounts a component; `set` gives it more properties. */
export function mountReact(place, Component, first) {
  let set;
  function Root() {
    const [properties, setProperties] = useState(first);
    set = (more) => setProperties((before) => ({...before, ...more}));
    return createElement(Component, properties);
  }
  const root = createRoot(place);
  root.render(createElement(Root));
  return {set: (more) => set(more), unmount: () => root.unmount()};
}
