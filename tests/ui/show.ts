// Puts a piece of interface on a page and hands it over to be queried as people perceive it.

import { fireEvent, screen } from '@testing-library/dom';
import type { ComponentChild } from 'preact';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { WordsProvider } from '../../src/ui/parts/words.tsx';
import { ENGLISH } from '../words/all-words.ts';

let root: HTMLElement | null = null;

/** Call again to draw the next state over the one before. It goes with its test. */
export function show(what: ComponentChild): void {
  root ??= newRoot();
  const into = root;
  act(() => render(h(WordsProvider, { value: ENGLISH }, what), into));
}

function newRoot(): HTMLElement {
  const made = document.createElement('div');
  document.body.append(made);
  onTestFinished(() => {
    act(() => render(null, made));
    made.remove();
    root = null;
  });
  return made;
}

export function click(element: HTMLElement): void {
  act(() => element.click());
}

/** Fills a field, or chooses by its value. */
export function type(field: HTMLElement, value: string): void {
  act(() => {
    fireEvent.input(field, { target: { value } });
    fireEvent.change(field, { target: { value } });
  });
}

/** A key as the focused element gets it, wherever that is. */
export function press(key: string): void {
  act(() => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
  });
}

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

export const focused = (): string => document.activeElement?.textContent?.trim() ?? '';
