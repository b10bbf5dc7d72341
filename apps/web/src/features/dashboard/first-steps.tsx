import { Plus } from 'lucide-react';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../app/paths.ts';
import { LinkButton } from '../../components/ui/button.tsx';
import { Card } from '../../components/ui/card.tsx';
import { dashboardTexts } from './texts.ts';

const { empty: words } = dashboardTexts;
const shownRoles = 5;

/** The dashboard of someone who has not started an interview yet. */
export function FirstSteps() {
  return (
    <Card className="grid gap-10 sm:p-10">
      <div>
        <h2 className="max-w-xl text-2xl sm:text-3xl">{words.title}</h2>
        <p className="mt-3 mb-6 max-w-xl text-ink-soft">{words.text}</p>
        <LinkButton href={paths.newInterview()}>
          <Plus className="size-5" aria-hidden />
          {words.action}
        </LinkButton>
      </div>
      <ol className="grid gap-6 border-t border-line pt-8 sm:grid-cols-3">
        {words.steps.map(({ title, text }, index) => (
          <li key={title}>
            <span
              aria-hidden
              className="grid size-8 place-items-center rounded-full bg-marker font-display font-bold text-on-marker"
            >
              {index + 1}
            </span>
            <h3 className="mt-3 text-lg">{title}</h3>
            <p className="mt-1 text-ink-soft">{text}</p>
          </li>
        ))}
      </ol>
      <RoleLinks />
    </Card>
  );
}

/** Some roles to start with; they are an extra, so nothing stands here when they do not load. */
function RoleLinks() {
  const catalog = trpc.interview.catalog.useQuery(undefined, { staleTime: Infinity });
  if (catalog.error) return null;
  const roles = catalog.data?.roles.slice(0, shownRoles) ?? [];
  return (
    <div className="min-h-30 border-t border-line pt-8 sm:min-h-20">
      <h3 className="text-lg">{words.roles}</h3>
      <ul className="mt-3 flex flex-wrap gap-2">
        {roles.map(({ name }) => (
          <li key={name}>
            <LinkButton look="secondary" size="small" href={paths.newInterview({ role: name })}>
              {name}
            </LinkButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
