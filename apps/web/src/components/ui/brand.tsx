import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { texts } from '../../texts.ts';

/** The name of the product, struck through with the highlighter. */
export function Brand({ href = paths.landing() }: { readonly href?: string }) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-11 items-center gap-2.5 rounded-control font-display text-[1.0625rem] font-bold tracking-tight whitespace-nowrap"
    >
      <svg viewBox="0 0 32 32" className="size-7 shrink-0" aria-hidden>
        <rect width="32" height="32" rx="8" className="fill-[#14201a] dark:fill-[#26352d]" />
        <path d="M6 20.5 26 18v5.5L6 26z" fill="#cdf254" />
        <path d="M8 7h10.5M8 12h15" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
      </svg>
      <span className="max-[359px]:sr-only">{texts.product}</span>
    </Link>
  );
}
