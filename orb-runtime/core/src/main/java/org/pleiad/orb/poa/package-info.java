/**
 * The Portable Object Adapter (CORBA 3.3 part 1, 15).
 *
 * <p>Start reading at {@link org.pleiad.orb.poa.ReferenceFactory}.
 */
package org.pleiad.orb.poa;
