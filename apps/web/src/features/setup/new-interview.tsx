import { PageHeading } from '../../components/ui/page-heading.tsx';
import { SetupForm } from './setup-form.tsx';
import { setupTexts } from './texts.ts';

/** Where an interview is set up. */
export function NewInterview() {
  return (
    <>
      <PageHeading title={setupTexts.title} lead={setupTexts.lead} />
      <SetupForm />
    </>
  );
}
