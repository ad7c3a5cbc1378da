/** Names of sites and feeds, as they stand in addresses. */
export const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;
export const NAME_RULE =
  'the name is not valid; use 1 to 63 characters of a-z, 0-9 and -, and do not begin with -';
