/**
 * Common data representation: the octets of IDL types (CORBA 3.3 part 2, 9.3).
 *
 * <p>Start reading at {@link org.pleiad.orb.cdr.GiopVersion}.
 */
package org.pleiad.orb.cdr;
