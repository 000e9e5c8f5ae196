/**
 * Values without classes of their own: from what a caller gives to plain values, and from these to octets and back.
 *
 * <p>Start reading at {@link org.pleiad.dynamic.value.Conversion}, then {@link org.pleiad.dynamic.value.PlainWriter}.
 *
 * <pre>{@code
 * Object plain = new Conversion(orb, types).convert(type, Map.of("x", 1, "y", 2.5), Place.of("argument 'corner'"));
 * new PlainWriter(orb, out).write(type, plain);
 * }</pre>
 */
package org.pleiad.dynamic.value;
