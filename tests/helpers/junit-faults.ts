import { readFileSync } from 'node:fs';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';

/** What keeps a report from being JUnit XML as we write it; throws where it is no XML at all. */
export function junitFaults(xml: string): readonly string[] {
  const schema = XmlDocument.fromString(readFileSync('tests/schemas/junit.xsd', 'utf8'));
  const document = XmlDocument.fromString(xml);
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(document);
    return [];
  } catch (fault) {
    if (!(fault instanceof XmlValidateError)) throw fault;
    return fault.details.map(({ message, line }) => `${line}: ${message.trim()}`);
  } finally {
    for (const one of [validator, document, schema]) one.dispose();
  }
}
