/**
 * Common data representation: the octets of IDL types (CORBA 3.3 part 2, 9.3), and the choice of code sets (7.10).
 *
 * <p>Start reading at {@link org.pleiad.orb.cdr.CdrWriter}.
 *
 * <pre>{@code
 * CdrWriter out = new CdrWriter(buffer, ByteOrder.nativeOrder(), GiopVersion.V1_2, CodeSets.DEFAULT);
 * out.writeString("grid");
 * }</pre>
 */
package org.pleiad.orb.cdr;
