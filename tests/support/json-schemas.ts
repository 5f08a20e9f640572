import { Ajv2020 } from 'ajv/dist/2020.js';

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text));

/** What is wrong with a value by a JSON Schema of 2020-12; nothing where it is sound. */
export const faultsBySchema = (schema: object, value: unknown): string[] => {
  const ajv = new Ajv2020({
    allErrors: true,
    formats: { uri: (text: string) => URL.canParse(text), date: isDay, 'date-time': isInstant },
  });
  const validate = ajv.compile(schema);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const address = { type: 'string', format: 'uri' };
const instant = { type: 'string', format: 'date-time' };

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/; keys of our own begin with an underscore. */
export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  patternProperties: { '^_': { type: 'object' } },
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string' },
    home_page_url: address,
    feed_url: address,
    language: { type: 'string' },
    authors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        properties: { name: { type: 'string' }, url: address, avatar: address },
      },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_html'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', minLength: 1 },
          url: address,
          title: { type: 'string' },
          summary: { type: 'string' },
          content_html: { type: 'string', minLength: 1 },
          date_published: instant,
          date_modified: instant,
        },
      },
    },
  },
};
