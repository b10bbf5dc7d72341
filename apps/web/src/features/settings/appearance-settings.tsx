import { Monitor, Moon, Sun } from 'lucide-react';
import { ChoiceGroup } from '../../components/form/choice-group.tsx';
import { chooseTheme, themeChoices, useThemeChoice } from '../../state/theme.ts';
import { texts } from '../../texts.ts';
import { SettingsSection } from './settings-section.tsx';
import { settingsTexts } from './texts.ts';

const icons = { light: Sun, dark: Moon, system: Monitor };

export function AppearanceSettings() {
  const theme = useThemeChoice();
  const { title, text, legend, hints } = settingsTexts.appearance;
  return (
    <SettingsSection title={title} text={text}>
      <ChoiceGroup
        legend={legend}
        name="theme"
        value={theme}
        onChange={chooseTheme}
        className="sm:grid-cols-3"
        choices={themeChoices.map((value) => {
          const Icon = icons[value];
          return {
            value,
            label: texts.shell.themes[value],
            hint: hints[value],
            icon: <Icon className="size-4" aria-hidden />,
          };
        })}
      />
    </SettingsSection>
  );
}
