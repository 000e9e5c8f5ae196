/**
 * Streams, delegate and stub base with the additions of CORBA 2.3, the value types. Start reading at {@link org.omg.CORBA_2_3.portable.InputStream}.
 *
 * <pre>{@code
 * Money money = (Money) ((org.omg.CORBA_2_3.portable.InputStream) input)
 *         .read_value("IDL:Money:1.0");
 * }</pre>
 */
package org.omg.CORBA_2_3.portable;
