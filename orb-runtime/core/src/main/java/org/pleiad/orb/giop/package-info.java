/**
 * The messages of the General Inter-ORB Protocol (CORBA 3.3 part 2, 9.4).
 *
 * <p>Start reading at {@link org.pleiad.orb.giop.GiopMessage}.
 */
package org.pleiad.orb.giop;
