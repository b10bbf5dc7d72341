import { Braces, Download, FileText, Printer, type LucideIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { downloadText, fileName } from '../../app/download.ts';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../components/ui/button.tsx';
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
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button look="secondary">
          <Download className="size-4" aria-hidden />
          {resultsTexts.export}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          className="z-40 w-60 rounded-card border border-line bg-surface p-1.5 shadow-card"
        >
          <Item icon={FileText} text={exports.markdown} onSelect={() => save('md')} />
          <Item icon={Braces} text={exports.json} onSelect={() => save('json')} />
          {/* After the menu is gone, so that it is not on the paper. */}
          <Item icon={Printer} text={exports.print} onSelect={() => setTimeout(print, 100)} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface ItemProps {
  readonly icon: LucideIcon;
  readonly text: string;
  readonly onSelect: () => void;
}

function Item({ icon: Icon, text, onSelect }: ItemProps) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      className="flex min-h-10 cursor-pointer items-center gap-2.5 rounded-md px-3 outline-none data-highlighted:bg-sunken"
    >
      <Icon className="size-4" aria-hidden />
      {text}
    </DropdownMenu.Item>
  );
}
