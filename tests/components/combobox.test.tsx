// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Combobox } from '../../src/components/Combobox.tsx';

afterEach(cleanup);

const newports = [
  { label: 'Newport', hint: 'city in Wales', isNamed: false },
  { label: 'Newport, Isle of Wight', hint: 'town', isNamed: false },
];
// Both have the name that is typed, or only the city.
const bothNamed = newports.map((place) => ({ ...place, isNamed: true }));
const cityNamed = newports.map((place) => ({ ...place, isNamed: place.hint === 'city in Wales' }));

function open(options = newports, note: string | null = null) {
  const onPick = vi.fn();
  function Field() {
    const [value, setValue] = useState('');
    return (
      <Combobox
        label="Home area"
        hint="A postcode or a town"
        value={value}
        options={value ? options : []}
        note={value ? note : null}
        isSettled={true}
        unpicked="No home area is set yet"
        onType={setValue}
        onPick={onPick}
      />
    );
  }
  render(<Field />);
  return { onPick, user: userEvent.setup(), field: screen.getByRole('combobox', { name: 'Home area' }) };
}

describe('a person picks a place', () => {
  it('with the arrow keys, round the ends of the list', async () => {
    const { user, field, onPick } = open();
    await user.type(field, 'new');
    expect(field).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowUp}');
    expect(field).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id);
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Isle of Wight');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith(0);
    expect(field).toHaveAttribute('aria-expanded', 'false');
  });

  it('with a tap, which does not take the focus out of the field', async () => {
    const { user, field, onPick } = open();
    await user.type(field, 'new');
    await user.click(screen.getByRole('option', { name: /Isle of Wight/ }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith(1);
    expect(field).toHaveFocus();
  });

  it('with Enter alone only when there is one: it never guesses among several', async () => {
    const { user, field, onPick } = open();
    await user.type(field, 'new{Enter}');
    expect(onPick).not.toHaveBeenCalled();
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('city in Wales');
    cleanup();

    const sure = open(newports.slice(1));
    await sure.user.type(sure.field, 'isle{Enter}');
    expect(sure.onPick).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('with Enter when one of several has just the typed name, but not when two have', async () => {
    const { user, field, onPick } = open(cityNamed);
    await user.type(field, 'newport{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith(0);
    cleanup();

    const unsure = open(bothNamed);
    await unsure.user.type(unsure.field, 'newport{Enter}');
    expect(unsure.onPick).not.toHaveBeenCalled();
    expect(unsure.field).toHaveAttribute('aria-expanded', 'true');
  });

  it('or leaves: Escape folds the list away, then empties the field', async () => {
    const { user, field } = open();
    await user.type(field, 'new{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(field).toHaveValue('new');
    await user.keyboard('{Escape}');
    expect(field).toHaveValue('');
  });

  it('and after Escape Enter opens the list again and marks its first', async () => {
    const { user, field } = open();
    await user.type(field, 'new');
    await user.keyboard('{ArrowDown}{Escape}{Enter}');
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('city in Wales');
  });

  it('and is told how many there are', async () => {
    const { user, field } = open();
    await user.type(field, 'new');
    expect(screen.getByRole('status')).toHaveTextContent('2 places suggested.');
  });
});

describe('a person types faster than places are looked up', () => {
  const tonbridge = [{ label: 'Tonbridge', hint: 'town', isNamed: false }, ...newports];
  const torquays = [
    { label: 'Torquay, Torbay', hint: 'town', isNamed: true },
    { label: 'Torquay police station', hint: 'building', isNamed: false },
  ];

  function openSlow() {
    const onPick = vi.fn();
    const field = (value: string, options: typeof newports, isSettled: boolean) => (
      <Combobox
        label="Home area"
        hint="A postcode or a town"
        value={value}
        options={options}
        note={null}
        isSettled={isSettled}
        unpicked="No home area is set yet"
        onType={() => undefined}
        onPick={onPick}
      />
    );
    const { rerender } = render(field('To', tonbridge, true));
    return {
      user: userEvent.setup(),
      onPick,
      type: () => rerender(field('Torquay', tonbridge, false)),
      answer: (options: typeof newports) => rerender(field('Torquay', options, true)),
    };
  }

  it('and Enter takes the only place of the name once it is found, never one of the list before', async () => {
    const { user, onPick, type, answer } = openSlow();
    await user.click(screen.getByRole('combobox'));
    type();
    await user.keyboard('{ArrowDown}');
    expect(screen.queryByRole('option', { selected: true })).toBeNull();
    await user.keyboard('{Enter}');
    expect(onPick).not.toHaveBeenCalled();
    answer(torquays);
    expect(onPick).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('and Enter takes none of several that nobody has seen yet', async () => {
    const { user, onPick, type, answer } = openSlow();
    await user.click(screen.getByRole('combobox'));
    type();
    await user.keyboard('{ArrowDown}{Enter}');
    answer([
      { label: 'Torquay station', hint: 'building', isNamed: false },
      { label: 'Torquay police station', hint: 'building', isNamed: false },
    ]);
    expect(onPick).not.toHaveBeenCalled();
    expect(screen.getByRole('combobox')).toBeInvalid();
    await user.keyboard('{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('and arrows pressed meanwhile mark in that list, from either end', async () => {
    const { user, onPick, type, answer } = openSlow();
    await user.click(screen.getByRole('combobox'));
    type();
    await user.keyboard('{ArrowUp}');
    answer(torquays);
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('police station');
    expect(onPick).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith(1);
  });
});

describe('a person leaves what was typed without picking a place', () => {
  it('and it is taken when only one can be meant', async () => {
    const { user, field, onPick } = open(cityNamed);
    await user.type(field, 'newport');
    await user.tab();
    await waitFor(() => expect(onPick).toHaveBeenCalledExactlyOnceWith(0));
    expect(field).not.toHaveAttribute('aria-invalid');
  });

  it('or is told at the field that none is set, and keeps what was typed', async () => {
    const { user, field, onPick } = open();
    await user.type(field, 'new');
    await user.click(document.body);
    await waitFor(() => expect(field).toBeInvalid());
    expect(field).toHaveAccessibleDescription(
      /Error: No home area is set yet. Go back to this field and choose a place from its list./,
    );
    expect(field).toHaveValue('new');
    expect(onPick).not.toHaveBeenCalled();

    await user.clear(field);
    expect(field).not.toBeInvalid();
    expect(field).not.toHaveAccessibleDescription(/No home area/);
  });

  it('with Enter among several, and with no place of that name', async () => {
    const { user, field } = open();
    await user.type(field, 'new{Enter}');
    expect(field).toHaveAccessibleDescription(
      /No home area is set yet. Choose a place from the list under this field./,
    );
    cleanup();

    const unknown = open([], 'No place was found by that name.');
    await unknown.user.type(unknown.field, 'Atlantis{Enter}');
    expect(unknown.field).toHaveAccessibleDescription(
      /Error: No home area is set yet. No place was found by that name./,
    );
    expect(unknown.field).toHaveValue('Atlantis');
  });

  it('but not when the tap on a suggestion takes the focus first', async () => {
    const { user, field, onPick } = open();
    await user.type(field, 'new');
    fireEvent.blur(field);
    fireEvent.click(screen.getByRole('option', { name: /Isle of Wight/ }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(onPick).toHaveBeenCalledOnce();
    expect(field).not.toBeInvalid();
  });
});
