/**
 * Types and values at run time: TypeCode, Any and the streams of generated code, in a full ORB and in the restricted
 * one alike.
 *
 * <p>Start reading at {@link org.pleiad.orb.dynamic.CdrOutputStream} or {@link org.pleiad.orb.dynamic.TypeCodes}.
 *
 * <pre>{@code
 * Any any = new AnyValue(orb, references);
 * any.insert_long(42);
 * }</pre>
 */
package org.pleiad.orb.dynamic;
