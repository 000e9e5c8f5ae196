/**
 * Exceptions of {@link org.omg.IOP.Codec}. Start reading at {@link org.omg.IOP.CodecPackage.FormatMismatch}.
 *
 * <pre>{@code
 * try { codec.decode(octets);
 * } catch (FormatMismatch garbled) { … }
 * }</pre>
 */
package org.omg.IOP.CodecPackage;
