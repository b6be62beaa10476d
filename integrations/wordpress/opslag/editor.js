// The block in the editor, as plain JavaScript: nothing has to be built. What it shows on the page
// is made by opslag.php.
(({blocks, blockEditor, components, element}, words) => {
  const {createElement: h, Fragment} = element;
  /** Those that an author looks for first; the rest is one press further down. */
  const first = ['event', 'feed', 'show', 'limit', 'search', 'compact'];

  /** One setting, as the kind of control that its type asks for. */
  const control = ({attributes, setAttributes}, name, type) => {
    const said = {
      key: name,
      label: name,
      help: words.help[name],
      onChange: value => setAttributes({[name]: value}),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (type === 'boolean') {
      return h(components.ToggleControl, {...said, checked: Boolean(attributes[name])});
    }
    return h(components.TextControl, {
      ...said,
      value: attributes[name] ?? '',
      type: type === 'number' ? 'number' : 'text',
    });
  };

  const panels = props => {
    const known = Object.entries(words.elements[props.attributes.element] ?? {});
    const controls = wanted =>
      known
        .filter(([name]) => first.includes(name) === wanted)
        .map(([name, type]) => control(props, name, type));
    const choice = h(components.SelectControl, {
      label: words.element,
      value: props.attributes.element,
      options: Object.keys(words.elements).map(value => ({value, label: value})),
      onChange: value => props.setAttributes({element: value}),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    });
    return h(
      blockEditor.InspectorControls,
      null,
      h(
        components.PanelBody,
        {title: words.settings},
        choice,
        ...controls(true),
        h('p', null, words.usual),
      ),
      h(components.PanelBody, {title: words.more, initialOpen: false}, ...controls(false)),
    );
  };

  const edit = props => {
    const {attributes} = props;
    const label = ['Opslag', attributes.element, attributes.event].filter(Boolean).join(' · ');
    return h(
      Fragment,
      null,
      panels(props),
      h(
        'div',
        blockEditor.useBlockProps(),
        h(
          components.Placeholder,
          {icon: 'calendar-alt', label, instructions: words.instead, isColumnLayout: true},
          h(blockEditor.InnerBlocks, {
            allowedBlocks: ['core/paragraph', 'core/heading', 'core/list', 'core/image'],
            renderAppender: blockEditor.InnerBlocks.ButtonBlockAppender,
          }),
        ),
      ),
    );
  };

  blocks.registerBlockType('opslag/opslag', {
    edit,
    save: () => h(blockEditor.InnerBlocks.Content),
  });
})(window.wp, window.opslagWords);
