// The block's form in the editor. What readers see is made by the plugin from what is typed here.
(({blocks, blockEditor, components, element}) => {
  const {createElement} = element;

  blocks.registerBlockType('article-elements/element', {
    apiVersion: 2,
    title: 'Article element',
    category: 'widgets',
    icon: 'list-view',
    attributes: {
      tag: {type: 'string', default: 'faq-list'},
      src: {type: 'string', default: ''},
      data: {type: 'string', default: ''},
      headingLevel: {type: 'string', default: ''},
    },
    edit({attributes, setAttributes}) {
      const field = (component, name, props) =>
        createElement(component, {
          ...props,
          value: attributes[name],
          onChange: (value) => setAttributes({[name]: value}),
        });
      return createElement(
        'div',
        blockEditor.useBlockProps(),
        field(components.SelectControl, 'tag', {
          label: 'Element',
          options: window.articleElementsTags.map((tag) => ({value: tag, label: tag})),
        }),
        field(components.TextControl, 'src', {label: 'Address of the data', placeholder: '/post.yaml'}),
        field(components.TextareaControl, 'data', {label: 'Or the data itself: YAML or JSON', rows: 8}),
        field(components.TextControl, 'headingLevel', {label: 'Heading level', type: 'number', min: 2, max: 6}),
      );
    },
    save: () => null,
  });
})(window.wp);
