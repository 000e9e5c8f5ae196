/**
 * The exceptions of {@link org.omg.CORBA.TypeCode}. Start reading at {@link org.omg.CORBA.TypeCodePackage.BadKind}.
 *
 * <pre>{@code
 * try { return type.content_type();
 * } catch (BadKind notASequence) { … }
 * }</pre>
 */
package org.omg.CORBA.TypeCodePackage;
