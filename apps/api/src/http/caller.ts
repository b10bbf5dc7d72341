import { InterviewError } from '@interview/core';
import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { Config } from '../config.ts';
import type { Caller } from '../context.ts';

/** What the REST routes know of a caller; they take a bearer token and no cookie. */
export function restCaller(request: Request): Caller {
  return {
    ...common(request),
    token: bearerToken(request),
    wants_cookie: false,
    setCookie: () => undefined,
  };
}

/** What tRPC knows of a caller: a bearer token or, from our own pages, the session cookie. */
export function trpcCaller(request: Request, response: Response, config: Config): Caller {
  const name = config.production ? '__Host-session' : 'session';
  const bearer = bearerToken(request);
  const cookie = parseCookie(request.headers.cookie ?? '')[name];
  const usesCookie = bearer === undefined && (cookie !== undefined || wantsCookie(request));
  return {
    ...common(request),
    token: bearer ?? cookie,
    wants_cookie: wantsCookie(request),
    setCookie(token) {
      if (bearer !== undefined) return;
      if (response.headersSent) throw new Error('A streamed answer cannot set the session cookie');
      const options = {
        httpOnly: true,
        sameSite: 'strict',
        secure: config.production,
        path: '/',
      } as const;
      if (token === undefined) response.clearCookie(name, options);
      else {
        const maxAge = config.ACCESS_TOKEN_EXPIRE_MINUTES * 60_000;
        response.cookie(name, token, { ...options, maxAge });
      }
    },
    ...(usesCookie &&
      isForeign(request, config) && { refused: new InterviewError('forbidden_origin') }),
  };
}

function common(request: Request): Pick<Caller, 'ip' | 'user_agent'> {
  return { ip: request.ip ?? 'unknown', user_agent: request.get('user-agent') ?? '' };
}

function bearerToken(request: Request): string | undefined {
  return /^Bearer +(\S.*)$/i.exec(request.get('authorization') ?? '')?.[1];
}

function wantsCookie(request: Request): boolean {
  return request.get('x-session') === 'cookie';
}

/** True when the page that sent the request is neither ours nor on the list of allowed origins. */
function isForeign(request: Request, config: Config): boolean {
  const origin = request.get('origin');
  if (origin === undefined) return request.get('sec-fetch-site') === 'cross-site';
  if (config.ALLOWED_ORIGINS.includes(origin)) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.get('host');
}
