import { Braces, Download, FileText, Printer } from 'lucide-react';
import { downloadText, fileName } from '../../app/download.ts';
import { failureText } from '../../api/failure-text.ts';
import { Button } from '../../components/ui/button.tsx';
import { Menu, MenuItem } from '../../components/ui/menu.tsx';
import { toast } from '../../state/toasts.ts';
import { reportMarkdown } from './report-markdown.ts';
import { resultsTexts } from './texts.ts';
import { useGapsOnce } from './use-gaps.ts';
import type { Report } from './use-results.ts';

/** The report as a file, or on paper. */
export function ExportMenu({ report }: { readonly report: Report }) {
  const { job_role, created_at } = report.interview;
  const loadGaps = useGapsOnce(report);
  const save = async (extension: 'md' | 'json') => {
    const { skill_gaps } = await loadGaps();
    const name = fileName([job_role, created_at.slice(0, 10)], extension);
    if (extension === 'md') downloadText(name, 'text/markdown', reportMarkdown(report, skill_gaps));
    else {
      const everything = { ...report, skill_gaps };
      downloadText(name, 'application/json', `${JSON.stringify(everything, null, 2)}\n`);
    }
  };
  const trySave = (extension: 'md' | 'json') =>
    void save(extension).catch((error: unknown) => toast(failureText(error), 'problem'));
  const { exports } = resultsTexts;
  return (
    <Menu
      label={resultsTexts.export}
      renderTrigger={(wiring) => (
        <Button look="secondary" {...wiring}>
          <Download className="size-4" aria-hidden />
          {resultsTexts.export}
        </Button>
      )}
    >
      <MenuItem onSelect={() => trySave('md')}>
        <FileText className="size-4" aria-hidden />
        {exports.markdown}
      </MenuItem>
      <MenuItem onSelect={() => trySave('json')}>
        <Braces className="size-4" aria-hidden />
        {exports.json}
      </MenuItem>
      {/* Once the menu is gone, so that it is not on the paper. */}
      <MenuItem onSelect={() => setTimeout(print, 100)}>
        <Printer className="size-4" aria-hidden />
        {exports.print}
      </MenuItem>
    </Menu>
  );
}
