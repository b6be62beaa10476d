import * as z from 'zod';
import {ROLES} from '../vocabulary.ts';
import {LinkSchema, oneOrMany, TextSchema, TypeSchema} from './words.ts';

const EmployerSchema = z.union([TextSchema, z.looseObject({name: TextSchema})]);

const RoleWordSchema = TextSchema.meta({
  description: 'What they do at the event: a word of the list, or your own, shown as it is.',
  examples: [...ROLES],
});

const NamedPersonSchema = z
  .looseObject({
    '@type': TypeSchema.optional().describe('Person or Organization.'),
    type: TypeSchema.optional(),
    name: TextSchema.optional().describe('Leave it out while it is not known who it will be.'),
    jobTitle: TextSchema.optional().describe('The title of the person.'),
    worksFor: oneOrMany(EmployerSchema)
      .optional()
      .describe('The organisation that the person comes from.'),
    affiliation: oneOrMany(EmployerSchema).optional().describe('The same as worksFor.'),
    role: RoleWordSchema.optional(),
    confirmed: z.boolean().optional().describe('false while the person has yet to agree.'),
    url: LinkSchema.optional().describe('The page of the person or the organisation.'),
  })
  .refine(
    ({name, jobTitle, worksFor, affiliation}) => name ?? jobTitle ?? worksFor ?? affiliation,
    {
      message: 'A name is missing; someone yet to be named needs a title or an organisation.',
      path: ['name'],
      abort: true,
    },
  )
  .meta({id: 'Person'});

const InsideRoleSchema = oneOrMany(z.union([TextSchema, NamedPersonSchema]));

const RoleSchema = z
  .looseObject({
    '@type': z.string().regex(/Role$/, {abort: true}),
    roleName: RoleWordSchema,
    performer: InsideRoleSchema.optional().describe('Who has the role.'),
    contributor: InsideRoleSchema.optional().describe('Who has the role.'),
    organizer: InsideRoleSchema.optional().describe('Who has the role.'),
  })
  .refine(({performer, contributor, organizer}) => performer ?? contributor ?? organizer, {
    message: 'Nobody has the role.',
    abort: true,
  });

/** People and organisations: a name, a person, an organisation, or a role that one of them has. */
export const PeopleSchema = oneOrMany(z.union([TextSchema, RoleSchema, NamedPersonSchema])).meta({
  id: 'People',
});

const AddressSchema = z.union([
  TextSchema,
  z.looseObject({
    streetAddress: TextSchema.optional().describe('Street and number.'),
    postalCode: z.union([TextSchema, z.number()]).optional().describe('The postal code.'),
    addressLocality: TextSchema.optional().describe('The town.'),
    addressCountry: z
      .union([TextSchema, z.looseObject({name: TextSchema})])
      .optional()
      .describe('The country, as a word or as two letters.'),
  }),
]);

const PlaceSchema = z
  .looseObject({
    '@type': TypeSchema.optional().describe('Place, or VirtualLocation for a meeting online.'),
    name: TextSchema.optional().describe('What the place is called.'),
    address: AddressSchema.optional().describe('Its postal address.'),
    url: LinkSchema.optional().describe('Its page; for a VirtualLocation where the meeting is.'),
  })
  .refine(({name, address, url}) => name ?? address ?? url, {
    message: 'A place needs a name, an address or a link.',
    abort: true,
  })
  .meta({id: 'Place'});

/** Where it takes place: a name, a place, a meeting online, or several of them. */
export const LocationSchema = oneOrMany(z.union([TextSchema, PlaceSchema])).meta({id: 'Location'});
