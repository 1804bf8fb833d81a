/**
 * Lint rule: a text in JSX is the only child of its element.
 *
 * A browser's translator puts `<font>` in the place of a text node. React then writes to a node that is no longer
 * in the page, or fails to remove it; where the text is its element's only child, it writes to the element.
 */
const message = 'Give this text an element of its own: a translator takes text nodes out of the page.';

/** JSX leaves out white space with a line break in it. */
const isLeftOut = (child) => child.type === 'JSXText' && child.value.includes('\n') && !child.value.trim();
const isEmpty = (child) =>
  child.type === 'JSXExpressionContainer' && child.expression.type === 'JSXEmptyExpression';

const isMap = (node) =>
  node.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  ['map', 'flatMap'].includes(node.callee.property.name);

/** What a function gives back; a function that is only named may give anything. */
function returned(callback) {
  if (callback?.type !== 'ArrowFunctionExpression') return null;
  if (callback.body.type !== 'BlockStatement') return callback.body;
  return callback.body.body.findLast((statement) => statement.type === 'ReturnStatement')?.argument ?? null;
}

function mayBeText(node) {
  switch (node?.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return false;
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return mayBeText(node.expression);
    case 'LogicalExpression':
      return mayBeText(node.right) || (node.operator !== '&&' && mayBeText(node.left));
    case 'ConditionalExpression':
      return mayBeText(node.consequent) || mayBeText(node.alternate);
    case 'Literal':
      return node.value !== null && typeof node.value !== 'boolean';
    case 'Identifier':
      return !['children', 'undefined'].includes(node.name);
    case 'CallExpression':
      return !isMap(node) || mayBeText(returned(node.arguments[0]));
    default:
      return true;
  }
}

const isFragment = ({ type, openingElement }) =>
  type === 'JSXFragment' || openingElement.name.name === 'Fragment';

export const ownElement = {
  create(context) {
    const check = (node) => {
      const children = node.children.filter((child) => !isLeftOut(child) && !isEmpty(child));
      const [first] = children;
      const isAlone = children.length === 1 && !isFragment(node) && !isMap(first.expression ?? first);
      if (isAlone) return;
      for (const child of children) if (mayBeText(child)) context.report({ node: child, message });
    };
    return { JSXElement: check, JSXFragment: check };
  },
};

export default { meta: { name: 'two-moons' }, rules: { 'own-element': ownElement } };
