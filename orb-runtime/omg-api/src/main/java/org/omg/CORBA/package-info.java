/**
 * The core of the mapping: the ORB, references, anys, TypeCodes, exceptions and holders. Start reading at {@link org.omg.CORBA.ORB}.
 *
 * <pre>{@code
 * ORB orb = ORB.init(args, null);
 * org.omg.CORBA.Object reference = orb.string_to_object("corbaloc::host:2809/NameService");
 * }</pre>
 */
package org.omg.CORBA;
