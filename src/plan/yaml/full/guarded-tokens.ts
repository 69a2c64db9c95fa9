import { CST, Lexer, Parser } from 'yaml';
import { limits } from '../limits.ts';
import type { YamlProblem } from '../tree.ts';

export interface GuardedTokens {
  /** The first document, and what stands around it. */
  readonly tokens: readonly CST.Token[];
  /** Why no more was read. */
  readonly problem?: YamlProblem;
}

/**
 * The syntax of a text up to where it breaks a limit. The library is stopped here, where it still works token by token:
 * composing is recursive, and deep nesting there can end the process in a way that cannot be caught (Node 20).
 */
export function guardedTokens(text: string): GuardedTokens {
  const tokens: CST.Token[] = [];
  for (const token of parse(text)) {
    if ('code' in token) return { tokens, problem: token };
    if (token.type === 'document' && tokens.some(({ type }) => type === 'document')) {
      return { tokens, problem: severalDocuments(text, token.offset) };
    }
    tokens.push(token);
  }
  return { tokens };
}

function* parse(text: string): Generator<CST.Token | YamlProblem> {
  const parser = new Parser();
  let lexemes = 0;
  let aliases = 0;
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    yield* parser.next(lexeme);
    lexemes += 1;
    if (previous !== CST.SCALAR && CST.tokenType(lexeme) === 'alias') aliases += 1;
    previous = lexeme;
    const broken = brokenLimit(parser, lexemes, aliases);
    if (broken) return yield { ...broken, span: { start, end: parser.offset } };
  }
  yield* parser.end();
}

function brokenLimit(
  { stack }: Parser,
  lexemes: number,
  aliases: number,
): Omit<YamlProblem, 'span'> | undefined {
  if (stack.length > limits.depth && stack.filter(CST.isCollection).length > limits.depth)
    return { code: 'too-deep' };
  if (aliases > limits.aliases) return { code: 'too-many-aliases' };
  return lexemes > limits.tokens ? { code: 'too-large', detail: 'RESOURCE_EXHAUSTION' } : undefined;
}

function severalDocuments(text: string, start: number): YamlProblem {
  const marker = '---';
  const end = text.startsWith(marker, start) ? start + marker.length : start;
  return { code: 'several-documents', span: { start, end } };
}
