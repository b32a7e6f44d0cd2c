import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';

/** Lets in whoever has the one token. */
@Injectable()
export class TokenGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<{ headers: Record<string, string> }>();
    return headers['authorization'] === `Bearer ${process.env['TOKEN']}`;
  }
}
