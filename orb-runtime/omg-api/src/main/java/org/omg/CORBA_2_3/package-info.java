/**
 * The ORB class with the additions of CORBA 2.3, the value factories. Start reading at {@link org.omg.CORBA_2_3.ORB}.
 *
 * <pre>{@code
 * ((org.omg.CORBA_2_3.ORB) orb)
 *         .register_value_factory("IDL:Money:1.0", factory);
 * }</pre>
 */
package org.omg.CORBA_2_3;
