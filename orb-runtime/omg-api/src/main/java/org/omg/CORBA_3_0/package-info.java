/**
 * The ORB class with the additions of CORBA 3.0. Start reading at {@link org.omg.CORBA_3_0.ORB}.
 *
 * <pre>{@code
 * String text = ((org.omg.CORBA_3_0.ORB) orb)
 *         .exception_to_string(error);
 * }</pre>
 */
package org.omg.CORBA_3_0;
