import { createSecretKey } from 'node:crypto';
import { InterviewError } from '@interview/core';
import jwt from 'jsonwebtoken';
import { z } from 'zod';

const issuer = 'ai-interview-simulator';
const audience = 'ai-interview-simulator-api';

const claimsSchema = z.object({ jti: z.uuid(), sub: z.uuid() });

/** Whom a token stands for. */
export interface TokenClaims {
  readonly session_id: string;
  readonly user_id: string;
}

export interface TokenSigner {
  /** @param expiresAt when the token ends, to the second */
  sign(claims: TokenClaims, expiresAt: Date): string;
  /** @throws InterviewError `invalid_token` */
  verify(token: string, now: Date): TokenClaims;
}

/** Signs and verifies HS256 tokens (RFC 8725: algorithm, type, issuer and audience are pinned). */
export function createTokenSigner(secret: string): TokenSigner {
  const key = createSecretKey(secret, 'utf8');
  return {
    sign: (claims, expiresAt) =>
      jwt.sign({ exp: Math.floor(expiresAt.getTime() / 1000) }, key, {
        algorithm: 'HS256',
        issuer,
        audience,
        subject: claims.user_id,
        jwtid: claims.session_id,
      }),
    verify(token, now) {
      try {
        const { header, payload } = jwt.verify(token, key, {
          algorithms: ['HS256'],
          issuer,
          audience,
          complete: true,
          clockTimestamp: Math.floor(now.getTime() / 1000),
        });
        if (header.typ !== 'JWT' || 'crit' in header) throw new Error('unexpected header');
        const claims = claimsSchema.extend({ exp: z.number() }).parse(payload);
        return { session_id: claims.jti, user_id: claims.sub };
      } catch (cause) {
        throw new InterviewError('invalid_token', { cause });
      }
    },
  };
}
