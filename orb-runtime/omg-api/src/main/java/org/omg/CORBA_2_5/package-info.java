/**
 * The ORB class with the additions of CORBA 2.5. Start reading at {@link org.omg.CORBA_2_5.ORB}.
 *
 * <pre>{@code
 * ((org.omg.CORBA_2_5.ORB) orb)
 *         .register_initial_reference("Bank", bank);
 * }</pre>
 */
package org.omg.CORBA_2_5;
