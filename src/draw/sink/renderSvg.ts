/** A drawing in an SVG of the page. */
import type { Sink } from './sink.ts';
import { svgNodes, type SvgNode } from './svgSink.ts';
import './drawn.css';

/** Draws into an element, or brings it up to date: elements and attributes that stay the same are not touched. */
export function renderSvg(element: SVGElement, draw: (sink: Sink) => void): void {
  element.classList.add('drawn');
  // What a translator puts in place of a text is no part of an SVG, and would not be seen.
  element.setAttribute('translate', 'no');
  patch(element, svgNodes(draw));
}

function patch(parent: Element, nodes: readonly SvgNode[]): void {
  nodes.forEach((node, i) => {
    const found = parent.children[i];
    const element = found?.tagName === node.tag ? found : document.createElementNS(namespace, node.tag);
    if (found && found !== element) found.replaceWith(element);
    else if (!found) parent.append(element);
    patchAttributes(element, node.attributes);
    if (node.text === undefined) patch(element, node.children);
    else if (element.textContent !== node.text) element.textContent = node.text;
  });
  while (parent.children.length > nodes.length) parent.lastElementChild!.remove();
}

const namespace = 'http://www.w3.org/2000/svg';

function patchAttributes(element: Element, attributes: SvgNode['attributes']): void {
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
