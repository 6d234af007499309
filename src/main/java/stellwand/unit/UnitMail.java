package stellwand.unit;

import stellwand.people.MailAddress;

/**
 * Where a unit gets mail.
 *
 * @param isPublic whether everybody may read it: staff say so
 */
record UnitMail(MailAddress address, boolean isPublic) {}
