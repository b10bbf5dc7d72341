import { Braces, Download, FileText, Printer } from 'lucide-react';
import { downloadText, fileName } from '../../app/download.ts';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../components/ui/button.tsx';
import { Menu, MenuItem } from '../../components/ui/menu.tsx';
import { reportMarkdown } from './report-markdown.ts';
import { resultsTexts } from './texts.ts';
import type { Report } from './use-results.ts';

/** The report as a file, or on paper. */
export function ExportMenu({ report }: { readonly report: Report }) {
  const { interview_id, job_role, created_at } = report.interview;
  const cache = trpc.useUtils();
  const save = (extension: 'md' | 'json') => {
    const gaps = cache.skillGap.byInterview.getData({ interview_id })?.skill_gaps ?? [];
    const name = fileName([job_role, created_at.slice(0, 10)], extension);
    if (extension === 'md') downloadText(name, 'text/markdown', reportMarkdown(report, gaps));
    else {
      const everything = { ...report, skill_gaps: gaps };
      downloadText(name, 'application/json', `${JSON.stringify(everything, null, 2)}\n`);
    }
  };
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
      <MenuItem onSelect={() => save('md')}>
        <FileText className="size-4" aria-hidden />
        {exports.markdown}
      </MenuItem>
      <MenuItem onSelect={() => save('json')}>
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
