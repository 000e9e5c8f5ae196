/**
 * The user's part of the generated value types: their implementations. Start reading at {@link
 * org.pleiad.idl.golden.values.Implementations}.
 *
 * <pre>{@code
 * Implementations.register(orb);
 * }</pre>
 */
package org.pleiad.idl.golden.values;
