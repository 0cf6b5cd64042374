// What a page must hold to be usable by everyone: nothing that axe finds, nothing that has to be
// scrolled sideways or runs off the page, nothing too small to be hit.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** One sentence for each thing that is wrong. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  // By hand and not by a script element: the site's own rules would refuse that.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  return [...(await page.evaluate(runAxe)), ...(await findMisfits(page))];
}

/** The same without axe: what can be measured. */
export async function findMisfits(page: Page): Promise<readonly string[]> {
  await page.evaluate(typefacesCame);
  return page.evaluate(measure);
}

/** Runs in the page. Only a layout asks for the typefaces, and only then there is something to wait for. */
async function typefacesCame(): Promise<void> {
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

async function runAxe(): Promise<readonly string[]> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target}) ${failureSummary}`),
  );
}

/** Runs in the page. */
function measure(): readonly string[] {
  const width = document.documentElement.clientWidth;
  const named = (element: Element) =>
    `<${element.localName} class="${element.className}"> “${element.textContent?.trim().slice(0, 40)}”`;
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  // What is cut down to nothing is there for ears only, by its class or by the room there is.
  const isForEars = (element: Element | null) =>
    element &&
    (element.closest('.hidden, [aria-hidden="true"]') ||
      getComputedStyle(element).clipPath === 'inset(50%)');
  // A map has two directions and is looked at through a window (WCAG 1.4.10 names maps).
  const isOnMap = (element: Element) => element.closest('.map-window');
  const dialog = document.querySelector('dialog[open]');
  const isReachable = (element: Element) => !dialog || dialog.contains(element);

  const sideways = [...document.querySelectorAll('*')].filter((element) => {
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
    const isRoot = element === document.documentElement;
    return (
      (scrolls || isRoot) && !isOnMap(element) && element.scrollWidth > element.clientWidth + 1
    );
  });

  const cutOff: Element[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || isForEars(parent) || !isShown(parent)) continue;
    if (isOnMap(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()];
    if (boxes.some(({ left, right }) => left < -1 || right > width + 1)) cutOff.push(parent);
  }

  // Text that stands in a column a word or less wide is whole and cannot be read.
  const squeezed = [...document.querySelectorAll('p, li, dd, small, b, span')].filter((element) => {
    const isText = [...element.childNodes].some(
      (node) => (node.textContent ?? '').trim().length > 24,
    );
    if (!isText || isForEars(element) || !isShown(element)) return false;
    if (getComputedStyle(element).display === 'inline') return false;
    return (
      element.getBoundingClientRect().width <
      3 * Number.parseFloat(getComputedStyle(element).fontSize)
    );
  });

  const targets = [...document.querySelectorAll('button, summary, a, label:has(input)')];
  const small = targets.filter((element) => {
    const { width: across, height } = element.getBoundingClientRect();
    const isInSentence = element.closest('p, li') && element.localName === 'a';
    if (isInSentence || !isShown(element) || !isReachable(element)) return false;
    return across < 43.5 || height < 43.5;
  });

  return [
    ...sideways.map((element) => `must be scrolled sideways: ${named(element)}`),
    ...cutOff.map((element) => `runs off the page: ${named(element)}`),
    ...squeezed.map((element) => `is squeezed: ${named(element)}`),
    ...small.map((element) => `smaller than 44 pixels: ${named(element)}`),
  ];
}
