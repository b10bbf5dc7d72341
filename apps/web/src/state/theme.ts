import { useEffect } from 'react';
import { readItem, writeItem } from './local-store.ts';
import { createStore, useStore } from './store.ts';

export const themeChoices = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const key = 'theme';
const choice = createStore<ThemeChoice>(parseTheme(readItem(key)));

/** What was stored, or `system` for anything else. */
export function parseTheme(stored: string | null): ThemeChoice {
  return themeChoices.find((theme) => theme === stored) ?? 'system';
}

/** The theme that a choice means on this device. */
export function resolveTheme(theme: ThemeChoice, systemIsDark: boolean): 'light' | 'dark' {
  if (theme === 'system') return systemIsDark ? 'dark' : 'light';
  return theme;
}

export function chooseTheme(theme: ThemeChoice): void {
  writeItem(key, theme);
  choice.set(theme);
}

export function useThemeChoice(): ThemeChoice {
  return useStore(choice);
}

/** Keeps the page in the chosen theme, and in the system's while that is the choice. */
export function useAppliedTheme(): void {
  const theme = useThemeChoice();
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset['theme'] = resolveTheme(theme, system.matches);
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
}
